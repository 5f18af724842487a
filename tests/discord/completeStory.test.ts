import type { AutocompleteInteraction } from 'discord.js';
import { expect, test } from 'vitest';
import { completeStory } from '../../src/discord/commands/completeStory.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

/** The names of the stories that are offered while nothing is typed. */
async function offered(...stories: readonly { readonly id: string; readonly title: string }[]) {
  const names: string[] = [];
  const interaction = {
    locale: 'en-GB',
    options: { getFocused: () => '' },
    respond: async (choices: readonly { readonly name: string }[]) =>
      void names.push(...choices.map(({ name }) => name)),
  } as unknown as AutocompleteInteraction;
  await completeStory(interaction, {
    desk: deskOf(stories.map((front) => tellStory(['Rain.'], front))),
  });
  return names;
}

test('a story on offer is named by its title and day, and by its file where others share both', async () => {
  const rain = { title: 'Rain' };
  expect(
    await offered(
      { ...rain, id: 'rain-1' },
      { ...rain, id: 'rain-2' },
      { id: 'sun', title: 'Sun' },
    ),
  ).toEqual(['Rain (6 July 2025, rain-1)', 'Rain (6 July 2025, rain-2)', 'Sun (6 July 2025)']);
});

test('a name on offer keeps to Discord’s limit, however long titles and files’ names are', async () => {
  const title = 'The rain goes on and on and on '.repeat(9);
  const names = await offered(
    { title, id: `${'r'.repeat(150)}1` },
    { title, id: `${'s'.repeat(150)}2` },
  );
  for (const name of names) expect(name.length).toBeLessThanOrEqual(100);
  expect(new Set(names).size).toBe(2);
});
