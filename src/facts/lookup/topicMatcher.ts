import Fuse from 'fuse.js';
import { fileShortList } from '../../search/lexicon/shortList.ts';
import { lowerBound } from '../../search/lowerBound.ts';
import { foldWord } from '../../search/words/foldWord.ts';
import type { Topic } from './collectTopics.ts';

/** A topic that what is typed may mean. */
export interface Match {
  readonly topic: Topic;
  /** `exact`: one of its names is typed. `whole`: every word typed is one of its words, a typo aside. `beginning`: or begins one. `near`: it is only like it. */
  readonly how: 'exact' | 'whole' | 'beginning' | 'near';
  /** Whether the words typed are found in its label itself, not in another name for it. */
  readonly inLabel: boolean;
}

/** Finds topics from any spelling. */
export interface TopicMatcher {
  /** Best first; among equals the weightiest; of the stories with these ids alone, where they are given. */
  match(typed: string, limit: number, among?: ReadonlySet<string>): readonly Match[];
}

/** Fuse.js walks so many short labels within a few milliseconds; of more, only those that share a word, or nearly. */
const MOST_TO_WALK = 1_500;
/** Of those that share a word, the weightiest so many are compared. */
const MOST_IN_POOL = 200;
/** So many of each way of matching are put in order, the weightiest; one letter more tells the rest apart. */
const MOST_RANKED = 300;
/** Fuse.js scores: 0 is the same text, 1 has nothing in common. */
const WORST_FUSE_SCORE = 0.3;
/** So many topics are filed in one step. */
const STEP = 500;
/** A shorter word is too like others for a typo to be forgiven. */
const SHORTEST_MISSPELT = 4;
/** A beginning this short fits nearly anything, so it does not say what is meant. */
const SHORTEST_BEGINNING = 3;
/** Words that say nothing of which topic is meant. */
const EMPTY_WORDS = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'to',
  's',
  'and',
  'for',
  'by',
  'on',
  'what',
  'who',
  'is',
]);

