import type { ButtonInteraction } from 'discord.js';
import type { TimelineView, Turn } from '../customIds/timelineView.ts';
import { notice } from '../messages/payload.ts';
import { signatureOf } from '../messages/readBack.ts';
import { mayShare } from '../privacy.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { narrowing, tellTimeline } from '../tellTimeline.ts';
import { wordsFor } from '../words/words.ts';
import { firstPress } from './firstPress.ts';
import { sharedBy } from './sharedBy.ts';

/**
 * Turns a timeline's page: in place for its asker, in a private copy for somebody else. Shared, it
 * is posted anew, picture and all, with the name of who shared it.
 */
export async function turnTimeline(
  interaction: ButtonInteraction,
  { view, turn }: { readonly view: TimelineView; readonly turn: Turn },
  { desk }: Room,
): Promise<void> {
  const { locale, user } = interaction;
  const words = wordsFor(locale);
  const isGone = view.story !== null && !desk.stories.resolve(view.story);
  if (isGone) return respond(interaction, notice(words.notice.stale), { private: true });

  const own = user.id === view.asker;
  const shareable = mayShare(interaction);
  const story = view.story ?? undefined;
  const wish = { ...narrowing(view), story, page: view.page, asker: user.id, words, locale };

  const privacy = { private: view.private || !own, shareable: shareable && turn !== 'share' };
  const signed = own ? signatureOf(interaction.message) : undefined;
  const { message, told } = await tellTimeline(desk, { ...wish, privacy, sharedBy: signed });
  if (own && told) await interaction.update({ ...message, attachments: [] });
  else await respond(interaction, message, { private: true });

  if (turn === 'share' && told && shareable && firstPress(interaction.message.id)) {
    const open = { private: false, shareable: true };
    const signedNow = { ...wish, privacy: open, sharedBy: sharedBy(interaction) };
    const shared = await tellTimeline(desk, signedNow);
    await respond(interaction, shared.message, open);
  }
}
