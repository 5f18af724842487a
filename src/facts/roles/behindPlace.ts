import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';

/** Where the words end that tell where somebody belongs: "Andrew Shepherd | of Northumbria University |, who". */
export function behindPlace(words: readonly Word[], to: number): number {
  if (!/^(?:of|from|at|with|for)$/.test(lowerAt(words, to))) return to;
  let end = to + 1;
  while (isTagged(words, end, 'DET', 'ADJ', 'NOUN', 'PROPN', 'ADP') || words[end]?.lower === "'s")
    end++;
  return end;
}
