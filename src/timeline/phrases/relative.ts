import type { Parser } from 'chrono-node';
import { addDays, isDate, spanOf, type Unit, unitValueOf, weekdayOf } from '../calendar.ts';
import { lengthOf } from './lengths.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { NUMBER, readNumber, SOME } from './numbers.ts';
import { date, day, phrase, type Scene } from './phrase.ts';
import { mentionedStart, shiftYears, unitFrom } from './settle.ts';

const UNIT = 'day|week|month|quarter|year|decade|century';
const UNITS = 'days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)';
/** Where a phrase such as `two days before` ends, rather than going on to name an event. */
const NOTHING_FOLLOWS = /^(?:["”’)]*\s*[,.;:!?)]|\s*$|\s+(?:when|in|at|and|but|while|as)\b)/;
/** Words that make `the last year` a stretch of time and not the year before. */
const OVER = /\b(?:over|in|for|during|within|throughout)\s+$/i;

const readUnit = (word: string): Unit => {
  const unit = word.toLowerCase().replace(/s$/, '').replace('centurie', 'century');
  return unit === 'fortnight' ? 'week' : (unit as Unit);
};

/** The value of the unit so far from a day; a weekend has its own sign, `2025-W27-WE`. */
const unitValue = (day: string, by: number, unit: string): string =>
  /weekend/i.test(unit) ? `${unitFrom(day, by, 'week')}-WE` : unitFrom(day, by, readUnit(unit));

/** Which way `this`, `last` and `next` step from the unit of publication. */
const stepOf = (which: string): number =>
  /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;

/** Dates told by their distance from publication, or from the date last spoken of. */
export const RELATIVE: readonly Parser[] = [
  phrase(
    /(?:the\s+|its\s+)?(?:year[- ](?:earlier|ago)|prior[- ]year|previous[- ]year)\s+(?<unit>period|quarter|month|week|level)s?/i,
    ({ unit = '' }) => date((scene) => shiftYears(lastStretch(scene, unit), -1)),
  ),
  phrase(
    /(?:the\s+)?(?:same|this)\s+(?<unit>period|time|quarter|month|week|day|point|span)s?\s+(?:(?:of|in)\s+)?(?<when>(?:the\s+)?(?:last|previous) year|a year (?:ago|earlier|before)|the year before|(?<year>(?:19|20)\d\d))/i,
    ({ unit = '', year }) =>
      date((scene) => {
        const stretch = lastStretch(scene, unit);
        return year ? stretch.replace(/^\d{4}/, year) : shiftYears(stretch, -1);
      }),
  ),
  phrase(
    /(?:(?<which>this|last|next)|the\s+current|current)\s+(?:fiscal|financial)\s+year/i,
    ({ which = 'this' }) =>
      date(({ published }) => `FY${unitFrom(published, stepOf(which), 'year')}`),
  ),
  phrase(new RegExp(`(?:the\\s+)?current\\s+(?<unit>${UNIT})(?!\\s+of\\b)`, 'i'), ({ unit = '' }) =>
    date(({ published }) => unitValue(published, 0, unit)),
  ),
  phrase(/the\s+coming\s+(?<unit>weekend|week|month|quarter|year)/i, ({ unit = '' }) =>
    date(({ published }) => unitValue(published, 1, unit)),
  ),
  phrase(
    new RegExp(`(?<which>this|last|next|this past|this coming)\\s+(?<unit>weekend|${UNIT})`, 'i'),
    ({ which = '', unit = '' }, { before, after }) => {
      if (/^last$/i.test(which) && /\bthe\s+$/i.test(before)) return null;
      if (/^this$/i.test(which) && /^(?:day|century)$/i.test(unit)) return null;
      if (/^next$/i.test(which) && (/\bthe\s+$/i.test(before) || /^day$/i.test(unit))) return null;
      if (/^-/.test(after) || (/^last$/i.test(which) && /^\s+of\b/.test(after))) return null;
      return date(({ published }) => unitValue(published, stepOf(which), unit));
    },
  ),
  phrase(new RegExp(`the\\s+last\\s+(?<unit>${UNIT})`, 'i'), ({ unit = '' }, { before, after }) =>
    (OVER.test(before) && unit !== 'quarter') ||
    /^(?:day|decade|century)$/i.test(unit) ||
    /^\s+of\b/.test(after)
      ? null
      : date(({ published }) => unitValue(published, -1, unit)),
  ),
  phrase(
    new RegExp(
      `(?:the\\s+)?(?<which>previous|preceding|prior|following|same|very next|next)\\s+(?<unit>weekend|${UNIT})`,
      'i',
    ),
    ({ which = '', unit = '' }, { before }) => {
      const by = /previous|prec|prior/i.test(which) ? -1 : /same/i.test(which) ? 0 : 1;
      if (
        /next/i.test(which) &&
        !/^the/i.test(which) &&
        !/day/i.test(unit) &&
        /\bin$/i.test(before)
      )
        return null;
      return date((scene) => sensible(unitValue(anchor(scene, unit), by, unit), scene));
    },
  ),
  phrase(
    /that(?:\s+very|\s+same)?\s+(?<unit>day|weekend|week|month|year|decade)/i,
    ({ unit = '' }) => date((scene) => unitValue(anchor(scene, unit), 0, unit)),
  ),
  phrase(
    new RegExp(
      `the\\s+(?<unit>${UNIT})\\s+(?<which>before|previous|earlier|prior|after|following)(?!\\s+(?:yesterday|tomorrow))`,
      'i',
    ),
    ({ unit = '', which = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after)
        ? date((scene) =>
            unitValue(anchor(scene, unit), /after|following/i.test(which) ? 1 : -1, unit),
          )
        : null,
  ),
  phrase(
    new RegExp(`(?:the\\s+)?(?<which>previous|preceding|following|same)\\s+(?<weekday>${WEEKDAY})`),
    ({ which = '', weekday = '' }) =>
      day(({ mentionedDay }) => {
        const ahead = (readWeekday(weekday) - weekdayOf(mentionedDay) + 7) % 7;
        if (which === 'same') return addDays(mentionedDay, ahead === 0 ? 0 : ahead - 7);
        return addDays(mentionedDay, which === 'following' ? ahead || 7 : ahead - 7);
      }),
  ),
  phrase(/the\s+day(?=\s?[’']s\s)/i, () => day(({ mentionedDay }) => mentionedDay)),
  phrase(/the\s+(?<unit>week|month|year)\s+before\s+last/i, ({ unit = '' }) =>
    date(({ published }) => unitValue(published, -2, unit)),
  ),
  phrase(/the\s+day\s+before\s+yesterday/i, () => day(({ published }) => addDays(published, -2))),
  phrase(/the\s+day\s+after\s+tomorrow/i, () => day(({ published }) => addDays(published, 2))),
  phrase(
    new RegExp(
      `(?<count>${NUMBER})(?:\\s+and\\s+a\\s+half)?[- ](?<unit>${UNITS})(?<half>\\s+and\\s+a\\s+half)?\\s+(?<which>ago|earlier|later|before|after|beforehand|afterwards?|from now|from today|hence|on|prior|previously)`,
      'i',
    ),
    ({ count = '', unit = '', which = '' }, { after }) => {
      const number = readNumber(count);
      if (number === null) return null;
      const back = /ago|earlier|before|prior|previously/i.test(which);
      const fromPublished = /ago|from now|from today|hence/i.test(which);
      if (/before|after|prior|on$|earlier|later/i.test(which) && !/wards?$|hand$/i.test(which)) {
        if (/^(?:before|after|prior|on)$/i.test(which) && !NOTHING_FOLLOWS.test(after)) return null;
        if (/^\s+than\b/.test(after)) return null;
      }
      const step = Math.round(number * (/fortnight/i.test(unit) ? 2 : 1)) * (back ? -1 : 1);
      return date((scene) => {
        if (fromPublished) return unitFrom(scene.published, step, readUnit(unit));
        if (/year/i.test(unit) && /^\d{4}-(?:\d\d$|Q)/.test(scene.mentioned))
          return shiftYears(scene.mentioned, step);
        return sensible(unitFrom(anchor(scene, unit), step, readUnit(unit)), scene);
      });
    },
  ),
  phrase(
    new RegExp(
      `(?:(?:${SOME})\\s+)?(?:${UNITS}|hours|minutes|moments|ages|long)\\s+(?:ago|back)(?!\\s+to\\b)`,
      'i',
    ),
    () => date(() => 'PAST_REF'),
  ),
  phrase(new RegExp(`(?:${NUMBER})\\s+(?:hours?|minutes?)\\s+(?:ago|earlier)`, 'i'), () => ({
    type: 'TIME',
    value: () => 'PAST_REF',
  })),
  phrase(
    new RegExp(
      `(?<skip>in\\s+)(?<count>${NUMBER})\\s+(?<unit>days?|weeks?|months?|years?)(?=\\s*[,.;)]|\\s+(?:and|when|if|to)\\b|\\s*$)`,
      'i',
    ),
    ({ count = '', unit = '' }) => {
      const number = readNumber(count);
      if (number === null) return null;
      return {
        ...date(({ published, tense }) =>
          tense === 'future' ? unitFrom(published, Math.round(number), readUnit(unit)) : null,
        ),
        otherwise: { type: 'DURATION', value: () => lengthOf(number, unit) },
      };
    },
  ),
  phrase(/(?<skip>(?:over|during|on|at|in|for|by)\s+)the\s+weekend/i, () =>
    date(({ published, tense }) => {
      const ahead = tense === 'future' || weekdayOf(published) % 6 === 0;
      return `${unitFrom(published, ahead ? 0 : -1, 'week')}-WE`;
    }),
  ),
  phrase(
    new RegExp(
      `(?:the\\s+)?(?<which>start|beginning|middle|midst|end|close|rest|remainder)\\s+of\\s+(?:(?:the|this)\\s+)?(?<unit>weekend|${UNIT})`,
      'i',
    ),
    ({ unit = '' }) =>
      date((scene) =>
        /day/i.test(unit) ? scene.mentionedDay : unitValue(scene.published, 0, unit),
      ),
  ),
  phrase(/(?<unit>year|month)(?:[- ]end|[’']s[- ]end)/i, ({ unit = '' }) =>
    date(({ published }) => unitValueOf(published, readUnit(unit))),
  ),
  phrase(
    /(?<skip>(?:for|in|during|on|over|through|throughout|late in|end(?:ed|ing|s)?|clos(?:ed|ing|es)|start(?:ed|ing|s)?|(?:rest|course|most|much|part|close|high|low) of)\s+)the\s+day(?!\s+(?:of|after|before|when|that|the|he|she|they|we|I)\b)/i,
    () => date(({ mentionedDay }) => mentionedDay),
  ),
  phrase(
    /(?<skip>(?:for|in|during)\s+)the\s+(?<unit>week|month|quarter|year)/i,
    ({ unit = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after) || /^\s+(?:to|from|through|was|were)\b/.test(after)
        ? date((scene) => unitValue(mentionedStart(scene), 0, unit))
        : null,
  ),
  phrase(/(?<skip>(?:at|by|since|until|before|after)\s+)that\s+time/i, () =>
    date(({ mentioned }) => mentioned),
  ),
  phrase(/(?<skip>at\s+)the\s+time(?!\s+(?:of|that|being|when|when|for|to)\b)/i, () =>
    date(() => 'PAST_REF'),
  ),
  phrase(
    /(?<skip>(?:on|by|until|since)\s+)the\s+(?<number>\d{1,2})(?:st|nd|rd|th)/i,
    ({ number = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after) && Number(number) <= 31
        ? day(({ mentionedDay }) => {
            const value = `${mentionedDay.slice(0, 8)}${number.padStart(2, '0')}`;
            return isDate(value) ? value : null;
          })
        : null,
  ),
  phrase(
    /(?:earlier|later)(?:\s+(?:in\s+)?(?:the|that))\s+(?<unit>day|week|month|year)/i,
    ({ unit = '' }) => date((scene) => unitValue(anchor(scene, unit), 0, unit)),
  ),
];

/** `The next day`, told in the past, of a day that the story has not named: no date can be given. */
function sensible(value: string, { published, mentioned, mentionedDay, tense }: Scene): string {
  const lies = spanOf(value);
  const isUnnamed = mentioned === published || mentionedDay === published;
  return isUnnamed && lies && lies.from > published && tense === 'past' ? 'PAST_REF' : value;
}

/** What `the same period` is the same as: the date last spoken of, unless it is a day and the unit is not. */
function lastStretch({ mentioned }: Scene, unit: string): string {
  if (!isDate(mentioned) || unit === 'day') return mentioned;
  return /month|quarter/.test(unit) ? unitValueOf(mentioned, unit as Unit) : mentioned.slice(0, 4);
}

/** The day that `the next month` and its like count from: that of the date, or of the day, last spoken of. */
function anchor(scene: Scene, unit: string): string {
  if (!/day/i.test(unit)) return mentionedStart(scene);
  return scene.mentionedDay;
}
