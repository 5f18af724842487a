import { expect } from 'vitest';
import { findInText } from '../../tools/dates/findInText.ts';
import { promiseOf } from '../promiseOf.ts';

/** A text that appeared on another day than most begins with it: "2008-10-10 | Sales fell." */
const APPEARED = /^(?:(\d{4}-\d\d-\d\d) \| )?(.*)$/s;

/** Reads the texts that appeared on a day, with each expression in brackets and the values of all, with their type where it is none of DATE. */
const readOf = (day: string) => (marked: string) => {
  const [, published = day, written = ''] = APPEARED.exec(marked) ?? [];
  const text = written.replace(/[[\]]/g, '').replaceAll(' ¶ ', '\n');
  const timexes = findInText(text, published);
  const found = timexes.reduceRight(
    (read, { start, end }) =>
      `${read.slice(0, start)}[${read.slice(start, end)}]${read.slice(end)}`,
    text,
  );
  return {
    marked: marked.replace(written, found.replaceAll('\n', ' ¶ ')),
    values: timexes
      .map(({ type, value }) => (type === 'DATE' ? value : `${type} ${value}`))
      .join('; '),
  };
};

/** Promises the time expressions of texts that appeared on a day, and what each means: `promiseDatesOf('1998-03-05')('a decade', { 'It fell in [the 1980s].': '198' })`. Paragraphs are parted by ¶. */
export const promiseDatesOf = (day: string) =>
  promiseOf((text) => {
    const { marked, values } = readOf(day)(text);
    expect(marked).toBe(text);
    return values;
  });
