import type { WordsAround } from './wordsAround.ts';

/** Words at whose end a sentence begins. */
export const OPENS_SENTENCE = /(?:^|[.!?]["”’)]*\s+)$/;
/** What parts a date at a head from what is told of it: `1998: The first strike`, `11 September. The troops`. */
const HEAD_ENDS = /^\s*[.:–—]\s|^\s+-\s/;

/** Whether what stands behind a date leaves it alone at the head of what is told of it. */
export const endsHead = (after: string): boolean => HEAD_ENDS.test(`${after} `);

/** Whether a date, by the words around it, heads its paragraph, as in a chronicle: `11 September. The troops entered the town.` */
export const isAtHead = ({ before, after }: WordsAround): boolean =>
  before === '' && endsHead(after);
