import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storyParagraphs } from './storyParagraphs.ts';

interface Question {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly is_impossible: boolean;
  readonly answers: readonly { readonly text: string; readonly answer_start: number }[];
}

interface QuestionSet {
  readonly data: readonly {
    readonly paragraphs: readonly { readonly context: string; readonly qas: readonly Question[] }[];
  }[];
}

const set: QuestionSet = JSON.parse(
  readFileSync(new URL('story-questions.json', import.meta.url), 'utf8'),
);
const paragraphs = set.data.flatMap(({ paragraphs }) => paragraphs);
const questions = paragraphs.flatMap(({ qas }) => qas);

test('the questions are on the paragraphs of the shipped story, in order', () => {
  expect(paragraphs.map(({ context }) => context)).toEqual(storyParagraphs);
});

test('each answer stands in its paragraph at its offset', () => {
  for (const { context, qas } of paragraphs)
    for (const { id, answers } of qas)
      for (const { text, answer_start } of answers)
        expect(context.slice(answer_start, answer_start + text.length), id).toBe(text);
});

test('a question has an answer exactly where the story holds one', () => {
  for (const { id, is_impossible, answers } of questions)
    expect(answers.length === 0, id).toBe(is_impossible);
});

test('no question stands twice', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
});

test('every paragraph has questions that it answers', () => {
  for (const { context, qas } of paragraphs)
    expect(qas.filter(({ is_impossible }) => !is_impossible).length, context).toBeGreaterThan(4);
});
