import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { sources } from './sources.ts';

/** Every command there is, in the order in which Discord's picker shows them. */
export const COMMANDS: readonly Command[] = [ask, sources, help];
