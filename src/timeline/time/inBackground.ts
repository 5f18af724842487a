import { PAST_OF_DOING } from './pastForms.ts';
import { pattern } from './pattern.ts';
import type { WordsAround } from './wordsAround.ts';

/** What had been before, or is told of somebody beside: `it had risen on`, `having sunk on`, `who resigned on`, `recovering from a fall on`. */
const IN_BACKGROUND =
  /\b(?:had\s+(?!to\b)|having\s+|(?:who|which|whose)\s+|(?:recovering|rebounding|reversing|recouping|extending|erasing|trimming|paring|following)\s+|(?:against|from)\s+(?:(?:an?|the)\s+(?:close|open|high|low|finish|level)\s+of\s+)?[$£€¥]?\d)(?:[^.;!?,]|[.,](?=\d))*$/i;
/** Who or what did it, which is the news where no day was told before: `the man who attacked a jogger on`, not `Bush, who spoke on`. */
const TELLS_WHICH = /[a-z]\s+(?:who|which)\s+(?!(?:had|has|have)\b)(?:[^.;!?,]|[.,](?=\d))*$/i;

/** Whether a day, by the words before it, tells by which deed somebody is known. */
export const tellsWhich = (before: string): boolean => TELLS_WHICH.test(before);

/** Where what is told of somebody beside is over, and the sentence goes on with its own verb: `The man who saw it was heard on`. */
const ASIDE_IS_OVER = pattern`\bwho\s+(?:${PAST_OF_DOING.join('|')}|[a-z]+ed)\b(?:(?!\b(?:and|or|but|that|when|where|while|after|before|because|as|to|who|which)\b)[^.;!?,])*\s(?:was|were|${PAST_OF_DOING.join('|')})\b[^.;!?,]*$`;
/** A day at the head of a sentence that tells of what had been: `On Monday the index had closed at 90`. */
const LEADS = /(?:^|[.!?]["”’)]*\s+)on\s+$/i;
const HAD_FOLLOWS = /^[^.;,]*\shad\s+(?!to\b)\w/;
/** What came before, which is background beside a day told of, but news where it is the first: `killed after a dam burst on`. */
const CAME_BEFORE =
  /(?<!\b(?:minutes|hours|moments|shortly|soon)\s)\bafter\s+(?!(?:noon|midnight|midday|dawn|dusk|dark)\b)[a-z]\w*\s+(?:[^.;!?,]|[.,](?=\d))*$/i;
/** Words before the day on which a court heard what the text is on, however long ago it was. */
const TOLD_TO = /,\s+[^,.;]{2,40}\s(?:heard|(?:was|were)\s+told)\s+(?:on\s+)?$/;

/** Whether a day, by the words before it, is that on which a court heard what the text is on. */
export const wasHeardOn = (before: string): boolean => TOLD_TO.test(before);

/**
 * What somebody had done, to which a paragraph goes back that has told of no day yet: `Mr Lee had gone out on`, and not
 * where something had stood or what had been said.
 */
const GOES_BACK =
  /(?:^|[.!?]["”’)]*\s+)[^.!?;,]*(?:,[^,.;!?]*,[^,.;!?]*)?\bhad\s+(?!to\b|(?:\w+ly\s+)?(?:closed|ended|finished|opened|fallen|risen|settled|stood|hit|touched|lost|gained|dropped|climbed|slid|jumped|slipped|been|said|told|warned|announced|planned|promised|agreed)\b)[^.;,!?]*\bon\s+$/;

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
