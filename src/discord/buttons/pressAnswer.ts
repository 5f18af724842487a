import type { ButtonInteraction } from 'discord.js';
import type { CitedHit } from '../../desk/answer.ts';
import type { Desk } from '../../desk/desk.ts';
import { answerQuestion } from '../answerQuestion.ts';
import { type Action, type AnswerView, press } from '../customIds/answerView.ts';
import { answerMessage } from '../messages/answerMessage.ts';
import { type MessagePayload, notice } from '../messages/payload.ts';
import { questionOf, remarkOf, signatureOf } from '../messages/readBack.ts';
import { mayShare } from '../privacy.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { wordsFor } from '../words/words.ts';
import { deleteOwn } from './deleteOwn.ts';
import { firstPress } from './firstPress.ts';
import { sharedBy } from './sharedBy.ts';

/** So many of the question's hits are looked through for those that the message names. */
const RECALL_DEPTH = 25;

/**
 * A press of a button under an answer. The asker's own message changes in place; somebody else
 * gets a private copy. Where a passage is no longer what it was, today's answer takes its place.
 */
export async function pressAnswer(
  interaction: ButtonInteraction,
  { view, action }: { readonly view: AnswerView; readonly action: Action },
  { desk }: Room,
): Promise<void> {
  const words = wordsFor(interaction.locale);
  const own = interaction.user.id === view.asker;
  if (action === 'delete') return deleteOwn(interaction, view.asker);

  const question = questionOf(interaction.message);
  if (question === null) return respond(interaction, notice(words.notice.stale), { private: true });

  const { locale } = interaction;
  const privacy = { private: view.private || !own, shareable: mayShare(interaction) };
  const mine = {
    ...view,
    asker: interaction.user.id,
    private: privacy.private,
    shared: view.shared || !privacy.shareable,
  };
  const show = async (message: MessagePayload) => {
    if (own) await interaction.update(message);
    else await respond(interaction, message, { private: true });
  };
  const signed = own ? signatureOf(interaction.message) : undefined;
  const hits = await recallHits(desk, question, view.keys);
  if (!hits) {
    const asked = { question, asker: mine.asker, privacy, words, locale, sharedBy: signed };
    const today = await answerQuestion(desk, { ...asked, remark: words.answer.changed });
    return show(today.message);
  }

  const pressed = press(mine, action);
  const shown = { question, hits, words, locale, remark: remarkOf(interaction.message) };
  await show(answerMessage({ ...shown, view: pressed, sharedBy: signed }));
  if (action === 'share' && !mine.shared && firstPress(interaction.message.id)) {
    const open = { ...pressed, private: false, shared: false };
    const shared = answerMessage({ ...shown, view: open, sharedBy: sharedBy(interaction) });
    await respond(interaction, shared, { private: false });
  }
}

/** The passages that the keys name, with the words that met the question; null where one has changed or is gone. */
async function recallHits(
  desk: Desk,
  question: string,
  keys: readonly string[],
): Promise<readonly CitedHit[] | null> {
  const today = await desk.ask(question, { limit: RECALL_DEPTH });
  const found = new Map(today.hits.map((hit) => [hit.key, hit]));
  const hits = keys.map((key) => found.get(key) ?? desk.recall(key));
  return hits.every((hit) => hit !== null) ? hits : null;
}
