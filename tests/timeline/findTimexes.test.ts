import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../src/timeline/dates/findTimexes.ts';
import { findInText } from '../../tools/dates/findInText.ts';
import { promiseDatesOf } from './marked.ts';

const PUBLISHED = '2025-07-06';
const promiseDates = promiseDatesOf(PUBLISHED);

promiseDates('a day is read in every way of writing it', {
  'The treaty was signed on [6 July 2025].': '2025-07-06',
  'He was shot on [June 7].': '2025-06-07',
  'They met in May 1 Square on [June 7].': '2025-06-07',
  'They met on [June 12]/13.': '2025-06-12',
  'The match was put off to begin [August 9].': '2025-08-09',
  'He left on [Wed.], after a row.': '2025-07-02',
  'It opens on [Thursday, Sept. 10].': '2026-09-10',
  'It fell on [6.10.2008].': '2008-10-06',
  '[20081006]': '2008-10-06',
  'It fell on [the first Monday in June].': '2025-06-02',
  'It fell on [Election Day 2020].': '2020-11-03',
  'Little was as before in a world after [Sept. 11].': '2001-09-11',
  'Of 17 found guilty since the [11 September] attacks only four left.': '2001-09-11',
  'It was the deadliest attack on the city since [September 11].': '2001-09-11',
  'The firm has lost money since [September 11].': '2024-09-11',
  'The firm failed shortly before [Sept. 11].': '2024-09-11',
});

promiseDates('a weekday is the one before or after publication that its sentence tells of', {
  'Police closed the bridge on [Monday].': '2025-06-30',
  'The court will hear the case on [Monday].': '2025-07-07',
  "[Friday]'s ruling stands.": '2025-07-04',
  'The court is to hear the case on [Tuesday].': '2025-07-08',
  'They were supposed to cross the border on [Tuesday].': '2025-07-01',
  '[Black Friday] sales were slow.': '2024-11-29',
  'The games start on [Tuesday].': '2025-07-08',
  "Shares could fall further after [Tuesday]'s losses.": '2025-07-01',
  "He will attend [Tuesday]'s ceremony.": '2025-07-08',
  'The thieves may have left on [Tuesday].': '2025-07-01',
  'They meet again [Thursday] in Geneva.': '2025-07-10',
  'Voters go to the polls [Sunday].': '2025-07-06',
  'The ban takes effect [Monday].': '2025-07-07',
  'The hearing is [Friday].': '2025-07-11',
  'He was to appear in court on [Saturday].': '2025-07-12',
  'In a vote [Saturday], it failed.': '2025-07-05',
  'Thousands marched ahead of [Tuesday]’s vote.': '2025-07-08',
  'It fell on [MONDAY].': '2025-06-30',
  'It fell on [Good Friday].': '2025-04-18',
});

promiseDates('what is named from publication is reckoned from it', {
  'The minister resigned [yesterday].': '2025-07-05',
  'Harvests fell [last year].': '2024',
  'The strike ended [earlier this month].': '2025-07',
  'The bridge will open by [the end of the year].': '2025',
  'It could happen as early as [this fall].': '2025-FA',
  'They met [last spring].': '2025-SP',
  'Snow closed the pass [last winter].': '2024-WI',
  'They met over [the weekend] of protest.': '2025-W27-WE',
  'They meet [this coming Tuesday].': '2025-07-08',
  'Sales doubled in [the current quarter].': '2025-Q3',
  '[The coming year] is open.': '2026',
  'Sales doubled [this fiscal year].': 'FY2025',
  'It fell on [the 3rd of May last year].': '2024-05-03',
  'It fell on [the last day of June].': '2025-06-30',
  'It fell [last Christmas].': '2024-12-25',
  'Claims fell in [the latest week].': '2025-W26',
  'It will be decided in [the week of July 21].': '2025-W30',
  'The bridge will open in [four years’ time].': '2029',
  'They spent [the weekend] at home.': '2025-W27-WE',
  'They will vote [the week after next].': '2025-W29',
});

