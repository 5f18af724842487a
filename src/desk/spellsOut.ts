import type { Span } from '../story/article.ts';

/** Words in capitals one after the other, with what joins them in a name: `Bank of England`. */
const NAME = /\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|for|and|on|the)\s){0,2}\p{Lu}[\p{L}’'-]*)*/gu;
const JOINS = /^\p{Ll}/u;

/** Whether the name at a place of a text spells an acronym by its initials: `International Monetary Fund`, `IMF`. */
export function spellsOut(text: string, { start, end }: Span, acronym: string): boolean {
  for (const { index, 0: name } of text.matchAll(NAME)) {
    if (index > start || end > index + name.length) continue;
    const initials = name.split(/\s+/).filter((word) => !JOINS.test(word));
    return initials
      .map((word) => word[0])
      .join('')
      .includes(acronym);
  }
  return false;
}
