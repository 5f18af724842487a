import { expect, test } from 'vitest';
import { courseAsked } from '../../src/desk/courseAsked.ts';
import { tellStory } from '../tellStory.ts';
import { deskOf } from './deskOf.ts';

const deskOn = (...texts: string[]) =>
  deskOf(texts.map((text, at) => tellStory([text], { id: `s${at}` })));
const dam = deskOn('The dam broke.');
const archive = deskOn(
  'The works in Saltmere blew up on 4 March 2025. The strait is rough.',
  'Saltmere was cleared on 5 March 2025. Ships lay in the strait.',
  'In Saltmere 900 people marched on 12 April 2025. The strait was calm.',
  'Ada Osei left the works on 3 May 2025.',
);

test.each([
  'What happened on 10 March?',
  'what has happened since May',
  'What happened last week?',
])('a time alone asks for the course of events: "%s"', (question) => {
  expect(courseAsked(question, dam)).toBe(question);
});

test.each([
  'What happened?',
  'What happened to May?',
  'What happened to the dam since May?',
  'When did it happen?',
])('a thing, or nothing at all, does not: "%s"', (question) => {
  expect(courseAsked(question, dam)).toBeNull();
});

test.each([
  ['What happened in Saltmere?', 'Saltmere'],
  ['what happened in saltmere', 'saltmere'],
  ['What has happened at Saltmere since 1 April?', 'Saltmere since 1 April'],
])('a name that several stories speak of does: "%s"', (question, topic) => {
  expect(courseAsked(question, archive)).toBe(topic);
});

test.each(['What happened to Ada Osei?', 'What happened in the strait?', 'Who is in Saltmere?'])(
  'what one story tells, a thing or another question does not: "%s"',
  (question) => {
    expect(courseAsked(question, archive)).toBeNull();
  },
);

test('a thing that opens sentences is none that is named, as long as another sentence writes it small', () => {
  const shares = ['Shares fell on Monday.', 'Shares rose on Friday.'];
  const known = deskOn(...shares, 'Traders sold shares of the bank.');
  expect(courseAsked('What happened to the shares?', known)).toBeNull();
  const holm = deskOn('Holm burnt on Monday.', 'Holm was rebuilt in May.', 'The crews left Holm.');
  expect(courseAsked('What happened in Holm?', holm)).toBe('Holm');
});

test('narrowed to a story, it is that story’s passage that answers', () => {
  expect(courseAsked('What happened in Saltmere?', archive, 's0')).toBeNull();
});

test('manners around what happened do not hide it', async () => {
  for (const question of [
    'Hi! What happened in Saltmere?',
    'Do you know what happened in Saltmere? Thanks',
  ])
    expect(await archive.courseAsked(question), question).toBe('Saltmere');
});

test.each([
  ['timeline of Saltmere', 'Saltmere'],
  ['What is the timeline of the works since May?', 'the works since May'],
  ['Hi, can you show me a timeline for Saltmere please', 'Saltmere'],
  ['Saltmere timeline', 'Saltmere'],
  ['What is the Saltmere timeline?', 'Saltmere'],
  ['cronología de Saltmere', 'Saltmere'],
  ['Timeline!', ''],
  ['Who has the Saltmere timeline?', null],
  ['Who set the timeline for the works?', null],
  ['When does the timeline of the works begin?', null],
])('a timeline asked for by name is told: "%s"', async (question, topic) => {
  expect(await archive.courseAsked(question)).toBe(topic);
});
