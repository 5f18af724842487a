import { seededRandom } from '../../src/eval/random.ts';

/**
 * Heaps' law, V = K·n^β: how many different words a text of n words has. The values are
 * in the range measured on English news (Manning, Raghavan and Schütze, 2008, chapter 5).
 */
const HEAPS_K = 44;
const HEAPS_BETA = 0.49;
/** In a grown sentence one long word in so many gives way to another from the grown vocabulary. */
const REPLACED = 3;
const SHORTEST = 4;
const SEED = 17;
const SYLLABLES =
  'ba ber cal con da del dor en fa fer gal gor han in ka kel lan lo mar men na nor pa per qui ra ren sa sol ta ter tor u ul va ven win yor za zel'.split(
    ' ',
  );

/**
 * Sentences without end: first the real ones, in order; then copies of them in which words are
 * exchanged for others, common ones often and new ones as often as Heaps' law has it.
 */
export function* growSentences(real: readonly string[]): Generator<string> {
  const random = seededRandom(SEED);
  const vocabulary: string[] = [];
  const known = new Set<string>();
  let words = 0;
  const learn = (word: string): void => {
    if (known.has(word)) return;
    known.add(word);
    vocabulary.push(word);
  };
  const count = (sentence: string): void => {
    for (const [word] of sentence.matchAll(/\p{L}+/gu)) {
      words++;
      if (word.length >= SHORTEST) learn(word);
    }
  };
  for (const sentence of real) {
    count(sentence);
    yield sentence;
  }
  for (;;) {
    const pattern = real[Math.floor(random() * real.length)] ?? '';
    yield pattern.replace(/\p{L}+/gu, (word) => {
      words++;
      if (word.length < SHORTEST || Math.floor(random() * REPLACED) !== 0) return word;
      if (known.size < HEAPS_K * words ** HEAPS_BETA) {
        const fresh = mint(random);
        learn(fresh);
        return fresh;
      }
      return vocabulary[Math.floor(vocabulary.length * random() ** 2)] ?? word;
    });
  }
}

function mint(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 4);
  let word = '';
  for (let at = 0; at < syllables; at++)
    word += SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return word;
}
