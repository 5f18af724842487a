import { readFileSync } from 'node:fs';
import { shareOf } from '../../src/eval/measures.ts';
import { readQuestionSet } from '../../src/eval/readQuestionSet.ts';
import { createIndex } from '../../src/search/createIndex.ts';
import type { Check } from './check.ts';

const QUESTIONS = new URL('../../tests/data/story-questions.json', import.meta.url);

interface Kinds {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly qas: readonly { readonly id: string; readonly kind: string }[];
    }[];
  }[];
}

/** The shipped story, asked its own questions. */
export function gateStory(): Check[] {
  const json: unknown = JSON.parse(readFileSync(QUESTIONS, 'utf8'));
  const kinds = new Map(
    (json as Kinds).data.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ qas }) => qas.map(({ id, kind }) => [id, kind] as const)),
    ),
  );
  const { library, questions } = readQuestionSet(json);
  const index = createIndex(library);
  const asked = questions.map((question) => {
    const { hits, answered } = index.find(question.text);
    const isRight = hits[0]?.passage.paragraph.number === question.paragraph;
    return { kind: kinds.get(question.id), question, isRight, answered };
  });
  const answerable = asked.filter(({ question }) => question.answers.length > 0);
  const off = asked.filter(({ kind }) => kind === 'off-topic');
  const near = asked.filter(({ kind }) => kind === 'near-topic');
  return [
    {
      name: 'story: paragraph R@1',
      value: shareOf(answerable, ({ isRight }) => isRight),
      least: 0.95,
    },
    {
      name: 'story: off-topic answered',
      value: shareOf(off, ({ answered }) => answered),
      most: 0.05,
    },
    {
      name: 'story: answerable answered',
      value: shareOf(answerable, ({ answered }) => answered),
      least: 0.85,
    },
    { name: 'story: near-topic answered', value: shareOf(near, ({ answered }) => answered) },
  ];
}
