import { Command } from 'commander';
import type { House } from '../house.ts';
import { type CommonOptions, withKnowledge } from '../options.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow chat`: questions and answers in the terminal. */
export function chatCommand(house: House, screen: Screen): Command {
  return withKnowledge(new Command('chat'))
    .summary('ask in the terminal')
    .description('Takes questions in the terminal, or a line each from a pipe, and answers them.')
    .action((options: CommonOptions) => openChat(options, house, screen));
}

/** Opens the chat, which is loaded only for those who chat. */
export async function openChat(
  options: CommonOptions,
  house: House,
  screen: Screen,
): Promise<void> {
  const { runChat } = await import('../chat/runChat.ts');
  return runChat(options, house, screen);
}
