import { foldWord } from '../../search/words/foldWord.ts';
import { PARTICLES } from '../words/wordLists.ts';

/** Whether a name of somebody is a surname without a given name: "Whitlock", "van Rijn". */
export const isSurnameAlone = (label: string): boolean =>
  label.split(' ').every((word, at, { length }) => at === length - 1 || PARTICLES.has(word));

/** What may be the surname in a whole name, folded: "van rijn" and "rijn" of "Joost van Rijn"; of a surname alone nothing. */
export function surnamesIn(label: string): string[] {
  if (isSurnameAlone(label)) return [];
  const words = foldWord(label).split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}
