import type { APIMessage } from 'discord-api-types/v10';
import { embedText } from './checks/checkEmbeds.ts';
import { walkComponents } from './checks/walkComponents.ts';
import { asText, type Json } from './json.ts';

/**
 * All text of a message that a reader sees, from top to bottom, a line for each part: content,
 * embeds, text displays, labels and placeholders.
 */
export function textOf(message: APIMessage): string {
  const parts = [
    message.content,
    ...message.embeds.flatMap((embed) => embedText(embed as unknown as Json)),
    ...walkComponents(message.components).flatMap(({ component }) => [
      asText(component.content),
      asText(component.label),
      asText(component.placeholder),
    ]),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
