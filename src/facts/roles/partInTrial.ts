import type { Mention } from '../names/findNames.ts';
import type { Range } from '../words/range.ts';
import { lowerAt, textAt } from '../words/wordAt.ts';
import { SPEECH } from '../words/wordLists.ts';

/** What a lawyer does in court, as reports of trials tell it in a word of its own: "Ann Lowe, | prosecuting |, said". */
const IN_COURT = /^(?:prosecuting|defending|mitigating)$/;

/** For whom a lawyer speaks in court: "| Prosecuting |, Leila Farouk said", "Leila Farouk, | prosecuting |, said". */
export function partInTrial({ name, source: { words }, from, to }: Mention): Range | null {
  if (name.kind !== 'person') return null;
  const isBefore = textAt(words, from - 1) === ',' && words[from - 2]?.opens === true;
  if (isBefore && IN_COURT.test(lowerAt(words, from - 2)) && SPEECH.has(lowerAt(words, to)))
    return [from - 2, from - 1];
  const isBehind = textAt(words, to) === ',' && textAt(words, to + 2) === ',';
  // "Dahl, defending, lost the ball"
  const speaks = SPEECH.has(lowerAt(words, to + 3));
  return isBehind && speaks && IN_COURT.test(lowerAt(words, to + 1)) ? [to + 1, to + 2] : null;
}
