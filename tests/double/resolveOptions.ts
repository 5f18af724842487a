import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { asObjects, asText, type Json } from './json.ts';
import { channelPayload } from './payloads.ts';
import type { World } from './world.ts';

/** What options point at, as an interaction's `resolved` carries it: the channels that a person chose. */
export function resolveOptions(world: World, options: readonly Json[]): Json {
  const chosen = options
    .flatMap((option) => [option, ...asObjects(option.options)])
    .filter(({ type }) => type === OptionType.Channel)
    .map(({ value }) => world.channels.get(asText(value)))
    .filter((channel) => channel !== undefined);
  if (chosen.length === 0) return {};
  const channels = Object.fromEntries(chosen.map((one) => [one.id, channelPayload(one)]));
  return { resolved: { channels } };
}
