import { answerQuestion } from '../answerQuestion.ts';
import { plain, spoken } from '../markdown.ts';
import { privateFirst } from '../privacy.ts';
import { readerOf } from '../reader.ts';
import { respond } from '../respond.ts';
import type { MessageCommand } from './command.ts';
import { messageCommand } from './payload.ts';

/** “Ask the stories” in a message's menu: the message is the question, the answer is private until it is shared. */
export const askMenu: MessageCommand = {
  payload: messageCommand('ask'),

  async run(interaction, { desk }) {
    const reader = readerOf(interaction, privateFirst(interaction));
    const question = spoken(interaction.targetMessage.content);
    if (!plain(question)) return respond(interaction, reader.words.notice.nothingToCheck);
    await respond(interaction, await answerQuestion(desk, { ...reader, question }));
  },
};
