import type { ParsedResult } from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsChrono } from '../../src/timeline/dates/newsChrono.ts';
import { parseNews } from '../../src/timeline/dates/parseNews.ts';
import { sieveParsers } from '../../src/timeline/dates/sieveParsers.ts';

/** Words that dates are told in, and some that only look alike. */
const WORDS =
  "a an the this that last next past coming previous following same every each all half two three couple dozen few several some in on at by of since until for from to and before after ago later earlier early late mid- day days week weeks weekend month year years decade century quarter hours minutes morning evening night tonight noon dawn Monday Tues. friday sunday’s May March Sept. sept December january decided mayor marched spring fall summer winter today yesterday tomorrow now currently soon recently future time moment first second third 14th 21st end start turn fiscal current annual daily yearly Easter Christmas Labor Day Good Friday 9/11 2024 1975 1984s 20250706 2025-07-06 6.10.2008 7/4 1990s ’90s '30 nineties 13 5 14:30 9 a.m. 5pm o’clock 0900 GMT Q3 H1 FY24 20th centuries said ships people 40 percent , . ; – - ( )".split(
    ' ',
  );
const REFERENCE = { instant: new Date('2025-07-06T12:00:00Z'), timezone: 0 };

describe('the parsers that a text may need', () => {
  it('read in it what all parsers together read', () => {
    const text = fc
      .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '-', '')))
      .map((words) => words.flat().join(''));
    const read = (results: readonly ParsedResult[]) =>
      results.map(({ index, text }) => ({ index, text }));
    fc.assert(
      fc.property(text, (words) => {
        expect(read(parseNews(words, REFERENCE))).toEqual(read(newsChrono.parse(words, REFERENCE)));
      }),
      { numRuns: 500 },
    );
  });

  it('are none where no word tells of time', () => {
    const parsersFor = sieveParsers(newsChrono.parsers);
    for (const parser of newsChrono.parsers) expect(parsersFor('Oslo')).toContain(parser);
    expect(parsersFor('The ministers met in Oslo but agreed on nothing.')).toEqual([]);
    expect(parsersFor('They agreed on Monday.').length).toBeGreaterThan(0);
  });
});
