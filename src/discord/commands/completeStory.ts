import type { AutocompleteInteraction } from 'discord.js';
import type { Source } from '../../desk/sources.ts';
import type { Stories } from '../../desk/stories.ts';
import { formatPublished } from '../../story/citation.ts';
import { cutText } from '../../story/cutText.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from '../limits.ts';
import { plain } from '../markdown.ts';
import type { Room } from '../room.ts';
import type { ChosenStory } from '../settings/chosenStories.ts';
import { speaking } from '../words/words.ts';

/** How much of an id tells a story from others of its title and day. */
const ID_LENGTH = 40;

/** A story that is on offer. */
type Offered = Source | ChosenStory;

/** Offers the stories of a room whose title or file name is like what is being typed; the newest while nothing is. */
export const completeStory = (
  interaction: AutocompleteInteraction,
  { desk }: Pick<Room, 'desk'>,
): Promise<void> => offerStories(interaction, desk.stories);

/** The same of any stories. */
export async function offerStories(
  interaction: AutocompleteInteraction,
  stories: Pick<Stories<Offered>, 'suggest'>,
): Promise<void> {
  const typed = interaction.options.getFocused().slice(0, CHOICE_TEXT_LIMIT);
  const offered = stories.suggest(typed, CHOICE_LIMIT);
  await interaction.respond(
    offered.map((story) => ({
      name: nameOf(story, offered, speaking(interaction.locale).locale),
      value: choiceOf(story),
    })),
  );
}

/** Title and day, and the id where others on offer have both; the id alone of one that is gone. */
function nameOf(story: Offered, offered: readonly Offered[], locale: string): string {
  const { id, title, published } = story;
  if (published === null) return cutText(plain(id), CHOICE_TEXT_LIMIT);
  const isAlone = offered.every(
    (other) => other === story || other.title !== title || other.published !== published,
  );
  const day = formatPublished(published, locale);
  const behind = ` (${isAlone ? day : `${day}, ${cutText(id, ID_LENGTH)}`})`;
  return cutText(plain(title), CHOICE_TEXT_LIMIT - behind.length) + behind;
}

function choiceOf({ id, key }: Offered): string {
  return id.length <= CHOICE_TEXT_LIMIT ? id : key;
}
