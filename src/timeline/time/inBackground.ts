import { PAST_OF_DOING } from './pastForms.ts';
import { anyCase, pattern } from './pattern.ts';
import type { WordsAround } from './wordsAround.ts';

/** The rest of a clause, whose commas and stops are only those of numbers. */
const REST = String.raw`(?:[^.;!?,]|[.,](?=\d))*$`;
/** Where a sentence begins. */
const HEAD = String.raw`(?:^|[.!?]["”’)]*\s+)`;
/** What had been, and not what had to be. */
const HAD = String.raw`\bhad\s+(?!to\b)`;
/** How a market goes back on what it had done: `recovering from a fall on`. */
const RECOVERING =
  'recovering|rebounding|reversing|recouping|extending|erasing|trimming|paring|following';
/** What a figure is set against: `from a close of 90 on`, `against 4% on`. */
const FROM_FIGURE = String.raw`(?:against|from)\s+(?:(?:an?|the)\s+(?:close|open|high|low|finish|level)\s+of\s+)?[$£€¥]?\d`;

/** What had been before, or is told of somebody beside: `it had risen on`, `having sunk on`, `who resigned on`. */
const IN_BACKGROUND = anyCase`(?:${HAD}|\b(?:having\s|who\s|which\s|whose\s|(?:${RECOVERING})\s|${FROM_FIGURE}))${REST}`;
/** Who or what did it, which is the news where no day was told before: `the man who attacked a jogger on`, not `Bush, who spoke on`. */
const TELLS_WHICH = anyCase`[a-z]\s+(?:who|which)\s+(?!(?:had|has|have)\b)${REST}`;

/** Whether a day, by the words before it, tells by which deed somebody is known. */
export const tellsWhich = (before: string): boolean => TELLS_WHICH.test(before);

/** Where what is told of somebody beside is over, and the sentence goes on with its own verb: `The man who saw it was heard on`. */
const ASIDE_IS_OVER = pattern`\bwho\s+(?:${PAST_OF_DOING.join('|')}|[a-z]+ed)\b(?:(?!\b(?:and|or|but|that|when|where|while|after|before|because|as|to|who|which)\b)[^.;!?,])*\s(?:was|were|${PAST_OF_DOING.join('|')})\b[^.;!?,]*$`;

/** A day at the head of a sentence that tells of what had been: `On | Monday | the index had closed at 90`. */
const LEADS = anyCase`${HEAD}on\s+$`;
const HAD_FOLLOWS = pattern`^[^.;,]*\s${HAD}\w`;

/** What came before, which is background beside a day told of, but news where it is the first: `killed after a dam burst on`. */
const CAME_BEFORE = anyCase`(?<!\b(?:minutes|hours|moments|shortly|soon)\s)\bafter\s+(?!(?:noon|midnight|midday|dawn|dusk|dark)\b)[a-z]\w*\s+${REST}`;
/** Words before the day on which a court heard what the text is on, however long ago it was: `, the jury was told on`. */
const TOLD_TO = /,\s+[^,.;]{2,40}\s(?:heard|(?:was|were)\s+told)\s+(?:on\s+)?$/;

/** Whether a day, by the words before it, is that on which a court heard what the text is on. */
export const wasHeardOn = (before: string): boolean => TOLD_TO.test(before);

/** What had stood at a level, or been said, and was no deed: `had closed`, `had warned`. */
const NO_DEED =
  'closed|ended|finished|opened|fallen|risen|settled|stood|hit|touched|lost|gained|dropped|climbed|slid|jumped|slipped|been|said|told|warned|announced|planned|promised|agreed';
/** What somebody had done, to which a paragraph goes back that has told of no day yet: `Mr Lee had gone out on`. */
const GOES_BACK = pattern`${HEAD}[^.!?;,]*(?:,[^,.;!?]*,[^,.;!?]*)?${HAD}(?!(?:\w+ly\s+)?(?:${NO_DEED})\b)[^.;,!?]*\bon\s+$`;

/**
 * Whether a day, by the words around it, is but background to what a text is on.
 *
 * @param on the first day that the text was on, if any, and whether its paragraph has been on one
 */
export const isInBackground = (
  { before, after }: WordsAround,
  on: { readonly lead: string | null; readonly isHere: boolean } = { lead: null, isHere: true },
): boolean =>
  (IN_BACKGROUND.test(before) &&
    !ASIDE_IS_OVER.test(before) &&
    (on.isHere || !GOES_BACK.test(before))) ||
  wasHeardOn(before) ||
  (LEADS.test(before) && HAD_FOLLOWS.test(after)) ||
  (on.lead !== null && CAME_BEFORE.test(before));
