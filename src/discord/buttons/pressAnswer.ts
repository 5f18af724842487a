import type { ButtonInteraction } from 'discord.js';
import type { CitedHit } from '../../desk/answer.ts';
import type { Desk } from '../../desk/desk.ts';
import { answerQuestion } from '../answerQuestion.ts';
import { type Action, type AnswerView, press } from '../customIds/answerView.ts';
import { answerMessage } from '../messages/answerMessage.ts';
import { questionOf, remarkOf } from '../messages/readBack.ts';
import { narrowedBy } from '../messages/storyRemarks.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { deleteOwn } from './deleteOwn.ts';
import { presserOf, show } from './presser.ts';
import { share } from './share.ts';

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
  if (action === 'delete') return deleteOwn(interaction, view.asker);
  const reader = presserOf(interaction, view);
  const { words, asker, privacy } = reader;
  const question = questionOf(interaction.message);
  if (question === null) return respond(interaction, words.notice.stale);

  const remark = remarkOf(interaction.message);
  const hits = await recallHits(desk, question, view.keys);
  if (!hits) {
    const story = narrowedBy(remark ?? '', desk.stories.all)?.id;
    const today = { ...reader, question, story, remark: words.answer.changed };
    return show(interaction, await answerQuestion(desk, today), view);
  }
  const shared = view.shared || !privacy.shareable;
  const pressed = press({ ...view, asker, private: privacy.private, shared }, action);
  const shown = { question, hits, remark };
  const message = answerMessage({ ...reader, ...shown, view: pressed });
  if (action !== 'share' || shared) return show(interaction, message, view);
  const open = { ...pressed, private: false, shared: false };
  await share(interaction, message, (to) => answerMessage({ ...to, ...shown, view: open }));
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
