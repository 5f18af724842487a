import { spanOf } from '../time/calendar.ts';
import type { Tense } from '../time/cues.ts';
import type { Told } from '../time/told.ts';

/** What a time expression is resolved against. */
export interface Scene extends Told {
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly tense: Tense;
  /** The day from which the verbs look ahead: that of publication, or of a date told from which they did. */
  readonly aheadOf: string;
  /** Whether something is told to have been done at that time: see `isDone`. */
  readonly isDone: boolean;
  /** Whether its clause tells of what had been before: `He had called her on 6 March`. */
  readonly isFlashback: boolean;
  /** The value of the date spoken of before it in the same sentence; null where there is none. */
  readonly beside: string | null;
  /** Whether that date is told of something aside, which has ended: `which had risen on Monday, fell at noon`. */
  readonly isBesideOver: boolean;
  /** Whether the days its clause names are those of any week: `on Saturdays until noon`. */
  readonly isOfAnyDay: boolean;
  /** The day its clause names after it, where it names none before it. */
  readonly dayAhead: string | null;
  /** The day on which the quotation it stands in was spoken, where that is named; null elsewhere. */
  readonly daySpoken: string | null;
}

/** The first day of the date last spoken of. */
export const mentionedStart = (scene: Scene): string =>
  spanOf(scene.mentioned)?.from ?? scene.published;

/** Whether the verbs look ahead from publication, and not from a time told of. */
export const looksAhead = ({ tense, aheadOf, published }: Scene): boolean =>
  tense === 'future' && aheadOf === published;
