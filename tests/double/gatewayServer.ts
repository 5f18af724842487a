import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { GatewaySession } from './gatewaySession.ts';
import { asNumber, asObject, asText, type Json } from './json.ts';
import { guildPayload } from './payloads.ts';
import { shardOf } from './snowflakes.ts';
import type { Dispatch, World } from './world.ts';

/** Frames a connection may send a minute (documented). */
const SENDS_A_MINUTE = 120;
/** From this many guilds on a shard Discord asks for more shards (documented). */
const MOST_GUILDS_A_SHARD = 2500;
const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;
const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** How the gateway behaves. */
export interface GatewayOptions {
  readonly heartbeatIntervalMs: number;
  /** Privileged intents that are switched on for the app. */
  readonly privilegedIntents: number;
}

/** An IDENTIFY, as accepted. */
export interface Identify {
  readonly shard: readonly [number, number];
  readonly intents: number;
}

/** The gateway: sessions, heartbeats, resumes and close codes. */
export class GatewayServer {
  readonly sessions: GatewaySession[] = [];
  readonly identifies: Identify[] = [];
  /** How many events each resume replayed. */
  readonly resumes: number[] = [];
  /** The close codes sent to the bot, in order. */
  readonly closes: number[] = [];
  heartbeats = 0;
  /** While true, heartbeats get no ACK, as from a dead connection. */
  mute = false;
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;

