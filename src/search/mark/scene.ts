import { u8 } from '../index/numbersAt.ts';
import type { Question } from '../question/readQuestion.ts';
import { gapsOf } from './gaps.ts';
import type { SeenWord } from './seeWords.ts';
import { type Want, wantedOf } from './wantedOf.ts';

/** A sentence before a question, with all that the features are read from. */
export interface Scene {
  readonly text: string;
  readonly words: readonly SeenWord[];
  readonly gaps: Uint8Array;
  /** How many words that say something stand before each word. */
  readonly telling: Uint8Array;
  readonly question: Question;
  readonly want: Want;
  /** The places of the words that meet one of the question's. */
  readonly meeting: readonly number[];
  /** The sum of what is met. */
  readonly met: number;
  /** The places in the question of the noun that is asked for, of its first word after the asking, and of its last. */
  readonly noun: number;
  readonly head: number;
  readonly tail: number;
}

/** Longer sentences are looked at up to here. */
const LONGEST = 120;
/** No word of a question has this place, nor the place of none (-1). */
const NOWHERE = -2;

/** Sets a question before a sentence. */
export function setScene(text: string, all: readonly SeenWord[], question: Question): Scene {
  const words = all.length > LONGEST ? all.slice(0, LONGEST) : all;
  const meeting: number[] = [];
  let met = 0;
  const telling = new Uint8Array(words.length + 1);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as SeenWord;
    telling[at + 1] = u8(telling, at) + (word.isStopWord ? 0 : 1);
    if (word.met === 0) continue;
    meeting.push(at);
    met += word.met;
  }
  const askedUpTo = question.nounAt ?? question.askedAt;
  const noun = question.nounAt ?? NOWHERE;
  const head = question.words.find(({ place }) => place > askedUpTo)?.place ?? NOWHERE;
  const tail = question.words.at(-1)?.place ?? NOWHERE;
  return {
    text,
    words,
    gaps: gapsOf(text, words),
    telling,
    question,
    want: wantedOf(question),
    meeting,
    met,
    noun,
    head,
    tail,
  };
}
