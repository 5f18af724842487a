import { spoken } from '../markdown.ts';
import { checkMessage } from '../messages/checkMessage.ts';
import { privateFirst } from '../privacy.ts';
import { readerOf } from '../reader.ts';
import { respond } from '../respond.ts';
import type { MessageCommand } from './command.ts';
import { messageCommand } from './payload.ts';

/** “Check against the stories” in a message's menu: each sentence beside what the stories say on it. */
export const checkMenu: MessageCommand = {
  payload: messageCommand('check'),

  async run(interaction, { desk }) {
    const reader = readerOf(interaction, privateFirst(interaction));
    const checked = await desk.check(spoken(interaction.targetMessage.content));
    const isText = checked.length > 0;
    const said = isText ? checkMessage(checked, reader) : reader.words.notice.nothingToCheck;
    await respond(interaction, said);
  },
};
