import { factsOf } from '../../src/facts/factsOf.ts';
import { readGold } from '../facts/readGold.ts';
import { type Score, scoreFacts } from '../facts/scoreFacts.ts';
import type { Check } from './check.ts';

/** The facts of the shipped story, and of the stories that are scored only: what `npm run eval:facts` reports. */
export async function gateFacts(): Promise<Check[]> {
  const stories = await readGold();
  const scoresOf = (part: string): Score[] =>
    stories.flatMap(({ gold, article }) =>
      article && gold.part === part ? scoreFacts(gold, factsOf(article), article) : [],
    );
  const shipped = shares(scoresOf('shipped'));
  const kept = shares(scoresOf('kept'));
  return [
    { name: 'facts: shipped story, precision', value: shipped.precision, least: 0.95 },
    { name: 'facts: shipped story, recall', value: shipped.recall, least: 0.8 },
    { name: 'facts: other stories kept aside, precision', value: kept.precision, least: 0.88 },
    { name: 'facts: other stories kept aside, recall', value: kept.recall, least: 0.78 },
  ];
}

function shares(scores: readonly Score[]): { readonly precision: number; readonly recall: number } {
  const sum = (of: (score: Score) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const right = sum((score) => score.right);
  return {
    precision: right / (right + sum(({ wrong }) => wrong.length)),
    recall: right / (right + sum(({ missed }) => missed.length)),
  };
}
