import { u8, u32 } from './numbersAt.ts';
import { NO_TERM } from './vocabulary.ts';

/** The words of all passages one after the other, stop words included. */
export interface WordStream {
  /** Spelling numbers. */
  readonly words: Uint32Array;
  /** Passage `p` holds the words from `starts[p]` up to `starts[p + 1]`. */
  readonly starts: Uint32Array;
}

/** From each term to the passages that hold it. */
export interface Postings {
  /** Term `t` has the entries from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  /** Passage numbers, rising within a term. */
  readonly passages: Uint32Array;
  /** How often the term occurs in the passage; 255 stands for more. */
  readonly counts: Uint8Array;
}

/** After so many passages others get their turn. */
const STEP = 5_000;

/** Turns the stream around, a step at a time: one walk over it to count and one to fill. */
export function* invert(
  stream: WordStream,
  termOf: Uint32Array,
  termCount: number,
): Generator<void, Postings> {
  const starts = new Uint32Array(termCount + 1);
  const lastPassage = new Uint32Array(termCount).fill(NO_TERM);
  yield* forEachTerm(stream, termOf, (term, passage) => {
    if (lastPassage[term] === passage) return;
    lastPassage[term] = passage;
    starts[term + 1] = u32(starts, term + 1) + 1;
  });
  for (let term = 0; term < termCount; term++)
    starts[term + 1] = u32(starts, term + 1) + u32(starts, term);

  const entries = u32(starts, termCount);
  const passages = new Uint32Array(entries);
  const counts = new Uint8Array(entries);
  const next = starts.slice(0, termCount);
  lastPassage.fill(NO_TERM);
  yield* forEachTerm(stream, termOf, (term, passage) => {
    if (lastPassage[term] === passage) {
      const entry = u32(next, term) - 1;
      counts[entry] = Math.min(255, u8(counts, entry) + 1);
      return;
    }
    lastPassage[term] = passage;
    const entry = u32(next, term);
    next[term] = entry + 1;
    passages[entry] = passage;
    counts[entry] = 1;
  });
  return { starts, passages, counts };
}

function* forEachTerm(
  { words, starts }: WordStream,
  termOf: Uint32Array,
  visit: (term: number, passage: number) => void,
): Generator<void, void> {
  for (let passage = 0; passage < starts.length - 1; passage++) {
    if (passage % STEP === STEP - 1) yield;
    for (let word = u32(starts, passage); word < u32(starts, passage + 1); word++) {
      const term = u32(termOf, u32(words, word));
      if (term !== NO_TERM) visit(term, passage);
    }
  }
}
