import { foldWord, lowerWord } from '../../search/words/foldWord.ts';
import { type Language, languageOf } from '../../search/words/language.ts';
import { readWords } from '../../search/words/readWords.ts';
import type { Event, StoryEvents } from './event.ts';

/** The words of all events as numbers, so that many thousands of them are compared at once. */
export interface EventTerms {
  /** How much each term says: the rarer among the events, the more (inverse document frequency, Spärck Jones 1972). */
  readonly weights: Float64Array;
  of(event: Event): Terms;
}

/** The terms of an event's text without its date and stop words. */
export interface Terms {
  /** Each once, rising. */
  readonly numbers: Uint32Array;
  /** Their length as a vector of weights. */
  readonly length: number;
}

/** A weight for each term, as a vector of length 1. */
export type Centre = Float64Array;

const NO_TERMS: Terms = { numbers: new Uint32Array(), length: 0 };

/** Reads the words of all events of some stories, a story at a time. */
export function* readTerms(stories: readonly StoryEvents[]): Generator<void, EventTerms> {
  const numberOf = growTerms();
  const counts: number[] = [];
  const read = new Map<Event, Terms & { length: number }>();
  for (const { article, dated, undated } of stories) {
    const language = languageOf(article.language);
    for (const event of [...dated, ...undated]) {
      const numbers = new Set<number>();
      for (const { text } of readWords(withoutDate(event))) {
        const number = numberOf(text, language);
        if (number !== null) numbers.add(number);
      }
      for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
      read.set(event, { numbers: Uint32Array.from(numbers).sort(), length: 0 });
    }
    yield;
  }
  const weights = Float64Array.from(counts, (count) => Math.log(1 + read.size / count));
  for (const each of read.values()) each.length = lengthOf(each.numbers, weights);
  return { weights, of: (event) => read.get(event) ?? NO_TERMS };
}

/** What an event's text says beside its date, which all that is told of that date share. */
function withoutDate({ text, start, end, whenAt, value }: Event): string {
  if (whenAt === null || value === null || whenAt.end > end) return text;
  return `${text.slice(0, whenAt.start - start)} ${text.slice(whenAt.end - start)}`;
}

/** Numbers stems as they are met; null for a stop word. Each spelling is cut to its stem once. */
function growTerms(): (word: string, language: Language) => number | null {
  const stems = new Map<string, number>();
  const spellings = new Map<Language, Map<string, number | null>>();
  return (word, language) => {
    const known = spellings.get(language) ?? new Map<string, number | null>();
    spellings.set(language, known);
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = language.isStopWord(foldWord(word)) ? null : language.stem(lowerWord(word));
    const number = stem === null ? null : (stems.get(stem) ?? stems.size);
    if (stem !== null && number !== null) stems.set(stem, number);
    known.set(word, number);
    return number;
  };
}

function lengthOf(terms: Uint32Array, weights: Float64Array): number {
  let squares = 0;
  for (const term of terms) squares += weightAt(weights, term) ** 2;
  return Math.sqrt(squares);
}

/** The middle of some events’ texts, an event at a time. */
export function* centreOf(events: Iterable<Event>, terms: EventTerms): Generator<void, Centre> {
  const sum = new Float64Array(terms.weights.length);
  for (const event of events) {
    const { numbers, length } = terms.of(event);
    for (const term of numbers)
      sum[term] = weightAt(sum, term) + weightAt(terms.weights, term) / length;
    yield;
  }
  let squares = 0;
  for (const weight of sum) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return sum.map((weight) => weight / length);
}

/** The cosine of a text and a centre: 0 where they share no term, 1 where they are alike. */
export function likenessTo(centre: Centre, event: Event, terms: EventTerms): number {
  let product = 0;
  const { numbers, length } = terms.of(event);
  for (const term of numbers) product += weightAt(terms.weights, term) * weightAt(centre, term);
  return product / (length || 1);
}

/** The cosine of two texts. */
export function likeness(one: Event, other: Event, terms: EventTerms): number {
  const [a, b] = [terms.of(one), terms.of(other)];
  let product = 0;
  for (let i = 0, j = 0; i < a.numbers.length && j < b.numbers.length; ) {
    const left = a.numbers[i] as number;
    const right = b.numbers[j] as number;
    if (left === right) product += weightAt(terms.weights, left) ** 2;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return product / (a.length * b.length || 1);
}

/** Every term has a weight: the arrays are as long as the terms are many. */
const weightAt = (weights: Float64Array, term: number): number => weights[term] as number;
