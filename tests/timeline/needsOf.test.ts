import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPieces, needsOf } from '../../src/timeline/dates/needsOf.ts';

describe('what a text must hold for a pattern to match', () => {
  it.each<readonly [pattern: RegExp, needs: readonly (readonly string[])[]]>([
    [/the\s+day\s+before\s+yesterday/i, [['yesterday'], ['before'], ['the'], ['day']]],
    [/(?:late\s+)?[Tt]onight/, [['tonight']]],
    [/(?:Jan(?:uary|\.)|May|June?)\s+\d{1,2}/, [['0'], ['jan', 'jun', 'may']]],
    [/(?:1[5-9]\d\d|20\d\d)s/, [['0000s']]],
    [/(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])-\d{2}/, [['000000'], ['00']]],
    [/(?:every|each) (?:other )?week|weekly/, [['week', 'weekly']]],
    [/now(?![-’'])(?=\s+then)(?<!\bby\s)/, [['then'], ['now']]],
    [/(?:two|three)?|ever/, []],
    [/[a-z]+ed|\w+/, []],
  ])('is read from the pattern: %s', (pattern, needs) => {
    expect(needsOf(pattern)).toEqual(needs);
  });

  it.each([
    /^(?:the )?(?:last|next) (?:days?|weeks?|centur(?:y|ies))$/,
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-/ ](?:Jan(?:uary|\.)|[Ff]eb\.?|M(?:ar|ay))$/,
    /^(?:Q[1-4]|[12]H|FY)(?:[-\s]*20\d\d|'\d{2})$/,
    /^(?:a|an|one|twen(?:ty|ties)) [a-z]{2,4} (?:ago){2,3}$/,
  ])('is in whatever the pattern matches: %s', (pattern) => {
    const needs = needsOf(pattern);
    expect(needs).not.toEqual([]);
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => {
        const folded = foldPieces(text);
        for (const need of needs) expect(need.some((piece) => folded.includes(piece))).toBe(true);
      }),
    );
  });
});
