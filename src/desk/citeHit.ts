import type { Hit } from '../search/passageIndex.ts';
import { cite } from '../story/citation.ts';
import type { CitedHit } from './answer.ts';
import { passageKey } from './keys.ts';

/** Puts a hit under its citation; its marks are looked at when they are read, for most hits are never shown. */
export function citeHit(hit: Hit): CitedHit {
  const { passage, score } = hit;
  const { paragraph, sentence } = passage;
  return {
    key: passageKey(passage),
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    paragraph: paragraph.text,
    score,
    get matches() {
      return hit.matches;
    },
    get answer() {
      return hit.answer;
    },
    citation: cite(passage),
  };
}
