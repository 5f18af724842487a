import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RestFault } from './faults.ts';
import { readBody } from './readBody.ts';
import { notFound, RestError, unauthorized } from './restError.ts';
import type { RestAnswer, Route } from './routes/route.ts';
import type { World } from './world.ts';

const API_PREFIX = /^\/api\/v10(?=\/)/;
/** Requests a second for the whole app, interactions' own routes aside (documented). */
const GLOBAL_LIMIT = 50;
/** What Discord's headers say of most routes. */
const BUCKET_LIMIT = 5;
const DEFAULT_RETRY_AFTER_S = 0.2;

interface Served extends RestAnswer {
  readonly code?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ordered?: boolean;
}

/** Serves the REST API: finds the route, checks the token, serves ordered faults, logs. */
export function restServer(world: World, routes: readonly Route[]): Server {
  const table = routes.map(compile);
  const recent: number[] = [];

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: String(error), code: 0 } });
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/attachments/')) {
      sendFile(response, url.pathname);
      return;
    }
    const path = url.pathname.replace(API_PREFIX, '');
    const method = request.method ?? 'GET';
    const found = API_PREFIX.test(url.pathname) ? match(table, method, path) : undefined;
    const route = found?.route.name ?? `${method} ${path}`;
    const { json, files } = await readBody(request);
    const { fault, delayMs } = world.faults.take(route);
    if (delayMs) await sleep(delayMs);
    const name = `${method} ${path}`;
    const answer = (): Served => {
      if (fault) return serveFault(fault);
      if (!found) return failure(notFound());
      if (!found.route.byToken && request.headers.authorization !== `Bot ${world.token}`)
        return failure(unauthorized());
      if (!found.route.byToken && isOverGlobalLimit())
        return serveFault({ status: 429, global: true, retryAfter: 1 });
      const { params } = found;
      return attempt(() =>
        found.route.handle({ name, params, query: url.searchParams, body: json, files }),
      );
    };
    const served = answer();
    const { status, code, ordered = false } = served;
    world.requests.push({
      at: world.clock.now(),
      method,
      path,
      route,
      body: json,
      files,
      status,
      ...(code === undefined ? {} : { code }),
      ordered,
    });
    send(response, served, route);
    world.events.emit('change');
  }

  function isOverGlobalLimit(): boolean {
    const now = world.clock.now();
    while ((recent[0] ?? now) < now - 1000) recent.shift();
    recent.push(now);
    return recent.length > GLOBAL_LIMIT;
  }

  function sendFile(response: ServerResponse, path: string): void {
    const file = world.attachments.get(path.split('/')[2] ?? '');
    if (!file) {
      send(response, failure(notFound()));
      return;
    }
    response.writeHead(200, { 'content-type': file.contentType });
    response.end(file.bytes);
  }
}

interface CompiledRoute {
  readonly route: Route;
  readonly method: string;
  readonly steps: readonly string[];
}

function compile(route: Route): CompiledRoute {
  const [method = '', pattern = ''] = route.name.split(' ');
  return { route, method, steps: pattern.split('/') };
}

function match(
  table: readonly CompiledRoute[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const given = path.split('/');
  for (const { route, method: wanted, steps } of table) {
    if (method !== wanted || steps.length !== given.length) continue;
    const fits = steps.every((step, i) => step.startsWith(':') || step === given[i]);
    if (!fits) continue;
    const named = steps.flatMap((step, i) =>
      step.startsWith(':') ? [[step.slice(1), decodeURIComponent(given[i] ?? '')]] : [],
    );
    return { route, params: Object.fromEntries(named) };
  }
  return undefined;
}

function attempt(handle: () => RestAnswer): Served {
  try {
    return handle();
  } catch (error) {
    if (error instanceof RestError) return failure(error);
    throw error;
  }
}

function failure({ status, code, body }: RestError): Served {
  return { status, code, body };
}

function serveFault({ status, code = 0, retryAfter, global = false }: RestFault): Served {
  if (status !== 429) {
    const message = status === 401 ? '401: Unauthorized' : `${status}: ordered by a test`;
    return { status, code, ordered: true, body: { message, code } };
  }
  const seconds = retryAfter ?? DEFAULT_RETRY_AFTER_S;
  return {
    status,
    code,
    ordered: true,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function send(
  response: ServerResponse,
  { status, body, headers = {} }: Served,
  bucket = 'none',
): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    'x-ratelimit-limit': String(BUCKET_LIMIT),
    'x-ratelimit-remaining': String(BUCKET_LIMIT - 1),
    'x-ratelimit-reset-after': '0.001',
    'x-ratelimit-bucket': Buffer.from(bucket).toString('hex'),
    via: '1.1 double',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
