import type { DatedEvent, Event } from '../events/event.ts';

/** An event told once, with the events of other stories that tell the same. */
export interface Telling<E extends Event = Event> {
  readonly event: E;
  /** One for each other story, best first. */
  readonly also: readonly E[];
}

/** What is told, dated and not. */
export interface Tellings {
  readonly events: readonly Telling<DatedEvent>[];
  readonly undated: readonly Telling[];
}

/** What happened when: the dated events in the order of their dates, the reports in that of their publication. */
export interface Timeline extends Tellings {
  /** How many more dates are spoken of than are told. */
  readonly left: number;
}
