import type { Hit } from '../search/passageIndex.ts';
import { cite } from '../story/citation.ts';
import type { CitedHit } from './answer.ts';
import { passageKey } from './keys.ts';

/** Puts a hit under its citation. */
export function citeHit({ passage, score, matches, answer }: Hit): CitedHit {
  const { paragraph, sentence } = passage;
  return {
    key: passageKey(passage),
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    paragraph: paragraph.text,
    score,
    matches,
    answer,
    citation: cite(passage),
  };
}
