import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { SHARE_COPY } from '../buttons/shareCopy.ts';
import type { Words } from '../words/en.ts';

/** Under a private message: a button that shares it as it stands. */
export function shareRow(words: Words): APIMessageTopLevelComponent {
  const share = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: SHARE_COPY,
    label: words.buttons.share,
  };
  return { type: ComponentType.ActionRow, components: [share] };
}
