import type { Quote } from '../../../src/facts/articleFacts.ts';
import { promiseOf } from '../../promiseOf.ts';
import { factsIn, UNTOLD } from '../factsIn.ts';

/** Reads each quote of a story so, one behind the other. */
const read =
  (tell: (quote: Quote) => string) =>
  (text: string): string =>
    factsIn(text).quotes.map(tell).join('; ');

/** Who speaks: "Anna Dahl", or in brackets the words for somebody without a name: "(a spokesman)". */
const speakerOf = ({ speaker, said }: Quote): string =>
  speaker?.label ?? (said ? `(${said.text})` : UNTOLD);

/** Whose each quote of a story is: "Anna Dahl; (a spokesman); –". */
export const speakersIn = read(speakerOf);

/** Promises whose each quote is: "Anna Dahl; (a spokesman); –". */
export const promiseSpeakers = promiseOf(speakersIn);
/** Promises the words of each quote, and whose they are: "It is late | Gail Thorne". */
export const promiseQuotes = promiseOf(
  read((quote) => `${quote.words.text} | ${speakerOf(quote)}`),
);
/** Promises to whom each quote is said: "the jury". */
export const promiseHearers = promiseOf(read(({ to }) => to?.text ?? UNTOLD));
/** Promises the office that is told with each quote: "mayor of Bergen". */
export const promiseOffices = promiseOf(read(({ office }) => office?.text ?? UNTOLD));