promiseDates('a step back counts from the day of publication', {
  'Parliament rose [the day before yesterday].': '2025-07-04',
  'The dam broke [two weeks ago].': '2025-W25',
  'Sales fell from [the year-ago quarter].': '2024-Q3',
  'Sales fell in [the third quarter a year ago].': '2024-Q3',
  'It fell [two years ago this week].': '2023-W27',
  'It fell [two years ago in June].': '2023-06',
  '[Five hundred years ago] it fell.': '1525',
});

promiseDates('a feast and a famous day have a date in each year', {
  'They met on [Orthodox Easter].': '2025-04-20',
  'They will meet on [Orthodox Christmas].': '2026-01-07',
  'She left before [Christmas of 1972].': '1972-12-25',
  'It fell on [Easter Sunday 2000].': '2000-04-23',
});

promiseDates('what is vaguely past is of no date', {
  'It lived [230 million years ago].': 'PAST_REF',
  'It came [300,000 years before].': 'PAST_REF',
  '[A few days later] it rose.': 'PAST_REF',
  'It was so [a long time ago].': 'PAST_REF',
  'In [the past] we had no drills.': 'PAST_REF',
});

promiseDates('a quarter, a half and a fiscal year are those that the words around them tell', {
  '[The Final Quarter of 2024] was weak.': '2024-Q4',
  'Wages fell in [the third quarter of 2024].': '2024-Q3',
  'The rate doubled in [the first half of 2024].': '2024-H1',
  'Profit in [the quarter] rose.': '2025-Q2',
  'For [the full year], it expects a loss.': '2025',
  '[First-half] profit fell.': '2025-H1',
  '[The fiscal year] has begun.': 'FY2025',
  'It peaked in [2018Q4].': '2018-Q4',
  '[2Q] sales rose.': '2025-Q2',
  'It rose in [the March quarter].': '2025-Q1',
});

promiseDates('a year is told in figures or in words, and years that follow each other as a span', {
  'The port has been shut since [2022].': '2022',
  'The war ran on in [1948-49].': '1948/1949',
  'He denied it in [2007] remarks.': '2007',
  'Its [2009] losses were small.': '2009',
  'It may close by [midyear].': '2025',
  'In the [2007] census most were poor.': '2007',
  'They hold the [1967] borders.': '1967',
  'The [1999-00] season began.': '1999/2000',
});

promiseDates('a decade and a century are told by the years they share', {
  'Prices rose in [the 1990s].': '199',
  'The town grew in [the nineteenth century].': '18',
  '[This century] has been warm.': '20',
  'The town grew in [the 1800s].': '18',
  'It was a hit in [the 90s].': '199',
  'In [the thirties] it fell.': '193',
});

promiseDates('a month is the one before or after publication that its sentence tells of', {
  'The rebels took the valley in [January].': '2025-01',
  'The vote will be held in [October].': '2025-10',
  'The next election is in [May].': '2026-05',
  'The office will report [June] sales.': '2025-06',
  'It rose in [Dec] as well.': '2024-12',
  'It has risen as recently as [May].': '2025-05',
});

promiseDates('each day of a list and each end of a range is a day of its month', {
  'The fair is open [July 4-6].': '2025-07-04/2025-07-06',
});

promiseDates('a time of day is read in figures and in words', {
  'The siren went off at [9:30 a.m. on Friday].': 'TIME 2025-07-04T09:30',
  'The shop opened at [8:45 p.m. on Thursday evening].': 'TIME 2025-07-03T20:45',
  'The siren went off at [10:30 p.m.] at the barracks.': 'TIME 2025-07-06T22:30',
  'They met at [nine in the evening].': 'TIME 2025-07-06T21:00',
  'It began at [mid-day].': 'TIME 2025-07-06T12:00',
});

promiseDates('a time may be told with its zone, and again in another', {
  'It began at [14:05 UTC].': 'TIME 2025-07-06T14:05Z',
  'The siren went off at [16:30 UTC+2].': 'TIME 2025-07-06T16:30',
});

