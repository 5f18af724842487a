import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { nearestFirst } from '../scene/nearestFirst.ts';
import type { Scene } from '../scene/scene.ts';
import { settleMonth } from '../scene/settleMonth.ts';
import { partsAround, settlePart } from '../scene/settlePart.ts';
import { daysBetween, spanOf, unitValueOf } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { readMonth } from './names.ts';
import { readOrdinal } from './numbers.ts';
import { date, phrase } from './phrase.ts';
import { fullYear, readYear, WHICH_YEAR, YEAR } from './readYear.ts';
import { MONEY, PLAY, REPORTED } from './topics.ts';

/** What tells a quarter by its last day, which `FISCAL_YEARS` reads: `the fiscal third quarter, which ended on March 31`. */
const ENDED_ON = /^,?\s+(?:(?:that|which)\s+)?end(?:ed|ing|s)?,?\s+(?:on\s+)?[A-Z][a-z]+\.?\s+\d/;
/** What is done with half of a sum: `the first half was paid out`. */
const IS_PAID =
  /^\s+(?:of\s+(?:it|which)\s+)?(?:(?:is|was)|(?:will|has|had|to)\s+(?:be|been))\s+(?:paid|spent|repaid)\b/;
/** What is halved and is no year: `the second half of the season`. */
const OF_ANOTHER =
  /^\s+of\s+(?:the|an?|its|his|her|their|this|that)\s+(?!(?:[a-z]+\s+)?(?:year|decade|century)\b)[a-z]/;
/** What is still to be reported of a quarter that is over: `third-quarter earnings are due on Thursday`. */
const RESULTS = pattern`^\s+(?:[\w-]+\s+)?${REPORTED}\b`;
/** The same before it: `earnings of $2 a share for | the third quarter`. */
const RESULTS_OF = anyCase`\b(?:${REPORTED}|growth|estimates?|loss(?:es)?|sales)\s+(?:of\s+(?:[\w$%.,-]+\s+){1,4}?)?(?:for|of|from|in|on)\s+$`;

/** Which quarter: `the third quarter`, `final fiscal quarter`, `last quarter of`. */
const QUARTER = String.raw`(?<which>first|second|third|fourth|final|1st|2nd|3rd|4th|last(?=\s+quarter\s+of))[- ](?:fiscal[- ])?quarter`;
/** What may stand before it, with its year: `the current`, `its 2024`, `this year’s fiscal`. */
const BEFORE_QUARTER = String.raw`(?:(?:the|its)\s+)?(?:(?:current|previous|latest|new|fiscal)\s+)?(?:(?<first>${YEAR}|(?:this|last|next) year)(?:\s?[’']s)?\s+)?(?:fiscal[- ])?`;
/** A quarter told before one in the same sentence: `1% in the third quarter and 2% in the second`. */
const ANOTHER_QUARTER =
  /\b(?:first|second|third|fourth)(?:\s+|-)quarter\b(?!\s+of\s+(?:the|an?|its|his|her)\s+(?!year\b))(?:[^.;]|\.(?=\d))*$/;
/** Months that nothing calls a quarter: `a loss for July–September`. */
const MONTHS_ALONE = pattern`${MONTH}$`;

/** The signs of quarters and halves as news writes them: `Q3`, `3Q`, `H1`. */
const PART = '(?:Q[1-4]|[1-4]Q|H[12]|[12]H)';
/** Where `H1` is a half and no name: `in H1 sales rose`, not `an H2 visa`. */
const HALF_GOES_ON = /^(?:\s+(?!visas?\b)[a-z]|[,.;]\s)/;
/** The sign of a quarter or half as TIMEX3 has it: `Q3` for `3Q`. */
const signOf = (part: string): string => part.replace(/(\d)(\D)/, '$2$1');

