import { lowerAt } from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';

/** No report's place and day take more words than this. */
const LONGEST_DATELINE = 20;

/** "| KOTA SARENGA (Reuters) - Rain", "| Goma, | Congo — Shells", "| BERLIN, Aug 7 -": where a report comes from stands before its first dash. */
export function isDateline({ source: { paragraph, words }, from, to }: NameRun): boolean {
  if (paragraph.number !== 1 || from > LONGEST_DATELINE) return false;
  const opening = words.slice(0, LONGEST_DATELINE);
  const dash = opening.findIndex(
    ({ text, start }, at) => /^(?:-|--|–|—)$/.test(text) && words[at - 1]?.end !== start,
  );
  // "Anna Dahl -- | who | was there"
  if (/^(?:who|whose|whom|which)$/.test(lowerAt(words, dash + 1))) return false;
  const bracket = opening.findIndex(({ text }) => text === '(');
  const end = bracket >= 0 && bracket < dash ? bracket : dash;
  if (dash < 0 || to > end || from > end) return false;
  return opening
    .slice(0, end)
    .every(
      ({ text, lower, pos }) =>
        /^[\p{Lu},.]/u.test(text) || pos === 'NUM' || MONTHS.has(lower) || DAY_WORDS.has(lower),
    );
}
