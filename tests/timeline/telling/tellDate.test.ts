import { describe, expect, it } from 'vitest';
import type { StoryEvents } from '../../../src/timeline/events/event.ts';
import type { TimelineOptions } from '../../../src/timeline/telling/composeTimeline.ts';
import { compose, tell } from './compose.ts';

/** Stories on something else. */
const OTHERS = [1, 2, 3, 4].map((at) =>
  tell(`o${at}`, `2025-06-0${at}`, `The ferry ${at} was sold to Norway in June 2025.`),
);

describe('a timeline', () => {
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
      ...OTHERS,
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
      ...OTHERS,
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
});