const wordsOf = (text: string): string[] =>
  text
    .match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu)
    ?.map((word) => foldWord(word.replace(/['’]s$/, ''))) ?? [];
const plainOf = (words: readonly string[]): string => words.join(' ').replace(/^(?:the|an?) /, '');
const plain = (text: string): string => plainOf(wordsOf(text));

/** Files topics, which come weightiest first, by their words, some hundreds a step. */
export function* fileTopics(topics: readonly Topic[]): Generator<void, TopicMatcher> {
  const names = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  for (const [place, { label, aliases }] of topics.entries()) {
    if (place % STEP === STEP - 1) yield;
    for (const text of [label, ...aliases]) {
      const words = wordsOf(text);
      file(names, plainOf(words), place);
      for (const word of words) file(byWord, word, place);
    }
  }
  yield;
  const words = [...byWord.keys()].sort();
  const near = yield* fileShortList(words);
  const placeOf = new Map(topics.map((topic, place) => [topic, place]));
  const walk = topics.length <= MOST_TO_WALK ? fuseOf(topics) : null;

  const at = (places: readonly number[]) =>
    new Set(places.flatMap((place) => byWord.get(words[place] ?? '') ?? []));
  /** The topics with this word, or one an edit away. */
  const withWord = (typed: string): Set<number> =>
    at([
      ...(byWord.has(typed) ? [lowerBound(words, typed)] : []),
      ...(typed.length < SHORTEST_MISSPELT
        ? []
        : near.near(typed).filter((place) => isOneEdit(typed, words[place] ?? ''))),
    ]);
  /** The topics with a word that begins so. */
  const withBeginning = (typed: string): Set<number> => {
    const places: number[] = [];
    for (let place = lowerBound(words, typed); words[place]?.startsWith(typed); place++)
      places.push(place);
    return at(places);
  };

  return {
    match(typed, limit, among) {
      const allowed = (place: number) => !among || isToldBy(topics[place], among);
      const wanted = wordsOf(typed);
      if (!wanted.length)
        return firstOf(topics.keys(), limit, allowed).flatMap((place) => {
          const topic = topics[place];
          return topic ? [{ topic, how: 'near', inLabel: false }] : [];
        });
      const telling = wanted.filter((word) => !EMPTY_WORDS.has(word));
      const sought = telling.length ? telling : wanted;
      const whole = sought.map(withWord);
      const begun = sought.map((word, index) =>
        union(whole[index] ?? new Set(), withBeginning(word)),
      );
      const says = telling.length > 0 && sought.every((word) => word.length >= SHORTEST_BEGINNING);
      const found = new Map<number, Match['how']>();
      const find = (places: readonly number[], how: Match['how']) => {
        for (const place of firstOf(places, MOST_RANKED, allowed))
          if (!found.has(place)) found.set(place, how);
      };
      find(names.get(plain(typed)) ?? [], 'exact');
      find(intersection(whole), telling.length ? 'whole' : 'near');
      find(intersection(begun), says ? 'beginning' : 'near');
      if (found.size < limit) {
        const pool = walk ?? fuseOf(someOf(begun, topics, allowed));
        const like = pool.search(typed.trim(), { limit: MOST_RANKED });
        const places = like.flatMap(({ item }) => placeOf.get(item) ?? []);
        find(places, 'near');
      }
      return ranked(found, topics, typed).slice(0, limit);
    },
  };
}

/** The first places that are allowed, at most so many. */
function firstOf(
  places: Iterable<number>,
  limit: number,
  allowed: (place: number) => boolean,
): number[] {
  const first: number[] = [];
  for (const place of places) {
    if (first.length >= limit) break;
    if (allowed(place)) first.push(place);
  }
  return first;
}

function isToldBy(topic: Topic | undefined, among: ReadonlySet<string>): boolean {
  for (const id of topic?.stories ?? []) if (among.has(id)) return true;
  return false;
}

function file(filed: Map<string, number[]>, key: string, place: number): void {
  const places = filed.get(key);
  if (!places) filed.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

function fuseOf(topics: readonly Topic[]): Fuse<Topic> {
  return new Fuse(topics, {
    keys: [
      { name: 'label', weight: 2 },
      { name: 'aliases', getFn: ({ aliases }) => [...aliases], weight: 1 },
    ],
    threshold: WORST_FUSE_SCORE,
    ignoreDiacritics: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
}

function union(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a, ...b]);
}

/** Whether two words differ by one letter more, fewer, or other, or by two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] && restB.length === 2;
}

/** The places in all of the sets, the weightiest first. */
function intersection([first, ...others]: readonly ReadonlySet<number>[]): number[] {
  const places = [...(first ?? [])].filter((place) => others.every((set) => set.has(place)));
  return places.sort((a, b) => a - b);
}

/** The weightiest topics that share a word with what is typed. */
function someOf(
  sets: readonly ReadonlySet<number>[],
  topics: readonly Topic[],
  allowed: (place: number) => boolean,
): Topic[] {
  const places = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
  return firstOf(places, MOST_IN_POOL, allowed).flatMap((place) => topics[place] ?? []);
}

/** Which way of matching goes first; where the words are found in the label itself, one step earlier. */
const STEPS: Readonly<Record<Match['how'], number>> = { exact: 1, whole: 3, beginning: 5, near: 6 };

/** Puts what is found in order: by step, then labels that begin with what is typed, then by weight. */
function ranked(
  found: ReadonlyMap<number, Match['how']>,
  topics: readonly Topic[],
  typed: string,
): Match[] {
  const beginning = plain(typed);
  const sought = wordsOf(typed);
  const order = [...found].flatMap(([place, how], nearness) => {
    const topic = topics[place];
    if (!topic) return [];
    const inLabel = holdsAll(wordsOf(topic.label), sought);
    const step = STEPS[how] - (inLabel && how !== 'near' ? 1 : 0);
    const starts = plain(topic.label).startsWith(beginning) ? 0 : 1;
    // Fuse.js has put what is only near in order already; topics stand weightiest first.
    return {
      match: { topic, how, inLabel },
      step,
      starts,
      place: how === 'near' ? nearness : place,
    };
  });
  order.sort((a, b) => a.step - b.step || a.starts - b.starts || a.place - b.place);
  return order.map(({ match }) => match);
}

function holdsAll(words: readonly string[], sought: readonly string[]): boolean {
  return sought.every((typed) =>
    words.some(
      (word) =>
        word.startsWith(typed) || (typed.length >= SHORTEST_MISSPELT && isOneEdit(typed, word)),
    ),
  );
}
