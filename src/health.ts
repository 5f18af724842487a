import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the bot is, for whoever watches over it. */
export interface Health {
  /** Whether it is connected to Discord. */
  readonly connected: boolean;
  readonly servers: number;
  readonly stories: number;
  readonly passages: number;
}

/**
 * Serves `GET /health` as JSON: status 200 while connected, 503 while not.
 * @throws where the port is taken or not allowed.
 * @returns the port, and how to close it.
 */
export async function serveHealth(
  port: number,
  health: () => Health,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer(({ method, url }, response) => {
    const asked = (method === 'GET' || method === 'HEAD') && url?.split('?')[0] === '/health';
    const body = asked ? health() : { error: 'Only GET /health is served here.' };
    const status = asked ? (health().connected ? 200 : 503) : 404;
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(method === 'HEAD' ? undefined : JSON.stringify(body));
  });
  await once(server.listen(port), 'listening');
  // A connection that cannot be taken is no failure of the bot.
  server.on('error', () => {});
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
