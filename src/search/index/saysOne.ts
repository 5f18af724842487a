import { u32 } from './numbersAt.ts';
import type { WordStream } from './postings.ts';

/** Whether the passage of a stream says a word of a kind, told by its number in the vocabulary. */
export function saysOne(
  { words, starts }: WordStream,
  passage: number,
  is: (spelling: number) => boolean,
): boolean {
  const end = u32(starts, passage + 1);
  for (let place = u32(starts, passage); place < end; place++)
    if (is(u32(words, place))) return true;
  return false;
}