promiseDates('a part of a day is of the day that its sentence tells of', {
  'Shots were heard [Thursday night].': 'TIME 2025-07-03TNI',
  'The talks resume [this morning].': 'TIME 2025-07-06TMO',
  'Shots were heard before [dawn].': 'TIME 2025-07-06TMO',
  'They searched through [the night].': 'TIME 2025-07-05TNI',
});

promiseDates('what is vaguely to come is of no date', {
  'Sales will double in [coming weeks].': 'FUTURE_REF',
  'It could rise [some day].': 'FUTURE_REF',
});

promiseDates('the same time of another year is as exact as it is told', {
  'Sales fell from [the same period last year].': '2024',
  'The pass was shut at [this time last year].': '2024-07',
  'Prices were higher [this time last year].': '2024-07',
});

promiseDates('a numbered day is of the month told before, or the nearest', {
  'It fell on [October the 6th].': '2024-10-06',
  'Stocks crashed on [Friday the 13th].': '2025-06-13',
  'It will be held on [Tuesday the 15th].': '2025-07-15',
});

promiseDates('a season is of the year that is told with it, or the nearest', {
  'Snow fell in [spring].': '2025-SP',
  '[Last fall] they met.': '2024-FA',
});

promiseDates('an early year is one where it is told as a year', {
  'He was crowned in [1368] there.': '1368',
  'The union of [1707] goes on.': '1707',
});

promiseDates('what is so now is of no date', {
  'It stands to [this day].': 'PRESENT_REF',
});

promiseDates('what is no time is left alone', {
  'At least 2000 people left.': '',
  'The firm cut 1950 jobs and its 2000 workers struck.': '',
  'She may march on, aged 22, with 1,948 followers.': '',
  'Prices fall in spring water.': '',
  'The score was 3:2 and the bill $2025.': '',
  'Bloody Sunday and Super Tuesday are remembered.': '',
  'She wrote for the Sunday Times and went to Friday Night Live.': '',
  'He told the Mail on Sunday that it was late.': '',
  'A poll for the Independent on Sunday found no change.': '',
  'He scored in the second half and led after the third quarter.': '',
  'The fall of the house surprised nobody.': '',
  'Temperatures will reach the 90s.': '',
  'April Jones and June Carter read Article 1984 in the Daily Mail.': '',
  'USA Today and The Tonight Show told of the Sun.': '',
  'The current flows, and the film got 7.7/10 from a reader.': '',
  'They led in the quarter by three goals.': '',
  'Good evening to all aboard Flight 1549.': '',
});

promiseDates('how long and how often is told from when', {
  'They marched for [three weeks].': 'DURATION P3W',
  'The river floods [every year].': 'SET P1Y',
  'A [five-year] plan with [annual] reports.': 'DURATION P5Y; SET P1Y',
  'A [22-year-old] walked [all day], [2 1/2 hours] of it in a [year-long] rain.':
    'DURATION P22Y; DURATION P1D; DURATION PT2.5H; DURATION P1Y',
  '[Biannual] talks, [every other Tuesday] and at [weekends].':
    'SET P6M; SET XXXX-WXX-2; SET XXXX-WXX-WE',
});

promiseDates(
  'the days of a quotation count from the day on which it was spoken, where that is told',
  {
    '“We march [tomorrow],” she said on [Friday].': '2025-07-05; 2025-07-04',
    'On [Thursday] he told the court: "I fled [last night]."': '2025-07-03; TIME 2025-07-02TNI',
    'He said on [Friday] that he would leave [tomorrow].': '2025-07-04; 2025-07-07',
    '“We march [tomorrow].” On [Friday] he left.': '2025-07-07; 2025-07-04',
    '“[Tomorrow] we march,” she said of the [8 July] strike.': '2025-07-07; 2025-07-08',
    '“We marched [yesterday],” she said on [Friday].': '2025-07-03; 2025-07-04',
    '"We marched [yesterday]," she said on [Friday].': '2025-07-03; 2025-07-04',
    '‘We marched [yesterday],’ she said on [Friday].': '2025-07-03; 2025-07-04',
    "'We marched [yesterday],' she said on [Friday].": '2025-07-03; 2025-07-04',
    '«We marched [yesterday],» she said on [Friday].': '2025-07-03; 2025-07-04',
  },
);

