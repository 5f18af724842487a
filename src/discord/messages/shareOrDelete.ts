import type { APIMessageTopLevelComponent } from 'discord.js';
import { encodeDelete, SHARE_COPY } from '../customIds/messageButtons.ts';
import type { Privacy } from '../privacy.ts';
import type { Words } from '../words/en.ts';
import { button, row } from './button.ts';

/** Under a private message that can be shared, a button that does so; under a public one, one that deletes it. */
export function shareOrDelete(
  { private: isPrivate, shareable }: Privacy,
  asker: string,
  { buttons }: Words,
  share: string = SHARE_COPY,
): APIMessageTopLevelComponent[] {
  if (!isPrivate) return row([button(encodeDelete(asker), buttons.delete)]);
  return row(shareable ? [button(share, buttons.share)] : []);
}