/** Quarters and halves of a year: `the third quarter`, `Q3 2025`, `first-half profit`. */
export const QUARTERS: readonly Parser[] = [
  // the third quarter, this year’s fiscal first quarter, the last quarter of 2015
  phrase(
    anyCase`${BEFORE_QUARTER}${QUARTER}(?:,?\s+(?:of\s+|in\s+)?(?:fiscal\s+)?(?<last>${WHICH_YEAR}))?`,
    ({ first, last, which = '' }, { before, after }) => {
      const year = first ?? last;
      if (!year && (/last/i.test(which) || ENDED_ON.test(after))) return null;
      if (!year && PLAY.test(before + after) && !MONEY.test(before + after)) return null;
      const sign = `Q${readOrdinal(which) ?? 4}`;
      const isReported = RESULTS_OF.test(before) || RESULTS.test(after);
      return date((scene) =>
        year ? `${readYear(year, scene)}-${sign}` : settlePart(seenFrom(scene, isReported), sign),
      );
    },
  ),
  // up from 1% in the third quarter and 2% in the second
  phrase(
    /(?<skip>\b(?:in|from|for|during)\s+)the\s+(?<which>first|second|third|fourth)(?=[,.;)]|\s+(?:and|but|as|after|when)\b|\s*$)/,
    ({ which = '' }, { before, after }) =>
      ANOTHER_QUARTER.test(before) && MONEY.test(before + after)
        ? date((scene) => quarterNear(scene, `Q${readOrdinal(which)}`))
        : null,
  ),
  // 2025 Q3, 3Q of 2025, Q3’25, Q3
  phrase(
    pattern`(?<first>${YEAR})[\s-]?(?<part>${PART})|(?<sign>${PART})(?:(?:[\s-]*|\s+of\s+)(?<last>${YEAR})|[’']?(?<figures>\d\d))?`,
    ({ part = '', sign = part, first, last = first, figures }, { after }) => {
      if (!last && !figures && /H/.test(sign) && !HALF_GOES_ON.test(after)) return null;
      return date((scene) => {
        if (!last && !figures) return settlePart(scene, signOf(sign));
        return `${last ?? fullYear(figures ?? '', scene)}-${signOf(sign)}`;
      });
    },
  ),
  // the March quarter
  phrase(pattern`(?:the\s+)?(?<month>${MONTH})\s+quarter`, ({ month = '' }) =>
    date((scene) => quarterEnding(scene, readMonth(month))),
  ),
  // the April-June quarter
  phrase(
    pattern`(?:the\s+)?(?<first>${MONTH})[-–](?<month>${MONTH})(?:\s+(?:quarter|period)|(?=\s+${REPORTED}\b)|(?!\s+\d))`,
    ({ first = '', month = '' }, { words, before, after }) => {
      if (MONTHS_ALONE.test(words) && !RESULTS.test(after) && !MONEY.test(before + after))
        return null;
      const [opens, ends] = [readMonth(first), readMonth(month)];
      const isReported = RESULTS_OF.test(before) || RESULTS.test(after);
      const isQuarter = ends % 3 === 0 && ends - opens === 2;
      return isQuarter ? date((scene) => quarterEnding(seenFrom(scene, isReported), ends)) : null;
    },
  ),
  // the first half of 2024, the last three months of last year
  phrase(
    anyCase`(?:the\s+)?(?:(?<which>first|front|second|latter|back)\s+half|(?<place>first|last|final)\s+(?<count>six|three)\s+months)\s+of\s+(?<year>${WHICH_YEAR})`,
    ({ place, which = place ?? '', count = '', year }) => {
      const isFirst = /first|front/i.test(which);
      const sign = /three/i.test(count) ? `Q${isFirst ? 1 : 4}` : `H${isFirst ? 1 : 2}`;
      return date((scene) => `${readYear(year, scene)}-${sign}`);
    },
  ),
  // first-half profit
  phrase(/(?:the\s+)?(?<which>first|second)[- ]half/i, ({ which = '' }, { before, after }) =>
    MONEY.test(before + after) &&
    !PLAY.test(before + after) &&
    !IS_PAID.test(after) &&
    !OF_ANOTHER.test(after)
      ? date((scene) => settlePart(scene, /first/i.test(which) ? 'H1' : 'H2'))
      : null,
  ),
];

/** The quarter so numbered nearest to the one told, and over where the verbs look back. */
function quarterNear(scene: Scene, sign: string): string {
  const told = spanOf(scene.quarter ?? '')?.from;
  if (!told) return settlePart(scene, sign);
  const over = partsAround(told, sign).filter(
    ({ to }) => scene.tense === 'future' || to < scene.published,
  );
  const [nearest] = nearestFirst(over, ({ from }) => daysBetween(told, from));
  return nearest?.value ?? settlePart(scene, sign);
}

/** The scene of a stretch, which is over where it is only still to be reported on. */
const seenFrom = (scene: Scene, isReported: boolean): Scene =>
  isReported && scene.tense === 'future' ? { ...scene, tense: 'unsaid' } : scene;

/** The quarter that ends with a month or has it in it: the last or, where the verbs look ahead, the next. */
const quarterEnding = (scene: Scene, month: number): string =>
  unitValueOf(
    `${settleMonth(scene, month, scene.tense === 'future' ? 'next' : 'last')}-01`,
    'quarter',
  );
