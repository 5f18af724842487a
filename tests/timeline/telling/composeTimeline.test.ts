import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/search/steps.ts';
import type { StoryEvents } from '../../../src/timeline/events/event.ts';
import { indexEvents } from '../../../src/timeline/events/eventIndex.ts';
import { composeTimeline } from '../../../src/timeline/telling/composeTimeline.ts';
import { compose, tell } from './compose.ts';

describe('a timeline', () => {
  it('of many stories lets other work have its turn every few events', () => {
    const stories = Array.from({ length: 300 }, (_, at) =>
      tell(`s${at}`, '2025-05-03', `Mill ${at} burnt down on 2 May 2025.`),
    );
    const steps = composeTimeline(finish(indexEvents(stories)), { most: 5 });
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(stories.length * 3);
  });

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

  it('of a long story leaves out nothing that it reports without a date', () => {
    const name = (at: number) =>
      `${'bdfgklmnpr'[at % 10]}${'aeiou'[Math.floor(at / 10) % 5]}${'stvzx'[Math.floor(at / 50)]}ol`;
    const reports = Array.from(
      { length: 250 },
      (_, at) => `Captain ${name(at)} has sunk ${name(249 - at)}.`,
    );
    const { undated } = compose([tell('long', '2025-05-03', ...reports)]);
    expect(undated.length).toBeGreaterThanOrEqual(125);
  });

  it('of many stories keeps the days that later ones come back to', () => {
    const day = (number: number) => `2025-05-${String(number).padStart(2, '0')}`;
    const stories = Array.from({ length: 20 }, (_, at) => [
      tell(
        `news-${at}`,
        day(at + 5),
        `A truck of line ${at} left the road on ${at + 5} May 2025.`,
        ...(at > 0 && at % 3 === 0 ? ['The Lindau dam had been mined on 5 May 2025.'] : []),
      ),
      tell(`copy-${at}`, day(at + 5), `A truck of line ${at} left the road on ${at + 5} May 2025.`),
    ]).flat();
    const { events } = compose(stories, { most: 1 });
    expect(events.map(({ event }) => event.value)).toEqual(['2025-05-05']);
  });

  it('counts a time of day, and what has gone on since, to their day', () => {
    const stories = [
      tell('a', '2025-05-02', 'The dam broke at 9:30 a.m. on 2 May 2025.'),
      tell('b', '2025-05-16', 'The road to the dam has been closed since 2 May 2025.'),
      ...Array.from({ length: 5 }, (_, at) =>
        tell(`c${at}`, `2025-05-1${at}`, `Mill ${at} burnt down on 1${at} May 2025.`),
      ),
    ];
    const [first] = compose(stories, { most: 1 }).events;
    expect(first?.event.from).toBe('2025-05-02');
  });

  it('of many stories prefers what one had for its news to what others said beside theirs', () => {
    const beside = (day: number) =>
      tell(
        `s${day}`,
        `2025-05-${day}`,
        'The mill in Lindau burnt again.',
        'Its roof had been mended.',
        'The owner of the mill called the police on 5 May 2025.',
      );
    const others = [14, 15, 16, 17].map((day) =>
      tell(`o${day}`, `2025-05-${day}`, 'A mill is a house with a wheel.'),
    );
    const news = tell('news', '2025-05-08', 'The owner of the mill in Lindau left on 7 May 2025.');
    const { events } = compose([beside(10), beside(11), news, ...others], { most: 1 });
    expect(events.map(({ event }) => event.value)).toEqual(['2025-05-07']);
  });

  it('of many stories picks a day far from the one that most speak of before one next to it', () => {
    const fire = [11, 12, 13, 14].map((day) =>
      tell(`f${day}`, `2025-05-${day}`, 'The mill in Lindau burnt down on 2 May 2025.'),
    );
    const next = (day: number) =>
      tell(`n${day}`, `2025-05-${day}`, `The owner of the mill spoke on ${day} May 2025.`);
    const picked = (...stories: StoryEvents[]) =>
      compose([...fire, ...stories], { most: 2 }).events.map(({ event }) => event.value);
    const echo = tell('echo', '2025-05-03', 'The mill in Lindau smoked on 3 May 2025.');
    expect(picked(next(20), echo)).toEqual(['2025-05-02', '2025-05-20']);
    // What is spoken of as much is no echo.
    const burials = [4, 5, 6, 12].map((day) =>
      tell(`b${day}`, `2025-05-${day + 10}`, 'The miller of Lindau was buried on 3 May 2025.'),
    );
    expect(picked(next(20), ...burials)).toEqual(['2025-05-02', '2025-05-03']);
  });

  it('holds no more entries than are asked for, of one story as of many', () => {
    const paragraphs = [
      'The dam broke on 2 May 2025. It had been built in 1961.',
      'He has resigned.',
    ];
    const one = [tell('a', '2025-05-03', ...paragraphs)];
    const many = Array.from({ length: 9 }, (_, at) => tell(`s${at}`, '2025-05-03', ...paragraphs));
    for (const stories of [one, many])
      for (const most of [1, 2, 3]) {
        const { events, undated } = compose(stories, { most });
        expect([events.length, undated.length]).toEqual([Math.min(most, 2), most > 2 ? 1 : 0]);
      }
  });

  it('of many stories tells an undated report once, and not where it is told under its date', () => {
    const stories = Array.from({ length: 4 }, (_, at) => [
      tell(`a${at}`, `2025-05-0${at + 3}`, 'Lindau rangers freed an otter from the weir.'),
      tell(`b${at}`, `2025-05-0${at + 3}`, 'The dam broke on 2 May 2025, flooding three villages.'),
      tell(`c${at}`, `2025-05-0${at + 3}`, 'The dam broke, flooding three villages.'),
    ]).flat();
    const { events, undated } = compose(stories);
    expect(events.map(({ also }) => also.length)).toEqual([3]);
    expect(undated.map(({ event, also }) => [event.text, also.length])).toEqual([
      ['Lindau rangers freed an otter from the weir.', 3],
    ]);
  });

  it('tells only dates that the topic is spoken of on, however much else its stories date', () => {
    const stories = Array.from({ length: 6 }, (_, at) =>
      tell(
        `s${at}`,
        '2025-05-03',
        'Wheat prices rose on 2 May 2025.',
        `Shop ${at} closed its doors on ${at + 10} April 2025.`,
      ),
    );
    const relevance = ({ text }: { text: string }) => (/wheat/i.test(text) ? 1 : 0.3);
    const { events } = compose(stories, { relevance });
    expect(events.map(({ event }) => event.value)).toEqual(['2025-05-02']);
  });

  it('keeps reports without a date in the order of their publication', () => {
    const { undated } = compose([
      tell('b', '2025-05-10', 'The governor has resigned.'),
      tell('a', '2025-05-03', 'The council has dismissed the engineer.'),
    ]);
    expect(undated.map(({ event }) => event.article.id)).toEqual(['a', 'b']);
  });

  it('puts the parts of a day where they lie by the clock', () => {
    const { events } = compose([
      tell(
        'a',
        '2025-07-06',
        'They gave up on the evening of 4 July 2025. Water broke in at 3:40 a.m. on 4 July 2025. It rose on the afternoon of 4 July 2025.',
      ),
    ]);
    expect(events.map(({ event }) => event.value.slice(10))).toEqual(['T03:40', 'TAF', 'TEV']);
  });

  it('puts the events of a day by the clock, and what is expected of a stretch after the story', () => {
    const day = tell(
      'day',
      '2025-07-06',
      'It ended at 8 p.m. on 4 July 2025. It began at 7 a.m. on 4 July 2025.',
      'It could be told again at the end of the year. Work began in May 2025.',
    );
    expect(compose([day]).events.map(({ event }) => event.value)).toEqual([
      '2025-05',
      '2025-07-04T07:00',
      '2025-07-04T20:00',
      '2025',
    ]);
  });

  it('of nothing is empty', () => {
    expect(compose([])).toEqual({ events: [], undated: [], left: 0 });
  });
});
