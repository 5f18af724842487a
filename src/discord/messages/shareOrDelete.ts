import type { APIMessageTopLevelComponent } from 'discord.js';
import { encodeDelete, SHARE_COPY } from '../customIds/messageButtons.ts';
import type { Reader } from '../reader.ts';
import { button, row } from './button.ts';

/** Under a private message that can be shared, a button that does so; under a public one, one that deletes it. */
export function shareOrDelete(
  { asker, privacy, words: { buttons } }: Reader,
  share: string = SHARE_COPY,
): APIMessageTopLevelComponent[] {
  if (!privacy.private) return row([button(encodeDelete(asker), buttons.delete)]);
  return row(privacy.shareable ? [button(share, buttons.share)] : []);
}