describe('a date', () => {
  it('is read on where a line is wrapped', () => {
    const text = 'Police closed it on Oct.\n3, 2019, after a\nweek of rain late\nlast year.';
    const values = findInText(text, PUBLISHED).map(({ value }) => value);
    expect(values).toEqual(['2019-10-03', 'P1W', '2024']);
  });

  it('that is coarse spans its days', () => {
    expect(findTimexes('It grew last year.', PUBLISHED)[0]).toMatchObject({
      from: '2024-01-01',
      to: '2024-12-31',
      precision: 'year',
    });
    expect(findTimexes('Expect it this fall.', PUBLISHED)[0]).toMatchObject({
      from: '2025-09-01',
      to: '2025-11-30',
      precision: 'season',
    });
  });
});

const EXPRESSIONS = [
  'on Monday',
  'last year',
  'this fall',
  'in the 1990s',
  'June 7',
  'June 7, 2021',
  'two weeks ago',
  'every day',
  'for three weeks',
  'recently',
  'at 9:30 a.m.',
  'the end of the year',
  'between 2014 and 2016',
  'in the third quarter',
];
const WORDS = [
  'police',
  'said',
  'will',
  'the',
  'U.S.',
  '2,000',
  'people',
  '–',
  '“quoted”',
  'Bogotá',
  '.',
  '\n',
];

describe('for any text', () => {
  it('time expressions are slices of it, in order, never overlapping, with intervals that run forward', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...EXPRESSIONS),
          fc.constantFrom(...WORDS),
          fc.string({ maxLength: 6 }),
        ),
        {
          maxLength: 14,
        },
      )
      .map((parts) => parts.join(' '));
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(text, day, (story, published) => {
        let last = 0;
        for (const timex of findTimexes(story, published)) {
          expect(timex.start).toBeGreaterThanOrEqual(last);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(story.slice(timex.start, timex.end)).toBe(timex.text);
          expect((timex.from ?? '') <= (timex.to ?? '')).toBe(true);
          expect(timex.from === null).toBe(timex.precision === null);
          last = timex.end;
        }
        expect(last).toBeLessThanOrEqual(story.length);
      }),
    );
  });

  it('a count of any size gives a date that exists, or a vague one', () => {
    const count = fc
      .integer({ min: 1, max: 10 ** 12 })
      .map((number) => number.toLocaleString('en'));
    const unit = fc.constantFrom(
      ...[
        'seconds',
        'minutes',
        'hours',
        'days',
        'weeks',
        'fortnights',
        'months',
        'quarters',
        'years',
      ],
      ...['decades', 'centuries'],
    );
    const way = fc.constantFrom('ago', 'later', 'before', 'from now', 'earlier', 'from Friday');
    fc.assert(
      fc.property(count, unit, way, (number, units, which) => {
        const text = `It fell at 9 p.m. on Monday, and in March ${number} ${units} ${which}, and will in ${number} ${units}.`;
        for (const { type, value, from } of findTimexes(text, PUBLISHED))
          if (type === 'DATE' || type === 'TIME')
            expect(from !== null || value.endsWith('_REF'), `${text} ${value}`).toBe(true);
      }),
    );
  });

  it('vague words never get a day', () => {
    const vague = fc.constantFrom(
      'recently',
      'soon',
      'now',
      'currently',
      'in recent years',
      'in the coming weeks',
      'in the near future',
      'years ago',
      'several months ago',
      'in the past',
      'lately',
      'these days',
    );
    fc.assert(
      fc.property(
        vague,
        fc.constantFrom('He resigned', 'Prices will rise', 'Talks are on'),
        (words, clause) => {
          const found = findTimexes(`${clause} ${words}.`, PUBLISHED);
          expect(found.length).toBeGreaterThan(0);
          for (const { value, from, to, precision } of found) {
            expect(value).toMatch(/^(?:PAST|PRESENT|FUTURE)_REF$/);
            expect([from, to, precision]).toEqual([null, null, null]);
          }
        },
      ),
    );
  });
});
