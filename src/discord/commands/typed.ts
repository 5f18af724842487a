import type { ChatInputCommandInteraction } from 'discord.js';

/** What was typed into a command's option; undefined where there is nothing of it. */
export function typed(
  { options }: ChatInputCommandInteraction,
  option: string,
): string | undefined {
  return options.getString(option)?.trim() || undefined;
}
