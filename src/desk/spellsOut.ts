import { initialsOf } from '../facts/names/form/initialsOf.ts';
import type { Span } from '../story/article.ts';

/** Words in capitals one after the other, with what joins them in a name: `Bank of England`. */
const NAME = /\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|for|and|on|the)\s){0,2}\p{Lu}[\p{L}’'-]*)*/gu;

/** Whether the name at a place of a text spells an acronym by its initials: `International Monetary Fund`, `IMF`. */
export function spellsOut(text: string, { start, end }: Span, acronym: string): boolean {
  const names = [...text.matchAll(NAME)];
  const around = names.find(({ index, 0: name }) => index <= start && end <= index + name.length);
  return (
    around !== undefined && initialsOf(around[0]).some((initials) => initials.includes(acronym))
  );
}
