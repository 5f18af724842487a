import { expect, test } from 'vitest';
import { evaluate } from '../../src/eval/evaluate.ts';
import { auroc, calibrationError } from '../../src/eval/measures.ts';
import { misspell } from '../../src/eval/misspell.ts';
import { seededRandom } from '../../src/eval/random.ts';
import { QuestionSetError, readQuestionSet } from '../../src/eval/readQuestionSet.ts';

const CONTEXT = '🍎 The mill burnt down in 1911. It was rebuilt by Ada Krohn.';

const qas = [
  { id: 'a', question: 'When did the mill burn?', answers: [{ text: '1911', answer_start: 25 }] },
  { id: 'b', question: 'Who rebuilt it?', answers: [{ text: 'Ada Krohn', answer_start: 46 }] },
  { id: 'c', question: 'Who sold the mill?', is_impossible: true, answers: [] },
];

const squad = {
  version: 'v2.0',
  data: [
    { title: 'The_Mill', paragraphs: [{ context: CONTEXT, qas }] },
    {
      title: 'Ferries',
      paragraphs: [
        {
          context: 'Ferries carry commuters across the bay. They leave at noon.',
          qas: [
            {
              id: 'd',
              question: 'Whom do ferries carry?',
              answers: [{ text: 'commuters', answer_start: 14 }],
            },
          ],
        },
      ],
    },
  ],
};

test('answers stand where the set says, though it counts code points', () => {
  const { library, questions } = readQuestionSet(squad);
  const [when, who] = questions;
  const text = library.passages[0]?.paragraph.text ?? '';
  const answer = when?.answers[0];
  expect(text.slice(answer?.start, answer?.end)).toBe('1911');
  expect(text.slice(who?.answers[0]?.start, who?.answers[0]?.end)).toBe('Ada Krohn');
});

test('a set that is not in the format is refused with the place named', () => {
  expect(() => readQuestionSet({})).toThrow(QuestionSetError);
  expect(() => readQuestionSet({ data: [{ title: 'x', paragraphs: [{}] }] })).toThrow(
    /data\[0\]\.paragraphs\[0\]\.context/,
  );
});

test('a report counts what was asked and found, and is plain JSON', async () => {
  const seen: number[] = [];
  const report = await evaluate(readQuestionSet(squad), { onProgress: (done) => seen.push(done) });
  expect(report.set).toEqual({
    articles: 2,
    paragraphs: 2,
    passages: 4,
    answerable: 3,
    unanswerable: 1,
  });
  expect(report.clean.sentenceAt1).toBeGreaterThan(0.6);
  expect(report.abstention.storyAlone).not.toBeNull();
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(seen.length).toBeGreaterThan(0);
});

test('the area under the curve is 1 for a clean cut, a half for ties', () => {
  expect(auroc([0.8, 0.9], [0.1, 0.2])).toBe(1);
  expect(auroc([0.5], [0.5])).toBe(0.5);
  expect(auroc([0.1], [0.9])).toBe(0);
});

test('who is right as often as they say has no calibration error', () => {
  const claims = [true, true, true, false].map((isRight) => ({ confidence: 0.75, isRight }));
  expect(calibrationError(claims)).toBe(0);
  expect(calibrationError([{ confidence: 1, isRight: false }])).toBe(1);
});

test('slips are one edit in long words only, and the same for the same seed', () => {
  const text = 'Which mountain does the northern railway cross twice every morning?';
  const slipped = misspell(text, seededRandom(7));
  expect(slipped).toBe(misspell(text, seededRandom(7)));
  expect(slipped).not.toBe(text);
  const before = text.split(' ');
  for (const [place, word] of slipped.split(' ').entries()) {
    expect(Math.abs(word.length - (before[place]?.length ?? 0))).toBeLessThanOrEqual(1);
    if ((before[place]?.length ?? 0) < 5) expect(word).toBe(before[place]);
  }
});
