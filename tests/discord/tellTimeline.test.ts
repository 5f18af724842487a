import { beforeAll, expect, test } from 'vitest';
import { narrowDesk } from '../../src/desk/desk.ts';
import { tellTimeline } from '../../src/discord/tellTimeline.ts';
import { en } from '../../src/discord/words/en.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

const NAME = 'the Comprehensive Agreement for the Disarmament of Korelia';
const talks = tellStory([
  `Talks on ${NAME} were held on 1 May 2025.`,
  `Talks on ${NAME} were held on 1 June 2025.`,
]);

// As a bot does when it starts: what reads dates and draws takes long to load.
beforeAll(async () => {
  const { draw } = await deskOf([talks]).timeline();
  await draw('Talks');
});

async function tell(topic?: string, from?: string, desk = deskOf([talks])): Promise<string> {
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

/** A desk on which facts, or events, too, are drawn from the stories for ever. */
const deskWithout = (...what: readonly ('facts' | 'events')[]) => {
  const missing = Object.fromEntries(what.map((each) => [each, () => new Promise(() => {})]));
  return narrowDesk({ ...deskOf([talks]), ...missing }, new Set([talks.id]));
};

test('a timeline waits for no facts, nor does that there is no such topic', async () => {
  expect(await tell(undefined, undefined, deskWithout('facts'))).toContain('1 May 2025');
  const none = await tell('volcano', undefined, deskWithout('facts'));
  expect(none).toContain(en.timeline.noSuchTopic);
});

test('while events are still being read it is said so, in time', async () => {
  expect(await tell(undefined, undefined, deskWithout('events'))).toContain(en.notice.gleaning);
});

test('a picture that takes too long to draw is not waited for', async () => {
  const desk = deskOf([talks]);
  const slow: typeof desk = {
    ...desk,
    timeline: async (options) => ({
      ...(await desk.timeline(options)),
      draw: () => new Promise(() => {}),
    }),
  };
  expect(await tell(undefined, undefined, slow)).toContain(en.notice.gleaning);
});
