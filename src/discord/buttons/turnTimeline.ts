import type { ButtonInteraction } from 'discord.js';
import type { TimelineView, Turn } from '../customIds/timelineView.ts';
import type { Reader } from '../reader.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { narrowing, tellTimeline } from '../tellTimeline.ts';
import { presserOf, show } from './presser.ts';
import { share } from './share.ts';

/**
 * Turns a timeline's page: in place for its asker, in a private copy for somebody else. Shared, it
 * is posted anew, picture and all, with the name of who shared it.
 */
export async function turnTimeline(
  interaction: ButtonInteraction,
  { view, turn }: { readonly view: TimelineView; readonly turn: Turn },
  { desk }: Room,
): Promise<void> {
  const reader = presserOf(interaction, view);
  const isGone = view.story !== null && !desk.stories.resolve(view.story);
  if (isGone) return respond(interaction, reader.words.notice.stale);

  const wish = { ...narrowing(view), story: view.story ?? undefined, page: view.page };
  const tell = (to: Reader) => tellTimeline(desk, { ...wish, ...to });
  const { shareable } = reader.privacy;
  const privacy = { ...reader.privacy, shareable: shareable && turn !== 'share' };
  const said = await tell({ ...reader, privacy });
  const isShared = turn === 'share' && shareable && typeof said !== 'string';
  return isShared ? share(interaction, said, tell) : show(interaction, said, view);
}
