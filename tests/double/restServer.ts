import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RestFault } from './faults.ts';
import { type RateLimit, RateLimits } from './rateLimits.ts';
import { type ReceivedBody, readBody } from './readBody.ts';
import { invalidJson, notFound, RestError, unauthorized } from './restError.ts';
import type { RestAnswer, Route } from './routes/route.ts';
import type { World } from './world.ts';

const API_PREFIX = /^\/api\/v10(?=\/)/;
const DEFAULT_RETRY_AFTER_S = 0.2;

/** Stands for a body that is no JSON. */
const UNREADABLE = Symbol('unreadable');
const asUnreadable = (): ReceivedBody => ({ json: UNREADABLE, files: [] });

interface Served extends RestAnswer {
  readonly code?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ordered?: boolean;
}

/** Serves the REST API: finds the route, checks the token, serves ordered faults, logs. */
export function restServer(
  world: World,
  routes: readonly Route[],
  { keepsChannelLimit = false } = {},
): Server {
  const table = routes.map(compile);
  const limits = new RateLimits(keepsChannelLimit);

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? String(error.stack) : String(error);
      const name = `${request.method} ${request.url}`;
      world.violations.all.push({
        request: name,
        path: '',
        code: 'DOUBLE_FAILED',
        message,
        refused: true,
      });
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
    const { json, files } = await readBody(request).catch(asUnreadable);
    const { fault, delayMs } = world.faults.take(route);
    if (delayMs) await sleep(delayMs);
    const name = `${method} ${path}`;
    const answer = (): Served => {
      if (fault) return serveFault(fault);
      if (!found) return failure(notFound());
      const { params } = found;
      const handle = () =>
        json === UNREADABLE
          ? failure(invalidJson())
          : found.route.handle({ name, params, query: url.searchParams, body: json, files });
      if (found.route.byToken) return attempt(handle);
      if (request.headers.authorization !== `Bot ${world.token}`) return failure(unauthorized());
      const limit = limits.count(name, world.clock.now());
      return limit.exceeded ? overLimit(limit) : { headers: headersOf(limit), ...attempt(handle) };
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
  if (status === 429) {
    const resetAfterMs = 1000 * (retryAfter ?? DEFAULT_RETRY_AFTER_S);
    const exceeded = global ? 'global' : 'user';
    return { ...overLimit({ limit: 1, remaining: 0, resetAfterMs, exceeded }), ordered: true };
  }
  const message = status === 401 ? '401: Unauthorized' : `${status}: ordered by a test`;
  return { status, code, ordered: true, body: { message, code } };
}

function overLimit(limit: RateLimit): Served {
  const seconds = limit.resetAfterMs / 1000;
  const global = limit.exceeded === 'global';
  return {
    status: 429,
    code: 0,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      ...headersOf(limit),
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': limit.exceeded ?? 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function headersOf({ limit, remaining, resetAfterMs }: RateLimit): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset-after': String(resetAfterMs / 1000),
  };
}

function send(
  response: ServerResponse,
  { status, body, headers = {} }: Served,
  bucket = 'none',
): void {
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    'x-ratelimit-bucket': Buffer.from(bucket).toString('hex'),
    via: '1.1 double',
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
