import Fuse from 'fuse.js';
import { fileShortList } from './shortList.ts';

/** A spelling that may be meant by a misspelt word. */
export interface Guess {
  /** The spelling's place in the list that the lexicon was made of. */
  readonly place: number;
  /** 1 for the same word, falling towards 0 as they differ. */
  readonly likeness: number;
}

/** From any spelling to the ones that the library holds. */
export interface Lexicon {
  /** The spellings that a word may stand for, the likeliest first; empty where none is near. */
  guess(word: string): readonly Guess[];
}

/** Shorter words have too many neighbours for a guess to be worth anything. */
const SHORTEST = 4;
/** Fuse.js scores: 0 is the same word, 1 has nothing in common. */
const WORST_FUSE_SCORE = 0.45;
const MOST_GUESSES = 3;
/** A guess this much less like the word than the best one is dropped. */
const SPREAD = 0.1;
/** What a letter more or less costs: Fuse.js does not count what follows its match. */
const LENGTH_PENALTY = 0.05;
/** What another first letter costs: people seldom miss it. */
const FIRST_LETTER_PENALTY = 0.05;

/** Makes the lexicon of a library's spellings; steps as `fileShortList` does. */
export function* makeLexicon(spellings: readonly string[]): Generator<void, Lexicon> {
  const shortList = yield* fileShortList(spellings);
  return {
    guess: (word) => (word.length < SHORTEST ? [] : judge(word, shortList.near(word), spellings)),
  };
}

/** Lets Fuse.js say how like the word each of a few spellings is. */
function judge(word: string, places: readonly number[], spellings: readonly string[]): Guess[] {
  if (places.length === 0) return [];
  const fuse = new Fuse(
    places.map((place) => spellings[place] ?? ''),
    { includeScore: true, ignoreFieldNorm: true, threshold: WORST_FUSE_SCORE },
  );
  const guesses = fuse.search(word).map(({ item, refIndex, score = 1 }): Guess => {
    const lengths = Math.abs(item.length - word.length) * LENGTH_PENALTY;
    const head = item[0] === word[0] ? 0 : FIRST_LETTER_PENALTY;
    return { place: places[refIndex] ?? 0, likeness: Math.max(0, 1 - score - lengths - head) };
  });
  guesses.sort((a, b) => b.likeness - a.likeness || a.place - b.place);
  const best = guesses[0]?.likeness ?? 0;
  return guesses.filter(({ likeness }) => likeness >= best - SPREAD).slice(0, MOST_GUESSES);
}
