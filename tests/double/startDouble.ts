import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Discord } from './discord.ts';
import { GatewayServer } from './gatewayServer.ts';
import { makePerson } from './makePerson.ts';
import { restServer } from './restServer.ts';
import { commandRoutes } from './routes/commandRoutes.ts';
import { interactionRoutes } from './routes/interactionRoutes.ts';
import { messageRoutes } from './routes/messageRoutes.ts';
import { selfRoutes } from './routes/selfRoutes.ts';
import { World } from './world.ts';

/** How the double is started; every setting has a default. */
export interface DoubleOptions {
  /** The bot token that is right. */
  readonly token?: string;
  /** How many guilds the app is in. */
  readonly guilds?: number;
  readonly channelsPerGuild?: number;
  /** 1 by default: @everyone alone. With more, channels have permissions of their own. */
  readonly rolesPerGuild?: number;
  /** How many shards `GET /gateway/bot` recommends. */
  readonly shards?: number;
  /** How many shards may identify at once; Discord starts with 1 per 5 seconds. */
  readonly maxConcurrency?: number;
  readonly heartbeatIntervalMs?: number;
  /** Bits of privileged intents that are switched on; none by default. */
  readonly privilegedIntents?: number;
  /** Whether five messages in five seconds are the most that a channel takes; no by default. */
  readonly keepsChannelLimit?: boolean;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

/** Starts a double of Discord on loopback. */
export async function startDouble(options: DoubleOptions = {}): Promise<Discord> {
  const { token = 'double.token', guilds = 1, port = 0 } = options;
  const { channelsPerGuild = 2, rolesPerGuild = 1 } = options;
  const world = new World({ token, guilds, channelsPerGuild, rolesPerGuild });
  const someone = makePerson(world, 'Ada');
  const routes = [
    ...selfRoutes(world, someone, {
      url: () => gateway.url,
      shards: options.shards ?? 1,
      maxConcurrency: options.maxConcurrency ?? 16,
      identifies: () => gateway.identifies.length,
    }),
    ...commandRoutes(world),
    ...interactionRoutes(world),
    ...messageRoutes(world),
  ];
  const http = restServer(world, routes, { keepsChannelLimit: options.keepsChannelLimit ?? false });
  const gateway: GatewayServer = new GatewayServer(world, http, {
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
  });
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  world.origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return new Discord(world, gateway, someone, async () => {
    gateway.close();
    http.close();
    http.closeAllConnections();
  });
}
