import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { seasonValue } from '../scene/settleSeason.ts';
import { pad } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { readSeason, SEASON } from './names.ts';
import { ORDINAL, readOrdinal } from './numbers.ts';
import { date, phrase, type Reading } from './phrase.ts';
import { NO_PLURAL } from './years.ts';

/** Years too small to be told from counts but by the words around them. */
const EARLY = String.raw`1[0-4]\d\d`;
/** Where a number is a year and not the count of what follows. */
const NO_COUNT = String.raw`(?!\s+(?:(?!(?:${NO_PLURAL})\b)[a-z]+s|people|men|women)\b|\s*%|[,.:/]\d|\d)`;
/** What stands between the first and the last year of a range. */
const TO = String.raw`(?:\s?[-–—]\s?|\s(?:and|to|until|till)\s)`;
/** The eras: `BC`, `B.C.E.`; `AD`, `C.E.` */
const BEFORE_CHRIST = String.raw`(?:BCE?\b|B\.\s?C\.(?:\s?E\.)?)`;
const AFTER_CHRIST = String.raw`(?:AD\b|A\.\s?D\.|CE\b|C\.\s?E\.)`;

const year = (figures = '', era = ''): Reading =>
  date(() => (/^B/.test(era) ? 'BC' : '') + figures.padStart(4, '0'));

/** Years and centuries of antiquity and the Middle Ages: `431 BC`, `AD 70`, `in 1066`. */
export const EARLY_YEARS: readonly Parser[] = [
  // 431 BC, AD 70
  phrase(
    pattern`(?<figures>\d{1,4})\s?(?<era>${BEFORE_CHRIST}|${AFTER_CHRIST})|(?:AD|A\.D\.)\s?(?<years>\d{1,4})`,
    ({ years, figures = years, era }) => year(figures, era),
  ),
  // the 490 of 490–479 BC
  phrase(
    pattern`(?<figures>\d{1,4})(?=(?:\s?[-–—]\s?|\s(?:and|or|to|until)\s)\d{1,4}\s?(?<era>${BEFORE_CHRIST}))`,
    ({ figures, era }) => year(figures, era),
  ),
  // the 5th century BC
  phrase(
    pattern`(?:the\s+)?(?<which>${ORDINAL})[- ]century,?\s+(?<era>${BEFORE_CHRIST}|${AFTER_CHRIST})`,
    ({ which = '', era = '' }) => {
      const century = readOrdinal(which);
      return century ? date(() => (/^B/.test(era) ? 'BC' : '') + pad(century - 1)) : null;
    },
  ),
  // in 1066, the year 1066
  phrase(
    anyCase`(?<skip>\b(?:(?:in|since|by|until|till|from|before|after|around|about|circa|c\.|${MONTH},?|early|late|mid)\s+)(?:the\s+year\s+)?)(?<figures>${EARLY})${NO_COUNT}`,
    ({ figures }) => year(figures),
  ),
  phrase(
    pattern`(?:the\s+)?year\s+(?:of\s+)?(?<figures>\d{3}|${EARLY})${NO_COUNT}`,
    ({ figures }) => year(figures),
  ),
  // the spring of 1066
  phrase(
    pattern`(?:the\s+)?(?<season>${SEASON})\s+of\s+(?<figures>${EARLY})${NO_COUNT}`,
    ({ season = '', figures }) => date(() => seasonValue(Number(figures), readSeason(season))),
  ),
  // the Battle of Evesham (1265)
  phrase(pattern`(?<skip>\()(?<figures>${EARLY})(?=\))`, ({ figures }, { before }) =>
    /[\p{L}’”"]\s\($/u.test(before) ? year(figures) : null,
  ),
  // in 1038–40
  phrase(
    anyCase`(?<skip>(?:\b(?:in|of|from|between|since|circa|c\.)\s+|\())(?<first>${EARLY})\s?[-–]\s?(?<last>\d\d)(?![-/\d])`,
    ({ first = '', last = '' }) => date(() => `${first}/${first.slice(0, 2)}${last}`),
  ),
  // both of from 1073 to 1074 and of (1215–1294)
  phrase(pattern`(?<figures>${EARLY})(?=${TO}(?:${EARLY}|1[5-9]\d\d)${NO_COUNT})`, ({ figures }) =>
    year(figures),
  ),
  phrase(pattern`(?<skip>${EARLY}${TO})(?<figures>${EARLY})${NO_COUNT}`, ({ figures }) =>
    year(figures),
  ),
];
