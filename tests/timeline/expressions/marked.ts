import { findTimexes } from '../../../src/timeline/dates/findTimexes.ts';

/** The Thursday on which all of the sentences appeared. */
const PUBLISHED = '1998-03-05';

const plain = (marked: string): string => marked.replace(/[[\]]/g, '');

/** A sentence whose expressions stand in brackets, with those that are found in brackets instead. */
export function readMarked(marked: string): string {
  const text = plain(marked);
  return findTimexes(text, PUBLISHED).reduceRight(
    (read, { start, end }) =>
      `${read.slice(0, start)}[${read.slice(start, end)}]${read.slice(end)}`,
    text,
  );
}

/** The values of what is found in a sentence, with their type where it is none of DATE. */
export const readValues = (marked: string): string =>
  findTimexes(plain(marked), PUBLISHED)
    .map(({ type, value }) => (type === 'DATE' ? value : `${type} ${value}`))
    .join('; ');
