/** Requests a second for the whole app, interactions' own routes aside (documented). */
const GLOBAL_LIMIT = 50;
const GLOBAL_WINDOW_MS = 1000;
/** Messages into one channel, as Discord's headers give it; the figure is not promised. */
const CHANNEL_LIMIT = 5;
const CHANNEL_WINDOW_MS = 5000;
/** What the headers say of routes whose limit the double does not keep. */
const OTHER_LIMIT = 50;
const SENDS_MESSAGE = /^POST \/channels\/\d+\/messages$/;

/** What a request's headers say of its limit, and whether it is over it. */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAfterMs: number;
  /** Set when the request is refused with 429. */
  readonly exceeded?: 'user' | 'global';
}

interface Window {
  readonly startedAt: number;
  used: number;
}

/** Counts the requests that count against the app's limits. */
export class RateLimits {
  readonly #keepsChannels: boolean;
  readonly #channels = new Map<string, Window>();
  #recent: number[] = [];

  /** `keepsChannels` says whether the limit on messages into one channel is kept, too. */
  constructor(keepsChannels: boolean) {
    this.#keepsChannels = keepsChannels;
  }

  /** Counts one request, given as `POST /channels/1/messages`. */
  count(request: string, now: number): RateLimit {
    this.#recent = this.#recent.filter((at) => at > now - GLOBAL_WINDOW_MS);
    this.#recent.push(now);
    if (this.#recent.length > GLOBAL_LIMIT) {
      const resetAfterMs = (this.#recent[0] ?? now) + GLOBAL_WINDOW_MS - now;
      return { limit: GLOBAL_LIMIT, remaining: 0, resetAfterMs, exceeded: 'global' };
    }
    if (!this.#keepsChannels || !SENDS_MESSAGE.test(request))
      return { limit: OTHER_LIMIT, remaining: OTHER_LIMIT - 1, resetAfterMs: 1 };
    return this.#countMessage(request, now);
  }

  #countMessage(request: string, now: number): RateLimit {
    const known = this.#channels.get(request);
    const isOpen = known && now < known.startedAt + CHANNEL_WINDOW_MS;
    const window = isOpen ? known : { startedAt: now, used: 0 };
    this.#channels.set(request, window);
    window.used += 1;
    const resetAfterMs = window.startedAt + CHANNEL_WINDOW_MS - now;
    const remaining = Math.max(0, CHANNEL_LIMIT - window.used);
    const limit = { limit: CHANNEL_LIMIT, remaining, resetAfterMs };
    return window.used > CHANNEL_LIMIT ? { ...limit, exceeded: 'user' } : limit;
  }
}
