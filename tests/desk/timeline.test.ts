import { expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { tellStory } from '../tellStory.ts';
import { deskOf } from './deskOf.ts';

/** The values of the dates that a desk tells on a topic. */
const valuesOn = (desk: Desk) => async (topic: string) =>
  (await desk.timeline({ topic })).events.map(({ value }) => value);

test('a timeline asked for again is the one told before, and its picture is drawn once', async () => {
  const desk = deskOf([tellStory(['The dam broke on 2 May 2024.', 'It was built in 1961.'])]);
  const first = await desk.timeline({ topic: 'dam' });
  expect(await desk.timeline({ topic: 'dam' })).toBe(first);
  expect((await desk.timeline({ topic: 'built' })).events).not.toEqual(first.events);
  const picture = await first.draw('The dam');
  expect(await first.draw('The dam')).toBe(picture);
  expect(await first.draw('El dique')).not.toBe(picture);
});

test('over many stories a topic brings the dates that its passages speak of, told by them', async () => {
  const stories = Array.from({ length: 8 }, (_, at) =>
    tellStory(
      at % 2
        ? [
            'The port of Kessin was shelled on 2 May 2025.',
            `Two ships left on ${at + 10} April 2025, and more people fled by land. Nobody was hurt.`,
            'The army has sealed the road on the third hill.',
          ]
        : [`The bank of Thule raised its rates on ${at + 2} May 2025.`],
      { id: `s${at}`, published: '2025-05-20' },
    ),
  );
  const { outcome, events, undated } = await deskOf(stories).timeline({ topic: 'Kessin' });
  expect(outcome).toBe('told');
  expect(events.map(({ value }) => value)).toEqual(['2025-05-02']);
  expect(events[0]?.text).toContain('Kessin');
  expect(undated).toEqual([]);
});

test('a topic that most stories are on narrows to those stories, not to the sentences that name it', async () => {
  const stories = Array.from({ length: 8 }, (_, at) =>
    tellStory(
      at < 6
        ? ['The Lindau spill is spreading.', 'The well was sealed on 15 July 2025 by two divers.']
        : [`The bank of Thule raised its rates on ${at + 2} July 2025.`],
      { id: `s${at}`, published: '2025-07-20' },
    ),
  );
  const { events } = await deskOf(stories).timeline({ topic: 'Lindau spill' });
  expect(events.map(({ value }) => value)).toEqual(['2025-07-15']);
});

test('of many stories those on a thing by their title and lead are told whole', async () => {
  const stories = Array.from({ length: 8 }, (_, at) =>
    tellStory(
      at < 2
        ? ['Water broke into the Lindau tunnel.', 'The pumps were stopped on 15 July 2025.']
        : [`The bank of Thule raised its rates on ${at + 2} July 2025.`],
      { id: `s${at}`, published: '2025-07-20', title: at < 2 ? 'A tunnel floods' : 'Rates rise' },
    ),
  );
  const values = valuesOn(deskOf(stories));
  expect(await values('Lindau tunnel')).toEqual(['2025-07-15']);
  expect(await values('Lindau')).toEqual([]);
});

test('a topic that nobody mentions is said to be none, with others on offer', async () => {
  const { outcome, suggestTopics } = await deskOf([
    tellStory(['Gustavo Petro recalled the ambassador on 2 May 2024.']),
  ]).timeline({ topic: 'volcano' });
  expect(outcome).toBe('no such topic');
  expect((await suggestTopics()).map(({ label }) => label)).toContain('Gustavo Petro');
});

test('of one story only its own topics are on offer', async () => {
  const desk = deskOf([
    tellStory(['Gustavo Petro recalled the ambassador on 2 May 2024.'], { id: 'envoy' }),
    tellStory(['Mayor Ida Holm opened the dam on 3 May 2024.'], { id: 'dam' }),
  ]);
  const { outcome, suggestTopics } = await desk.timeline({ topic: 'volcano', story: 'dam' });
  expect(outcome).toBe('no such topic');
  expect((await suggestTopics()).map(({ label }) => label)).toEqual(['Ida Holm']);
});

test('a month to begin with is of the year that the last one is of', async () => {
  const desk = deskOf([
    tellStory(['The dam broke on 4 April 2011. It was sealed on 4 October 2011.'], {
      published: '2012-01-09',
    }),
  ]);
  const { events, from } = await desk.timeline({ from: 'March', to: 'May 2011' });
  expect(from).toBe('2011-03-01');
  expect(events.map(({ value }) => value)).toEqual(['2011-04-04']);
  expect((await desk.timeline({ from: '2012', to: '2011' })).outcome).toBe('ends before it begins');
});

test('over many stories a topic is told even where they neither begin with it nor date it', async () => {
  const stories = Array.from({ length: 7 }, (_, at) =>
    tellStory(
      [
        `The bank of Thule raised its rates on ${at + 2} May 2025.`,
        'Shares rose.',
        at === 3 ? 'Elsewhere, an otter has escaped from the Lindau park.' : 'Gold fell.',
      ],
      { id: `s${at}`, published: '2025-05-20' },
    ),
  );
  const { outcome, undated } = await deskOf(stories).timeline({ topic: 'otter' });
  expect(outcome).toBe('told');
  expect(undated.map(({ text }) => text)).toEqual([
    'Elsewhere, an otter has escaped from the Lindau park.',
  ]);
});

test.each(['the volcano since May', 'the volcano in 2024', 'a volcano last spring'])(
  'what no story speaks of is no topic, whatever time is asked for with it: %s',
  async (topic) => {
    const dam = tellStory([
      'The dam broke in May. It has many gates, and it was mended in 2024, since the last flood.',
      'Last spring the dam was opened every evening.',
    ]);
    const desk = deskOf([dam]);
    expect((await desk.timeline({ topic })).outcome).toBe('no such topic');
    const ofDam = await desk.timeline({
      topic: topic.replace(/.*(?= (?:since|in|last))/, 'the dam'),
    });
    expect(ofDam).toMatchObject({ topic: 'the dam' });
  },
);

const dated = tellStory([
  'The dam broke on 2 May 2024. It was mended in March 2025.',
  'It was opened on 7 June 2025.',
]);

test.each([
  ['since June 2025', { from: '2025-06-01', to: null }, ['2025-06-07']],
  ['What happened in March 2025?', { from: '2025-03-01', to: '2025-03-31' }, ['2025-03']],
  ['2024', { from: '2024-01-01', to: '2024-12-31' }, ['2024-05-02']],
  ['before 2025', { from: null, to: '2024-12-31' }, ['2024-05-02']],
  ['after March 2025', { from: '2025-04-01', to: null }, ['2025-06-07']],
  ['from 1 to 9 June 2025', { from: '2025-06-01', to: '2025-06-09' }, ['2025-06-07']],
  ['between March and May 2025', { from: '2025-03-01', to: '2025-05-31' }, ['2025-03']],
  ['last spring', { from: '2025-03-01', to: '2025-05-31' }, ['2025-03']],
  ['events in March 2025', { from: '2025-03-01', to: '2025-03-31' }, ['2025-03']],
  ['all the news since June 2025', { from: '2025-06-01', to: null }, ['2025-06-07']],
  ['early June', { from: '2025-06-01', to: '2025-06-10' }, ['2025-06-07']],
])('a topic that is only a time narrows the timeline to it: %s', async (topic, days, values) => {
  const answer = await deskOf([dated]).timeline({ topic });
  expect(answer).toMatchObject({ outcome: 'told', topic: null, ...days });
  expect(answer.events.map(({ value }) => value)).toEqual(values);
});

test.each([
  ['the dam since 2025', { topic: 'the dam', from: '2025-01-01', to: null }, ['2025-03-02']],
  ['dam in March 2025', { topic: 'dam', from: '2025-03-01', to: '2025-03-31' }, ['2025-03-02']],
  ['dam yesterday', { topic: 'dam', from: '2025-07-05', to: '2025-07-05' }, []],
  ['dam last spring', { topic: 'dam', from: '2025-03-01', to: '2025-05-31' }, ['2025-03-02']],
])('a time at the end of a topic narrows the timeline to it: %s', async (topic, asked, values) => {
  const dam = tellStory([
    'The dam broke on 2 May 2024. The dam was mended on 2 March 2025.',
    'The bridge was opened on 7 March 2025.',
  ]);
  const answer = await deskOf([dam]).timeline({ topic });
  expect(answer).toMatchObject(asked);
  expect(answer.events.map(({ value }) => value)).toEqual(values);
});

test('of a few days a year is not told, and what goes on is', async () => {
  const year = tellStory([
    'It paid no dividend in 2024. The pass has been closed since 2022. A dam broke on 2 May 2024.',
  ]);
  const { events } = await deskOf([year]).timeline({ from: '1 May 2024', to: '9 May 2024' });
  expect(events.map(({ value }) => value)).toEqual(['2022', '2024-05-02']);
});

test('of a few days that many stories speak of, what has gone on for years is told on a topic alone', async () => {
  const texts = ['The pass has been closed since 2022.', 'A dam broke on 2 May 2024.'];
  const stories = Array.from({ length: 8 }, (_, at) =>
    tellStory([texts[at % 2] ?? ''], { id: `s${at}` }),
  );
  const days = { from: '1 May 2024', to: '9 May 2024' };
  const values = async (topic?: string) =>
    (await deskOf(stories).timeline({ ...days, topic })).events.map(({ value }) => value);
  expect(await values()).toEqual(['2024-05-02']);
  expect(await values('pass')).toEqual(['2022']);
  const untilNow = await deskOf(stories).timeline({ from: '1 May 2024', to: '6 July 2025' });
  expect(untilNow.events.map(({ value }) => value)).toEqual(['2024-05-02']);
});

test.each([
  ['March', '2025-03-01'],
  ['may', '2025-05-01'],
  ['spring', '2025-03-01'],
  ['Friday', '2025-07-04'],
])('a word that the stories say in dates alone is a time: %s', async (topic, from) => {
  const dates = tellStory([
    'The school closed until 10 March, and the bridge fell on the Sunday after 1 March 2025.',
    'It may open in May. Last spring a dam broke. The mill burned down on Friday.',
  ]);
  expect(await deskOf([dates]).timeline({ topic })).toMatchObject({ topic: null, from });
});

test.each([
  ['March', 'Ann March resigned on 2 May 2025.'],
  ['June', 'The mayor, June Holm, left in June 2025.'],
])('a name that may be a time is a topic where somebody bears it: %s', async (topic, text) => {
  const desk = deskOf([tellStory(['The dam broke in March, and in June it was mended.', text])]);
  expect(await desk.timeline({ topic })).toMatchObject({ topic, from: null });
});

test('a word that may be a time is a topic where the stories speak of it', async () => {
  const march = tellStory(['The March of the miners began on 2 May 2024.']);
  const answer = await deskOf([march]).timeline({ topic: 'March' });
  expect(answer).toMatchObject({ topic: 'March', from: null, to: null });
  const other = await deskOf([tellStory(['The dam broke on 2 May 2024.'])]).timeline({
    topic: 'June',
  });
  expect(other).toMatchObject({ topic: null, from: '2025-06-01' });
});

test('a thing of two words is told by passages with both, a name by any that has one of its words', async () => {
  const desk = deskOf([
    tellStory([
      'The flight recorder was found on 2 May 2025. The flight had left on 1 May 2025.',
      'Ada Osei read it on 3 May 2025. Mrs Osei left on 4 May 2025.',
    ]),
  ]);
  const values = valuesOn(desk);
  expect(await values('flight recorder')).toEqual(['2025-05-02']);
  expect(await values('Ada Osei')).toEqual(['2025-05-03', '2025-05-04']);
});

test('a topic is told by its own words and not by what is like them, unless it is misspelt', async () => {
  const desk = deskOf([
    tellStory([
      'The elections were held on 2 May 2025.',
      'Electricity came back on 3 May 2025. The electrician left on 4 May 2025.',
    ]),
  ]);
  const values = valuesOn(desk);
  expect(await values('elections')).toEqual(['2025-05-02']);
  expect(await values('electrisity')).toContain('2025-05-03');
});

test('in an archive neither its subject nor a number alone makes a passage one on the topic', async () => {
  const stories = Array.from({ length: 12 }, (_, at) =>
    tellStory(
      [
        `The tunnel collapse killed 17 people on ${at + 1} June 2025.`,
        at === 0
          ? 'Lenk resigned on 3 May 2025, after the collapse. Line 3 was shut on 4 May 2025.'
          : 'The mayor spoke on 9 April 2025.',
      ],
      { id: `story-${at}` },
    ),
  );
  const desk = deskOf(stories);
  const values = valuesOn(desk);
  expect(await values('Lenk after the collapse')).toEqual(['2025-05-03']);
  expect(await values('Line 3')).toContain('2025-05-04');
  expect(await values('Line 3')).not.toContain('2025-06-03');
});

test('a thing of somebody’s or of a place is told by stories that speak of both', async () => {
  const of = (name: string, day: number) =>
    tellStory(
      [`The inquiry into the ${name} blast heard a witness on ${day} June 2025.`, 'It sat again.'],
      { id: `${name}-${day}`, title: `The ${name} inquiry` },
    );
  const hospital = tellStory(['The inquiry into the hospital opened on 2 June 2025.'], {
    id: 'other',
  });
  const desk = deskOf([...[10, 12, 14, 16, 18].map((day) => of('Brannock', day)), hospital]);
  const told = await desk.timeline({ topic: 'the Brannock inquiry' });
  expect(told.events.map(({ value }) => value)).not.toContain('2025-06-02');
});

test('a word of a topic counts once, in whatever forms a sentence says it', async () => {
  const desk = deskOf([
    tellStory([
      'The strike of 2 May 2025 followed two strikes in April. The strike ended on 5 May 2025.',
    ]),
  ]);
  const { events } = await desk.timeline({ topic: 'strike' });
  expect(events.map(({ value }) => value)).toContain('2025-05-05');
});

test('a body is told of by its acronym, also where a sentence opens with it', async () => {
  const desk = deskOf([
    tellStory([
      'The Harbour Pilots Union (HPU) met on 2 May 2025. HPU members struck on 3 May 2025.',
      'The HPU won on 4 May 2025. The dam broke on 5 May 2025.',
    ]),
  ]);
  const { events } = await desk.timeline({ topic: 'Harbour Pilots Union' });
  expect(events.map(({ value }) => value)).toEqual(['2025-05-02', '2025-05-03', '2025-05-04']);
});

test('somebody is told of by what names them, wherever in a sentence their name stands', async () => {
  const told = [
    ['Ada Osei opened the pier on 2 May 2025.', 'The crown fell on 12 May 2025.'],
    ['Nobody had heard of Ada Osei on 3 May 2025.', 'Rain fell on 13 May 2025.'],
    ['On 4 May 2025 the port let Osei go.', 'Snow fell on 14 May 2025.'],
    ...[5, 6, 7].map((day) => [`The bank of Thule raised its rates on ${day} May 2025.`]),
  ];
  const desk = deskOf(
    told.map((paragraphs, at) =>
      tellStory(paragraphs, {
        id: `s${at}`,
        title: at < 2 ? 'Ada Osei' : 'News',
        published: '2025-06-01',
      }),
    ),
  );
  const values = valuesOn(desk);
  expect(await values('Ada Osei')).toEqual(['2025-05-02', '2025-05-03', '2025-05-04']);
  expect(await values('osei')).toEqual(['2025-05-02', '2025-05-03', '2025-05-04']);
  expect(await values('pier')).toEqual(['2025-05-02']);
});

test('somebody is told of by the sentences that go on with a pronoun, too', async () => {
  const desk = deskOf([
    tellStory([
      'Ada Osei left on 3 May 2025. She came back on 4 May 2025. The dam broke on 5 May 2025.',
    ]),
  ]);
  const { events } = await desk.timeline({ topic: 'Ada Osei' });
  expect(events.map(({ value }) => value)).toEqual(['2025-05-03', '2025-05-04']);
});

test('dates are read in no other language than English, and that is said', async () => {
  const spanish = tellStory(['El presidente firmará la ley el 1 de junio de 2025.'], {
    language: 'es',
  });
  expect(await deskOf([spanish]).timeline()).toMatchObject({
    ...{ outcome: 'nothing then', events: [], undated: [], unread: true },
  });
});

test('a time that ends before it begins, and a day that does not exist, are said to be wrong', async () => {
  const desk = deskOf([dated]);
  const turned = await desk.timeline({ from: '2026', to: '2024' });
  expect(turned).toMatchObject({ outcome: 'ends before it begins', events: [] });
  const none = await desk.timeline({ from: '2025-13-01' });
  expect(none).toMatchObject({ outcome: 'no such date', noDate: '2025-13-01' });
});

test('over many stories all is told where there is room, else how much is left out', async () => {
  const stories = Array.from({ length: 8 }, (_, at) =>
    tellStory([`The court met on ${at + 1} May 2025 and ruled on ${at + 11} May 2025.`], {
      id: `s${at}`,
      published: '2025-05-30',
    }),
  );
  const desk = deskOf(stories);
  const all = await desk.timeline({ most: 100 });
  expect([all.events.length, all.left]).toEqual([16, 0]);
  const some = await desk.timeline({ most: 5 });
  expect([some.events.length, some.left]).toEqual([5, 11]);
});

test.each(['International Monetary Fund', 'IMF', 'Nordic Reindeer Board', 'NRB'])(
  'what has an acronym is one topic under both: %s',
  async (topic) => {
    const told = await deskOf([
      tellStory([
        'The International Monetary Fund met on 1 May 2025. The IMF lent nothing on 2 May 2025.',
        'The Nordic Reindeer Board (NRB) met on 3 May 2025. The NRB counted nothing on 4 May 2025.',
        'Monetary Affairs were talked of on 5 May 2025. The Union Bank met on 6 May 2025.',
      ]),
    ]).timeline({ topic });
    const days = topic.startsWith('I') ? ['01', '02'] : ['03', '04'];
    expect(told.events.map(({ value }) => value)).toEqual(days.map((day) => `2025-05-${day}`));
  },
);

test('a name is told of neither by a word that is no name nor by a day or a people in it', async () => {
  const desk = deskOf([
    tellStory([
      'Steve Jobs showed the phone on 2 May 2025. The firm cut 300 jobs on 3 May 2025.',
      'The European Union met on 4 May 2025. A European bank failed on 5 May 2025.',
      'Black Monday was 19 October 1987. On Monday 5 May 2025 a bank failed.',
    ]),
  ]);
  const values = valuesOn(desk);
  expect(await values('Steve Jobs')).toEqual(['2025-05-02']);
  expect(await values('European Union')).toEqual(['2025-05-04']);
  expect(await values('Black Monday')).toEqual(['1987-10-19']);
});

test('a name of several words is told of by its last alone, where that means it', async () => {
  const told = (text: string, id: string) => tellStory([text], { id });
  const desk = deskOf([
    told('Gustavo Petro spoke on 2 May 2025. Petro left on 3 May 2025.', 'petro'),
    told('President Petro voted on 4 May 2025.', 'vote'),
    told('The Bank of England met on 5 May 2025.', 'bank'),
    told('A bank failed in England on 6 May 2025.', 'failure'),
    ...[7, 8, 9, 10].map((day) => told(`England won on ${day} May 2025.`, `match-${day}`)),
    told('Boeing showed the Boeing Dreamliner on 11 May 2025.', 'show'),
    told('Boeing sold a tanker on 12 May 2025.', 'tanker'),
  ]);
  const days = async (topic: string) =>
    (await desk.timeline({ topic })).events.map(({ value }) => value?.slice(-2));
  expect(await days('Gustavo Petro')).toEqual(['02', '03', '04']);
  expect(await days('Bank of England')).toEqual(['05']);
  expect(await days('Boeing Dreamliner')).toEqual(['11']);
  expect(await days('Boeing Inc.')).toEqual(['11', '12']);
});

test('a thing is told of where it stands in one of its forms, too', async () => {
  const desk = deskOf([
    tellStory([
      'The maker of the phone sold two phones on 2 May 2025.',
      'The phone broke on 3 May 2025. The shop closed on 4 May 2025.',
    ]),
  ]);
  const { events } = await desk.timeline({ topic: 'phone' });
  expect(events.map(({ value }) => value)).toEqual(['2025-05-02', '2025-05-03']);
});
