import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { SHARE_COPY } from '../buttons/shareCopy.ts';
import type { Privacy } from '../privacy.ts';
import type { Words } from '../words/en.ts';

/** Under a private message that can be shared: a button that does so, as it stands. */
export function shareRow(privacy: Privacy, words: Words): APIMessageTopLevelComponent[] {
  if (!privacy.private || !privacy.shareable) return [];
  const share = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: SHARE_COPY,
    label: words.buttons.share,
  };
  return [{ type: ComponentType.ActionRow, components: [share] }];
}
