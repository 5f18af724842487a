import { expect, test } from 'vitest';
import { isSlug, readableTitle } from '../../src/story/formats/readableTitle.ts';

const story = [
  'On Monday President Ruiz met the World Trade Organization. Trade fell, she said.',
  'In Lima, envoys of the U.S. and of Peru asked Ruiz about McLeod’s plan for us all and for trade.',
];

test.each([
  ['us-peru-talks-stall-over-fishing-rights', 'US-Peru talks stall over fishing rights'],
  ['ruiz-meets-mcleod-in-lima', 'Ruiz meets McLeod in Lima'],
  ['trade-falls-on-monday', 'Trade falls on Monday'],
  ['why-trade-falls', 'Why trade falls'],
  ['us-south-korea-deal', 'US-South Korea deal'],
  ['china-india-and-japan-meet-nato-chief', 'China, India and Japan meet NATO chief'],
  ['what-covid-19-taught-us', 'What COVID-19 taught us'],
  ['fbi-raids-homes-in-france', 'FBI raids homes in France'],
  ['rain-in-2025', 'Rain in 2025'],
])('the slug %s is read as "%s"', (slug, title) => {
  expect(isSlug(slug)).toBe(true);
  expect(readableTitle(slug, story)).toBe(title);
});

test('a title with spaces or capitals is no slug', () => {
  for (const title of ['Rain', 'rain', 'Rain-soaked', 'rain-soaked town', 'A-B'])
    expect(isSlug(title)).toBe(false);
});
