import { ask } from './ask.ts';
import { askMenu } from './askMenu.ts';
import { checkMenu } from './checkMenu.ts';
import type { MessageCommand, SlashCommand } from './command.ts';
import { fact } from './fact.ts';
import { help } from './help.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** Every slash command there is, in the order in which Discord's picker shows them. */
export const SLASH_COMMANDS: readonly SlashCommand[] = [
  ask,
  fact,
  timeline,
  sources,
  help,
  settings,
];

/** What a message's menu offers. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [askMenu, checkMenu];

/** All that Discord is told of. */
export const PAYLOADS = [...SLASH_COMMANDS, ...MESSAGE_COMMANDS].map(({ payload }) => payload);
