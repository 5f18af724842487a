import { type DateWords, ENGLISH } from '../timeline/events/dateWords.ts';
import { formatValue, formatWhen, type Timed } from '../timeline/events/formatWhen.ts';

export { shownText } from '../timeline/events/event.ts';
export { ENGLISH_PICTURE } from '../timeline/picture/pictureWords.ts';

/** When an event lies, in the words of a language: `2024`, `autumn 2025`, `reported on 6 July 2025`. */
export function sayWhen(event: Timed, words: DateWords = ENGLISH): string {
  return formatWhen(event, words);
}

/** The days that a timeline was narrowed to: `1–31 May 2025`, `from 1 May 2025`; null where it was not. */
export function saySpan(
  { from, to }: Readonly<Record<'from' | 'to', string | null>>,
  words: DateWords = ENGLISH,
): string | null {
  if (from !== null && to !== null) return formatValue(from === to ? from : `${from}/${to}`, words);
  if (from !== null) return words.from(formatValue(from, words));
  return to === null ? null : words.until(formatValue(to, words));
}
