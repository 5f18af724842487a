import { type DateWords, ENGLISH } from '../timeline/events/dateWords.ts';
import { formatWhen, type Timed } from '../timeline/events/formatWhen.ts';

export { type DateWords, ENGLISH };

/** When an event lies, in the words of a language: `2024`, `autumn 2025`, `reported on 6 July 2025`. */
export function sayWhen(event: Timed, words: DateWords = ENGLISH): string {
  return formatWhen(event, words);
}
