import { describe, expect, it } from 'vitest';
import { finish } from '../../src/search/steps.ts';
import type { StoryEvents } from '../../src/timeline/events/event.ts';
import { indexEvents } from '../../src/timeline/events/eventIndex.ts';
import { eventsOf } from '../../src/timeline/events/eventsOf.ts';
import {
  composeTimeline,
  type TimelineOptions,
} from '../../src/timeline/telling/composeTimeline.ts';
import { tellStory } from '../tellStory.ts';

const tell = (id: string, published: string, ...paragraphs: string[]) =>
  eventsOf(tellStory(paragraphs, { id, published }));

const compose = (stories: readonly StoryEvents[], options?: TimelineOptions) =>
  finish(composeTimeline(finish(indexEvents(stories)), options));

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

  it('of many stories tells a passage twice only for another date of it, where there is room', () => {
    const stories = Array.from({ length: 8 }, (_, day) =>
      tell(
        `s${day}`,
        `2025-05-0${day + 1}`,
        `Crop ${day} failed in 2024, and again in March, said the ministry.`,
      ),
    );
    const told = (most: number) => compose(stories, { most }).events.map(({ event }) => event);
    expect(told(5).map(({ value }) => value)).toEqual(['2024', '2025-03']);
    expect(new Set(told(1).map(({ sentence }) => sentence)).size).toBe(1);
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

  it('of many stories tells days before months and years, and what is near before what is long past', () => {
    const stories = Array.from({ length: 8 }, (_, at) =>
      tell(
        `s${at}`,
        `2025-05-0${at + 1}`,
        `The Lindau dam, built in 1961 and mended in March, cracked at gate ${at} on ${at + 1} May 2025.`,
        'The flood of 3 June 1978 is still spoken of.',
      ),
    );
    const { events } = compose(stories, { most: 8 });
    expect(events.every(({ event }) => event.value.startsWith('2025-05-'))).toBe(true);
    const all = compose(stories).events.map(({ event }) => event.value);
    expect(all).toEqual(expect.arrayContaining(['1978-06-03']));
  });

  it('of many stories tells a day rather than a year or month that far more of them speak of', () => {
    const stories = Array.from({ length: 60 }, (_, at) => {
      const published = `2025-0${5 + (at % 4)}-1${at % 10}`;
      return tell(
        `s${at}`,
        published,
        'Rebuilding began in April, after the flood season of 2024.',
        ...(at % 20 ? [] : ['The Lindau dam broke on 2 May 2025.']),
      );
    });
    const { events } = compose(stories, { most: 1 });
    expect(events.map(({ event }) => event.value)).toEqual(['2025-05-02']);
  });

  it('of many stories lets what happened be told by a sentence on it, not by one that names it in passing', () => {
    const stories = Array.from({ length: 8 }, (_, at) =>
      tell(
        `s${at}`,
        '2025-05-03',
        at % 2
          ? 'Leaders of the Lindau valley mourned after the 2 May 2025 dam break near the mill.'
          : 'The dam near the mill in the Lindau valley broke on 2 May 2025, the leaders said.',
      ),
    );
    const [told] = compose(stories, { most: 1 }).events;
    expect(told?.event.text).toMatch(/^The dam/);
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

  it('tells a date by what happened on it, not by what was expected', () => {
    const stories = Array.from({ length: 7 }, (_, at) =>
      tell(
        `s${at}`,
        `2025-05-${at < 5 ? '01' : '07'}`,
        at < 5
          ? 'Lindau dam: the council will vote on the Lindau dam on 6 May 2025.'
          : 'The council threw out the plan on 6 May 2025.',
      ),
    );
    const { events } = compose(stories, { most: 1 });
    expect(events.map(({ event }) => event.text)).toEqual([
      'The council threw out the plan on 6 May 2025.',
    ]);
  });

  it('knows what was expected of a day that has gone by, and picks other dates before it', () => {
    const planned = tell('planned', '2025-05-01', 'The march will be held on 5 May 2025.');
    const later = tell('later', '2025-05-20', 'The mayor resigned on 19 May 2025.');
    const lapsed = (stories: readonly StoryEvents[], options?: TimelineOptions) =>
      compose(stories, options).events.map(({ event }) => [event.value, event.lapsed]);
    expect(lapsed([planned])).toEqual([['2025-05-05', false]]);
    expect(lapsed([planned, later])).toEqual([
      ['2025-05-05', true],
      ['2025-05-19', false],
    ]);
    const planners = [1, 2, 3, 4].map((day) =>
      tell(`p${day}`, `2025-05-0${day}`, 'The march will be held on 5 May 2025.'),
    );
    const others = [11, 12, 13].map((day) =>
      tell(`o${day}`, `2025-05-${day + 1}`, `Lake ${day} froze on ${day} May 2025.`),
    );
    const picked = (stories: readonly StoryEvents[]) =>
      compose([...planners, ...stories], { most: 2 }).events.map(({ event }) => event.value);
    expect(picked(others)).not.toContain('2025-05-05');
    const held = tell('held', '2025-05-06', 'The march was held on 5 May 2025.');
    expect(picked([...others, held])).toContain('2025-05-05');
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

  it('of many stories tells a day by what a report of it begins with', () => {
    const { events } = compose(
      [
        tell(
          'report',
          '2025-05-07',
          'The board of the Lindau mill on Wednesday named Anna Berg, the head of its bakery, as chief executive.',
          'The mill in Lindau told its bakers on Wednesday that it had cut the price of bread.',
        ),
        tell('later', '2025-06-20', 'Anna Berg came on 7 May.'),
        ...[20, 21, 22, 23].map((day) =>
          tell(
            `o${day}`,
            `2025-06-${day}`,
            'The mill in Lindau told its bakers of the price of bread.',
          ),
        ),
      ],
      { most: 1 },
    );
    expect(events.map(({ event }) => event.text)).toEqual([expect.stringMatching(/^The board/)]);
  });

  it('of many stories tells no passage again for a week around the day that it tells of', () => {
    const stories = [
      tell('free', '2025-05-26', 'The miller, arrested last week, was released on 24 May 2025.'),
      ...[1, 2, 3, 4, 5].map((at) =>
        tell(`o${at}`, `2025-06-0${at}`, `The ferry ${at} was sold to Norway in June 2025.`),
      ),
    ];
    const told = compose(stories).events.filter(({ event }) => /miller/.test(event.text));
    expect(told.map(({ event }) => event.value)).toEqual(['2025-05-24']);
  });

  it('of many stories tells a month as the day in it on which the same was told', () => {
    const stories = [
      tell('day', '2025-05-10', 'Two trawlers collided in the strait of Lindau on 9 May 2025.'),
      tell('month', '2025-06-20', 'Two trawlers collided in the strait of Lindau in May 2025.'),
      ...[1, 2, 3, 4].map((at) =>
        tell(`o${at}`, `2025-06-0${at}`, `The ferry ${at} was sold to Norway in June 2025.`),
      ),
    ];
    const told = compose(stories).events.filter(({ event }) => /trawlers/.test(event.text));
    expect(told.map(({ event, also }) => [event.value, also.map(({ value }) => value)])).toEqual([
      ['2025-05-09', ['2025-05']],
    ]);
  });

  it('tells a day by what its own sentence is on, not by what it adds of another', () => {
    const stories = [
      tell(
        'on',
        '2025-05-04',
        'A blast tore through the works in Lindau on 4 May 2025, killing three workers.',
      ),
      tell(
        'after',
        '2025-05-05',
        'The works in Lindau still burnt on Monday, and workers of the works killed in the blast were named overnight.',
      ),
      ...[0, 1, 2, 3].map((at) =>
        tell(
          `s${at}`,
          `2025-05-${10 + at}`,
          `The works in Lindau reopened hall ${at} on ${9 + at} May 2025.`,
        ),
      ),
    ];
    const told = compose(stories).events.find(({ event }) => event.from === '2025-05-04');
    expect(told?.event.text).toMatch(/^A blast tore/);
  });

  it('tells a day by what was on it, and not by what a story of another day says of somebody beside', () => {
    const weather = [1, 2, 3, 4, 5].map((at) =>
      tell(`o${at}`, `2025-06-0${at}`, `The mayor of Lindau opened hall ${at} on ${at} June 2025.`),
    );
    const told = (...texts: readonly [published: string, text: string][]) =>
      compose([...texts.map(([day, text], at) => tell(`s${at}`, day, text)), ...weather])
        .events.filter(({ event }) => event.from === '2025-05-14')
        .map(({ event }) => event.text.slice(0, 20));
    const stones = 'Youths threw stones in Lindau on Wednesday.';
    const report: [string, string] = ['2025-05-15', stones];
    for (const beside of [
      'The mayor of Lindau dismissed the members of the council of Lindau who had voted no on Wednesday night.',
      'The mayor of Lindau praised a clerk whose manner had enraged the council of Lindau on Wednesday.',
      'The clerk of the council of Lindau, who resigned on Wednesday, got the thanks of the mayor.',
      'The mayor of Lindau was to pay the council of Lindau according to the agreement of 14 May.',
    ])
      expect(told(report, ['2025-05-16', beside]), beside).toEqual([stones.slice(0, 20)]);
    for (const own of [
      'The man who shot the clerk of the council of Lindau was sentenced on Wednesday.',
      'The council of Lindau sent it to the mayor, who signed it on Wednesday.',
      'The mayor of Lindau said that the clerk who had fled was caught on Wednesday.',
    ])
      expect(told(report, ['2025-05-16', own]), own).toHaveLength(2);
    expect(
      told(
        ['2025-05-12', 'A summit of mayors will begin in Lindau on Wednesday.'],
        ['2025-05-15', 'The summit of mayors, which had begun on Wednesday, lasted for two days.'],
      ),
      'nothing but a plan besides',
    ).toEqual(['The summit of mayors']);
    const alone = 'The mayor of Lindau dismissed those who had voted no on Wednesday night.';
    expect(told(['2025-05-16', alone]), 'all that tells it').toHaveLength(1);
  });

  it('tells a day by what its own stories begin with, and not by what others add in looking back', () => {
    const stories = [
      tell(
        'report',
        '2025-05-14',
        'The captain of the ferry that sank off the island of Lindau was arrested on Wednesday on suspicion of manslaughter and of leaving his ship before the last passengers.',
      ),
      ...[20, 21, 22].map((day) =>
        tell(
          `s${day}`,
          `2025-05-${day}`,
          `Divers found body ${day} in the ferry on ${day} May 2025.`,
          'Captain Jan Berg was arrested on suspicion on 14 May.',
        ),
      ),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) =>
        tell(
          `o${at}`,
          `2025-06-0${at}`,
          `The ferry was searched by crew ${at} on ${at} June 2025.`,
        ),
      ),
    ];
    const told = compose(stories).events.filter(({ event }) => event.from === '2025-05-14');
    expect(told.map(({ event, also }) => [event.article.id, also.length])).toEqual([['report', 3]]);
  });

  it('of many stories tells no passage again for a day that another one tells', () => {
    const stories = [
      tell('won', '2025-05-06', 'The left won the election of Lindau on 6 May 2025.'),
      tell('box', '2025-05-20', 'It lost a vote on 2 May 2025, and won on 6 May 2025.'),
      ...[1, 2, 3, 4].map((at) =>
        tell(`o${at}`, `2025-06-0${at}`, `The ferry ${at} was sold to Norway in June 2025.`),
      ),
    ];
    const told = compose(stories).events.map(({ event }) => [event.from, event.text.slice(0, 3)]);
    expect(told).toContainEqual(['2025-05-02', 'It ']);
    expect(told.filter(([day]) => day === '2025-05-06')).toEqual([['2025-05-06', 'The']]);
  });

  it('tells a date by words that stand alone rather than by some that lean on others', () => {
    const own = 'The engineer opened the gates of the Lindau dam on 2 May 2025 before dawn.';
    for (const leaning of [
      'He opened the gates of the Lindau dam on 2 May 2025 before the flood came.',
      'On 2 May 2025, he opened the gates of the Lindau dam before the flood came.',
      'In Lindau, he opened the gates of the dam on 2 May 2025 before the flood came.',
    ]) {
      const stories = Array.from({ length: 6 }, (_, at) =>
        tell(`s${at}`, '2025-05-03', at % 2 ? leaning : own),
      );
      const [told] = compose(stories, { most: 1 }).events;
      expect(told?.event.text, leaning).toMatch(/^The engineer/);
      expect(told?.also, leaning).toHaveLength(5);
    }
  });

  it('tells a date by what stories come back to, and not by the words of the date itself', () => {
    const stories = [
      ...Array.from({ length: 3 }, (_, at) =>
        tell(`a${at}`, '2025-05-02', `Last updated on 2 May 2025. A parade of ${at} bands.`),
      ),
      tell('b', '2025-05-02', 'A goalkeeper left the Lindau club on 2 May 2025 for good.'),
      ...[3, 9, 20].map((day) =>
        tell(
          `c${day}`,
          `2025-05-${String(day).padStart(2, '0')}`,
          'A calm spring ended.',
          'Elsewhere, markets opened higher.',
          'The Lindau dam broke on 2 May 2025 and flooded three villages.',
        ),
      ),
    ];
    const [told] = compose(stories, { most: 1 }).events;
    expect(told?.event.text).toMatch(/dam broke/);
    expect(told?.also).toHaveLength(2);
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
