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
const BASE = 0x0100_0193;

/** Files the words, a step at a time so that a caller can let others run between. */
export function* fileShortList(
  words: readonly string[],
  stepSize = 2_000,
): Generator<void, ShortList> {
  let entries = 0;
  for (const word of words) entries += Math.min(word.length, LONGEST) + 1;
  const bits = Math.max(4, Math.ceil(Math.log2(entries + 1)));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  for (let place = 0; place < words.length; place++) {
    if (place % stepSize === stepSize - 1) yield;
    for (const hash of hashes(words[place] ?? '')) {
      const slot = (hash >>> shift) + 1;
      starts[slot] = (starts[slot] as number) + 1;
    }
  }
  for (let slot = 1; slot < starts.length; slot++)
    starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
  const next = starts.slice();
  const filed = new Uint32Array(starts[starts.length - 1] as number);
  for (let place = 0; place < words.length; place++) {
    if (place % stepSize === stepSize - 1) yield;
    for (const hash of hashes(words[place] ?? '')) {
      const slot = hash >>> shift;
      const entry = next[slot] as number;
      next[slot] = entry + 1;
      filed[entry] = place;
    }
  }
  return {
    near(word) {
      const found = new Set<number>();
      for (const hash of hashes(word)) {
        const slot = hash >>> shift;
        for (let entry = starts[slot] as number; entry < (starts[slot + 1] as number); entry++) {
          const place = filed[entry] as number;
          if (Math.abs((words[place] ?? '').length - word.length) <= 1) found.add(place);
        }
      }
      return [...found];
    },
  };
}

/** The hash of a word and of the word less each of its letters, each worked out in one step. */
function hashes(whole: string): Uint32Array {
  const word = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const found = new Uint32Array(word.length + 1);
  let suffix = 0;
  let power = 1;
  const prefixes = new Int32Array(word.length + 1);
  for (let i = 0; i < word.length; i++)
    prefixes[i + 1] = (Math.imul(prefixes[i] as number, BASE) + word.charCodeAt(i)) | 0;
  for (let i = word.length - 1; i >= 0; i--) {
    found[i] = spread((Math.imul(prefixes[i] as number, power) + suffix) | 0);
    suffix = (suffix + Math.imul(word.charCodeAt(i), power)) | 0;
    power = Math.imul(power, BASE);
  }
  found[word.length] = spread(prefixes[word.length] as number);
  return found;
}

/** Mixes the bits, because the slot is taken from the highest ones. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> 0;
}
