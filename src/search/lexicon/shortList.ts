import { i32, u32 } from '../index/numbersAt.ts';

/**
 * Which of many words may be meant by a misspelt one, found without a walk over all of them.
 *
 * Two words one edit apart (a letter more, fewer, other, or two neighbours swapped) become the
 * same when at most one letter is struck from each. So each word is filed under its own hash
 * and under the hash of itself less each letter; a misspelt word asks for the same hashes.
 */
export interface ShortList {
  /** The places of the words within one edit of this one, and few others. */
  near(word: string): number[];
}

/** Words longer than this are filed by their first letters; nobody is asked such words. */
const LONGEST = 40;
/** After so many words others get their turn. */
const STEP = 2_000;
const BASE = 0x0100_0193;

/** Files the words, a step at a time. */
export function* fileShortList(words: readonly string[]): Generator<void, ShortList> {
  let entries = 0;
  for (const word of words) entries += hashCount(word);
  const bits = Math.max(4, Math.ceil(Math.log2(entries + 1)));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  /** The slots of all words' hashes, one word after the other. */
  const slots = new Uint32Array(entries);
  let entry = 0;
  for (let place = 0; place < words.length; place++) {
    if (place % STEP === STEP - 1) yield;
    const count = hash(words[place] ?? '');
    for (let at = 0; at < count; at++) {
      const slot = u32(hashes, at) >>> shift;
      slots[entry++] = slot;
      starts[slot + 1] = u32(starts, slot + 1) + 1;
    }
  }
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = u32(starts, slot) + u32(starts, slot - 1);
  const next = starts.slice();
  const filed = new Uint32Array(entries);
  entry = 0;
  for (let place = 0; place < words.length; place++) {
    if (place % STEP === STEP - 1) yield;
    for (const end = entry + hashCount(words[place] ?? ''); entry < end; entry++) {
      const slot = u32(slots, entry);
      const free = u32(next, slot);
      next[slot] = free + 1;
      filed[free] = place;
    }
  }
  return {
    near(word) {
      const found = new Set<number>();
      const count = hash(word);
      for (let at = 0; at < count; at++) {
        const slot = u32(hashes, at) >>> shift;
        for (let entry = u32(starts, slot); entry < u32(starts, slot + 1); entry++) {
          const place = u32(filed, entry);
          if (Math.abs((words[place] ?? '').length - word.length) <= 1) found.add(place);
        }
      }
      return [...found];
    },
  };
}

/** The hashes of the last word; they stay here, because a short array is dear to make and to clear away. */
const hashes = new Uint32Array(LONGEST + 1);
const prefixes = new Int32Array(LONGEST + 1);

function hashCount(word: string): number {
  return Math.min(word.length, LONGEST) + 1;
}

/**
 * Puts the hash of a word less each of its letters, and of the word itself, into `hashes`, each
 * worked out in one step; gives how many they are.
 */
function hash(word: string): number {
  const length = Math.min(word.length, LONGEST);
  for (let at = 0; at < length; at++)
    prefixes[at + 1] = (Math.imul(i32(prefixes, at), BASE) + word.charCodeAt(at)) | 0;
  let suffix = 0;
  let power = 1;
  for (let at = length - 1; at >= 0; at--) {
    hashes[at] = spread((Math.imul(i32(prefixes, at), power) + suffix) | 0);
    suffix = (suffix + Math.imul(word.charCodeAt(at), power)) | 0;
    power = Math.imul(power, BASE);
  }
  hashes[length] = spread(i32(prefixes, length));
  return length + 1;
}

/** Mixes the bits, because the slot is taken from the highest ones. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> 0;
}
