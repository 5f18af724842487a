import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { WordedParagraph } from '../words/tagWords.ts';

/** Tells whether a story uses words of one of its paragraphs in another sentence, too, in either number: "aftershocks" before "An aftershock is …". */
export function usesIn(
  story: readonly WordedParagraph[],
): (source: WordedParagraph, range: Range) => boolean {
  const places = new Map<string, Set<string>>();
  for (const { paragraph, words } of story)
    for (const { lower, sentence } of words) {
      const word = singularOf(lower);
      const used = places.get(word) ?? new Set<string>();
      places.set(word, used.add(`${paragraph.number}:${sentence}`));
    }
  return ({ words }, [from, to]) =>
    words.slice(from, to).every(({ lower, pos }) => {
      const most = places.get(singularOf(lower))?.size ?? 0;
      return most > 1 || /^(?:ADP|PUNCT)$/.test(pos);
    });
}
