import type { Pointed } from './pointed.ts';

/** What tells whose words are quoted. */
export interface Attribution extends Pointed {
  /** The verb of speech, or the colon that stands for one. */
  readonly verb: number;
}

/** Somebody speaks, and the words do not tell who. */
export const NOBODY: Pointed = { speaker: null, said: null };

/** An attribution to a subject, where there is one. */
export const by = (subject: Pointed | null, verb: number): Attribution | null =>
  subject && { ...subject, verb };
