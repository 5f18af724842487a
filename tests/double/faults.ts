/** What to answer instead of serving a request. */
export interface RestFault {
  readonly status: number;
  /** Discord's error code in the body; 0 when not given. */
  readonly code?: number;
  /** For 429: seconds to wait, in body and headers; 0.2 when not given. */
  readonly retryAfter?: number;
  /** Whether a 429 is for all routes. */
  readonly global?: boolean;
}

interface Order {
  readonly route: string;
  readonly fault?: RestFault;
  readonly delayMs?: number;
  left: number;
}

/**
 * Troubles a test orders for requests to come. A route is written as in the double's route table,
 * for instance `POST /channels/:channel/messages`, or `*` for any.
 */
export class Faults {
  readonly #orders: Order[] = [];
  /** How often a fault was served, by route. */
  readonly served = new Map<string, number>();

  /** The next request to the route (or the next `times`) gets this answer. */
  next(route: string, fault: RestFault, times = 1): void {
    this.#orders.push({ route, fault, left: times });
  }

  /** The next request to the route (or the next `times`) is served this much later. */
  delay(route: string, delayMs: number, times = 1): void {
    this.#orders.push({ route, delayMs, left: times });
  }

  /** Takes the trouble that is due for a request to this route, if any. */
  take(route: string): { readonly fault?: RestFault; readonly delayMs?: number } {
    const order = this.#orders.find(
      (one) => one.left > 0 && (one.route === route || one.route === '*'),
    );
    if (!order) return {};
    order.left -= 1;
    if (order.fault) this.served.set(route, (this.served.get(route) ?? 0) + 1);
    return order;
  }
}
