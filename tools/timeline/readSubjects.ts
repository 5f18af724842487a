import type { Article } from '../../src/story/article.ts';
import { addDays } from '../../src/timeline/time/calendar.ts';
import type { DatedText } from '../dates/datedText.ts';
import { readTimexSet } from '../dates/readTimexSet.ts';
import { plainStory } from '../plainStory.ts';
import { SUBJECTS } from './subjects.ts';

/** An archive on one subject, with the days that matter while it ran. */
export interface SubjectArchive {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly days: readonly string[];
}

/** A story can look back so many days further than the archive reaches, and ahead. */
const BEFORE = 7;
const AFTER = 30;

/** The archives of one half of the stories. */
export function readSubjects(file: URL, half: 'tuned' | 'held'): SubjectArchive[] {
  const own = readTimexSet(file)[half];
  return SUBJECTS.map(({ name, stories: [first, end], days }) => {
    const articles = own
      .filter(({ id }) => Number(id.split('-').at(-1)) >= first)
      .filter(({ id }) => Number(id.split('-').at(-1)) < end)
      .map(articleOf);
    const published = articles.map((article) => article.published).sort();
    const from = addDays(published[0] ?? '', -BEFORE);
    const to = addDays(published.at(-1) ?? '', AFTER);
    return { name, articles, days: days.filter((day) => from <= day && day <= to) };
  });
}

/** A title, a line with the date, and a sentence a line. */
function articleOf({ id, published, text }: DatedText): Article {
  const [title = '', , ...paragraphs] = text.split('\n').filter((line) => line.trim());
  return plainStory({ id, title, published }, paragraphs);
}
