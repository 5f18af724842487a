import { expect, test } from 'vitest';
import { indexStories } from '../../../src/desk/stories.ts';
import { chosenStories } from '../../../src/discord/settings/chosenStories.ts';
import { cutText } from '../../../src/story/cutText.ts';
import { deskOf } from '../../desk/deskOf.ts';
import { tellStory } from '../../tellStory.ts';

const { stories } = deskOf([
  tellStory(['Rain.'], { id: 'storm', title: 'Storm closes the bridge' }),
  tellStory(['Rain.'], { id: 'mill', title: 'The mill burns' }),
]);
const LONG = `${'a-very-long-name-'.repeat(5)}of-a-file-that-is-gone`;

test('a chosen story is found by its title, also one that is gone by what is shown of its id', () => {
  const chosen = chosenStories(['storm', LONG], stories);
  expect(chosen.resolve('storm closes the bridge')?.id).toBe('storm');
  for (const typed of [LONG, LONG.toUpperCase(), cutText(LONG, 60), chosen.all[1]?.key ?? ''])
    expect(chosen.resolve(typed)?.id).toBe(LONG);
});

test('a story that was not chosen is not found among the chosen, whatever there is', () => {
  expect(chosenStories(['storm'], stories).resolve('mill')).toBeNull();
  expect(chosenStories([], stories).resolve('storm')).toBeNull();
  expect(chosenStories(['storm'], indexStories([])).all).toMatchObject([
    { title: 'storm', published: null },
  ]);
});
