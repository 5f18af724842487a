import { withoutLegalForm } from '../facts/names/form/wordsOfName.ts';
import type { Hit, PassageIndex } from '../search/passageIndex.ts';
import { lowerWord } from '../search/words/foldWord.ts';
import { languageOf } from '../search/words/language.ts';
import { readWords } from '../search/words/readWords.ts';
import type { Article, Paragraph, Sentence } from '../story/article.ts';
import type { Passage } from '../story/library.ts';
import type { Event } from '../timeline/events/event.ts';
import { bestFirst } from '../timeline/telling/bestFirst.ts';
import { FEW_STORIES } from '../timeline/telling/composeTimeline.ts';
import { spellsOut } from './spellsOut.ts';

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
/** What a passage counts that does not speak of the topic itself, in a story that begins with it. */
const IN_STORY_ON_IT = 0.3;
/** A sentence that goes on about somebody. */
const BY_PRONOUN = /^(?:He|She|His|Her)\b/;
/** What stands for a name by its initials. */
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;
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
  return relevanceOf(keepMeant(found, topic), topic, articles.length);
}

/** How much an event is on a topic, by the passages that hold its words; null where none is on it. */
function relevanceOf(
  found: readonly Held[],
  topic: string,
  stories: number,
): ((event: Event) => number) | null {
  const most = found.reduce((best, { words }) => Math.max(best, words.size), 0);
  const best = found.filter(({ words }) => words.size === most);
  const isName = shareWritten(best, /^\p{Lu}/u) >= NAME_SHARE;
  const isThing = shareWritten(best, /^\p{Ll}/u) === 1;
  const held = isName ? found.map(onlyNaming) : found;
  const least = most * LEAST_SHARE[isThing ? 'thing' : 'name'];
  const tells = wordsThatTell(held, stories);
  const isOfAll = storiesOfAll(held, best);
  const surname = isName ? surnameOf(topic, held, isOfAll) : null;
  const sentences = new Set<Sentence>();
  const leads = new Set<Paragraph>();
  const speaking = new Set<Article>();
  for (const { passage, words } of held) {
    if (words.size === 0 || words.size < least || ![...words].some(tells)) continue;
    if (!isOfAll(passage.article) && ![...words].some((word) => stemOf(word) === surname)) continue;
    sentences.add(passage.sentence);
    if (!isThing) for (const next of goingOn(passage)) sentences.add(next);
    leads.add(passage.paragraph);
    speaking.add(passage.article);
  }
  if (sentences.size === 0) return null;
  const around = stories > FEW_STORIES;
  const isSubject = around && speaking.size >= stories * SUBJECT_SHARE;
  const onIt = around && !isName ? storiesOn(best, speaking, tells) : new Set<Article>();
  return ({ sentence, article }) => {
    if (sentences.has(sentence) || onIt.has(article)) return 1;
    if (isSubject) return speaking.has(article) ? 1 : 0;
    const lead = leadOf(article);
    return around && lead && leads.has(lead) ? IN_STORY_ON_IT : 0;
  };
}

/** In which share of the passages a topic's words are all written so, where that is not for opening a sentence; of those that tell it. */
function shareWritten(best: readonly Held[], so: RegExp): number {
  const inside = best.map(({ words, opening }) => [...words].filter((word) => word !== opening));
  const telling = inside.filter((words) => words.length > 0);
  const said = telling.length > 0 ? telling : best.map(({ words }) => [...words]);
  return said.filter((words) => words.every((word) => so.test(word))).length / said.length;
}

/** Leaves of the words of a name those that may name: no `jobs` are Steve Jobs. */
const onlyNaming = ({ words, opening, ...held }: Held): Held => ({
  ...held,
  opening,
  words: new Set([...words].filter((word) => word === opening || /^\p{Lu}/u.test(word))),
});

const leadOf = ({ sections }: Article): Paragraph | undefined =>
  sections.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];

