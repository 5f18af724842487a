import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { readStory } from '../../src/story/readStory.ts';
import { LONGEST_TEXT } from '../../src/timeline/events/clipClause.ts';
import { shownText } from '../../src/timeline/events/event.ts';
import { eventsOf } from '../../src/timeline/events/eventsOf.ts';
import { formatWhen } from '../../src/timeline/events/formatWhen.ts';
import { FRONT, tellStory } from '../tellStory.ts';
import { eventsIn } from './events/promises.ts';
// The tables of the folder in one run with the rest, for what reads a story takes a second to load.
import './events/dates.ts';
import './events/noEvent.ts';

describe('the events of a story', () => {
  it('are as precise as their dates', () => {
    const { dated } = eventsIn(
      'It was in March. It was on 2 April 2025. It was in 2024. It could be in autumn. It was in the first week of May.',
    );
    expect(dated.map(({ precision }) => precision)).toEqual([
      'month',
      'day',
      'year',
      'season',
      'week',
    ]);
  });

  it('are told without the place and the day that agencies set before a report', () => {
    const { dated } = eventsIn('HELSINKI, July 6 (TNS) - The ship sank on Friday.');
    expect(dated.map(({ text }) => text)).toEqual(['The ship sank on Friday.']);
  });

  it('are cut without delay where a name is blacked out', () => {
    const { dated } = eventsIn(
      `The man named on Friday in a ruling that took four weeks and that nobody in the room had seen before, lawyers on both sides said, was Mr ${'—'.repeat(60)}’s, which nobody had known before, and the case of the mill by the river will go on as it has until now.`,
    );
    expect(dated[0]?.value).toBe('2025-07-04');
  });

  it('take along the sentence before where theirs is short and only goes on', () => {
    const text = 'The work, which was to begin on 2 June, was put off. It started on Friday.';
    expect(eventsIn(text).dated.at(-1)?.text).toBe(text);
  });

  it('lie on the day that the heading over them names', () => {
    const sections = [
      { heading: 'Saturday', paragraphs: ['At 10am a band plays in the square.'] },
      { heading: 'Day 2: Sunday 13 July', paragraphs: ['The market begins at 8am.'] },
      { heading: 'The prizes', paragraphs: ['They were given to three children.'] },
    ];
    const { dated } = eventsOf(composeArticle({ ...FRONT, sections }));
    expect(dated.map(({ value }) => value)).toEqual(['2025-07-12T10:00', '2025-07-13T08:00']);
  });

  it('of a chronicle lie on the date over them, or at the head of their paragraph', () => {
    const sections = [
      {
        heading: 'Tuesday 1 July: The breach',
        paragraphs: [
          'Water broke through the wall. Four hundred people fled.',
          'The operator had already warned the villages. A minister will visit them.',
        ],
      },
      { heading: 'The 2011 repairs', paragraphs: ['Cracks were sealed.'] },
      {
        heading: null,
        paragraphs: [
          'March 2011: Inspectors came. They closed one gate.',
          '6 July — The mayor resigned. Her deputy took over.',
        ],
      },
    ];
    const { dated, undated } = eventsOf(composeArticle({ ...FRONT, sections }));
    expect(dated.map(({ when, text }) => [when, text])).toEqual([
      ['Tuesday 1 July', 'Water broke through the wall.'],
      ['Tuesday 1 July', 'Four hundred people fled.'],
      ['March 2011', 'March 2011: Inspectors came.'],
      ['March 2011', 'They closed one gate.'],
      ['6 July', '6 July — The mayor resigned.'],
    ]);
    expect(undated.map(({ text }) => text)).toEqual([
      'The operator had already warned the villages.',
      'A minister will visit them.',
      'Cracks were sealed.',
      'Her deputy took over.',
    ]);
  });

  it('do not take along a sentence that has a date of its own', () => {
    const [, told] = eventsIn(
      'They agreed yesterday. It took them as long as the talks of 2 May 2024 had.',
    ).dated;
    expect(told?.text).toMatch(/^It took them/);
  });

  it('are read in a sentence of thousands of dates, quoted or not', () => {
    const many = 'he left on Monday, and she came today, '.repeat(1000);
    for (const text of [many, `“${many}” she said on Friday.`])
      expect(eventsIn(text).dated.length).toBeGreaterThan(0);
  });

  it('without a date are kept under the day they were reported on, with the words that relate them', () => {
    const { dated, undated } = eventsIn(
      'Earlier, the mayor had closed the tunnel. The recent flood has made things worse. ¶ The council has already sold the land. Nobody likes the weather here.',
    );
    expect(dated).toEqual([]);
    expect(undated.map(({ when }) => when)).toEqual(['Earlier', 'recent', 'already']);
    expect(undated.map((event) => formatWhen(event))).toEqual(
      Array(3).fill('reported on 6 July 2025'),
    );
    expect(
      undated.every(({ value, from, to }) => value === null && from === null && to === null),
    ).toBe(true);
  });

  it('take along the sentence that they point back to', () => {
    const text = 'The board is weighing whether to close the yard. Such a step could come in 2026.';
    expect(eventsIn(text).dated[0]?.text).toBe(text);
  });

  it('in long sentences are cut at a clause, with an ellipsis', () => {
    const filler =
      'and the crews, who had come from all over the province, went on working through the night';
    const [event] = eventsIn(
      `The dam broke on 2 May 2024, flooding three villages, ${filler}, ${filler}, ${filler}.`,
    ).dated;
    expect(event && shownText(event)).toMatch(/^The dam broke on 2 May 2024, .*[a-z] …$/);
    expect(event?.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    const [recall] = eventsIn(
      'The dam broke on 2 May 2024, flooding three villages and, further down, the meadows of the valley on either side of the river, and the floods carried off sheds, boats and cars, and homes in Ober, Nieder, Klein, Gross and Alt Lindau lost their roofs.',
    ).dated;
    expect(recall && shownText(recall)).toMatch(/carried off sheds, boats and cars …$/);
  });

  it('are slices of their paragraph, in the story’s order, whatever the text', () => {
    const clause = fc.constantFrom(
      'the port was closed on Monday',
      'which had been planned since 2019',
      'he said “we will return, next year, or never”',
      'prices rose',
      'a deal could be signed this fall',
      'the recent strike has ended',
      'nobody knew (as of June) why',
    );
    const sentence = fc
      .array(clause, { minLength: 1, maxLength: 8 })
      .map((clauses) => `Reports say that ${clauses.join(', ')}.`);
    const paragraphs = fc.array(
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const { dated, undated } = eventsOf(tellStory(texts));
        for (const events of [dated, undated]) {
          let last = 0;
          for (const { paragraph, sentence, start, end, text, cutBefore, cutAfter } of events) {
            expect(paragraph.text.slice(start, end)).toBe(text);
            expect(cutAfter).toBe(end < sentence.end);
            expect(cutBefore).toBe(start > sentence.start);
            const place = 100 * paragraph.number + sentence.number;
            expect(place).toBeGreaterThanOrEqual(last);
            last = place;
          }
        }
        for (const { when, text } of dated) expect(text).toContain(when);
      }),
    );
  });

  it('are told by the words of the story for their date', () => {
    const { dated } = eventsIn('Marsik took office on 1 July, six days after Varga had resigned.');
    expect(dated.map(({ when }) => when)).toEqual(['1 July', 'six days after']);
  });
});

