import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/timeline/events/event.ts';
import { eventsOf } from '../../src/timeline/events/eventsOf.ts';
import { describeTimeline, LONGEST_ALT } from '../../src/timeline/picture/describeTimeline.ts';
import { drawTimeline, timelineSvg } from '../../src/timeline/picture/drawTimeline.ts';
import { ENGLISH_PICTURE } from '../../src/timeline/picture/pictureWords.ts';
import { canSet, widthOf } from '../../src/timeline/picture/typeface.ts';
import { tellStory } from '../tellStory.ts';

const sentence = fc.constantFrom(
  'The dam broke on 2 May 2024, flooding three villages and the road that leads to them.',
  'Prices rose in March.',
  'The Łódź–Bogotá line has been closed since 2019.',
  'A vote could be held as early as this fall, when the assembly of the union of harbour workers meets.',
  'The treaty was signed in 1961 & “kept” <by all>.',
  'The strike ran from June 2020 to May 2021.',
  'The minister has resigned.',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft was founded on Monday.',
  'Harvests failed in the 1990s.',
);
const stories = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
    { minLength: 1, maxLength: 16 },
  )
  .map((paragraphs) => eventsOf(tellStory(paragraphs)))
  .map(({ dated, undated }): Event[] => [...dated, ...undated]);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: string;
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Where each line of text of an SVG stands, by the font's own measures. */
function textBoxes(svg: string): Box[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attribute(tag, name))) as [
      number,
      number,
      number,
    ];
    const width = widthOf(plain(text), size, attribute(tag, 'font-weight') === '600' ? 600 : 400);
    const left = attribute(tag, 'text-anchor') === 'middle' ? x - width / 2 : x;
    return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.22, what: text };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

