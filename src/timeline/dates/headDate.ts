import type { Paragraph, Section } from '../../story/article.ts';
import { endsHead } from '../time/atHead.ts';
import { isSpanned, type SpannedTimex, type Timex } from '../time/timex.ts';
import { type Earlier, NOTHING_EARLIER } from './earlier.ts';
import { findTimexes } from './findTimexes.ts';

/** A day of the week, or what is written like one. */
const WEEKDAY = /day\b/i;
/** A longer heading says more than the time that its section is of. */
const LONGEST_HEADING = 40;
/** What a heading may hold beside its date: `Day 2: | Sunday 13 July`. */
const BESIDE = /^\W*(?:day\s+\w+\W+)?$/i;

/**
 * The date that a section's heading names; null where there is none. The verb of the section's first sentence tells
 * which Sunday `Sunday` over `At 10am a band plays` is.
 */
export function dateInHeading(
  { heading, paragraphs }: Section,
  published: string,
  earlier: Earlier,
): SpannedTimex | null {
  if (!heading || heading.length > LONGEST_HEADING) return null;
  const opening = paragraphs[0]?.sentences[0]?.text ?? '';
  // A day of the month without a weekday goes on in the bygone year that was told last.
  const before = WEEKDAY.test(heading) ? earlier : { ...earlier, years: NOTHING_EARLIER.years };
  const [date] = findTimexes(`${heading}, ${opening}`, published, before);
  return date && isSpanned(date) && date.end <= heading.length ? date : null;
}

/** Whether a section is of the date in its heading, as in a chronicle: `Sunday 3 June`, `1998: The first strike`, but not `The 1998 strike`. */
export const isOfHeading = (heading: string, { start, end }: SpannedTimex): boolean =>
  BESIDE.test(heading.slice(0, start)) &&
  (BESIDE.test(heading.slice(end)) || endsHead(heading.slice(end)));

/**
 * The date at the head of a paragraph that tells of it, as in a chronicle: `11 September. The troops entered the town.`
 *
 * @param written the day on which the story was written, which no chronicle needs to name
 */
export function dateAtHead(
  { text }: Paragraph,
  [first]: readonly Timex[],
  written: string,
): SpannedTimex | null {
  if (!first || first.start > 0 || !isSpanned(first) || first.value === written) return null;
  return endsHead(text.slice(first.end)) ? first : null;
}
