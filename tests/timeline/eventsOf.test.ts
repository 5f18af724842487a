import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { readStory } from '../../src/story/readStory.ts';
import { LONGEST_TEXT } from '../../src/timeline/events/clipClause.ts';
import { shownText } from '../../src/timeline/events/event.ts';
import { eventsOf } from '../../src/timeline/events/eventsOf.ts';
import { formatWhen } from '../../src/timeline/events/formatWhen.ts';
import { FRONT, story } from './article.ts';

describe('the events of a story', () => {
  it('are dated as precisely as the story is, and no more', () => {
    const { dated } = eventsOf(
      story([
        'Flooding closed the port in March. The harbour board reopened it on 2 April 2025.',
        'Trade fell last year. Dredging could begin as early as this fall.',
      ]),
    );
    expect(dated.map((event) => [formatWhen(event), event.precision, event.status])).toEqual([
      ['March 2025', 'month', 'past'],
      ['2 April 2025', 'day', 'past'],
      ['2024', 'year', 'past'],
      ['autumn 2025', 'season', 'expected'],
    ]);
  });

  it('are dated by the part of a month, a year or a decade that the story tells', () => {
    const { dated } = eventsOf(
      story([
        'The mill opened in the early 1970s.',
        'Orders have fallen since the middle of 2022.',
        'It closed one of its halls in mid-May.',
        'It will decide by the end of the year.',
      ]),
    );
    expect(dated.map((event) => [formatWhen(event), event.from, event.to])).toEqual([
      ['early 1970s', '1970-01-01', '1973-05-01'],
      ['since mid-2022', '2022-05-02', '2025-07-06'],
      ['mid-May 2025', '2025-05-11', '2025-05-21'],
      ['by the end of 2025', '2025-09-02', '2025-12-31'],
    ]);
  });

  it('of a date that is told loosely are told as loosely', () => {
    const { dated } = eventsOf(
      story(['The roof fell about 3 p.m. on Friday.', 'The mill was built around 1900.']),
    );
    expect(dated.map((event) => formatWhen(event))).toEqual([
      'about 4 July 2025, 15:00',
      'about 1900',
    ]);
  });

  it('before, after, by or until a date say so, but for what will not be before one', () => {
    const { dated } = eventsOf(
      story([
        'The mill was built after 1945.',
        'No hall will be shut before 2027.',
        'The list is expected by the spring.',
        'It must be spent before the end of the year.',
        'The ban is in force until midnight on Tuesday.',
        'Work will not resume before next spring.',
        'It will be settled before the year is out.',
      ]),
    );
    expect(dated.map((event) => [formatWhen(event), event.status])).toEqual([
      ['after 1945', 'past'],
      ['before 2027', 'expected'],
      ['by spring 2026', 'expected'],
      ['before the end of 2025', 'expected'],
      ['until 8 July 2025, midnight', 'expected'],
      ['spring 2026', 'expected'],
      ['2025', 'expected'],
    ]);
  });

  it('in a week of a month are dated by it, and in a week up to a day by its days', () => {
    const { dated } = eventsOf(
      story([
        'It ran from the first week of May.',
        'It infected 40 in the week to 28 June.',
        'It infected 30 in the week ended 21 June.',
      ]),
    );
    expect(dated.map((event) => formatWhen(event))).toEqual([
      'first week of May 2025',
      '22–28 June 2025',
      '15–21 June 2025',
    ]);
  });

  it('are told without the place and the day that agencies set before a report', () => {
    const { dated } = eventsOf(story(['HELSINKI, July 6 (TNS) - The ship sank on Friday.']));
    expect(dated.map(({ text }) => text)).toEqual(['The ship sank on Friday.']);
  });

  it('are cut without delay where a name is blacked out', () => {
    const { dated } = eventsOf(
      story([
        `The man named on Friday in a ruling that took four weeks and that nobody in the room had seen before, lawyers on both sides said, was Mr ${'—'.repeat(60)}’s, which nobody had known before, and the case of the mill by the river will go on as it has until now.`,
      ]),
    );
    expect(dated[0]?.value).toBe('2025-07-04');
  });

  it('moved to another day are told on that day alone', () => {
    const { dated } = eventsOf(
      story(['The report will be out on 5 September and not, as planned, on 30 August.']),
    );
    expect(dated.map(({ value }) => value)).toEqual(['2025-09-05']);
  });

  it('are not made of a time since when something is the first, but of one since when the first of them goes on', () => {
    const { dated } = eventsOf(
      story([
        'It was the first death from the disease in the United States since 2015.',
        'It is the highest level that has been recorded since 2009.',
        'The first minister has led the party since 2019.',
        'The last factory in the town has stood empty since 2015.',
      ]),
    );
    expect(dated.map((event) => formatWhen(event))).toEqual(['since 2019', 'since 2015']);
  });

  it('are made of a day that is only named where the story tells of it nowhere else', () => {
    const values = (...paragraphs: string[]) =>
      eventsOf(story(paragraphs)).dated.map(({ value, text }) => [value, text]);
    const cause = 'The cause of Tuesday’s fire is not known.';
    const fire = 'Tuesday’s fire killed two.';
    expect(values(fire, cause)).toEqual([['2025-07-01', fire]]);
    expect(values(cause)).toEqual([['2025-07-01', cause]]);
    expect(values('Next year’s race will begin in Holm.')[0]?.[0]).toBe('2026');
  });

  it('that go on since what was then go on, unless they are only ranked since then', () => {
    const { dated } = eventsOf(
      story([
        'They have disputed the valley since 1991, when both broke away.',
        'It is the worst crash since 1998, when a plane went down.',
      ]),
    );
    expect(dated.map((event) => [formatWhen(event), event.status])).toEqual([
      ['since 1991', 'ongoing'],
      ['1998', 'past'],
    ]);
  });

  it('that go on since a date say so and run to the day of publication', () => {
    const { dated } = eventsOf(story(['The pass has been closed since 2022.']));
    expect(dated.map((event) => formatWhen(event))).toEqual(['since 2022']);
    expect(dated[0]).toMatchObject({ status: 'ongoing', from: '2022-01-01', to: '2025-07-06' });
  });

  it('that run from a date to a date are one event', () => {
    const { dated } = eventsOf(story(['The mine was shut from June 2020 to May 2021.']));
    expect(dated).toMatchObject([
      { when: 'June 2020 to May 2021', from: '2020-06-01', to: '2021-05-31', status: 'past' },
    ]);
  });

  it('in a period that is told by its end lie in all of it', () => {
    const { dated } = eventsOf(
      story([
        'The club lost £6.2m in the year to June 2021.',
        'Sales dropped 11% in the nine months to September.',
        'Profit rose in the three months ended March 31.',
        'It lost £2m in the year to 4 April 2024.',
        'In the first half, which ended on 30 June, it lost £2m.',
        'More than half ended in May.',
      ]),
    );
    expect(dated.map((event) => formatWhen(event))).toEqual([
      'July 2020 – June 2021',
      'January – September 2024',
      'January – March 2025',
      '5 April 2023 – 4 April 2024',
      'first half of 2025',
      'May 2025',
    ]);
  });

  it('on two days that follow each other are one event', () => {
    const { dated } = eventsOf(
      story(['Ministers met on June 4 and 5.', 'The fair was held on 1 and 2 May 2025.']),
    );
    expect(dated.map((event) => formatWhen(event))).toEqual(['4–5 June 2025', '1–2 May 2025']);
  });

  it('are not made of dates that only measure', () => {
    const { dated } = eventsOf(
      story([
        'Sales were the lowest since 1983.',
        'It is the third strike at the port since 2015.',
        'They fell, compared with 2019.',
        'Rain had risen by 22% since 1980.',
        'It was the largest loss of the year.',
      ]),
    );
    expect(dated).toEqual([]);
  });

  it('are not made of a month of which the sentence names the day', () => {
    const { dated } = eventsOf(
      story([
        'On 2 July the talks broke down for the second time this month.',
        'Rain has fallen every day this month.',
      ]),
    );
    expect(dated.map(({ value }) => value)).toEqual(['2025-07-02', '2025-07']);
  });

  it('are not made of a step from another date where its own date stands behind it', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('It sank on 5 June. A week later, on 13 June, it was found.')).toEqual([
      '2025-06-05',
      '2025-06-13',
    ]);
    expect(days('It sank on 5 June. A week later, on a beach, it was found.')).toHaveLength(2);
  });

  it('are not made of days that count from when a quotation was spoken, unless that is named', () => {
    const { dated } = eventsOf(
      story([
        '“Nothing changes today, tomorrow or next week,” the chairman said.',
        '“We march tomorrow,” she said on Friday.',
        '“The dam broke on 3 June and will be mended next year,” he said.',
      ]),
    );
    expect(dated.map(({ value, status }) => [value, status])).toEqual([
      ['2025-07-05', 'past'],
      ['2025-07-04', 'past'],
      ['2025-06-03', 'past'],
      ['2026', 'expected'],
    ]);
  });

  it('are not made of the day on which they were said, where another is told', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('Thirty got out on Thursday, Metrolink, the builder, said on Friday.')).toEqual([
      '2025-07-03',
    ]);
    expect(days('Thirty got out, the builder said on Friday.')).toEqual(['2025-07-04']);
    expect(days('It lost a million in the second quarter, the builder said on Friday.')).toEqual([
      '2025-Q2',
      '2025-07-04',
    ]);
    expect(days('It will cut 900 jobs by 2027, the builder said on Friday.')).toEqual([
      '2027',
      '2025-07-04',
    ]);
  });

  it('take along the sentence before where theirs is short and only goes on', () => {
    const text = 'The work, which was to begin on 2 June, was put off. It started on Friday.';
    expect(eventsOf(story([text])).dated.at(-1)?.text).toBe(text);
  });

  it('are told as done where something was, whatever was promised beside it, and not made of how things are', () => {
    const statuses = (text: string) => eventsOf(story([text])).undated.map(({ status }) => status);
    expect(
      statuses('The governor announced a state of alert and promised that aid would come.'),
    ).toEqual(['past']);
    expect(statuses('The governor promised that aid would come.')).toEqual(['expected']);
    expect(statuses('The plant at Corby is not affected.')).toEqual([]);
    expect(statuses('A merger would need the approval of the bank.')).toEqual([]);
  });

  it('are not made of what was only supposed to be', () => {
    expect(eventsOf(story(['It was supposed to open in November 2026.'])).dated).toEqual([]);
  });

  it('are told of the days that head the paragraphs of a chronicle', () => {
    const { dated } = eventsOf(
      story(['2 September 2024. Emails come to light.', '11 September. The minister resigns.']),
    );
    expect(dated.map(({ value, text }) => [value, text])).toEqual([
      ['2024-09-02', '2 September 2024. Emails come to light.'],
      ['2024-09-11', '11 September. The minister resigns.'],
    ]);
  });

  it('are not made of the other side of a comparison', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('The party won 61 seats, up from 48 in 2021.')).toEqual([]);
    expect(days('The toll rose to nine, up from five on Sunday.')).toEqual([]);
    expect(days('Prices fell from 5 percent in 2023 to 3 percent in 2024.')).toEqual(['2024']);
    expect(days('The toll rose to 43 on Friday.')).toEqual(['2025-07-04']);
  });

  it('are made of a day on which prices moved, and of what came for the first time then', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('The index fell 504 points on Friday.')).toEqual(['2025-07-04']);
    expect(days('Shares lost 3.6 percent on Friday after a warning.')).toEqual(['2025-07-04']);
    expect(days('Sales were up 3 percent on last year.')).toEqual([]);
    expect(days('It flew for the first time on Friday.')).toEqual(['2025-07-04']);
    expect(days('They won for the first time in 1994.')).toEqual(['1994']);
    expect(days('The bank cut its rate to 5% from 5.25% on 1 July.')).toEqual(['2025-07-01']);
    expect(days('Its shares had fallen by a fifth since April.')).toEqual([]);
    expect(days('The price of rice has doubled since 2021.')).toEqual([]);
    expect(days('The rate has stood at 2 percent since April.')).toEqual(['2025-04']);
    expect(days('He was replaced by Dahl, who had led the firm since 2019.')).toEqual([]);
  });

  it('lie where they are counted to from another date', () => {
    const [told] = eventsOf(story(['The talks broke down six days before Christmas.'])).dated;
    expect(told).toMatchObject({
      ...{ value: '2024-12-19', when: 'six days before Christmas', precision: 'day' },
    });
    const [later] = eventsOf(story(['They met two weeks after 2 May 2025.'])).dated;
    expect(later).toMatchObject({ value: '2025-W20', precision: 'week' });
  });

  it('are not made of a date that only names something, where another dates it', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('The Christmas truce ran out on 6 January 2025.')).toEqual(['2025-01-06']);
    expect(days('The decree came after the 2022 fire.')).toEqual([]);
    expect(days('Prices fell after the 1991 Gulf War.')).toEqual([]);
    expect(days('The wall was built after the floods of 2005.')).toEqual([]);
    expect(days('A fire in 2005 destroyed the mill.')).toEqual(['2005']);
    expect(days('She was the first to cross the bridge on 2 May 2025.')).toEqual(['2025-05-02']);
    expect(days('On Friday she won the 2024 Booker Prize.')).toEqual(['2025-07-04']);
    expect(days('She won the 2024 Booker Prize.')).toEqual(['2024']);
    expect(days("Friday's vote failed.")).toEqual(['2025-07-04']);
    expect(days('The firm is held to answer for its staff under a law of 2001.')).toEqual([]);
    expect(
      days('They signed it on 12 May. The minister said on Friday that the deal of 12 May stood.'),
    ).toEqual(['2025-05-12', '2025-07-04']);
    expect(days('The earthquake of 6 May killed six people.')).toEqual(['2025-05-06']);
    expect(days('On the evening of 6 May the ship sank.')).toEqual(['2025-05-06TEV']);
    expect(days('They met on Friday, as the pact of 6 May requires.')).toEqual([
      '2025-07-04',
      '2025-05-06',
    ]);
  });

  it('are made of what is only named by its day, where the story tells of that day nowhere else', () => {
    const whens = (...paragraphs: readonly string[]) =>
      eventsOf(story(paragraphs)).dated.map(({ value }) => value);
    const count = 'The board said on Friday that he had won 51% in Wednesday’s election.';
    expect(whens(count)).toEqual(['2025-07-04', '2025-07-02']);
    expect(whens('They voted on Wednesday.', count)).toEqual(['2025-07-02', '2025-07-04']);
  });

  it('are not made of what tells apart the things that came before or after a date', () => {
    const values = (sentence: string) =>
      eventsOf(story([sentence])).dated.map(({ value }) => value);
    expect(values('Requests received after 12 July will be dealt with in August.')).toEqual([
      '2025-08',
    ]);
    expect(values('The first request was received after 2 July.')).toEqual(['2025-07-02']);
  });

  it('are not made of a debt by when it is due, an age, a year that only tells apart, or what is usual', () => {
    const { dated } = eventsOf(
      story([
        'Its bonds due 2027 are worth less.',
        'Officers handed back a 19th-century throne.',
        'Prices fell back to pre-2008 levels.',
        'It is more than the valley normally sees between March and May.',
      ]),
    );
    expect(dated).toEqual([]);
  });

  it('are not made of what something is in general', () => {
    expect(eventsOf(story(['A by-election is a vote held in one constituency.'])).undated).toEqual(
      [],
    );
  });

  it('are made of what is forecast for a day, and of a rule from when it holds', () => {
    const { dated } = eventsOf(
      story([
        'More rain is forecast for Wednesday night.',
        'The law requires yearly inspections from October.',
        'The ministry has pledged to raise the wage by 12 percent from January.',
      ]),
    );
    expect(dated.map((event) => [formatWhen(event), event.status])).toEqual([
      ['9 July 2025, night', 'expected'],
      ['October 2025', 'expected'],
      ['January 2026', 'expected'],
    ]);
  });

  it('are not made of a timetable, whose days and hours are of any week', () => {
    const { dated } = eventsOf(
      story([
        'It is open Monday to Friday, 9.30am to 3pm, and on Saturdays until noon.',
        'The hall opens every day at 9 a.m.',
      ]),
    );
    expect(dated).toEqual([]);
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

  it('lie on the day that is told beside another', () => {
    const values = (sentence: string) =>
      eventsOf(story([sentence])).dated.map(({ value }) => value);
    expect(values('The pool opens on the Monday after the Fourth of July 2026.')).toEqual([
      '2026-07-06',
    ]);
    expect(values('Shops will open the day after Thanksgiving.')).toEqual(['2025-11-28']);
    expect(values('The film will be shown the weekend before Labor Day.')).toEqual(['2025-W35-WE']);
  });

  it('are over where what lasted since a date has ended', () => {
    const statuses = (sentence: string) =>
      eventsOf(story([sentence])).dated.map(({ status }) => status);
    expect(statuses('The pool, shut since Easter, reopened in June.')).toEqual(['past', 'past']);
    expect(statuses('The duty is frozen, after going up each year since 2008.')).toEqual(['past']);
    expect(statuses('The pool, shut since Easter, is still closed.')).toEqual(['ongoing']);
  });

  it('are over or go on as their own statement says', () => {
    const statuses = (text: string) => eventsOf(story([text])).dated.map(({ status }) => status);
    expect(statuses('It has been talking to them since May, and Dahl met them this year.')).toEqual(
      ['ongoing', 'past'],
    );
    expect(statuses('The port has had a crew on call since 1 June.')).toEqual(['ongoing']);
    expect(statuses('It wrote on 3 September.')).toEqual(['past']);
    expect(
      statuses('The corps put it right earlier this week, saying they are only changing the hats.'),
    ).toEqual(['past']);
  });

  it('are not made of what is only asked, but of the asking', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    const asked = 'On Thursday the mayor asked the council, “Who will pay on 1 August?”';
    expect(days(asked)).toEqual(['2025-07-03']);
    expect(days(`${asked} and left the room.`)).toEqual(['2025-07-03']);
    expect(days(asked.replace(/[“”]/g, '"'))).toEqual(['2025-07-03']);
    expect(days('“Will it close on Friday?” she asked on Thursday.')).toEqual(['2025-07-03']);
    expect(days('Will the “plan” be dropped on 1 August?')).toEqual([]);
    expect(days('“Will it be dropped on 1 August?”')).toEqual([]);
    expect(days('“It will close on 1 August,” she said.')).toEqual(['2025-08-01']);
  });

  it('without a date go on where something is under way, and are past where it got under way', () => {
    const statuses = (text: string) => eventsOf(story([text])).undated.map(({ status }) => status);
    expect(statuses('An inquiry is under way.')).toEqual(['ongoing']);
    expect(statuses('Both states are both reinforcing their borders.')).toEqual(['ongoing']);
    expect(statuses('When the second half got under way, Okello scored.')).toEqual(['past']);
  });

  it('without a date are to come where only what was done by somebody besides is told', () => {
    const statuses = (text: string) => eventsOf(story([text])).undated.map(({ status }) => status);
    expect(statuses('The sides will meet in talks brokered by Norway.')).toEqual(['expected']);
    expect(statuses('The bill proposed by the senator could cost millions.')).toEqual(['expected']);
    expect(statuses('Profits increased by a third.')).toEqual(['past']);
    expect(statuses('The bill was opposed by the senator.')).toEqual(['past']);
  });

  it('are told of the day on which somebody said what would have to be done', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('She said on Friday that taxes would have to rise.')).toEqual(['2025-07-04']);
    expect(days('She would have gone on Friday.')).toEqual([]);
    expect(days('The club said he would have scans on Monday.')).toEqual(['2025-07-07']);
    expect(days('The update, which had been due on 10 June, will come on Monday.')).toEqual([
      '2025-07-07',
    ]);
    expect(days('It was to have flown in 2024 and to have entered service last May.')).toEqual([]);
    expect(days('She first promised a vote in January 2023.')).toEqual(['2023-01']);
    expect(days('It was the most since at least 1983.')).toEqual([]);
    expect(days('It was hotter than in any year since 2009.')).toEqual([]);
  });

  it('are not made of what should or might have been', () => {
    const { undated } = eventsOf(
      story([
        '“I should have shut it down,” he said. Some 41 babies might have survived. She shut it.',
      ]),
    );
    expect(undated.map(({ text }) => text)).toEqual(['She shut it.']);
  });

  it('are dated by the half of a month that the story tells', () => {
    const { dated } = eventsOf(story(['They will vote in the second half of August.']));
    expect(dated.map((event) => [formatWhen(event), event.from, event.to])).toEqual([
      ['second half of August 2025', '2025-08-17', '2025-08-31'],
    ]);
  });

  it('put back are told of the day that they were put back to', () => {
    const { dated } = eventsOf(
      story(['The port put back the start of its new night shift from 1 August to 1 October.']),
    );
    expect(dated.map((event) => formatWhen(event))).toEqual(['1 October 2025']);
  });

  it('are not made of what is only asked, and may come where they hang on a verdict', () => {
    const { undated } = eventsOf(
      story([
        'Who signed it on 2 May? Who has killed the deal? If convicted, Dahl faces up to 25 years.',
      ]),
    );
    expect(undated.map(({ text, status }) => [text, status])).toEqual([
      ['If convicted, Dahl faces up to 25 years.', 'expected'],
    ]);
  });

  it('go on where what has stopped since a date is to begin again', () => {
    const { dated } = eventsOf(
      story(['Aid, suspended since last October, will begin again in August.']),
    );
    expect(dated.map((event) => [formatWhen(event), event.status])).toEqual([
      ['since October 2024', 'ongoing'],
      ['August 2025', 'expected'],
    ]);
  });

  it('are not made of what never came, nor of what a year or a month is only the name of', () => {
    const { dated } = eventsOf(
      story([
        'He would have turned 50 this May.',
        'The levy, which was due to rise in September, is frozen.',
        'The class of 2018 met. Crude for October delivery rose.',
        'They won for the first time this century.',
        'Bookings are running 14 percent ahead of last year.',
        'Lowering the lake on 10 March would have prevented it.',
        'Work was supposed to start last spring but was delayed by a court case.',
        'Schools, which were to reopen today after the holidays, will stay closed.',
        'The union wants 6% backdated to 1 April.',
        'Turnout was 64%, the lowest since independence in 1991.',
        'The yield rose to 4.51% from 4.38% late Thursday.',
        'It was to have flown in 2021. It was first planned for Tuesday, May 6.',
        'It was originally to fly in 2022. The launch had been set for 3 September.',
        'The city gave up its plan to reopen the road on 1 November.',
        'It was meant to be finished by Christmas; it is now in doubt.',
        'The bridge was due to open in March but the work overran.',
        'Sales were down nine per cent on the year before.',
        'They took 31.8% of the vote, down from 36.2% five years ago.',
        'A ticket costs £95, up from £88 last year.',
        'It has hedged 70% of its needs for 2027.',
        'Shares fell after first-quarter earnings that missed forecasts.',
      ]),
    );
    expect(dated).toEqual([]);
  });

  it('are dated by the same year as what was told before', () => {
    const { dated } = eventsOf(
      story(['It sold its hotels in 2001. The same year it bought a bank.']),
    );
    expect(dated.map(({ value }) => value)).toEqual(['2001', '2001']);
  });

  it('do not take along a sentence that has a date of its own', () => {
    const [, told] = eventsOf(
      story(['They agreed yesterday. It took them as long as the talks of 2 May 2024 had.']),
    ).dated;
    expect(told?.text).toMatch(/^It took them/);
  });

  it('are not made of a plan that the sentence tells the end of', () => {
    const told = (text: string) => eventsOf(story([text]));
    for (const text of [
      'The meeting was to have been held tomorrow, but it was cancelled.',
      'The vote had been called for 9 November, but he brought it forward.',
      'She cancelled a visit planned for Thursday and Friday.',
    ]) {
      const { dated, undated } = told(text);
      expect(dated, text).toEqual([]);
      expect(undated.map(({ status }) => status)).toEqual(['past']);
    }
    expect(told('The vote was postponed to 9 November.').dated[0]?.status).toBe('expected');
    const days = (text: string) => told(text).dated.map(({ value }) => value);
    expect(days('The match, called off on 2 July, is now set for 9 August.')).toContain(
      '2025-08-09',
    );
    expect(days('The summit was brought forward from 24 August to 3 August.')).toEqual([
      '2025-08-03',
    ]);
    expect(days('It was due out on April 29 but will now be out on July 13.')).toEqual([
      '2025-07-13',
    ]);
  });

  it('are not made of a day on which something will not be', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    for (const text of [
      'The vote cannot be held on 10 August.',
      'The plant would not restart on 1 August, its owner said.',
      'The club called off Saturday’s match.',
      'The summit of all 28 leaders on Sunday was cancelled.',
      'The concert on 3 August has been called off.',
      'The report had been expected on Tuesday.',
    ])
      expect(days(text), text).toEqual([]);
    expect(days('It will be signed not on 4 August but on 17 August.')).toEqual(['2025-08-17']);
    expect(days('They will meet on 5 August rather than on 14 July.')).toEqual(['2025-08-05']);
    expect(days('The plant will not restart before 1 August.')).toEqual(['2025-08-01']);
    for (const text of [
      'The court cancelled the order of 1 July.',
      'The vote of 1 July has changed the country.',
      'The hearing on 1 July was adjourned after an hour.',
      'A deal reached at a summit on 1 July was cancelled.',
      'Flights on 1 July were cancelled because of the storm.',
      'He did not vote on 1 July.',
      'She could not be reached on 1 July.',
      'The mayor would not say on 1 July who had paid.',
    ])
      expect(days(text), text).toEqual(['2025-07-01']);
  });

  it('are not made of what the story had wrong', () => {
    const days = (...texts: string[]) => eventsOf(story(texts)).dated.map(({ value }) => value);
    expect(
      days('It fell on 4 July. [Correction: an earlier version said it fell on 2 July.]'),
    ).toEqual(['2025-07-04']);
    expect(
      days('It fell on 4 July.', '(This article was amended on 5 July. It had said on 2 July.)'),
    ).toEqual(['2025-07-04']);
    expect(days('The law was amended on 2 July.')).toEqual(['2025-07-02']);
  });

  it('know the day of what a day is counted from', () => {
    const { dated } = eventsOf(
      story(['Marsik took office on 1 July, six days after Varga had resigned.']),
    );
    expect(dated.map(({ value, when }) => [value, when])).toEqual([
      ['2025-07-01', '1 July'],
      ['2025-06-25', 'six days after'],
    ]);
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('Marsik took office on 1 July, about six days after the vote.')).toEqual([
      '2025-07-01',
    ]);
  });

  it('stay where something was called, set or dropped that is no plan', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    for (const text of [
      'Police were called to the house on Friday after a car was abandoned nearby.',
      'She set a world record on Friday and moved to second place.',
      'The company set up an office in Paris on 4 July and scrapped its London plan.',
    ])
      expect(days(text), text).toEqual(['2025-07-04']);
    const [told] = eventsOf(story(['It fell two days after July 1–3.'])).dated;
    expect(told?.value).toBe('2025-07-05');
  });

  it('are not made of a dateline, nor of a date alone, nor of the same time of another year', () => {
    const days = (text: string) => eventsOf(story([text])).dated.map(({ value }) => value);
    expect(days('LISBON, Friday — The presidents met on 2 July 2025.')).toEqual(['2025-07-02']);
    expect(days('Sunday, July 6, 2025')).toEqual([]);
    expect(
      days('Sales rose to $5 million in May, from $4 million in the same month last year.'),
    ).toEqual(['2025-05']);
  });

  it('tell of a date that is only compared with, where the sentence tells what was then', () => {
    const [told] = eventsOf(
      story(['It is the deadliest crash since 12 February 1998, when a Fokker went down.']),
    ).dated;
    expect(told).toMatchObject({ value: '1998-02-12', status: 'past' });
  });

  it('span a range of years from the first to the last', () => {
    const [told] = eventsOf(story(['Between 2014-15 and 2018-19 it rose by a fifth.'])).dated;
    expect(told).toMatchObject({ value: '2014/2019', from: '2014-01-01', to: '2019-12-31' });
  });

  it('are read in a sentence of thousands of dates, quoted or not', () => {
    const many = 'he left on Monday, and she came today, '.repeat(1000);
    for (const text of [many, `“${many}” she said on Friday.`])
      expect(eventsOf(story([text])).dated.length).toBeGreaterThan(0);
  });

  it('that lie ahead or may come are told from what is over', () => {
    const statuses = eventsOf(
      story([
        'The court will rule in October.',
        'The bridge opened on Friday.',
        'The minister is expected to resign this week.',
        'Talks might resume in 2027.',
      ]),
    ).dated.map(({ status }) => status);
    expect(statuses).toEqual(['expected', 'past', 'expected', 'expected']);
  });

  it('without a date are kept under the day they were reported on, with the words that relate them', () => {
    const { dated, undated } = eventsOf(
      story([
        'Earlier, the mayor had closed the tunnel. The recent flood has made things worse.',
        'The council has already sold the land. Nobody likes the weather here.',
      ]),
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

  it('are made of an office given, not of a name borne', () => {
    const reports = (text: string) => eventsOf(story([text])).undated.length;
    expect(reports('The board named Anna Berg, its lawyer, as chief executive.')).toBe(1);
    expect(reports('The cabinet named her to lead the inquiry.')).toBe(1);
    expect(reports('A man named John works as a baker.')).toBe(0);
    expect(reports('A ship named Anna Berg, as old as the port, lies there.')).toBe(0);
  });

  it('take along the sentence that they point back to', () => {
    const { dated } = eventsOf(
      story(['The board is weighing whether to close the yard. Such a step could come in 2026.']),
    );
    expect(dated[0]?.text).toBe(
      'The board is weighing whether to close the yard. Such a step could come in 2026.',
    );
  });

  it('in long sentences are cut at a clause, with an ellipsis', () => {
    const filler =
      'and the crews, who had come from all over the province, went on working through the night';
    const { dated } = eventsOf(
      story([
        `The dam broke on 2 May 2024, flooding three villages, ${filler}, ${filler}, ${filler}.`,
      ]),
    );
    const [event] = dated;
    expect(event && shownText(event)).toMatch(/^The dam broke on 2 May 2024, .*[a-z] …$/);
    expect(event?.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    const [recall] = eventsOf(
      story([
        `The dam broke on 2 May 2024, flooding three villages and, further down, the meadows of the valley on either side of the river, and the floods carried off sheds, boats and cars, and homes in Ober, Nieder, Klein, Gross and Alt Lindau lost their roofs.`,
      ]),
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
        const { dated, undated } = eventsOf(story(texts));
        for (const events of [dated, undated]) {
          let last = [0, 0];
          for (const { paragraph, sentence, start, end, text, cutBefore, cutAfter } of events) {
            expect(paragraph.text.slice(start, end)).toBe(text);
            expect(cutAfter).toBe(end < sentence.end);
            expect(cutBefore).toBe(start > sentence.start);
            const place = [paragraph.number, sentence.number];
            expect(place >= last || place.join() >= last.join()).toBe(true);
            last = place;
          }
        }
        for (const { when, text } of dated) expect(text).toContain(when);
      }),
    );
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
