import type { ReceivedFile } from '../readBody.ts';

/** A request as its handler sees it. */
export interface RestRequest {
  /** As `PATCH /channels/1/messages/2`, for the book of violations. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly ReceivedFile[];
}

/** An answer; 204 has no body. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One entry of the route table. A handler throws a RestError for any other answer than success. */
export interface Route {
  /** Method and pattern, as `GET /channels/:channel/messages/:message`. */
  readonly name: string;
  /** Routes under an interaction's token need no `Authorization`. */
  readonly byToken?: boolean;
  readonly handle: (request: RestRequest) => RestAnswer;
}

export const ok = (body: unknown): RestAnswer => ({ status: 200, body });
export const noContent: RestAnswer = { status: 204 };
