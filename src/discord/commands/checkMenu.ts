import { checkMessage } from '../messages/checkMessage.ts';
import { notice } from '../messages/payload.ts';
import { mayShare } from '../privacy.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';
import type { MessageCommand } from './command.ts';
import { messageCommand } from './payload.ts';

/** “Check against the stories” in a message's menu: each sentence beside what the stories say on it. */
export const checkMenu: MessageCommand = {
  payload: messageCommand('check'),

  async run(interaction, { desk }) {
    const { locale, targetMessage, user } = interaction;
    const words = wordsFor(locale);
    const checked = await desk.check(targetMessage.content);
    const message =
      checked.length > 0
        ? checkMessage(checked, {
            words,
            locale,
            shareable: mayShare(interaction),
            asker: user.id,
          })
        : notice(words.notice.nothingToCheck);
    await respond(interaction, message, { private: true });
  },
};
