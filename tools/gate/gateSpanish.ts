import { shareOf } from '../../src/eval/measures.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import { overlap } from '../../src/story/overlap.ts';
import { readSpanishSet, type SpanishQuestion } from '../spanish/readSpanishSet.ts';
import type { Check } from './check.ts';

/** The Spanish stories, asked the questions that were kept aside: what `npm run eval:spanish` reports, less a question or two. */
export async function gateSpanish(): Promise<Check[]> {
  const { library, held, elsewhere } = await readSpanishSet();
  const index = createIndex(library);
  const isRight = ({ text, passage }: SpanishQuestion): boolean =>
    index.find(text).hits[0]?.passage.index === passage.index;
  const isMarked = ({ text, answer }: SpanishQuestion): boolean => {
    const mark = index.find(text).hits[0]?.answer;
    return mark ? overlap(mark, answer) : false;
  };
  return [
    { name: 'Spanish: sentence R@1', value: shareOf(held, isRight), least: 0.8 },
    {
      name: 'Spanish: answer marked',
      value: shareOf(held.filter(isRight), isMarked),
      least: 0.82,
    },
    {
      name: 'Spanish: elsewhere answered',
      value: shareOf(elsewhere, (text) => index.find(text).answered),
      most: 0.09,
    },
  ];
}
