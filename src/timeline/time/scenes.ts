import { AFTER, type Telling } from './asides.ts';
import { isBygone } from './bygone.ts';
import { isInBackground, tellsWhich } from './inBackground.ts';
import type { SpannedTimex } from './timex.ts';
import type { Told } from './told.ts';

/** A day told before, which only goes on with it: `had closed at 48, up 3 on the day`. */
const IS_TOLD_DAY = /^the\s+day$/i;
/** Words that name the day of a time. */
const NAMES_DAY =
  /day\b|\b(?:tonight|tomorrow|last|this|previous|following|next|before|after\b|later|earlier|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/;
/** Before a time of day that only ends a stretch, but for what goes on through the night. */
const RANGE_END = /\b(?:to|until|till|through)\s+$/i;
const WHOLE_NIGHT = /\bnight$/i;

/** Whether the text is on a day from here on. */
export const isSceneDay = (told: Told, telling: Telling): boolean =>
  mayBeScene(telling) &&
  (telling.timex.to === telling.published ||
    (told.lead === null && tellsWhich(telling.before)) ||
    !isInBackground(telling, told));

/**
 * Whether the text is on the day of a time from here on: not where that ends a stretch, is of another day, or of the
 * night over which the text came to its day: `had gone to bed at 11`.
 */
export function isSceneTime({ mentionedDay, sceneDay, lead }: Told, telling: Telling): boolean {
  const { text, to } = telling.timex;
  if (!mayBeScene(telling) || endsStretch(telling) || /overnight/i.test(text)) return false;
  if (to === sceneDay) return true;
  return to !== mentionedDay && (lead?.startsWith(to) || !isInBackground(telling));
}

/** Whether a text may be on a day: one that is over, and not what something else came long after. */
const mayBeScene = ({ before, timex, published }: Telling): boolean =>
  timex.precision === 'day' &&
  timex.to <= published &&
  !(AFTER.test(before) && isBygone(timex, published)) &&
  !IS_TOLD_DAY.test(timex.text);

/** A time of day that names no day. */
export const isClock = ({ type, text }: SpannedTimex): boolean =>
  type === 'TIME' && !NAMES_DAY.test(text);

/** Whether a time of day only ends a stretch of it: `from 9 a.m. to | 5 p.m.` */
export const endsStretch = ({ before, timex }: Telling): boolean =>
  isClock(timex) && RANGE_END.test(before) && !WHOLE_NIGHT.test(timex.text);