describe('the picture of a timeline', () => {
  it('never cuts a text off and never sets one over another', () => {
    fc.assert(
      fc.property(
        stories,
        fc.constantFrom('Floods', 'A title so long that it has to be broken, '.repeat(6)),
        (events, title) => {
          const svg = timelineSvg(events, title);
          const [width, height] = ['width', 'height'].map((name) =>
            Number(attribute(svg, name)),
          ) as [number, number];
          const boxes = textBoxes(svg);
          expect(boxes.length).toBeGreaterThan(events.length);
          for (const box of boxes) {
            expect(box.left, box.what).toBeGreaterThanOrEqual(0);
            expect(box.right, box.what).toBeLessThanOrEqual(width);
            expect(box.top, box.what).toBeGreaterThanOrEqual(0);
            expect(box.bottom, box.what).toBeLessThanOrEqual(height);
          }
          const covered = boxes.flatMap((box, place) =>
            boxes
              .slice(place + 1)
              .filter((other) => overlap(box, other))
              .map((other) => `“${box.what}” over “${other.what}”`),
          );
          expect(covered).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('tells what is expected, what goes on and what is past by shape and word, not by colour alone', () => {
    const { dated } = eventsOf(
      tellStory(['It began in 2019. It could end this fall. The road has been shut since May.']),
    );
    const svg = timelineSvg(dated, 'Road');
    expect(svg).toContain('stroke-dasharray');
    for (const words of ['past', 'ongoing', 'expected or possible'])
      expect(svg).toContain(`>${words}<`);
  });

  it('is a PNG, with a text of at most 1,024 characters that tells each event', async () => {
    const { dated } = eventsOf(
      tellStory(['The dam broke on 2 May 2024. A new one could be built in 2027.']),
    );
    const { png, alt } = await drawTimeline(dated, { title: 'The Lindau dam' });
    expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(alt).toBe(
      [
        'The Lindau dam. 2 events:',
        '2 May 2024: The dam broke on 2 May 2024.',
        '2027 (expected or possible): A new one could be built in 2027.',
      ].join('\n'),
    );
  });

  it('has a text within the limit however much there is to tell', () => {
    fc.assert(
      fc.property(
        stories,
        fc.string({ maxLength: 400 }),
        fc.integer({ min: 1, max: 12 }),
        (events, title, times) => {
          const many = Array(times).fill(events).flat();
          expect(describeTimeline(many, title).length).toBeLessThanOrEqual(LONGEST_ALT);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('cites each event by its ¶, and by its story where several tell it', () => {
    const lines = (events: readonly Event[]) =>
      textBoxes(timelineSvg(events, 'Dam')).map(({ what }) => what);
    const one = eventsOf(
      tellStory(['The dam broke on 2 May 2024.', 'It was mended in March 2025.']),
    );
    expect(lines(one.dated)).toEqual(expect.arrayContaining(['¶\u00a01', '¶\u00a02']));
    const other = eventsOf(
      tellStory(['It was built in 1961.'], { id: 'other', title: 'A dam of old' }),
    );
    expect(lines([...other.dated, ...one.dated])).toContain('A dam of old, ¶\u00a01');
  });

  it('has as many rows as can be read, and says how many there are beside them', () => {
    const days = Array.from({ length: 28 }, (_, at) => `It rose on ${at + 1} May 2024.`);
    const { dated } = eventsOf(
      tellStory([days.join(' '), days.join(' '), days.join(' '), days.join(' ')]),
    );
    expect(dated).toHaveLength(112);
    const svg = timelineSvg(dated, 'Rises');
    expect(textBoxes(svg).map(({ what }) => what)).toContain('and 32 more');
    expect(describeTimeline(dated, 'Rises')).toMatch(
      /^Rises\. 112 events:\n1 May 2024\n[\s\S]*and \d+ more$/,
    );
  });

  it('is captioned in the words it is given', () => {
    const { dated, undated } = eventsOf(
      tellStory([
        'El dique could reopen in October.',
        'The dam broke in 2019.',
        'He has resigned.',
      ]),
    );
    const svg = timelineSvg([...dated, ...undated], 'El dique', {
      ...ENGLISH_PICTURE,
      dates: { ...ENGLISH_PICTURE.dates, locale: 'es' },
      status: { past: 'pasado', ongoing: 'en curso', expected: 'previsto', lapsed: 'era previsto' },
      undated: (day) => `Publicado el ${day}`,
    });
    for (const words of ['octubre de 2025 · previsto', 'pasado', 'Publicado el 6 de julio de 2025'])
      expect(svg).toContain(`>${words}<`);
  });

  it('sets diacritics from the typeface that it ships', () => {
    expect(canSet('Bogotá, Łódź, Việt Nam, Žižek, Ñandú, Türkiye, Київ, Αθήνα – “¶ …”')).toBe(true);
    expect(canSet('東京')).toBe(false);
  });

  it('leaves room for signs of another typeface, and cites below what they stand in', () => {
    const { dated } = eventsOf(
      tellStory([`The ${'東京'.repeat(60)} bridge opened on 3 May 2025.`, 'A ש fell in May 2024.']),
    );
    const svg = timelineSvg(dated, '東'.repeat(90));
    const width = Number(attribute(svg, 'width'));
    const lines = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)];
    for (const [, tag = '', text = ''] of lines) {
      const squares = text.match(/[東京]/g)?.length ?? 0;
      const right = Number(attribute(tag, 'x')) + squares * Number(attribute(tag, 'font-size'));
      expect(right, text).toBeLessThan(width);
    }
    const heightsOf = (words: RegExp) =>
      lines
        .filter(([, , text = '']) => words.test(text))
        .map(([, tag = '']) => Number(attribute(tag, 'y')));
    const [story = 0] = heightsOf(/ש/);
    expect(Math.max(...heightsOf(/^¶.2$/))).toBeGreaterThan(story);
  });

  it('tells what happened rather than a clause that only hangs on it', () => {
    const { dated } = eventsOf(
      tellStory([
        'An engineer told managers at the utility that muddy water was leaking from the dam near the town of Corley two days before it broke and killed at least 22 people there, according to letters published by a paper on Tuesday.',
      ]),
    );
    expect(describeTimeline(dated, 'Dam')).toContain('An engineer told managers');
  });
});
