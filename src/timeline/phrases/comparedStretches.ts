import type { Parser } from 'chrono-node';
import { settlePart } from '../scene/settlePart.ts';
import { lastStretch, quarterTold } from '../scene/stretchTold.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { shiftYears, unitValue } from '../time/unitsFrom.ts';
import { NUMBER, readOrdinal, readWhole } from './numbers.ts';
import { date, phrase } from './phrase.ts';
import { YEAR } from './readYear.ts';

/** What makes of a stretch that of another year: `the same`, `comparable`; not `this time last year`. */
const SAME = String.raw`(?:same|this(?!\s+(?:time|point|stage))|like|comparable|corresponding)`;
/** The other year: `last year`, `20 years ago`, `the year before`; or its own. */
const OTHER_YEAR = String.raw`(?:(?:the\s+)?(?:last|previous)\s+year|(?<count>${NUMBER})\s+years?\s+(?:ago|earlier|before)|the\s+year\s+before|(?<own>this\s+year)|(?<year>${YEAR}))`;

/** What is of the year before, with no word for the stretch: `a year-earlier | $2 million`, `| loss`. */
const OF_FIGURES = String.raw`(?=\s+(?:[$£€\d]|(?:loss|profit|net|results?|figures?|totals?|earnings|sales|revenues?)\b))`;

/** The same stretch of another year: `2025-Q3` for `2024-Q3`. */
const inYear = (stretch: string, year: string): string => stretch.replace(/^\d{4}/, year);

/** The other side of a comparison, told from the stretch last spoken of. */
export const COMPARED_STRETCHES: readonly Parser[] = [
  // the year-earlier period, from a year-earlier $2 million
  phrase(
    anyCase`(?:(?:an?|the|its)\s+)?(?:(?:year[- ](?:earlier|ago)|(?:prior|previous)[- ]year)\s+(?<unit>period|quarter|month|week|level)s?|year[- ](?:earlier|ago)${OF_FIGURES})`,
    ({ unit = 'period' }) => date((scene) => shiftYears(lastStretch(scene, unit), -1)),
  ),
  // the year-earlier third quarter
  phrase(
    /(?:the\s+)?year[- ](?:earlier|ago)\s+(?:fiscal\s+)?(?<which>first|second|third|fourth)[- ](?<part>quarter|half)/i,
    ({ which = '', part = '' }) =>
      date((scene) => {
        const sign = `${/half/i.test(part) ? 'H' : 'Q'}${readOrdinal(which)}`;
        return shiftYears(
          scene.mentioned.endsWith(sign) ? scene.mentioned : settlePart(scene, sign),
          -1,
        );
      }),
  ),
  // the same month last year, this day 20 years ago
  phrase(
    anyCase`(?:the\s+)?${SAME}\s+(?<unit>period|time|quarter|month|week|day|date|point|span)s?\s+(?:(?:of|in)\s+)?${OTHER_YEAR}`,
    ({ unit = '', count = '', own, year }, { words, before }) => {
      const of = unit === 'date' ? 'day' : unit;
      // What had come to so much by the same day is set beside what it has come to by now.
      const isNow = /^this/i.test(words) || (of === 'day' && /\bby\s+$/.test(before));
      return date((scene) => {
        const stretch = isNow
          ? unitValue(scene.published, 0, /day|week|month|quarter/.exec(of)?.[0] ?? 'year')
          : lastStretch(scene, of);
        const told = own ? scene.published.slice(0, 4) : year;
        return told ? inYear(stretch, told) : shiftYears(stretch, -(readWhole(count) ?? 1));
      });
    },
  ),
  // the 1988 quarter
  phrase(
    pattern`the\s+(?:(?:comparable|corresponding|like|same)\s+)?(?<year>${YEAR})\s+(?<unit>quarter|period|month)`,
    ({ year = '', unit = '' }) =>
      date((scene) =>
        inYear(unit === 'quarter' ? quarterTold(scene) : lastStretch(scene, unit), year),
      ),
  ),
];
