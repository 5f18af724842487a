import { expect, test } from 'vitest';
import { tellStory } from '../tellStory.ts';
import { deskOf } from './deskOf.ts';

const desk = deskOf([tellStory(['The dam broke on 2 May 2024.', 'Mayor Holt closed the school.'])]);

test.each([
  ['sentences', 'The dam broke. Holt closed the school!'],
  ['a list', '- The dam broke\n- Holt closed the school'],
  ['a numbered list', '1. The dam broke\n2) Holt closed the school'],
  ['paragraphs', 'The dam broke\n\nHolt closed the school'],
  ['quoted lines', '> The dam broke\n> Holt closed the school'],
])('each sentence of a text is looked up, without the signs around it: of %s', async (_, text) => {
  const checked = await desk.check(text);
  expect(checked.map(({ sentence }) => sentence.replace(/[.!]$/, ''))).toEqual([
    'The dam broke',
    'Holt closed the school',
  ]);
  expect(checked.map(({ hit }) => hit?.citation.paragraph)).toEqual([1, 2]);
});

test('a line that only goes on is of the same sentence, and a sign in it begins no list', async () => {
  const sentences = async (text: string) =>
    (await desk.check(text)).map(({ sentence }) => sentence.replaceAll('\n', ' '));
  const wrapped = 'The mayor closed\nthe school - and the dam * broke > 2 times.';
  expect(await sentences(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
  expect(await sentences('-5 degrees were measured at the dam')).toHaveLength(1);
});
