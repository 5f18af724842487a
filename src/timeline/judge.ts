import type { DatedEvent, Event } from './event.ts';
import type { EventTerms } from './eventTerms.ts';

/** The events that are asked for. */
export interface Asked {
  readonly dated: readonly DatedEvent[];
  readonly undated: readonly Event[];
}

/** What they are judged by. */
export interface Judge {
  readonly terms: EventTerms;
  /** How much an event is on the topic, up to 1. */
  readonly relevance: (event: Event) => number;
  /** How near its words are to the middle of all that is asked for, more where it is on the topic. */
  readonly closenessOf: (event: Event) => number;
}