describe('the timeline of the story that ships', async () => {
  const article = await readStory('knowledge', 'us-colombia-relations.md');
  const { dated, undated } = eventsOf(article);
  const gold: readonly Gold[] = JSON.parse(
    readFileSync(new URL('../data/timeline-gold.json', import.meta.url), 'utf8'),
  );

  it.each(gold.filter(({ core }) => core))('tells of the $event', (gold) => {
    const told = [...dated, ...undated].find(
      ({ paragraph, sentence }) =>
        paragraph.number === gold.paragraph && sentence.number === gold.sentence,
    );
    expect(told?.text).toContain(gold.quote);
    expect(told?.value).toBe(gold.value);
    expect([gold.status, ...gold.alsoRight]).toContain(told?.status);
  });

  it('dates nothing that the story leaves undated', () => {
    expect(dated.map(({ value }) => value)).toEqual(gold.flatMap(({ value }) => value ?? []));
  });

  it('calls past, ongoing or expected what a careful reader would', () => {
    for (const { paragraph, sentence, status } of undated) {
      const right = gold.find(
        (each) => each.paragraph === paragraph.number && each.sentence === sentence.number,
      );
      if (right) expect([right.status, ...right.alsoRight], sentence.text).toContain(status);
    }
  });
});

interface Gold {
  readonly paragraph: number;
  readonly sentence: number;
  readonly quote: string;
  readonly event: string;
  readonly value: string | null;
  readonly status: string;
  readonly alsoRight: readonly string[];
  readonly core: boolean;
}
