import {
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { encodeDelete, SHARE_COPY } from '../buttons/messageButtons.ts';
import type { Privacy } from '../privacy.ts';
import type { Words } from '../words/en.ts';

/** Under a private message that can be shared, a button that does so; under a public one, one that deletes it. */
export function shareOrDelete(
  { private: isPrivate, shareable }: Privacy,
  asker: string,
  { buttons }: Words,
  share: string = SHARE_COPY,
): APIMessageTopLevelComponent[] {
  const row = (custom_id: string, label: string): APIMessageTopLevelComponent[] => {
    const button: APIComponentInMessageActionRow = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id,
      label,
    };
    return [{ type: ComponentType.ActionRow, components: [button] }];
  };
  if (!isPrivate) return row(encodeDelete(asker), buttons.delete);
  return shareable ? row(share, buttons.share) : [];
}
