import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** A button; its `custom_id` says what a press of it does. */
export function button(
  custom_id: string,
  label: string,
  disabled = false,
): APIButtonComponentWithCustomId {
  const style = ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, custom_id, label, disabled };
}

/** Buttons side by side; nothing where there are none. */
export function row(
  buttons: readonly APIComponentInMessageActionRow[],
): APIMessageTopLevelComponent[] {
  return buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: [...buttons] }] : [];
}
