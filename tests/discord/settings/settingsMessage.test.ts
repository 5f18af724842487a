import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexStories } from '../../../src/desk/stories.ts';
import { MESSAGE_TEXT_LIMIT } from '../../../src/discord/limits.ts';
import { settingsMessage } from '../../../src/discord/messages/settingsMessage.ts';
import { MOST_CHOSEN } from '../../../src/discord/settings/settings.ts';
import { LANGUAGES } from '../../../src/discord/words/words.ts';
import { hostileText } from '../support/hostile.ts';

const channels = fc.array(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String), {
  maxLength: MOST_CHOSEN,
});
const stories = fc.array(fc.record({ title: hostileText(60), isThere: fc.boolean() }), {
  maxLength: MOST_CHOSEN,
});

test.each(Object.entries(LANGUAGES))(
  'whatever is chosen, and whatever stories are called, it can be shown in %s',
  (_, words) => {
    fc.assert(
      fc.property(fc.boolean(), channels, stories, (isPrivate, chosenChannels, chosenStories) => {
        const known = chosenStories.flatMap(({ title, isThere }, at) =>
          isThere ? [{ ...NOTHING_ELSE, id: `story ${at}`, key: `${at}`, title }] : [],
        );
        const ids = chosenStories.map((_story, at) => `story ${at}`);
        const settings = { private: isPrivate, channels: chosenChannels, stories: ids };
        const shown = JSON.stringify(settingsMessage(settings, indexStories(known), words));
        const texts = [...shown.matchAll(/"content":("(?:[^"\\]|\\.)*")/g)].map(
          ([, json = '""']) => JSON.parse(json) as string,
        );
        const all = texts.join('');
        expect(all.length).toBeLessThanOrEqual(MESSAGE_TEXT_LIMIT);
        expect(Buffer.byteLength(all)).toBeLessThan(10_000);
        expect(all).not.toMatch(/(?<!\\)@|(?<!\\)<@/);
        for (const id of chosenChannels) expect(all).toContain(`<#${id}>`);
      }),
      { numRuns: 50 },
    );
  },
);

const NOTHING_ELSE = {
  published: '2025-01-01',
  url: null,
  publisher: null,
  language: 'en',
  paragraphs: 1,
};
