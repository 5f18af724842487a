import { describe, expect, it } from 'vitest';
import { finish } from '../../src/search/steps.ts';
import { composeTimeline, type TimelineOptions } from '../../src/timeline/composeTimeline.ts';
import type { StoryEvents } from '../../src/timeline/event.ts';
import { indexEvents } from '../../src/timeline/eventIndex.ts';
import { eventsOf } from '../../src/timeline/eventsOf.ts';
import { story } from './article.ts';

const tell = (id: string, published: string, ...paragraphs: string[]) =>
  eventsOf(story(paragraphs, { id, published }));

const compose = (stories: readonly StoryEvents[], options?: TimelineOptions) =>
  composeTimeline(finish(indexEvents(stories)), options);

describe('a timeline', () => {
  it('puts the events of all stories in the order of their dates', () => {
    const { events } = compose([
      tell(
        'b',
        '2025-05-10',
        'Rescuers reached the valley on 9 May 2025. A dam is due to be built in 2026.',
      ),
      tell('a', '2025-05-03', 'The dam broke on 2 May 2025. It had been built in 1961.'),
    ]);
    expect(events.map(({ event }) => event.value)).toEqual([
      '1961',
      '2025-05-02',
      '2025-05-09',
      '2026',
    ]);
  });

  it('tells once what several stories tell alike, and cites the others', () => {
    const { events } = compose([
      tell('a', '2025-05-03', 'The Lindau dam broke on Friday, flooding three villages.'),
      tell('b', '2025-05-04', 'Three villages were flooded when the Lindau dam broke on Friday.'),
      tell('c', '2025-05-04', 'The minister of justice opened a school for nurses on Friday.'),
    ]);
    expect(events.map(({ event, also }) => [event.value, also.length])).toEqual(
      expect.arrayContaining([
        ['2025-05-02', 1],
        ['2025-05-02', 0],
      ]),
    );
    expect(events).toHaveLength(2);
  });

  it('narrows to a topic, and to what overlaps the days asked for', () => {
    const stories = [
      tell(
        'a',
        '2025-05-03',
        'The dam broke on Friday. Wheat prices rose last month. Wheat was scarce in 2024.',
      ),
    ];
    const wheat = compose(stories, { relevance: ({ text }) => Number(/wheat/i.test(text)) });
    expect(wheat.events.map(({ event }) => event.value)).toEqual(['2024', '2025-04']);
    const spring = compose(stories, { from: '2025-04-15', to: '2025-05-31' });
    expect(spring.events.map(({ event }) => event.value)).toEqual(['2025-04', '2025-05-02']);
  });

  it('of many stories keeps the dates that most of them speak of', () => {
    const stories = Array.from({ length: 12 }, (_, day) =>
      tell(
        `s${day}`,
        `2025-05-${String(day + 4).padStart(2, '0')}`,
        `The Lindau dam broke on 2 May 2025, and the search for the missing went on for day ${day + 2}.`,
        `A cyclist fell in the town of number ${day} on ${day + 1} March 2025.`,
      ),
    );
    const { events } = compose(stories, { most: 3 });
    expect(events).toHaveLength(3);
    const dam = events.find(({ event }) => event.value === '2025-05-02');
    expect(dam?.also.length).toBeGreaterThan(5);
  });

  it('of many stories tells no passage twice', () => {
    const stories = Array.from({ length: 8 }, (_, day) =>
      tell(
        `s${day}`,
        `2025-05-0${day + 1}`,
        `Crop ${day} failed in 2024, and again in March, said the ministry.`,
      ),
    );
    const { events } = compose(stories, { most: 5 });
    const passages = events.map(({ event }) => event.sentence);
    expect(new Set(passages).size).toBe(passages.length);
  });

  it('keeps reports without a date in the order of their publication', () => {
    const { undated } = compose([
      tell('b', '2025-05-10', 'The governor has resigned.'),
      tell('a', '2025-05-03', 'The council has dismissed the engineer.'),
    ]);
    expect(undated.map(({ event }) => event.article.id)).toEqual(['a', 'b']);
  });

  it('of nothing is empty', () => {
    expect(compose([])).toEqual({ events: [], undated: [] });
  });
});
