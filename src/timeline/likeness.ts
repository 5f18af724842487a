import { foldWord, lowerWord } from '../search/foldWord.ts';
import { languageOf } from '../search/language.ts';
import { readWords } from '../search/readWords.ts';
import type { Event } from './event.ts';

/** How much each term of a text says: weights of unit length, so that the product of two texts is their cosine. */
export type Weights = ReadonlyMap<string, number>;

const known = new WeakMap<Event, readonly string[]>();

/** The stems of an event's words without stop words, each once. */
export function termsOf(event: Event): readonly string[] {
  const cached = known.get(event);
  if (cached) return cached;
  const language = languageOf(event.article.language);
  const terms = new Set<string>();
  for (const { text } of readWords(event.text))
    if (!language.isStopWord(foldWord(text))) terms.add(language.stem(lowerWord(text)));
  const list = [...terms];
  known.set(event, list);
  return list;
}

/** Weighs events' terms by how rare they are among them (tf-idf, Spärck Jones 1972), to unit length. */
export function weigh(events: readonly Event[]): ReadonlyMap<Event, Weights> {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const term of termsOf(event)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map(
    events.map((event) => [
      event,
      toUnit(
        new Map(
          termsOf(event).map((term) => [
            term,
            Math.log(1 + events.length / (counts.get(term) ?? 1)),
          ]),
        ),
      ),
    ]),
  );
}

/** The middle of several texts, to unit length. */
export function centreOf(texts: Iterable<Weights>): Weights {
  const sum = new Map<string, number>();
  for (const weights of texts)
    for (const [term, weight] of weights) sum.set(term, (sum.get(term) ?? 0) + weight);
  return toUnit(sum);
}

/** The cosine of two texts: 0 where they share no term, 1 where they are alike. */
export function likeness(a: Weights, b: Weights): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of few) product += weight * (many.get(term) ?? 0);
  return product;
}

function toUnit(weights: ReadonlyMap<string, number>): Weights {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}
