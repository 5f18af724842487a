import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { story } from './stories.ts';

const FERRY = createIndex(
  story(
    'ferry',
    'en',
    'The regulator fined Nordlys over the grounding of a ferry. Three people died aboard the vessel.',
    'Per Dahl, who heads Nordlys, called the fine unjust. “We followed every rule,” Dahl said in Oslo.',
  ),
);

const QUESTIONS = [
  'who heads Nordlys?',
  'how many people died?',
  'what did Dahl say about the fine?',
  'Nordlys fine',
];
const BEFORE = [
  'Hi, ',
  'hey pilcrow ',
  'Good morning all! ',
  'Please tell me ',
  'Can you tell me ',
  'Could someone explain to me ',
  'Do you know ',
  'Does anyone know ',
  'I wonder ',
  'I was just wondering: ',
  'I’d like to know ',
  'According to the story, ',
  'Just curious: ',
  'Quick question, ',
  'I have a question: ',
  'idk much about this but ',
  'Sorry, ',
  'Hola, ¿sabes ',
  'Thanks! ',
];
const AFTER = [
  ' Thanks!',
  ' Thank you so much in advance.',
  ', please?',
  ' lol',
  ' exactly?',
  ' Anyone know?',
  ' according to the article?',
  ' haha thx',
  ' gracias',
  ' https://news.example/fines/2025?id=7',
  ' <https://news.example/fines>',
];

it('what is said out of manners does not change what is found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...QUESTIONS),
      fc.subarray(BEFORE, { maxLength: 2 }),
      fc.subarray(AFTER, { maxLength: 2 }),
      (question, before, after) => {
        const plain = FERRY.find(question);
        expect(plain.answered).toBe(true);
        expect(FERRY.find(before.join('') + question + after.join(''))).toEqual(plain);
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  'Any news on Nordlys?',
  'Give me some information about Nordlys',
  'Do you have anything on Nordlys?',
  'I’m looking for details about Nordlys, please',
  'What does the story say about Nordlys?',
  'Does the article mention Nordlys?',
  'What’s the deal with Nordlys?',
  'Is Nordlys mentioned in the story?',
  '¿Qué sabes de Nordlys?',
])('whoever asks for anything on a topic asks for the topic: %s', (question) => {
  expect(FERRY.find(question).hits[0]?.passage).toEqual(FERRY.find('Nordlys').hits[0]?.passage);
  expect(FERRY.find(question).answered).toBe(true);
});

it('manners alone, and words that only look like them, are asked as they stand', () => {
  for (const text of ['Thanks!', 'Hi there', 'please', 'In the story?'])
    expect(FERRY.find(text).answered).toBe(false);
  const words = (question: string) => FERRY.explain?.(question).words.map((word) => word.text);
  expect(words('Question Time')).toEqual(['Question', 'Time']);
  expect(words('Curious George')).toEqual(['Curious', 'George']);
  expect(words('help on the way')).toEqual(['help', 'way']);
});
