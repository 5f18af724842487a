import type { AutocompleteInteraction } from 'discord.js';
import type { Source } from '../../desk/sources.ts';
import { formatPublished } from '../../story/citation.ts';
import { cutText } from '../../story/cutText.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from '../limits.ts';
import { plain } from '../markdown.ts';
import type { Room } from '../room.ts';

/** Offers stories whose title or file name is like what is being typed; the newest while nothing is. */
export async function completeStory(
  interaction: AutocompleteInteraction,
  { desk }: Pick<Room, 'desk'>,
): Promise<void> {
  const typed = interaction.options.getFocused().slice(0, CHOICE_TEXT_LIMIT);
  const stories = desk.stories.suggest(typed, CHOICE_LIMIT);
  await interaction.respond(
    stories.map((source) => ({
      name: nameOf(source, interaction.locale),
      value: choiceOf(source),
    })),
  );
}

function nameOf({ title, published }: Source, locale: string): string {
  const day = ` (${formatPublished(published, locale)})`;
  return cutText(plain(title), CHOICE_TEXT_LIMIT - day.length) + day;
}

function choiceOf({ id, key }: Source): string {
  return id.length <= CHOICE_TEXT_LIMIT ? id : key;
}
