import { readFileSync } from 'node:fs';
import type { Article } from '../../src/story/article.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { addDays } from '../../src/timeline/time/calendar.ts';
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

interface Document {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
}

/**
 * The archives of one half of the stories: in the order of their ids those at even places are to tune on, the others
 * are held out, as in `evalDates.ts`.
 */
export function readSubjects(file: URL, half: 'tuned on' | 'held out'): SubjectArchive[] {
  const { docs } = JSON.parse(readFileSync(file, 'utf8')) as { docs: Document[] };
  const own = docs
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter((_, place) => (place % 2 === 0) === (half === 'tuned on'));
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
function articleOf({ id, dct, text }: Document): Article {
  const [title = '', , ...paragraphs] = text.split('\n').filter((line) => line.trim());
  const front = { url: null, publisher: null, author: null, language: 'en' };
  return composeArticle({
    ...front,
    id,
    title,
    published: dct.slice(0, 10),
    sections: [{ heading: null, paragraphs }],
  });
}
