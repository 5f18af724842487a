import { isKnown } from '../../words/gazetteer.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt, textAt } from '../../words/wordAt.ts';

/** "Brazil | international | Thaís Moreira": whether a word says that somebody plays for a country. */
export const isInternational = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'international' && isKnown(textAt(words, at - 1), 'place', 'people');