/** The stories that are on a thing as a whole: their titles speak of it, and all of it is named there or in the lead. */
function storiesOn(
  [best]: readonly Held[],
  speaking: ReadonlySet<Article>,
  tells: (word: string) => boolean,
): ReadonlySet<Article> {
  const wanted = [...(best?.words ?? [])];
  const isOn = (article: Article): boolean => {
    const title = stemsOf(article.title);
    const opening = stemsOf(leadOf(article)?.text ?? '');
    return (
      wanted.some((word) => tells(word) && title.has(stemOf(word))) &&
      wanted.every((word) => title.has(stemOf(word)) || opening.has(stemOf(word)))
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
  [best]: readonly Held[],
): (article: Article) => boolean {
  const wanted = [...(best?.words ?? [])].map(stemOf);
  const spoken = new Map<Article, Set<string>>();
  for (const { passage, words } of held) {
    const { article } = passage;
    const own = spoken.get(article) ?? new Set(stemsOf(article.title));
    for (const word of words) own.add(stemOf(word));
    spoken.set(article, own);
  }
  return (article) => wanted.every((word) => spoken.get(article)?.has(word));
}

/** Of the stories that speak of the last word of a name at least this share must speak of all of it, for the others to mean it by that word alone. */
const MEANT_SHARE = 0.2;

/** The stem of the last word of a name where a story need not tell the rest: `Petro` for `Gustavo Petro`, but neither `England` nor `Bank` for `Bank of England`; null where there is none. */
function surnameOf(
  topic: string,
  held: readonly Held[],
  isOfAll: (article: Article) => boolean,
): string | null {
  const spoken = new Set(held.flatMap(({ words }) => [...words].map(stemOf)));
  const last = [...stemsOf(topic)].findLast((stem) => spoken.has(stem)) ?? null;
  const naming = held.filter(({ words }) => [...words].some((word) => stemOf(word) === last));
  const articles = [...new Set(naming.map(({ passage }) => passage.article))];
  return articles.filter(isOfAll).length >= articles.length * MEANT_SHARE ? last : null;
}

/** A passage, and the words of the topic that its sentence holds. */
interface Held {
  readonly passage: Passage;
  /** In small letters but for names. */
  readonly words: ReadonlySet<string>;
  /** The one of them that the sentence opens with, be it a name or not. */
  readonly opening: string | null;
}

/**
 * Leaves of the words held those that are of the topic, where any is: what is only like them, as `electricity` is like
 * `elections`, counts where the topic is misspelt alone. The acronym of a name is all of its words.
 */
function keepMeant(found: readonly Held[], topic: string): readonly Held[] {
  const stems = stemsOf(topic);
  const isMeant = (word: string): boolean => stems.has(stemOf(word));
  const isShort = (word: string): boolean => ACRONYM.test(word) && !isMeant(word);
  const meant = found.map((held) => ({
    ...held,
    words: new Set([...held.words].filter(isMeant)),
    isByAcronym: [...held.words].some(isShort),
  }));
  const fullest = bestFirst(meant, ({ words }) => words.size)[0]?.words ?? new Set();
  if (fullest.size === 0) return found;
  return meant.map(({ isByAcronym, ...held }) =>
    isByAcronym ? { ...held, words: fullest } : held,
  );
}

/** What tells of no topic alone: a number, a day, or a people: `Line 3`, `Black Monday`, `European Union`. */
const TELLS_LITTLE =
  /^(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Lu}\p{L}+(?:ean|[^aeiou\s]ian|ican|ish|ese))$/iu;

/**
 * Which words of a topic tell a passage on it from others: neither what tells little alone nor, of an archive, what most
 * of its stories speak of, unless there is nothing else: `Lenk after the collapse`.
 */
function wordsThatTell(held: readonly Held[], stories: number): (word: string) => boolean {
  const speaking = new Map<string, Set<Article>>();
  for (const { passage, words } of held)
    for (const word of words) {
      if (TELLS_LITTLE.test(word)) continue;
      const stem = stemOf(word);
      speaking.set(stem, (speaking.get(stem) ?? new Set()).add(passage.article));
    }
  const isRare = (stem: string): boolean =>
    stories <= FEW_STORIES || (speaking.get(stem)?.size ?? 0) < stories * SUBJECT_SHARE;
  const telling = new Set([...speaking.keys()].filter(isRare));
  return (word) => telling.size === 0 || telling.has(stemOf(word));
}

const ENGLISH = languageOf('en');
const stemOf = (word: string): string => ENGLISH.stem(lowerWord(word));
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(readWords(text).map((word) => stemOf(word.text)));

/** The sentences right behind a passage that go on about somebody it names: `She was born in 1930.` */
function goingOn({ paragraph, sentence }: Passage): Sentence[] {
  const behind = paragraph.sentences.slice(sentence.number);
  const end = behind.findIndex(({ text }) => !BY_PRONOUN.test(text));
  return end < 0 ? behind : behind.slice(0, end);
}

/** The different words of the topic that a passage holds; an acronym also where its name stands. */
function wordsHeld({ passage, matches }: Hit, topic: string): Held {
  const { paragraph, sentence } = passage;
  let opening: string | null = null;
  const words = matches.map((span) => {
    if (ACRONYM.test(topic) && spellsOut(paragraph.text, span, topic)) return topic;
    const word = paragraph.text.slice(span.start, span.end);
    if (span.start !== sentence.start) return word;
    opening = word.toLowerCase();
    return opening;
  });
  return { passage, words: onceEach(words), opening };
}

/** Each of some words in one of its forms, as a name where it is told as one. */
function onceEach(words: readonly string[]): ReadonlySet<string> {
  const told = new Map<string, string>();
  for (const word of words) {
    const stem = stemOf(word);
    if (!told.has(stem) || /^\p{Lu}/u.test(word)) told.set(stem, word);
  }
  return new Set(told.values());
}
