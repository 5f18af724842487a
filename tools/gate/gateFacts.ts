import { factsOf } from '../../src/facts/factsOf.ts';
import { readGold } from '../facts/readGold.ts';
import { scoreFacts, totalOf } from '../facts/scoreFacts.ts';
import type { Check } from './check.ts';

/** The facts of the shipped story, and of the stories that are scored only: what `npm run eval:facts` reports. */
export async function gateFacts(): Promise<Check[]> {
  const stories = await readGold();
  const sharesOf = (part: string): { readonly precision: number; readonly recall: number } => {
    const scores = stories.flatMap(({ gold, article }) =>
      article && gold.part === part ? scoreFacts(gold, factsOf(article), article) : [],
    );
    const { right, found, wanted } = totalOf(scores);
    return { precision: right / found, recall: right / wanted };
  };
  const shipped = sharesOf('shipped');
  const kept = sharesOf('kept');
  return [
    { name: 'facts: shipped story, precision', value: shipped.precision, least: 0.95 },
    { name: 'facts: shipped story, recall', value: shipped.recall, least: 0.8 },
    { name: 'facts: other stories kept aside, precision', value: kept.precision, least: 0.88 },
    { name: 'facts: other stories kept aside, recall', value: kept.recall, least: 0.78 },
  ];
}
