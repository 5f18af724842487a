import { expect, test } from 'vitest';
import { tellTimeline } from '../../src/discord/tellTimeline.ts';
import { en } from '../../src/discord/words/en.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

const NAME = 'the Comprehensive Agreement for the Disarmament of Korelia';
const talks = tellStory([
  `Talks on ${NAME} were held on 1 May 2025.`,
  `Talks on ${NAME} were held on 1 June 2025.`,
]);

async function tell(topic?: string, from?: string, desk = deskOf([talks])): Promise<string> {
  await desk.gleanings();
  const privacy = { private: true, shareable: true };
  const wish = { page: 0, asker: '9', privacy, words: en, locale: 'en-GB' };
  return JSON.stringify(await tellTimeline(desk, { ...wish, topic, from }));
}

test('of a name longer than a button holds is told what its beginning names', async () => {
  const told = await tell(NAME);
  expect(told).toContain('What happened when: the Comprehensive Agreement for the…');
  expect(told).toContain('1 May 2025');
  expect(told).toMatch(/"custom_id":"timeline:[^"]*the Comprehensive Agreement for the…"/);
});

test('a time behind a name longer than a button holds still bounds what is told', async () => {
  const told = await tell(`${NAME} since June 2025`);
  expect(told).toContain('From 1 June 2025');
  expect(told).not.toContain('1 May 2025');
});

test('where there is nothing to tell, a time is spoken of only where one was typed', async () => {
  const empty = deskOf([]);
  expect(await tell(undefined, undefined, empty)).toContain(en.timeline.nothing);
  expect(await tell(undefined, '2024', empty)).toContain(en.timeline.nothingThen);
});
