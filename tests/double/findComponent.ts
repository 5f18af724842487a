import type { APIMessage, ComponentType } from 'discord-api-types/v10';
import { walkComponents } from './checks/walkComponents.ts';
import { asNumber, asObject, asText, type Json } from './json.ts';

/**
 * The component of a message that a person means: by custom id, label, placeholder or emoji.
 * @throws Error when there is none, or it cannot be used.
 */
export function findComponent(
  message: APIMessage,
  which: string,
  types: readonly ComponentType[],
): Json {
  const components = walkComponents(message.components)
    .map(({ component }) => component)
    .filter(({ type }) => types.includes(asNumber(type)));
  const found = components.find(({ custom_id, label, placeholder, emoji }) =>
    [custom_id, label, placeholder, asObject(emoji).name].includes(which),
  );
  if (!found) {
    const there = components.map(({ label, custom_id }) => asText(label) || asText(custom_id));
    throw new Error(`The message has no "${which}"; it has: ${there.join(', ') || 'nothing'}.`);
  }
  if (found.disabled === true) throw new Error(`"${which}" is disabled.`);
  if (asText(found.custom_id) === '') throw new Error(`"${which}" is a link.`);
  return found;
}
