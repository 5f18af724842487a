import type { ButtonInteraction } from 'discord.js';
import { shorten } from '../markdown.ts';
import { wordsFor } from '../words/words.ts';

/** How much of a name stands on what is shared. */
const NAME_LENGTH = 80;

/** Says who shared something, by name and without a ping. */
export function sharedBy({ user, locale }: ButtonInteraction): string {
  return wordsFor(locale).answer.shared(shorten(user.displayName, NAME_LENGTH));
}