  constructor(world: World, http: Server, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ server: http, path: '/gateway' });
    this.#server.on('connection', (socket, request) => this.#welcome(socket, request));
    world.dispatch = (dispatch) => this.#dispatch(dispatch);
  }

  get url(): string {
    return `${this.#world.origin.replace('http', 'ws')}/gateway`;
  }

  /** Cuts connections off with no word (code 1006 on the bot's side); sessions can be resumed. */
  drop(shard?: number): void {
    for (const session of this.#connected(shard)) session.socket?.terminate();
  }

  /** Closes connections with one of Discord's codes. */
  closeWith(code: number, shard?: number): void {
    for (const session of this.#connected(shard)) this.#close(session.socket, code, 'Ordered');
  }

  /** Asks the bot to reconnect and resume (opcode 7). */
  askToReconnect(shard?: number): void {
    for (const { socket } of this.#connected(shard))
      send(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells the bot that its session is over (opcode 9); when not resumable it is forgotten. */
  invalidate(resumable: boolean, shard?: number): void {
    for (const session of this.#connected(shard)) {
      if (!resumable) this.#forget(session);
      send(session.socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #connected(shard: number | undefined): GatewaySession[] {
    return this.sessions.filter(
      (session) => session.connected && (shard === undefined || session.shard[0] === shard),
    );
  }

  #forget(session: GatewaySession): void {
    this.sessions.splice(this.sessions.indexOf(session), 1);
  }

  #dispatch(dispatch: Dispatch): void {
    for (const session of this.sessions)
      if (session.hears(dispatch)) session.dispatch(dispatch.event, dispatch.data);
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    if (query.get('v') !== '10') {
      this.#close(socket, GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version');
      return;
    }
    if (query.get('encoding') !== 'json' || query.has('compress')) {
      this.#close(socket, GatewayCloseCodes.DecodeError, 'The double speaks plain JSON alone');
      return;
    }
    let session: GatewaySession | undefined;
    const sent: number[] = [];
    socket.on('message', (data) => {
      if (isOverLimit(sent, this.#world.clock.now())) {
        this.#close(socket, GatewayCloseCodes.RateLimited, 'You are being rate limited.');
        return;
      }
      session = this.#receive(socket, data, session);
      this.#world.events.emit('change');
    });
    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      session.disconnect();
      // A client that says 1000 or 1001 is done; any other loss can be resumed.
      if ((code === 1000 || code === 1001) && this.sessions.includes(session))
        this.#forget(session);
      this.#world.events.emit('change');
    });
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.#options.heartbeatIntervalMs },
    });
  }

  /** Serves one frame; gives the session the connection then has. */
  #receive(
    socket: WebSocket,
    data: RawData,
    session: GatewaySession | undefined,
  ): GatewaySession | undefined {
    const frame = parse(data);
    if (!frame) {
      this.#close(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
      return session;
    }
    switch (frame.op) {
      case GatewayOpcodes.Heartbeat:
        this.heartbeats += 1;
        if (!this.mute) send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
        return session;
      case GatewayOpcodes.Identify:
        if (!session) return this.#identify(socket, asObject(frame.d));
        this.#close(socket, GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        return session;
      case GatewayOpcodes.Resume:
        return this.#resume(socket, asObject(frame.d));
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.RequestGuildMembers:
      case GatewayOpcodes.VoiceStateUpdate:
        if (!session) this.#close(socket, GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        return session;
      default:
        this.#close(socket, GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
        return session;
    }
  }

  #identify(socket: WebSocket, identify: Json): GatewaySession | undefined {
    const [shard = 0, count = 1] = Array.isArray(identify.shard) ? identify.shard.map(Number) : [];
    const intents = asNumber(identify.intents);
    const refused = this.#refusedIdentify(asText(identify.token), shard, count, intents);
    if (refused) {
      this.#close(socket, ...refused);
      return undefined;
    }
    const world = this.#world;
    const session = new GatewaySession(
      world.newId(),
      world.bot.id,
      [shard, count],
      intents,
      socket,
    );
    this.sessions.push(session);
    this.identifies.push({ shard: [shard, count], intents });
    this.#ready(session);
    return session;
  }

  #refusedIdentify(
    token: string,
    shard: number,
    count: number,
    intents: number,
  ): [GatewayCloseCodes, string] | undefined {
    if (token !== this.#world.token)
      return [GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.'];
    if (!(shard >= 0 && shard < count)) return [GatewayCloseCodes.InvalidShard, 'Invalid shard.'];
    if (this.#world.guilds.size / count > MOST_GUILDS_A_SHARD)
      return [GatewayCloseCodes.ShardingRequired, 'Sharding required.'];
    if ((intents & ~ALL_INTENTS) !== 0)
      return [GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).'];
    if ((intents & PRIVILEGED_INTENTS & ~this.#options.privilegedIntents) !== 0)
      return [GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).'];
    return undefined;
  }

  #ready(session: GatewaySession): void {
    const world = this.#world;
    const [shard, count] = session.shard;
    const guilds = [...world.guilds.values()].filter(({ id }) => shardOf(id, count) === shard);
    session.dispatch('READY', {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.url,
      shard: session.shard,
      application: { id: world.bot.id, flags: 0 },
      user_settings: {},
      relationships: [],
      private_channels: [],
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      _trace: [],
    });
    if (!(session.intents & GatewayIntentBits.Guilds)) return;
    for (const guild of guilds) session.dispatch('GUILD_CREATE', guildPayload(world, guild));
  }

  #resume(socket: WebSocket, resume: Json): GatewaySession | undefined {
    if (asText(resume.token) !== this.#world.token) {
      this.#close(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    const session = this.sessions.find(({ id }) => id === resume.session_id);
    const after = asNumber(resume.seq);
    if (session && after > session.sequence) {
      this.#close(socket, GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      return undefined;
    }
    if (!session?.canReplay(after)) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    this.resumes.push(session.resume(socket, after));
    return session;
  }

  #close(socket: WebSocket | undefined, code: number, reason: string): void {
    this.closes.push(code);
    socket?.close(code, reason);
  }
}

function send(socket: WebSocket | undefined, frame: object): void {
  socket?.send(JSON.stringify(frame));
}

function parse(data: RawData): Json | undefined {
  try {
    return asObject(JSON.parse(String(data)));
  } catch {
    return undefined;
  }
}

function isOverLimit(sent: number[], now: number): boolean {
  while ((sent[0] ?? now) < now - 60_000) sent.shift();
  sent.push(now);
  return sent.length > SENDS_A_MINUTE;
}
