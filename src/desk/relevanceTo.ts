import { withoutLegalForm } from '../facts/names/form/wordsOfName.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import type { Article, Paragraph, Sentence } from '../story/article.ts';
import type { Passage } from '../story/library.ts';
import type { Event } from '../timeline/events/event.ts';
import { FEW_STORIES } from '../timeline/telling/composeTimeline.ts';
import {
  type Held,
  isLarge,
  keepMeant,
  onlyNaming,
  stemOf,
  stemsOf,
  wordsHeld,
} from './wordsHeld.ts';

/** So many stories are looked through at a time, and so many of their passages at most. */
const STORIES_AT_A_TIME = 250;
const MOST_PASSAGES = 5000;
/**
 * A passage is on the topic where it holds at least this share of the words that the best one holds: of a name, which
 * goes on by one of its words, half of them; of a thing that takes two words, both.
 */
const LEAST_SHARE = { name: 0.5, thing: 0.6 } as const;
/** A topic is a name where at least this share of the passages with all its words write them large. */
const NAME_SHARE = 0.5;
/** Of the stories that speak of the last word of a name at least this share must speak of all of it, for the others to mean it by that word alone. */
const MEANT_SHARE = 0.2;
/** What a passage counts that does not speak of the topic itself, in a story that begins with it. */
const IN_STORY_ON_IT = 0.3;
/** A sentence that goes on about somebody. */
const BY_PRONOUN = /^(?:He|She|His|Her)\b/;
/** A topic that at least this share of the stories speak of is what they are all about: it narrows to stories only. */
const SUBJECT_SHARE = 0.67;

/**
 * How much events of some stories are on a topic, in words of its own, whatever their spelling; null where nothing is.
 * Of many stories what those that begin with the topic add to it counts, too. Looks through some stories at a time.
 */
export function* relevanceTo(
  asked: string,
  index: PassageIndex,
  articles: readonly Article[],
): Generator<void, ((event: Event) => number) | null> {
  const topic = withoutLegalForm(asked);
  const found: Held[] = [];
  for (let from = 0; from < articles.length; from += STORIES_AT_A_TIME) {
    const some = articles.slice(from, from + STORIES_AT_A_TIME);
    const stories = new Set(some.map(({ id }) => id));
    const { hits } = index.find(topic, { stories, limit: MOST_PASSAGES });
    for (const hit of hits) found.push(wordsHeld(hit, topic));
    yield;
  }
  return relevanceOf(keepMeant(found, topic), stemsOf(topic), articles.length);
}

/** How much an event is on a topic, by the passages that hold its words; null where none is on it. */
function relevanceOf(
  found: readonly Held[],
  ofTopic: ReadonlySet<string>,
  stories: number,
): ((event: Event) => number) | null {
  const most = found.reduce((best, { stems }) => Math.max(best, stems.size), 0);
  const best = found.filter(({ stems }) => stems.size === most);
  const wanted = [...(best[0]?.stems ?? [])];
  const telling = best.map(({ inside }) => inside).filter((inside) => inside.length > 0);
  const named = telling.filter((inside) => inside.every(isLarge));
  const isName = named.length > 0 && named.length >= telling.length * NAME_SHARE;
  const isThing = !telling.flat().some(isLarge);
  const held = isName ? found.map(onlyNaming) : found;
  const least = most * LEAST_SHARE[isThing ? 'thing' : 'name'];
  const tells = stemsThatTell(held, stories);
  const isOfAll = storiesOfAll(held, wanted);
  const surname = isName ? surnameOf(ofTopic, held, isOfAll) : null;
  const sentences = new Set<Sentence>();
  const leads = new Set<Paragraph>();
  const speaking = new Set<Article>();
  for (const { passage, stems } of held) {
    if (stems.size === 0 || stems.size < least || ![...stems].some(tells)) continue;
    if (!isOfAll(passage.article) && !(surname !== null && stems.has(surname))) continue;
    sentences.add(passage.sentence);
    if (!isThing) for (const next of goingOn(passage)) sentences.add(next);
    leads.add(passage.paragraph);
    speaking.add(passage.article);
  }
  if (sentences.size === 0) return null;
  const around = stories > FEW_STORIES;
  const isSubject = around && speaking.size >= stories * SUBJECT_SHARE;
  const onIt = around && !isName ? storiesOn(wanted, speaking, tells) : new Set<Article>();
  return ({ sentence, article }) => {
    if (sentences.has(sentence) || onIt.has(article)) return 1;
    if (isSubject) return speaking.has(article) ? 1 : 0;
    const lead = leadOf(article);
    return around && lead && leads.has(lead) ? IN_STORY_ON_IT : 0;
  };
}

