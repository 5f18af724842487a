import { datesOf } from '../../src/timeline/dates/datesOf.ts';
import type { Timex } from '../../src/timeline/time/timex.ts';
import { plainStory } from '../plainStory.ts';

/** Lines that run on: into small letters, or after a comma, a month or a small word that leads to a date. */
const PARAGRAPHS =
  /(?:.|\n(?=[a-z])|(?<=(?:,|\b(?:on|in|at|of|the|by|from|to|since|until|last|next|this|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)) ?)\n(?=\S))+/g;

/** The time expressions of a text whose lines are paragraphs of a story, but for those that run on. */
export function findInText(text: string, published: string): Timex[] {
  const lines = [...text.matchAll(PARAGRAPHS)];
  const paragraphs = lines.map(([words]) => words.replaceAll('\n', ' '));
  const story = plainStory({ id: '', title: '', published }, paragraphs);
  return datesOf(story).flatMap(({ timexes }, at) => {
    const before = lines[at]?.index ?? 0;
    return timexes.map((timex) => ({
      ...timex,
      start: timex.start + before,
      end: timex.end + before,
    }));
  });
}
