import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { plain, spoken } from '../markdown.ts';

/** What was typed into a command's option; undefined where there is nothing to see of it. */
export function typed(
  { options }: ChatInputCommandInteraction | AutocompleteInteraction,
  option: string,
): string | undefined {
  const text = spoken(options.getString(option) ?? '');
  return plain(text) ? text : undefined;
}
