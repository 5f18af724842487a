import type { DatedEvent, Event, StoryEvents } from '../events/event.ts';
import { foldCoarse } from './foldCoarse.ts';
import type { Judge } from './judge.ts';
import { rankDates } from './rankDates.ts';
import { tellDate } from './tellDate.ts';
import type { Telling } from './timeline.ts';
import { dateSpokenOf } from './weighDates.ts';
import { tellsBeside } from './weighEvents.ts';

/**
 * The dates of an archive that matter most, each told by the passage that tells it best and no passage twice;
 * then, where there is room, further tellings of the same dates, and of all dates.
 */
export function* pickDates(
  asked: readonly StoryEvents[],
  judge: Judge,
  most: number,
): Generator<void, Telling<DatedEvent>[]> {
  const isOnTopic = (event: Event): boolean => judge.relevance(event) === 1;
  const passages = new Set<Event['sentence']>();
  const picked: Telling<DatedEvent>[] = [];
  const spare: Telling<DatedEvent>[] = [];
  const passed: Telling<DatedEvent>[] = [];
  const pick = (telling: Telling<DatedEvent>): void => {
    passages.add(telling.event.sentence);
    for (const [at, other] of picked.entries()) {
      const both = foldCoarse(telling, other, judge.terms);
      if (!both) continue;
      picked[at] = both;
      return;
    }
    picked.push(telling);
  };
  const isNew = ({ event }: Telling): boolean => !passages.has(event.sentence);
  for (const { speaking } of yield* rankDates(asked, judge)) {
    if (picked.length >= most) break;
    const tellings = yield* tellDate(tellingOf(speaking).filter(isOnTopic), judge);
    const best = tellings.findIndex(isNew);
    const telling = tellings[best];
    passed.push(...tellings.slice(0, best < 0 ? tellings.length : best));
    if (!telling) continue;
    pick(telling);
    spare.push(...tellings.slice(best + 1));
  }
  for (const telling of spare) if (picked.length < most && isNew(telling)) pick(telling);
  // Where there is room even then, a passage is told once more for another date in it that nothing tells, but not for a stretch around the first.
  const isUntold = ({ event }: Telling<DatedEvent>): boolean =>
    !picked.some((other) => dateSpokenOf(other.event) === dateSpokenOf(event));
  for (const telling of [...passed, ...spare])
    if (picked.length < most && isUntold(telling)) pick(telling);
  return picked;
}

/** Of what speaks of a date what is on it, where that tells what came; else all of it. */
function tellingOf(speaking: readonly DatedEvent[]): readonly DatedEvent[] {
  const telling = speaking.filter((event) => !tellsBeside(event));
  return telling.some(({ status }) => status !== 'expected') ? telling : speaking;
}
