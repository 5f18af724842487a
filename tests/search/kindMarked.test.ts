import { expect, test } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { story } from './stories.ts';

const index = createIndex(
  story(
    'quarry',
    'en',
    'The quarry at Holm Fell belongs to Stonewright, a subsidiary of the Danish company Granit Nord.',
    'In 1987 she discovered the cave that is called the Brandt Gallery.',
    'A foreman at Stonewright was charged on Friday with forging the inspection log.',
    'Six of the fourteen cottages have been sold so far.',
    'The smelter in Tarn Dale will lose 120 of its 700 workers.',
    'Greta Moll was killed by a falling crane at the gate on 9 April last year.',
    'The conveyor, unused since 2009, could run again by 2031, the owner said.',
    'Visitors to the open day were given 4,000 tickets.',
    'Ivo Brandt was born in Aarhus, the son of a baker.',
    'Ivo Brandt resigned rather than put his name to the draft.',
    'The pump failed at 6:20 p.m. on 3 June, the report says.',
    'The mine closed because the seam had run out.',
    'Herning beat Ribe and will meet Vejle in the final at the Town Stadium.',
    'A new crusher would cost £85,000 and weigh 40 tonnes.',
  ),
);

const marked = (question: string): string | null => {
  const [hit] = index.find(question).hits;
  return hit?.answer ? hit.passage.paragraph.text.slice(hit.answer.start, hit.answer.end) : null;
};

test.each([
  ['Who was charged with forging the inspection log?', /^Stonewright$/],
  ['Who discovered the cave?', /Gallery/],
  ['Who did Herning beat?', /Stadium/],
])(
  'who asks for somebody sees no place where something was, nor what was found: "%s"',
  (question, wrong) => {
    expect(marked(question) ?? '').not.toMatch(wrong);
  },
);

test('who asks for an owner does not see that owner’s own', () => {
  expect(marked('Who owns the quarry?') ?? '').not.toContain('Granit');
});

test.each([
  ['How many cottages have been sold?', 'Six'],
  ['How many cottages are there?', 'fourteen'],
  ['How many workers will the smelter lose?', '120'],
])('of a part and its whole the one that is asked for is bold: "%s"', (question, number) => {
  expect(marked(question)).toContain(number);
});

test.each([
  ['How long is the conveyor?', /\d{4}/],
  ['How many conveyors will run again?', /\d{4}/],
  ['How much did visitors to the open day pay?', /4,000/],
  ['How deep is the cave?', /1987/],
])('a year is no length, and a count is no price: "%s"', (question, wrong) => {
  expect(marked(question) ?? '').not.toMatch(wrong);
});

test.each([
  ['How much would a new crusher cost?', '£85,000'],
  ['What would a new crusher cost?', '£85,000'],
  ['What does a new crusher weigh?', '40 tonnes'],
])('a price and a weight are bold however they are asked for: "%s"', (question, amount) => {
  expect(marked(question)).toContain(amount);
});

test('a date is bold whole, and no bare "year" is one', () => {
  expect(marked('When was Greta Moll killed?')).toBe('9 April last year');
});

test('who asks when sees the day, who asks what time the hour', () => {
  expect(marked('When did the pump fail?')).toContain('3 June');
  expect(marked('What time did the pump fail?')).toContain('6:20 p.m.');
});

test('who asks where somebody was born sees the place, not the name', () => {
  expect(marked('Where was Ivo born?')).toBe('Aarhus');
});

test('who asks why sees a reason or nothing bold', () => {
  expect(marked('Why did the mine close?')).toContain('seam');
  expect(marked('Why did Ivo Brandt resign?')).toBeNull();
});
