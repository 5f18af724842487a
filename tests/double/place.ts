import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { Json } from './json.ts';
import type { Person } from './people.ts';
import type { Channel, Guild, World } from './world.ts';

/** Who does something, and where. Without a place it is #general of the first guild. */
export interface By {
  readonly user?: Person;
  readonly guild?: Guild;
  /** The id of a channel. */
  readonly channel?: string;
  /** In the DM with the app. */
  readonly dm?: boolean;
  /** In a DM with somebody else, where the app is the person's own install. */
  readonly privateChannel?: boolean;
  /** The language of the person's Discord, when not their own. */
  readonly locale?: string;
}

/** A place as an interaction names it. */
export interface Place {
  readonly channel: Channel;
  readonly guildId?: string;
  readonly context: InteractionContextType;
  readonly owners: Json;
  /** Whether the app is there by the person's own install alone. */
  readonly userInstalled: boolean;
}

/** Finds the place; a guild that the app is not in is reached by the person's own install. */
export function placeOf(world: World, person: Person, by: By): Place {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const channel = channelOf(world, person, by);
  const own = { [UserInstall]: person.user.id };
  if (channel.kind === 'dm') {
    const owners = { [GuildInstall]: '0' };
    return { channel, context: InteractionContextType.BotDM, owners, userInstalled: false };
  }
  if (channel.kind === 'private') {
    const context = InteractionContextType.PrivateChannel;
    return { channel, context, owners: own, userInstalled: true };
  }
  const guildId = channel.guildId ?? '';
  const userInstalled = !world.guilds.has(guildId);
  const owners = userInstalled ? own : { [GuildInstall]: guildId };
  return { channel, guildId, context: InteractionContextType.Guild, owners, userInstalled };
}

/** The channel of a person's doing. */
export function channelOf(world: World, person: Person, by: By): Channel {
  if (by.dm) return world.dmWith(person.user);
  if (by.privateChannel) return world.privateChannelOf(person.user);
  const guild = by.guild ?? [...world.guilds.values()][0];
  const channel = world.channels.get(by.channel ?? guild?.channelIds[0] ?? '');
  if (!channel) throw new Error('There is no such channel; start the double with a guild.');
  return channel;
}
