import { expect, test } from 'vitest';
import type { CitedHit } from '../../src/desk/answer.ts';
import { answerQuestion } from '../../src/discord/answerQuestion.ts';
import type { AnswerView } from '../../src/discord/customIds/answerView.ts';
import { answerMessage } from '../../src/discord/messages/answerMessage.ts';
import { en } from '../../src/discord/words/en.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

const paragraph = 'The mayor spoke of two bridges in Bogotá.';
const spanOf = (words: string) => {
  const start = paragraph.indexOf(words);
  return { start, end: start + words.length };
};
const hit: CitedHit = {
  key: 'aaaaaaaa',
  text: paragraph,
  ...spanOf(paragraph),
  paragraph,
  score: 1,
  matches: [spanOf('Bogotá')],
  answer: spanOf('two'),
  citation: {
    article: 'bridges',
    title: 'Bridges',
    published: '2025-07-06',
    url: null,
    link: null,
    section: null,
    paragraph: 1,
    sentence: 1,
  },
};
const VIEW = {
  asker: '1',
  keys: [hit.key],
  at: 0,
  later: null,
  answered: true,
  whole: false,
  private: false,
  shared: false,
};
const shown = (answered: boolean) => {
  const view = { ...VIEW, answered };
  const question = 'How many people live in Bogotá?';
  return JSON.stringify(answerMessage({ question, view, hits: [hit], words: en, locale: 'en-GB' }));
};

test('an answer’s passage has the words in bold that the answer lies in', () => {
  expect(shown(true)).toContain('> The mayor spoke of **two** bridges in Bogotá.');
});

test('a near miss has no more in bold than the words it shares with the question', () => {
  expect(shown(false)).toContain('> The mayor spoke of two bridges in **Bogotá**.');
});

test('under an answer stands what a later story says, where one may speak of it, too', () => {
  const newer = { ...hit, citation: { ...hit.citation, published: '2025-08-01' } };
  const tell = (view: Partial<AnswerView>) =>
    JSON.stringify(
      answerMessage({
        question: 'How many bridges are there in Bogotá?',
        view: { ...VIEW, ...view },
        hits: [hit, newer],
        words: en,
        locale: 'en-GB',
      }),
    );
  expect(tell({ later: 1 })).toMatch(/A later story that may speak of it, too:.*1 August 2025/);
  expect(tell({ later: null })).not.toContain('later story');
  expect(tell({ later: 1, at: 1 })).not.toContain('later story');
});

test('where there is no story, that is said, and not that nothing was asked', async () => {
  const privacy = { private: false, shareable: true };
  const reader = { asker: '1', privacy, words: en, locale: 'en-GB' };
  const asked = (question: string, texts: string[]) =>
    answerQuestion(deskOf(texts.length > 0 ? [tellStory(texts)] : []), { ...reader, question });
  for (const question of ['Who broke the dam?', 'What happened in May?'])
    expect(await asked(question, [])).toBe(en.sources.none);
  expect(await asked('?', ['The dam broke.'])).toBe(en.notice.nothingAsked);
  expect(await asked('hello', [])).toBe(en.courtesy.greeting);
});

test('of a paragraph that is no longer than its sentence the answer stays in bold, whatever was read before', () => {
  const shown = {
    question: 'How many?',
    view: { ...VIEW, whole: true },
    words: en,
    locale: 'en-GB',
  };
  expect(JSON.stringify(answerMessage({ ...shown, hits: [hit] }))).toContain(
    'spoke of **two** bridges',
  );
  const longer = { ...hit, paragraph: `${paragraph} It rained.` };
  const whole = JSON.stringify(answerMessage({ ...shown, hits: [longer] }));
  expect(whole).toContain(`**${paragraph}** It rained.`);
});
