import { readFileSync } from 'node:fs';
import { mean } from '../src/eval/measures.ts';
import { type Engine, examine, makeEngine } from '../src/search/rank/examine.ts';
import { finish } from '../src/search/steps.ts';
import type { Article } from '../src/story/article.ts';
import { composeLibrary } from '../src/story/library.ts';
import { SELQA } from './sharedSets.ts';

/** `npm run eval:selqa`: ranks each question's candidate sentences, as Pilcrow does and by BM25 alone. */

interface Selqa {
  readonly questions: readonly {
    readonly question: string;
    readonly title: string;
    readonly sentences: readonly { readonly text: string; readonly label: number }[];
  }[];
}

const { questions } = JSON.parse(readFileSync(SELQA, 'utf8')) as Selqa;
const ours: number[][] = [];
const bm25: number[][] = [];
for (const { question, title, sentences } of questions) {
  const engine: Engine = finish(makeEngine(composeLibrary([story(title, sentences)])));
  const { ranked } = examine(engine, question, {}, sentences.length);
  const labels = (order: readonly { readonly passage: number }[]): number[] => {
    const first = order.map(({ passage }) => passage);
    const rest = sentences.map((_, at) => at).filter((at) => !first.includes(at));
    return [...first, ...rest].map((at) => sentences[at]?.label ?? 0);
  };
  ours.push(labels(ranked));
  bm25.push(labels([...ranked].sort((a, b) => b.sentence - a.sentence)));
}
for (const [name, lists] of [
  ['Pilcrow', ours],
  ['BM25', bm25],
] as const)
  console.log(
    `${name.padEnd(8)} MAP ${mean(lists.map(averagePrecision)).toFixed(4)}  MRR ${mean(lists.map(reciprocalRank)).toFixed(4)}`,
  );

/** The candidates as one paragraph, each a sentence as it is given. */
function story(title: string, sentences: readonly { readonly text: string }[]): Article {
  let end = -1;
  const spans = sentences.map(({ text }, at) => {
    const start = end + 1;
    end = start + text.length;
    return { number: at + 1, text, start, end };
  });
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return {
    id: 'candidates',
    title,
    published: '1970-01-01',
    url: null,
    publisher: null,
    author: null,
    language: 'en',
    sections: [{ heading: null, paragraphs: [{ number: 1, text, sentences: spans }] }],
  };
}

function averagePrecision(labels: readonly number[]): number {
  let found = 0;
  const precisions: number[] = [];
  for (const [place, label] of labels.entries()) if (label) precisions.push(++found / (place + 1));
  return precisions.length ? mean(precisions) : 0;
}

function reciprocalRank(labels: readonly number[]): number {
  const place = labels.indexOf(1);
  return place < 0 ? 0 : 1 / (place + 1);
}
