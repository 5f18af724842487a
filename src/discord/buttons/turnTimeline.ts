import type { ButtonInteraction } from 'discord.js';
import { mayShare } from '../privacy.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { tellTimeline } from '../tellTimeline.ts';
import { wordsFor } from '../words/words.ts';
import type { TimelineView } from './timelineView.ts';

/** Turns a timeline's page: in place for its asker, in a private copy for somebody else. */
export async function turnTimeline(
  interaction: ButtonInteraction,
  { desk }: Room,
  view: TimelineView,
): Promise<void> {
  const { locale, user } = interaction;
  const own = user.id === view.asker;
  const { message, told } = await tellTimeline(desk, {
    page: view.page,
    topic: view.topic ?? undefined,
    from: view.from ?? undefined,
    to: view.to ?? undefined,
    story: view.story ?? undefined,
    asker: user.id,
    privacy: { private: view.private || !own, shareable: mayShare(interaction) },
    words: wordsFor(locale),
    locale,
  });
  if (own && told) await interaction.update({ ...message, attachments: [] });
  else await respond(interaction, message, { private: true });
}
