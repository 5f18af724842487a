import { fileShortList } from '../../search/lexicon/shortList.ts';
import { lowerBound } from '../../search/lowerBound.ts';
import { isEveryday } from '../words/gazetteer.ts';
import type { Topic } from './collectTopics.ts';
import { isOneEdit, plainOf, SHORTEST_MISSPELT, stemOf, wordsOf } from './topicWords.ts';

/** Topics by their words, each at its place: the weightiest stands first. */
export interface TopicFile {
  readonly topics: readonly Topic[];
  /** The topics of this very name, as `plainOf` gives it. */
  named(name: string): readonly number[];
  /** The topics with a word in any form; of a word that nobody knows, those with one an edit away. */
  withWord(typed: string): ReadonlySet<number>;
  /** Whether a word is one of the stories' own, or of everyday speech, and so no part of another and no slip for one. */
  isWord(typed: string): boolean;
  /** The topics with a word that begins so. */
  withBeginning(typed: string): ReadonlySet<number>;
}

/** So many topics are filed in one step. */
const STEP = 500;

/** Files topics, which come weightiest first, by their words, some hundreds a step. What `isTold` knows is a word of the stories, and so no slip for another. */
export function* fileTopics(
  topics: readonly Topic[],
  isTold: (word: string) => boolean,
): Generator<void, TopicFile> {
  const names = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  for (const [place, { label, aliases, roles }] of topics.entries()) {
    if (place % STEP === STEP - 1) yield;
    for (const text of [label, ...aliases, ...roles]) {
      const words = wordsOf(text);
      file(names, plainOf(words), place);
      for (const word of words) file(byWord, word, place);
    }
  }
  yield;
  const words = [...byWord.keys()].sort();
  const near = yield* fileShortList(words);
  const forms = new Map<string, number[]>();
  for (const [place, word] of words.entries()) file(forms, stemOf(word), place);

  const topicsWith = (places: readonly number[]) =>
    new Set(places.flatMap((place) => byWord.get(words[place] ?? '') ?? []));
  const isWord = (typed: string): boolean => isTold(typed) || isEveryday(typed);
  const misspelt = (typed: string): number[] => {
    if (typed.length < SHORTEST_MISSPELT || isWord(typed)) return [];
    return near.near(typed).filter((place) => {
      const word = words[place] ?? '';
      // What goes on with one letter more is begun, and not misspelt.
      return isOneEdit(typed, word) && !word.startsWith(typed);
    });
  };

  return {
    topics,
    isWord,
    named: (name) => names.get(name) ?? [],
    withWord: (typed) => topicsWith(forms.get(stemOf(typed)) ?? misspelt(typed)),
    withBeginning(typed) {
      const places: number[] = [];
      for (let place = lowerBound(words, typed); words[place]?.startsWith(typed); place++)
        places.push(place);
      return topicsWith(places);
    },
  };
}

function file(filed: Map<string, number[]>, key: string, place: number): void {
  const places = filed.get(key);
  if (!places) filed.set(key, [place]);
  else if (places.at(-1) !== place) places.push(place);
}
