import { asObject, asText, type Json } from '../json.ts';
import { carelessness, type Problem } from './problem.ts';
import { displayedTexts } from './walkComponents.ts';

/** Who a text names, as Discord's server reads it: code marks and backslashes do not hide a mention. */
const USER_MENTION = /<@!?(\d+)>/g;
const ROLE_MENTION = /<@&(\d+)>/g;
const EVERYONE_MENTION = /@(everyone|here)\b/;

/**
 * Nobody may be pinged. A body with text must say so in `allowed_mentions`, and what it says must
 * hold for the text it has. Embeds never ping and are not read.
 */
export function checkMentions(body: Json): Problem[] {
  const text = [asText(body.content), ...displayedTexts(body.components)].join('\n');
  const replies = asObject(body.message_reference).message_id !== undefined;
  if (text.trim() === '' && !replies) return [];
  if (body.allowed_mentions === undefined || body.allowed_mentions === null) {
    const message = 'Without allowed_mentions Discord pings whomever the text names.';
    return [carelessness(['allowed_mentions'], 'MENTIONS_LEFT_OPEN', message)];
  }
  const allowed = asObject(body.allowed_mentions);
  const pinged = [
    ...named(text, USER_MENTION, allowed, 'users'),
    ...named(text, ROLE_MENTION, allowed, 'roles'),
    ...(EVERYONE_MENTION.test(text) && list(allowed.parse).includes('everyone')
      ? ['everyone']
      : []),
    ...(replies && allowed.replied_user === true ? ['the author of the message replied to'] : []),
  ];
  return pinged.map((who) =>
    carelessness(['allowed_mentions'], 'TEXT_PINGS', `This message pings ${who}.`),
  );
}

function named(text: string, pattern: RegExp, allowed: Json, kind: 'users' | 'roles'): string[] {
  return [...text.matchAll(pattern)]
    .map((match) => match[1] ?? '')
    .filter((id) => list(allowed.parse).includes(kind) || list(allowed[kind]).includes(id))
    .map((id) => `${kind === 'users' ? 'user' : 'role'} ${id}`);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
