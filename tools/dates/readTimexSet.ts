import { readFileSync } from 'node:fs';
import type { DatedText, GoldTimex } from './datedText.ts';

interface TimexSet {
  readonly docs: readonly {
    readonly id: string;
    /** The day or the time of publication. */
    readonly dct: string;
    readonly text: string;
    readonly timexes: readonly GoldTimex[];
  }[];
}

/**
 * Texts with TIMEX3 gold from a file, `{"docs":[{"id","dct","text","timexes":[{"text","start","type","value"}]}]}`,
 * in two halves: in the order of their ids those at even places (0, 2, …) may be tuned on, the others are held out.
 */
export function readTimexSet(file: string | URL): Record<'tuned' | 'held', DatedText[]> {
  const { docs } = JSON.parse(readFileSync(file, 'utf8')) as TimexSet;
  const texts = docs
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, dct, text, timexes }) => ({ id, published: dct.slice(0, 10), text, timexes }));
  return {
    tuned: texts.filter((_, place) => place % 2 === 0),
    held: texts.filter((_, place) => place % 2 === 1),
  };
}
