import type { DatedEvent, Event } from './event.ts';
import type { Told } from './foldDuplicates.ts';
import { dateKey, weighDates } from './weighEvents.ts';

/**
 * The events of the dates that matter most, one a date and no passage twice;
 * then, where there is room, further ones of the same dates.
 */
export function pickEvents(
  told: readonly Told<DatedEvent>[],
  dated: readonly DatedEvent[],
  central: ReadonlyMap<Event, number>,
  most: number,
): Told<DatedEvent>[] {
  const dates = weighDates(dated, central);
  const backing = new Map(
    told.map((telling) => [
      telling,
      [telling.event, ...telling.also].reduce((sum, each) => sum + (central.get(each) ?? 0), 0),
    ]),
  );
  const bestFirst = told.toSorted((a, b) => (backing.get(b) ?? 0) - (backing.get(a) ?? 0));
  const byDate = new Map<string, Told<DatedEvent>[]>();
  for (const telling of bestFirst) {
    const key = dateKey(telling.event);
    byDate.set(key, [...(byDate.get(key) ?? []), telling]);
  }

  const picked = new Map<Told<DatedEvent>, Told<DatedEvent>>();
  const passages = new Set<Event['sentence']>();
  const take = (telling: Told<DatedEvent>): boolean => {
    const fresh = picked.has(telling) ? null : withoutPassages(telling, passages);
    if (!fresh || picked.size >= most) return false;
    picked.set(telling, fresh);
    passages.add(fresh.event.sentence);
    return true;
  };
  const ranked = [...byDate].toSorted(([a], [b]) => (dates.get(b) ?? 0) - (dates.get(a) ?? 0));
  for (const [, tellings] of ranked) tellings.find(take);
  for (const telling of bestFirst) take(telling);
  return [...picked.values()];
}

/** A telling by the first of its passages that is not told yet; null where all of them are. */
function withoutPassages(
  { event, also }: Told<DatedEvent>,
  passages: ReadonlySet<Event['sentence']>,
): Told<DatedEvent> | null {
  const all = [event, ...also];
  const fresh = all.find(({ sentence }) => !passages.has(sentence));
  return fresh ? { event: fresh, also: all.filter((each) => each !== fresh) } : null;
}
