import { GatewayIntentBits } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { asObject, asText, type Json } from './json.ts';
import { shardOf } from './snowflakes.ts';
import type { Dispatch } from './world.ts';

/** How many past events a session can replay; who missed more must begin anew. */
const REPLAYABLE_EVENTS = 2000;

/** One session of the bot with the gateway; it outlives a lost connection. */
export class GatewaySession {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  readonly #botId: string;
  #socket: WebSocket | undefined;
  #sequence = 0;
  #past: { readonly sequence: number; readonly frame: string }[] = [];

  constructor(
    id: string,
    botId: string,
    shard: readonly [number, number],
    intents: number,
    socket: WebSocket,
  ) {
    this.id = id;
    this.#botId = botId;
    this.shard = shard;
    this.intents = intents;
    this.#socket = socket;
  }

  get connected(): boolean {
    return this.#socket !== undefined;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Whether this session is told of an event, by its shard and intents. */
  hears({ guildId, intents = 0 }: Dispatch): boolean {
    const [shard, count] = this.shard;
    const concerned = guildId === undefined ? shard === 0 : shardOf(guildId, count) === shard;
    return concerned && (intents === 0 || (this.intents & intents) !== 0);
  }

  /** Sends an event, or keeps it for a resume while the connection is lost. */
  dispatch(event: string, data: unknown): void {
    const d = event.startsWith('MESSAGE_') ? this.#withoutUnseen(asObject(data)) : data;
    this.#sequence += 1;
    const frame = JSON.stringify({ op: 0, s: this.#sequence, t: event, d });
    this.#past.push({ sequence: this.#sequence, frame });
    if (this.#past.length > REPLAYABLE_EVENTS) this.#past.shift();
    this.#socket?.send(frame);
  }

  /** Whether all after this sequence number can still be replayed. */
  canReplay(after: number): boolean {
    const oldest = this.#past[0]?.sequence ?? 1;
    return after >= oldest - 1 && after <= this.#sequence;
  }

  /** Goes on over a new connection: what was missed, then RESUMED. */
  resume(socket: WebSocket, after: number): number {
    const missed = this.#past.filter(({ sequence }) => sequence > after);
    this.#socket = socket;
    for (const { frame } of missed) socket.send(frame);
    this.dispatch('RESUMED', { _trace: [] });
    return missed.length;
  }

  /** The connection is gone; the session waits to be resumed. */
  disconnect(): void {
    this.#socket = undefined;
  }

  get socket(): WebSocket | undefined {
    return this.#socket;
  }

  /** Without the intent, text arrives for DMs, mentions of the bot and its own messages alone. */
  #withoutUnseen(message: Json): Json {
    if (this.intents & GatewayIntentBits.MessageContent) return message;
    const mentions = Array.isArray(message.mentions) ? message.mentions.map(asObject) : [];
    const seen =
      message.guild_id === undefined ||
      asText(asObject(message.author).id) === this.#botId ||
      mentions.some(({ id }) => id === this.#botId);
    if (seen) return message;
    return { ...message, content: '', embeds: [], attachments: [], components: [] };
  }
}
