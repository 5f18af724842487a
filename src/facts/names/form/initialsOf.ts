import { CAPITAL } from '../../words/wordAt.ts';
import { LEAST_LETTERS } from './acronym.ts';

/** The initials of a name, with and without its small words. */
export function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/);
  const of = (list: readonly string[]) =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  return [
    of(words.filter((word) => CAPITAL.test(word))),
    of(words),
    of(text.split(/\s+/).filter((word) => CAPITAL.test(word))),
  ];
}

/** All letters that a name may go by: its initials, and those of what stands before its "and", as the Centers for Disease Control and Prevention are the CDC. */
export function lettersOf(text: string): string[] {
  const [head = ''] = text.split(/\s+and\s+/);
  const short = head === text ? [] : initialsOf(head);
  return [...initialsOf(text), ...short.filter(({ length }) => length >= LEAST_LETTERS)];
}
