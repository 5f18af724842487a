import { isEveryday } from './gazetteer.ts';
import { thirdPersonOf } from './inflected.ts';

/** Auxiliaries of what is so in general: "a device that | can | fly". */
const AUXILIARIES = /^(?:is|are|can|may|must|cannot)$/;
/** End in s, and tell of the past, of what has happened, or of what somebody did: "a rule that | was | dropped". */
const NO_PRESENT = /^(?:was|has|does|goes)$/;
/** Verbs whose past is their plain form: "the body that | let | the dam decay". */
const SAME_IN_PAST =
  /^(?:let|cut|put|set|hit|shut|quit|split|bet|cast|burst|shed|beat|read|cost|hurt|spread)$/;

/** Whether a verb tells of the present: one that has an s-form ("say", "says") is in it, and "fought" has none. */
export const isPresent = (verb: string): boolean =>
  AUXILIARIES.test(verb) ||
  (/[^s']s$/.test(verb) && !NO_PRESENT.test(verb)) ||
  (!/(?:[^e]ed|ing)$/.test(verb) && !SAME_IN_PAST.test(verb) && isEveryday(thirdPersonOf(verb)));
