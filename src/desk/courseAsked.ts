import type { PassageIndex } from '../search/passageIndex.ts';
import { HAPPENED } from './courseWords.ts';
import { newestDay, type Stories } from './stories.ts';
import { timeOfTopic } from './timeOfTopic.ts';
import { type Held, isLarge, stemOf, wordsHeld } from './wordsHeld.ts';

/** Where or to whom it happened: `in Holm?` */
const TO = /^(?:at|in|to|with)\s+(?<topic>.+?)\s*\??$/i;
/** Of somebody or something named that so many stories speak of no one sentence says what happened. */
const SEVERAL = 2;
/** So many passages are looked at for the stories that speak of a topic. */
const PASSAGES = 20;

/**
 * The topic of the timeline that a question asks for: the question itself where it asks for nothing but a time (`What
 * happened on 10 March?`), or whatever is named that several stories speak of (`What happened in Holm?`). Null where a
 * passage answers.
 *
 * @param story the story that the question is narrowed to: one story says itself what happened to whom
 */
export function courseAsked(
  question: string,
  { index, stories }: { readonly index: PassageIndex; readonly stories: Stories },
  story?: string,
): string | null {
  if (!HAPPENED.test(question)) return null;
  const today = newestDay(stories);
  if (timeOfTopic(question, today)?.topic === null) return question;
  const { topic } = TO.exec(question.replace(HAPPENED, ''))?.groups ?? {};
  if (topic === undefined || story !== undefined) return null;
  const name = timeOfTopic(topic, today)?.topic ?? topic;
  return storiesNaming(name, index) >= SEVERAL ? topic : null;
}

/** How many stories speak of a name, as far as their best passages tell; 0 of what they write small. */
function storiesNaming(name: string, index: PassageIndex): number {
  const { hits } = index.find(name, { limit: PASSAGES });
  const held = hits.map((hit) => wordsHeld(hit, name));
  const small = new Set(held.flatMap(({ inside }) => inside.filter(isSmall).map(stemOf)));
  // "Shares fell" names nothing where others sell shares.
  const onlyOpens = ({ words: [first = ''], inside }: Held): boolean =>
    inside.length === 0 && small.has(stemOf(first));
  const naming = held.filter(
    (each) => each.words.length > 0 && !each.words.some(isSmall) && !onlyOpens(each),
  );
  return new Set(naming.map(({ passage }) => passage.article)).size;
}

const isSmall = (word: string): boolean => !isLarge(word);
