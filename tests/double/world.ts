import { EventEmitter } from 'node:events';
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { Clock } from './clock.ts';
import { CommandShelf } from './commandShelf.ts';
import { Faults } from './faults.ts';
import type { LiveInteraction } from './interactionRules.ts';
import { userPayload } from './people.ts';
import type { ReceivedFile } from './readBody.ts';
import { guildSnowflake, SnowflakeMint } from './snowflakes.ts';
import type { StoredFile, StoredMessage } from './storedMessage.ts';
import { ViolationBook } from './violations.ts';

/** A server of Discord's, in which the app is or is not. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** The text channels, the first being #general. */
  readonly channelIds: readonly string[];
  /** The roles, the first being @everyone. */
  readonly roleIds: readonly string[];
}

/** A place where messages stand. */
export interface Channel {
  readonly id: string;
  /** A guild's text channel, a DM with the app, or a DM between people. */
  readonly kind: 'guild' | 'dm' | 'private';
  readonly name: string;
  readonly guildId?: string;
  readonly recipient?: APIUser;
}

/** A request of the bot, as served. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The entry of the route table, as `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly body: unknown;
  readonly files: readonly ReceivedFile[];
  readonly status: number;
  /** Discord's code of an error answer. */
  readonly code?: number;
  /** Whether a fault that a test had ordered was served. */
  readonly ordered: boolean;
}

/** An event for the bot: whom it concerns decides which sessions hear of it. */
export interface Dispatch {
  readonly event: string;
  readonly data: unknown;
  /** Without a guild it goes to shard 0. */
  readonly guildId?: string | undefined;
  /** The intent bits of which a session needs one; none means everybody hears it. */
  readonly intents?: number;
}

/** What the world is made with. */
export interface WorldOptions {
  readonly token: string;
  readonly guilds: number;
  readonly channelsPerGuild: number;
  /** @everyone among them. */
  readonly rolesPerGuild: number;
}

/** Everything that the double of Discord knows. */
export class World {
  /** Whether a new message says what type of channel it is from, as Discord does now; the field is optional. */
  tellsChannelTypes = true;
  readonly token: string;
  readonly clock = new Clock();
  readonly faults = new Faults();
  readonly violations = new ViolationBook();
  readonly requests: LoggedRequest[] = [];
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage>();
  readonly people = new Map<string, APIUser>();
  readonly interactions = new Map<string, LiveInteraction>();
  readonly attachments = new Map<string, StoredFile>();
  readonly typing: string[] = [];
  readonly bot: APIUser;
  readonly commands: CommandShelf;
  /** Emits `change` after whatever the bot has done. */
  readonly events = new EventEmitter().setMaxListeners(0);
  /** Where the double is reached; set when it listens. */
  origin = '';
  /** Sends an event to the sessions concerned; the gateway puts itself in. */
  dispatch: (dispatch: Dispatch) => void = () => {};
  readonly #mint = new SnowflakeMint();
  readonly #channelsPerGuild: number;
  readonly #rolesPerGuild: number;
  #guildsMade = 0;

  constructor(options: WorldOptions) {
    this.token = options.token;
    this.#channelsPerGuild = options.channelsPerGuild;
    this.#rolesPerGuild = options.rolesPerGuild;
    this.bot = userPayload(this.newId(), 'Pilcrow', true);
    this.commands = new CommandShelf(this.bot.id, () => this.newId());
    for (let i = 0; i < options.guilds; i++) this.addGuild();
  }

  newId(): string {
    return this.#mint.next(this.clock.now());
  }

  now(): string {
    return new Date(this.clock.now()).toISOString();
  }

  /** Makes a guild with its channels; the app is in it once it is among `guilds`. */
  makeGuild(name?: string): Guild {
    const index = this.#guildsMade++;
    const id = guildSnowflake(index);
    const nth = (place: number) => (BigInt(id) + BigInt(place)).toString();
    const channelIds = Array.from({ length: this.#channelsPerGuild }, (_, i) => nth(i + 1));
    const others = Array.from({ length: this.#rolesPerGuild - 1 }, (_, i) =>
      nth(this.#channelsPerGuild + i + 1),
    );
    channelIds.forEach((channelId, i) => {
      const channelName = i === 0 ? 'general' : `channel-${i + 1}`;
      this.channels.set(channelId, {
        id: channelId,
        kind: 'guild',
        name: channelName,
        guildId: id,
      });
    });
    return { id, name: name ?? `Guild ${index + 1}`, channelIds, roleIds: [id, ...others] };
  }

  addGuild(name?: string): Guild {
    const guild = this.makeGuild(name);
    this.guilds.set(guild.id, guild);
    return guild;
  }

  /** The DM channel between the app and this person, made when there is none. */
  dmWith(recipient: APIUser): Channel {
    return this.#direct('dm', recipient);
  }

  /** A DM of this person with somebody else, where the app can be used but is no member. */
  privateChannelOf(recipient: APIUser): Channel {
    return this.#direct('private', recipient);
  }

  /** Keeps a message and returns its record. */
  keep(message: APIMessage, more: Partial<StoredMessage> = {}): StoredMessage {
    const stored = { files: [], pending: false, deleted: false, ...more, message, edits: [] };
    this.messages.set(message.id, stored);
    return stored;
  }

  /** Keeps a file where `GET /attachments/...` finds it. */
  readonly keepFile = (file: ReceivedFile): StoredFile => {
    const id = this.newId();
    const url = `${this.origin}/attachments/${id}/${encodeURIComponent(file.name)}`;
    const attachment = {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.contentType || 'application/octet-stream',
    };
    const stored = { ...file, attachment };
    this.attachments.set(id, stored);
    return stored;
  };

  #direct(kind: 'dm' | 'private', recipient: APIUser): Channel {
    const known = [...this.channels.values()].find(
      (channel) => channel.kind === kind && channel.recipient?.id === recipient.id,
    );
    if (known) return known;
    const channel: Channel = { id: this.newId(), kind, name: recipient.username, recipient };
    this.channels.set(channel.id, channel);
    return channel;
  }
}
