import { earlierWith, NOTHING_EARLIER } from '../../src/timeline/dates/earlier.ts';
import { readTimexes } from '../../src/timeline/dates/findTimexes.ts';
import type { Timex } from '../../src/timeline/time/timex.ts';

/** Lines that run on: into small letters, or after a comma, a month or a small word that leads to a date. */
const PARAGRAPHS =
  /(?:.|\n(?=[a-z])|(?<=(?:,|\b(?:on|in|at|of|the|by|from|to|since|until|last|next|this|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)) ?)\n(?=\S))+/g;

/** The time expressions of a text whose lines are paragraphs, but for those that run on, each read after those before it. */
export function findInText(text: string, published: string): Timex[] {
  let earlier = NOTHING_EARLIER;
  return [...text.matchAll(PARAGRAPHS)].flatMap(({ index, 0: lines }) => {
    const paragraph = lines.replaceAll('\n', ' ');
    const read = readTimexes(paragraph, published, earlier);
    earlier = earlierWith(earlier, paragraph, read, published);
    return read.timexes.map((timex) => ({
      ...timex,
      start: timex.start + index,
      end: timex.end + index,
    }));
  });
}
