import type { AutocompleteInteraction } from 'discord.js';
import type { Source } from '../../desk/sources.ts';
import { formatPublished } from '../../story/citation.ts';
import { cutText } from '../../story/cutText.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from '../limits.ts';
import { plain } from '../markdown.ts';
import type { Room } from '../room.ts';

/** How much of an id tells a story from others of its title and day. */
const ID_LENGTH = 40;

/** Offers stories whose title or file name is like what is being typed; the newest while nothing is. */
export async function completeStory(
  interaction: AutocompleteInteraction,
  { desk }: Pick<Room, 'desk'>,
): Promise<void> {
  const typed = interaction.options.getFocused().slice(0, CHOICE_TEXT_LIMIT);
  const stories = desk.stories.suggest(typed, CHOICE_LIMIT);
  await interaction.respond(
    stories.map((source) => ({
      name: nameOf(source, stories, interaction.locale),
      value: choiceOf(source),
    })),
  );
}

/** Title and day, and the id where others on offer have both. */
function nameOf(source: Source, offered: readonly Source[], locale: string): string {
  const { id, title, published } = source;
  const isAlone = offered.every(
    (other) => other === source || other.title !== title || other.published !== published,
  );
  const day = formatPublished(published, locale);
  const behind = ` (${isAlone ? day : `${day}, ${cutText(id, ID_LENGTH)}`})`;
  return cutText(plain(title), CHOICE_TEXT_LIMIT - behind.length) + behind;
}

function choiceOf({ id, key }: Source): string {
  return id.length <= CHOICE_TEXT_LIMIT ? id : key;
}
