import type { Span } from '../../story/article.ts';
import type { Interval } from '../time/calendar.ts';
import { clauseAround } from '../time/clauseAround.ts';
import { tenseAround } from '../time/tense.ts';
import { WHEN_FOLLOWS } from '../time/wordsBehind.ts';
import type { Status } from './event.ts';
import { LASTS } from './lasts.ts';

/** Verbs that tell of something under way. */
const PROGRESSIVE =
  /\b(?:(?:has|have)\s+been\s+(?:\w+ly\s+|busy\s+)?\w+ing|(?:is|are)\s+(?:\w+ly\s+|still\s+|now\s+)?\w+ing)\b/i;
/** Words for what may come, beside those the tense is told by. */
const MAY_COME =
  /\b(?:could|may|might|would|will|shall|likely|possibl[ey]|as early as|as soon as|considering|weighing|plans?|planned|expected|scheduled|due|set to|threaten(?:s|ed|ing)? to|aims?|hopes?|proposed|forecast|projected)\b/i;

/** A verb in the past that tells what came: `reopened`. */
const TOLD_PAST = /,\s+(?:it\s+|they\s+|he\s+|she\s+)?(?:\w+ly\s+)?[a-z]+ed\b/;

/** How a story that appeared on `published` tells of something that lies in an interval, from the clause about it. */
export function statusOf(
  text: string,
  when: Span,
  { from, to }: Interval,
  published: string,
): Status {
  if (from > published) return 'expected';
  const clause = clauseAround(text, when);
  const words = text.slice(clause.start, clause.end);
  const before = text.slice(clause.start, when.start);
  // "the worst since 1998, when a plane went down" tells of what was then.
  const tellsOfThen =
    WHEN_FOLLOWS.test(text.slice(when.end, clause.end)) &&
    (!NOW.test(before) || RANKED.test(before));
  if (/\bsince\s+(?:\w+\s+){0,2}$/i.test(before) && !tellsOfThen)
    return isOver(words, when.start - clause.start, when.end - clause.start) ? 'past' : 'ongoing';
  if (to < published) return 'past';
  const tense = tenseAround(text, when);
  if (tense === 'future' || tense === 'set' || (tense === 'unsaid' && MAY_COME.test(words)))
    return 'expected';
  const own = statementAround(words, when.start - clause.start);
  const goesOn = PROGRESSIVE.test(own) || LASTS.test(own);
  return from < to && goesOn ? 'ongoing' : 'past';
}

/** What is ranked among all that came since. */
const RANKED = /\b(?:first|last|only|most|least|worst|best|\w+est)\b/i;
/** What is so now, or has been so until now. */
const NOW = /\b(?:has|have|is|are|remains?|continues?|stays?|still|now)\b|[’'](?:s|ve|re)\b/;
/** What had gone on before what the clause tells: `after going up each year since 2008`. */
const AFTER_DOING = /\bafter\s+[a-z]+ing\b[^,;]*$/;

/** What had been, and not what somebody has had. */
const HAD = /(?<!\b(?:has|have)\s(?:\w+\s)?)\bhad\b/;
/** Where another statement begins within a clause: what comes besides, or is said of it. */
const NEXT_STATEMENT = /,\s+(?:and|but|while|saying|adding|noting|claiming|insisting|warning)\s/g;

/** Whether what began on a date, at some place in its clause, is over: `had been shut since Easter`, `shut since Easter, it reopened in May`. */
const isOver = (words: string, start: number, end: number): boolean =>
  HAD.test(words) ||
  AFTER_DOING.test(words.slice(0, start)) ||
  (!NOW.test(words) && TOLD_PAST.test(words.slice(end)));

/** Of the words of a clause those of the statement at a place: `it has been talking to X, and Y looked at it earlier this year`. */
function statementAround(words: string, at: number): string {
  const marks = [...words.matchAll(NEXT_STATEMENT)].map(({ index }) => index);
  const start = marks.findLast((mark) => mark < at) ?? 0;
  return words.slice(
    start,
    marks.find((mark) => mark >= at),
  );
}
