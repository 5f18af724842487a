import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { story } from './stories.ts';

const harbour = story(
  'harbour',
  'en',
  'The ferry Marit sank in the Sound of Holm on Friday with 23 people on board.',
  'Ferry operator Holm Lines sold 41,000 tickets in Denmark last year, and a spokesman said that more were expected.',
  'The mayor of Holm, Ida Brandt, 52, laid a wreath at the pier.',
  'The Prime Minister, Otto Krag, is to visit the pier on 24 September.',
  'The old pier, 40 metres long, will be pulled down by 2031 for 3 million crowns.',
  'The line has run ferries to the islands since 1957.',
);
const fjord = story(
  'fjord',
  'en',
  'Norway and Sweden agreed on Monday to share the herring of the Skagerrak.',
  'Fishermen in Norway and Sweden welcomed the deal.',
  'The fisheries ministry plans to close the spawning grounds on 1 May.',
);
const index = createIndex(
  composeLibrary([...harbour.articles.values(), ...fjord.articles.values()]),
);
const answered = (question: string): boolean => index.find(question).answered;

test.each([
  'How deep was the water where the ferry Marit sank?',
  'How much does a ticket of Holm Lines cost?',
  'What does a ticket of Holm Lines cost?',
  "What is Ida Brandt's salary?",
  'How long is the ferry Marit?',
])(
  'a measure that the sentence does not give is not answered by another number: "%s"',
  (question) => {
    expect(answered(question)).toBe(false);
  },
);

test.each([
  'How long is the old pier?',
  'How much will the old pier cost?',
  'How old is Ida Brandt, the mayor of Holm?',
  'How long has the line run ferries to the islands?',
])('a measure that it gives is: "%s"', (question) => {
  expect(answered(question)).toBe(true);
});

test.each([
  'How many lifeboats did the ferry Marit carry?',
  'How many islands did the mayor of Holm visit?',
])('what is counted must be spoken of: "%s"', (question) => {
  expect(answered(question)).toBe(false);
});

test.each([
  'How many tickets did Holm Lines sell?',
  'How many people were on board the ferry Marit?',
])('what is counted and spoken of is answered, and people need no name: "%s"', (question) => {
  expect(answered(question)).toBe(true);
});

test.each([
  'Who is the lawyer of Ida Brandt?',
  "Who is Otto Krag's wife?",
  'Who is the fisheries minister?',
  'Who is the health minister?',
  'What is the capital of Denmark?',
  'What is the population of Denmark?',
])('whom a story does not speak of is not answered by whoever stands near: "%s"', (question) => {
  expect(answered(question)).toBe(false);
});

test.each(['Who is the mayor of Holm?', 'Who is the prime minister?'])(
  'whom it speaks of is: "%s"',
  (question) => {
    expect(answered(question)).toBe(true);
  },
);

test('a name that only another story holds is not answered by this one', () => {
  expect(answered('How many tickets did Holm Lines sell in Norway?')).toBe(false);
  expect(answered('Who is the prime minister of Sweden?')).toBe(false);
  expect(answered('How many tickets did Holm Lines sell in Denmark?')).toBe(true);
});

test('what is refused for it is shown as a near miss, and not held to be sure', () => {
  const { hits, confidence } = index.find('What does a ticket of Holm Lines cost?');
  expect(hits[0]?.passage.sentence.text).toContain('41,000 tickets');
  expect(confidence).toBeLessThan(0.25);
});

test('neither an age nor a birth is answered by the day of a dateline or by whatever somebody did', () => {
  const report = story(
    'report',
    'en',
    'SALTMERE, March 25 — Ruth Calloway, a retired engineer, will lead the inquiry, the government said.',
    'Ruth Calloway, who was born in Leeds in 1951, looked into the dam.',
    'Ilse Brandt telephoned her colleague on Sunday night.',
    'Carl Roe, 47, is her deputy.',
  );
  const reported = createIndex(report);
  expect(reported.find('When was Ilse Brandt born?').answered).toBe(false);
  expect(reported.find('When was Ruth Calloway born?').answered).toBe(true);
  expect(reported.find('How old is Carl Roe?').answered).toBe(true);
  const found = reported.find('When did the government say that Ruth Calloway will lead it?');
  for (const { answer, passage } of found.hits.filter(({ answer }) => answer !== null))
    expect(passage.paragraph.text.slice(answer?.start, answer?.end)).not.toContain('March 25');
});

const treaty = createIndex(
  story(
    'treaty',
    'en',
    'The National Front has taken control of the Catan valley, a corridor for smugglers.',
    'The treaty of Holm was signed after the war between the islands.',
    'None of the treaties mentions the valley. Cod prices have risen by a fifth.',
    'Under the policy of President Krag talks with the cartels are held.',
  ),
);

test.each([
  'When was the National Front founded?',
  "When does President Krag's term end?",
  'How much money has the National Front taken?',
])('where no time or number is told, none is given: "%s"', (question) => {
  expect(treaty.find(question).answered).toBe(false);
});

test.each([
  'When was the treaty of Holm signed?',
  'How many treaties mention the valley?',
  'How much have cod prices risen?',
  'The National Front, through which a large share of the smugglers pass, has taken control of the Catan valley',
])(
  'a time or number in other words is one, and a text that asks nothing needs none: "%s"',
  (question) => {
    expect(treaty.find(question).answered).toBe(true);
  },
);
