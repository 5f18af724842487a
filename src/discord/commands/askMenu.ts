import { answerQuestion } from '../answerQuestion.ts';
import { mayShare } from '../privacy.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';
import type { MessageCommand } from './command.ts';
import { messageCommand } from './payload.ts';

/** “Ask the stories” in a message's menu: the message is the question, the answer is private until it is shared. */
export const askMenu: MessageCommand = {
  payload: messageCommand('ask'),

  async run(interaction, { desk }) {
    const { locale, targetMessage, user } = interaction;
    const privacy = { private: true, shareable: mayShare(interaction) };
    const asked = { question: targetMessage.content, asker: user.id, privacy, locale };
    const { message } = await answerQuestion(desk, { ...asked, words: wordsFor(locale) });
    await respond(interaction, message, { private: true });
  },
};