/**
 * The stem of the last word of a name, where a story need not tell the rest: `Petro` for `Gustavo Petro`, but neither
 * `England` nor `Bank` for `Bank of England`; null where there is none.
 */
function surnameOf(
  ofTopic: ReadonlySet<string>,
  held: readonly Held[],
  isOfAll: (article: Article) => boolean,
): string | null {
  const last = [...ofTopic].findLast((stem) => held.some(({ stems }) => stems.has(stem)));
  if (last === undefined) return null;
  const naming = held.filter(({ stems }) => stems.has(last)).map(({ passage }) => passage.article);
  const articles = [...new Set(naming)];
  return articles.filter(isOfAll).length >= articles.length * MEANT_SHARE ? last : null;
}

const leadOf = ({ sections }: Article): Paragraph | undefined =>
  sections.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];

/** The stories that are on a thing as a whole: their titles speak of it, and all of it is named there or in the lead. */
function storiesOn(
  wanted: readonly string[],
  speaking: ReadonlySet<Article>,
  tells: (stem: string) => boolean,
): ReadonlySet<Article> {
  const isOn = (article: Article): boolean => {
    const title = stemsOf(article.title);
    const opening = stemsOf(leadOf(article)?.text ?? '');
    return (
      wanted.some((stem) => tells(stem) && title.has(stem)) &&
      wanted.every((stem) => title.has(stem) || opening.has(stem))
    );
  };
  return new Set([...speaking].filter(isOn));
}

/**
 * Whether a story speaks somewhere of all that a topic names, however its words are spread: no hospital's inquiry is
 * `the Brannock inquiry`.
 */
function storiesOfAll(
  held: readonly Held[],
  wanted: readonly string[],
): (article: Article) => boolean {
  const spoken = new Map<Article, Set<string>>();
  for (const { passage, stems } of held) {
    const { article } = passage;
    const own = spoken.get(article) ?? new Set(stemsOf(article.title));
    for (const stem of stems) own.add(stem);
    spoken.set(article, own);
  }
  return (article) => wanted.every((stem) => spoken.get(article)?.has(stem));
}

/** What tells of no topic alone: a number, a day, or a people: `Line 3`, `Black Monday`, `European Union`. */
const TELLS_LITTLE =
  /^(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Lu}\p{L}+(?:ean|[^aeiou\s]ian|ican|ish|ese))$/iu;

/**
 * Which words of a topic tell a passage on it from others, by their stems: neither what tells little alone nor, of an
 * archive, what most of its stories speak of, unless there is nothing else: `Lenk after the collapse`.
 */
function stemsThatTell(held: readonly Held[], stories: number): (stem: string) => boolean {
  const speaking = new Map<string, Set<Article>>();
  const little = new Set(
    held.flatMap(({ words }) => words.filter((word) => TELLS_LITTLE.test(word)).map(stemOf)),
  );
  for (const { passage, stems } of held)
    for (const stem of stems)
      speaking.set(stem, (speaking.get(stem) ?? new Set()).add(passage.article));
  const isRare = (stem: string): boolean =>
    stories <= FEW_STORIES || (speaking.get(stem)?.size ?? 0) < stories * SUBJECT_SHARE;
  const telling = new Set([...speaking.keys()].filter((stem) => !little.has(stem) && isRare(stem)));
  return (stem) => telling.size === 0 || telling.has(stem);
}

/** The sentences right behind a passage that go on about somebody it names: `She was born in 1930.` */
function goingOn({ paragraph, sentence }: Passage): Sentence[] {
  const behind = paragraph.sentences.slice(sentence.number);
  const end = behind.findIndex(({ text }) => !BY_PRONOUN.test(text));
  return end < 0 ? behind : behind.slice(0, end);
}
