import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../src/timeline/dates/findTimexes.ts';
import { findInText } from '../../tools/dates/findInText.ts';

const PUBLISHED = '2025-07-06';
const values = (text: string, published = PUBLISHED): string[] =>
  findTimexes(text, published).map(({ type, value }) => `${type} ${value}`);

const valuesIn = (text: string): string[] =>
  findInText(text, PUBLISHED).map(({ type, value }) => `${type} ${value}`);

describe('what a story says of time', () => {
  it.each([
    ['The treaty was signed on 6 July 2025.', 'DATE 2025-07-06'],
    ['Police closed the bridge on Monday.', 'DATE 2025-06-30'],
    ['The court will hear the case on Monday.', 'DATE 2025-07-07'],
    ["Friday's ruling stands.", 'DATE 2025-07-04'],
    ['He was shot on June 7.', 'DATE 2025-06-07'],
    ['The minister resigned yesterday.', 'DATE 2025-07-05'],
    ['Parliament rose the day before yesterday.', 'DATE 2025-07-04'],
    ['They met on Orthodox Easter.', 'DATE 2025-04-20'],
    ['They will meet on Orthodox Christmas.', 'DATE 2026-01-07'],
    ['They met in May 1 Square on June 7.', 'DATE 2025-06-07'],
    ['It lived 230 million years ago.', 'DATE PAST_REF'],
    ['The Final Quarter of 2024 was weak.', 'DATE 2024-Q4'],
    ['It came 300,000 years before.', 'DATE PAST_REF'],
    ['Harvests fell last year.', 'DATE 2024'],
    ['The strike ended earlier this month.', 'DATE 2025-07'],
    ['The dam broke two weeks ago.', 'DATE 2025-W25'],
    ['The port has been shut since 2022.', 'DATE 2022'],
    ['The bridge will open by the end of the year.', 'DATE 2025'],
    ['It could happen as early as this fall.', 'DATE 2025-FA'],
    ['They met last spring.', 'DATE 2025-SP'],
    ['Snow closed the pass last winter.', 'DATE 2024-WI'],
    ['Wages fell in the third quarter of 2024.', 'DATE 2024-Q3'],
    ['The rate doubled in the first half of 2024.', 'DATE 2024-H1'],
    ['Prices rose in the 1990s.', 'DATE 199'],
    ['The town grew in the nineteenth century.', 'DATE 18'],
    ['The rebels took the valley in January.', 'DATE 2025-01'],
    ['The vote will be held in October.', 'DATE 2025-10'],
    ['The war ran on in 1948-49.', 'DATE 1948/1949'],
    ['The fair is open July 4-6.', 'DATE 2025-07-04/2025-07-06'],
    ['They met over the weekend of protest.', 'DATE 2025-W27-WE'],
    ['The siren went off at 9:30 a.m. on Friday.', 'TIME 2025-07-04T09:30'],
    ['It began at 14:05 UTC.', 'TIME 2025-07-06T14:05Z'],
    ['Shots were heard Thursday night.', 'TIME 2025-07-03TNI'],
    ['The talks resume this morning.', 'TIME 2025-07-06TMO'],
    ['The shop opened at 8:45 p.m. on Thursday evening.', 'TIME 2025-07-03T20:45'],
    ['The court is to hear the case on Tuesday.', 'DATE 2025-07-08'],
    ['They were supposed to cross the border on Tuesday.', 'DATE 2025-07-01'],
    ['Black Friday sales were slow.', 'DATE 2024-11-29'],
    ['The games start on Tuesday.', 'DATE 2025-07-08'],
    ["Shares could fall further after Tuesday's losses.", 'DATE 2025-07-01'],
    ["He will attend Tuesday's ceremony.", 'DATE 2025-07-08'],
    ['They met on June 12/13.', 'DATE 2025-06-12'],
    ['They meet this coming Tuesday.', 'DATE 2025-07-08'],
    ['He denied it in 2007 remarks.', 'DATE 2007'],
    ['Its 2009 losses were small.', 'DATE 2009'],
    ['She left before Christmas of 1972.', 'DATE 1972-12-25'],
    ['The thieves may have left on Tuesday.', 'DATE 2025-07-01'],
    ['The match was put off to begin August 9.', 'DATE 2025-08-09'],
    ['The siren went off at 16:30 UTC+2.', 'TIME 2025-07-06T16:30'],
    ['Sales doubled in the current quarter.', 'DATE 2025-Q3'],
    ['The coming year is open.', 'DATE 2026'],
    ['Sales will double in coming weeks.', 'DATE FUTURE_REF'],
    ['Sales doubled this fiscal year.', 'DATE FY2025'],
    ['Sales fell from the year-ago quarter.', 'DATE 2024-Q3'],
    ['Sales fell from the same period last year.', 'DATE 2024'],
    ['The pass was shut at this time last year.', 'DATE 2024-07'],
    ['They meet again Thursday in Geneva.', 'DATE 2025-07-10'],
    ['Voters go to the polls Sunday.', 'DATE 2025-07-06'],
    ['The ban takes effect Monday.', 'DATE 2025-07-07'],
    ['The hearing is Friday.', 'DATE 2025-07-11'],
    ['He was to appear in court on Saturday.', 'DATE 2025-07-12'],
    ['In a vote Saturday, it failed.', 'DATE 2025-07-05'],
    ['Thousands marched ahead of Tuesday’s vote.', 'DATE 2025-07-08'],
    ['It fell on MONDAY.', 'DATE 2025-06-30'],
    ['He left on Wed., after a row.', 'DATE 2025-07-02'],
    ['It opens on Thursday, Sept. 10.', 'DATE 2026-09-10'],
    ['It fell on 6.10.2008.', 'DATE 2008-10-06'],
    ['It fell on October the 6th.', 'DATE 2024-10-06'],
    ['It fell on the 3rd of May last year.', 'DATE 2024-05-03'],
    ['It fell on the first Monday in June.', 'DATE 2025-06-02'],
    ['It fell on the last day of June.', 'DATE 2025-06-30'],
    ['It fell on Good Friday.', 'DATE 2025-04-18'],
    ['It fell last Christmas.', 'DATE 2024-12-25'],
    ['It fell on Easter Sunday 2000.', 'DATE 2000-04-23'],
    ['It fell on Election Day 2020.', 'DATE 2020-11-03'],
    ['The siren went off at 10:30 p.m. at the barracks.', 'TIME 2025-07-06T22:30'],
    ['Shots were heard before dawn.', 'TIME 2025-07-06TMO'],
    ['Claims fell in the latest week.', 'DATE 2025-W26'],
    ['Profit in the quarter rose.', 'DATE 2025-Q2'],
    ['For the full year, it expects a loss.', 'DATE 2025'],
    ['First-half profit fell.', 'DATE 2025-H1'],
    ['Sales fell in the third quarter a year ago.', 'DATE 2024-Q3'],
    ['It may close by midyear.', 'DATE 2025'],
    ['This century has been warm.', 'DATE 20'],
    ['Snow fell in spring.', 'DATE 2025-SP'],
    ['In the 2007 census most were poor.', 'DATE 2007'],
    ['They hold the 1967 borders.', 'DATE 1967'],
    ['He was crowned in 1368 there.', 'DATE 1368'],
    ['The union of 1707 goes on.', 'DATE 1707'],
    ['The next election is in May.', 'DATE 2026-05'],
    ['It will be decided in the week of July 21.', 'DATE 2025-W30'],
    ['The office will report June sales.', 'DATE 2025-06'],
    ['Prices were higher this time last year.', 'DATE 2024-07'],
    ['The fiscal year has begun.', 'DATE FY2025'],
    ['The town grew in the 1800s.', 'DATE 18'],
    ['They searched through the night.', 'TIME 2025-07-05TNI'],
    ['The bridge will open in four years’ time.', 'DATE 2029'],
    ['Stocks crashed on Friday the 13th.', 'DATE 2025-06-13'],
    ['It will be held on Tuesday the 15th.', 'DATE 2025-07-15'],
    ['They spent the weekend at home.', 'DATE 2025-W27-WE'],
    ['They will vote the week after next.', 'DATE 2025-W29'],
    ['It was a hit in the 90s.', 'DATE 199'],
    ['It peaked in 2018Q4.', 'DATE 2018-Q4'],
    ['2Q sales rose.', 'DATE 2025-Q2'],
    ['It rose in the March quarter.', 'DATE 2025-Q1'],
    ['It rose in Dec as well.', 'DATE 2024-12'],
    ['It fell two years ago this week.', 'DATE 2023-W27'],
    ['It fell two years ago in June.', 'DATE 2023-06'],
    ['A few days later it rose.', 'DATE PAST_REF'],
    ['It could rise some day.', 'DATE FUTURE_REF'],
    ['They met at nine in the evening.', 'TIME 2025-07-06T21:00'],
    ['It began at mid-day.', 'TIME 2025-07-06T12:00'],
    ['Last fall they met.', 'DATE 2024-FA'],
    ['In the thirties it fell.', 'DATE 193'],
    ['Five hundred years ago it fell.', 'DATE 1525'],
    ['The 1999-00 season began.', 'DATE 1999/2000'],
    ['It has risen as recently as May.', 'DATE 2025-05'],
    ['It was so a long time ago.', 'DATE PAST_REF'],
    ['In the past we had no drills.', 'DATE PAST_REF'],
    ['It stands to this day.', 'DATE PRESENT_REF'],
    ['Little was as before in a world after Sept. 11.', 'DATE 2001-09-11'],
    ['The firm failed shortly before Sept. 11.', 'DATE 2024-09-11'],
  ])('is found and resolved: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it('reads on where a line is wrapped', () => {
    expect(
      valuesIn('Police closed it on Oct.\n3, 2019, after a\nweek of rain late\nlast year.'),
    ).toEqual(['DATE 2019-10-03', 'DURATION P1W', 'DATE 2024']);
  });

  it.each(['“”', '""', '‘’', "''", '«»'])('counts from the day spoken of in %s', (marks) => {
    const quote = `${marks[0]}We marched yesterday,${marks[1]} she said on Friday.`;
    expect(values(quote)).toEqual(['DATE 2025-07-03', 'DATE 2025-07-04']);
  });

  it('counts from publication in a quotation said of another day', () => {
    expect(values('“Tomorrow we march,” she said of the 8 July strike.')[0]).toBe(
      'DATE 2025-07-07',
    );
  });

  it('counts the days of a quotation from the day on which it was spoken', () => {
    expect(values('“We march tomorrow,” she said on Friday.')).toEqual([
      'DATE 2025-07-05',
      'DATE 2025-07-04',
    ]);
    expect(values('On Thursday he told the court: "I fled last night."')).toEqual([
      'DATE 2025-07-03',
      'TIME 2025-07-02TNI',
    ]);
    expect(values('He said on Friday that he would leave tomorrow.')).toEqual([
      'DATE 2025-07-04',
      'DATE 2025-07-07',
    ]);
    expect(values('“We march tomorrow.” On Friday he left.')).toEqual([
      'DATE 2025-07-07',
      'DATE 2025-07-04',
    ]);
  });

  it('tells durations and sets from dates', () => {
    expect(values('They marched for three weeks.')).toEqual(['DURATION P3W']);
    expect(values('The river floods every year.')).toEqual(['SET P1Y']);
    expect(values('A five-year plan with annual reports.')).toEqual(['DURATION P5Y', 'SET P1Y']);
    expect(values('A 22-year-old walked all day, 2 1/2 hours of it in a year-long rain.')).toEqual([
      'DURATION P22Y',
      'DURATION P1D',
      'DURATION PT2.5H',
      'DURATION P1Y',
    ]);
    expect(values('Biannual talks, every other Tuesday and at weekends.')).toEqual([
      'SET P6M',
      'SET XXXX-WXX-2',
      'SET XXXX-WXX-WE',
    ]);
  });

  it.each([
    'At least 2000 people left.',
    'The firm cut 1950 jobs and its 2000 workers struck.',
    'She may march on, aged 22, with 1,948 followers.',
    'Prices fall in spring water.',
    'The score was 3:2 and the bill $2025.',
    'Bloody Sunday and Super Tuesday are remembered.',
    'She wrote for the Sunday Times and went to Friday Night Live.',
    'He scored in the second half and led after the third quarter.',
    'The fall of the house surprised nobody.',
    'Temperatures will reach the 90s.',
    'April Jones and June Carter read Article 1984 in the Daily Mail.',
    'USA Today and The Tonight Show told of the Sun.',
    'The current flows, and the film got 7.7/10 from a reader.',
    'They led in the quarter by three goals.',
    'Good evening to all aboard Flight 1549.',
  ])('leaves alone what is no time: %s', (text) => {
    expect(findTimexes(text, PUBLISHED)).toEqual([]);
  });

  it('spans the days of a coarse date', () => {
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
