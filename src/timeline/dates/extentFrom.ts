import { WEEKDAY } from '../phrases/names.ts';
import { NUMBER } from '../phrases/numbers.ts';
import { anyCase } from '../time/pattern.ts';
import type { TimexType } from '../time/timex.ts';

/** Which part of a date: `early`, `late`, `mid-to-late`. */
const PART = '(?:(?:(?:early|mid)[- ]to[- ])?(?:early|late|mid)|earlier|later)';
/** A part of a date by a noun: `the end` of May, `the first days` of June. */
const WHOLE = String.raw`(?:very\s+)?(?:(?:start|beginning|middle|end|close|turn|rest)|(?:first|second|third|fourth|last|final|early|closing|opening)\s+(?:days?|weeks?|weekend|months?|years?|half|part|decades?)|(?:latter|greater|better|early)\s+part)`;
/** Words that say which part of a date is meant, or roughly when: `the end of`, `early in`, `mid-`, `around`. */
const OF_DATE = anyCase`(?:(?<![\w-])(?:the\s+)?${PART}(?:\s+(?:in|on))?[\s-]+(?:the\s+)?|\b(?:the\s+)?${WHOLE}\s+of\s+(?:the\s+)?)$`;
/** Words that part a time of day: `late` Friday night. */
const OF_TIME = anyCase`\b(?:the\s+)?${PART}\s+(?:on\s+)?$`;
/** What stands before a bare year: `the year 2000`. */
const OF_YEAR = /\b(?:the\s+)?year\s+$/i;
const BARE_YEAR = /^[12]\d{3}$/;
/** What `the` belongs to: `the spring of 1944`, `the 3rd of May`. */
const NAMED = /^(?:(?:spring|summer|autumn|fall|winter)\b|(?!August)\w+(?:st|nd|rd|th)\b)/i;
/** What `this` or `this coming` belongs to: `this past Monday`. */
const WEEKDAY_NEAR = anyCase`^(?:(?:past|coming)\s+)?${WEEKDAY}\b`;
/** Words that loosen a count. */
const LOOSELY = [
  'about|around|approximately|roughly|nearly|almost|only|just|exactly|barely|another',
  // took over two years, not “two percent over two years”
  String.raw`(?<=\b(?:for|after|took|lasted|well|just|of|with|^)\s*)(?:over|under)`,
  // no longer than two years
  String.raw`(?:no\s+)?(?<!(?:%|\bper\s?cent)\s+)(?:more|less|fewer|later|longer)\s+than`,
  String.raw`at\s+(?:least|most)|up\s+to`,
  // as long as two years, not “twice as long as two years”
  String.raw`(?<!\b(?:twice|half|times)\s)as\s+(?:many|much|long|little)\s+as`,
].join('|');
/** These before a count: `more than` two years. */
const OF_COUNT = anyCase`\b(?:(?:${LOOSELY})\s+)+$`;
/** An expression that begins with a count. */
const COUNTED = anyCase`^(?:${NUMBER}|(?:a\s+)?few|several)\b`;
/** How often something is: `twice` a week, `almost` daily. */
const HOW_OFTEN = /\b(?:once|twice|thrice|(?:\w+\s+)?times|almost|nearly|virtually)\s+$/i;
/** No words before an expression that belong to it are longer. */
const LONGEST = 48;

/**
 * Where a time expression begins whose words begin at `start`: the determiner and the words that loosen or part it
 * are its own, a preposition is not (TimeML Annotation Guidelines 1.2.1, the extent of TIMEX3).
 */
export function extentFrom(before: string, words: string, type: TimexType): number {
  const near = before.slice(-LONGEST);
  const own = OWN[type].reduce((taken, { when, words: pattern }) => {
    if (when && !when.test(words)) return taken;
    const found = pattern.exec(near.slice(0, near.length - taken));
    return taken + (found?.[0].length ?? 0);
  }, 0);
  return before.length - own;
}

interface Own {
  readonly words: RegExp;
  /** The expressions that may have such words. */
  readonly when?: RegExp;
}

/** What may stand before each type of expression, nearest first. */
const OWN: Readonly<Record<TimexType, readonly Own[]>> = {
  DATE: [
    { words: OF_YEAR, when: BARE_YEAR },
    { words: /\bthe\s+$/i, when: NAMED },
    { words: /\bthis\s+(?:coming\s+)?$/i, when: WEEKDAY_NEAR },
    { words: OF_DATE },
    { words: OF_COUNT, when: COUNTED },
  ],
  TIME: [{ words: OF_TIME }, { words: OF_COUNT, when: COUNTED }],
  DURATION: [{ words: OF_COUNT, when: COUNTED }],
  SET: [{ words: HOW_OFTEN }],
};
