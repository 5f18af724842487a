import { promiseDatesOf } from '../marked.ts';

/** Of sentences that appeared on Thursday, 5 March 1998. */
const promiseDates = promiseDatesOf('1998-03-05');

promiseDates('a time of day is of the day told with it or before it', {
  'On [Tuesday] the tenants, who pay a [monthly] fee, left at [9:30 p.m.]':
    '1998-03-03; SET P1M; TIME 1998-03-03T21:30',
  'The dam broke on [Monday]. [Two nights later] it rained.': '1998-03-02; TIME 1998-03-04TNI',
  'It shut on [Monday]. It opened [the next morning at 9].': '1998-03-02; TIME 1998-03-03T09:00',
  'It began at [ten to midnight] and ended at [a quarter past noon].':
    'TIME 1998-03-05T23:50; TIME 1998-03-05T12:15',
  'Shells fell [late Monday] and went on through [the night]. At [dawn] they left.':
    '1998-03-02; TIME 1998-03-02TNI; TIME 1998-03-03TMO',
  'It broke up on [Monday]. Mr Low told the BBC in Leeds [yesterday] that a wing had failed at [8.53am].':
    '1998-03-02; 1998-03-04; TIME 1998-03-02T08:53',
  'It was the worst day since it reopened after [Sept. 11, 1996]. They worked through [the night].':
    '1996-09-11; TIME 1998-03-04TNI',
  'Experts, who came at [9 a.m.], plan to lift it on [Saturday].':
    'TIME 1998-03-05T09:00; 1998-03-07',
  'Police seek a man who shot a guard [Tuesday]. He was seen at [9 p.m.] by a friend.':
    '1998-03-03; TIME 1998-03-03T21:00',
  'Lee, who spoke on [Monday], backs it. Crews came at [8 a.m.] to start.':
    '1998-03-02; TIME 1998-03-05T08:00',
  'It left at [6:12 p.m.] and called at [6:49].': 'TIME 1998-03-05T18:12; TIME 1998-03-05T18:49',
  'Between [2:40] and [3 p.m.] it fell.': 'TIME 1998-03-05T14:40; TIME 1998-03-05T15:00',
  'It runs between [11 p.m. on Monday] and [1 a.m.]':
    'TIME 1998-03-02T23:00; TIME 1998-03-03T01:00',
  'They fled on [the night of March 2]; some left at [2 a.m.]':
    'TIME 1998-03-02TNI; TIME 1998-03-03T02:00',
  'It passed at [4 a.m.] after talks that began on [Wednesday evening].':
    'TIME 1998-03-05T04:00; TIME 1998-03-04TEV',
  'It was called off at [4.30 p.m.] and will go on at [noon on Friday].':
    'TIME 1998-03-05T16:30; TIME 1998-03-06T12:00',
  'It will be open on [Friday] from [4] to [6 p.m.]':
    '1998-03-06; TIME 1998-03-06T16:00; TIME 1998-03-06T18:00',
  'It will be shut from [9 p.m.] to [5 a.m. Monday].':
    'TIME 1998-03-08T21:00; TIME 1998-03-09T05:00',
  'It was undecided at [2 a.m.] A county said at [11:30 p.m.] that it had erred.':
    'TIME 1998-03-05T02:00; TIME 1998-03-04T23:30',
  'It began on [Monday night]; it was after [midnight] when it ended.':
    'TIME 1998-03-02TNI; TIME 1998-03-03T00:00',
});

promiseDates('a time of day is read in figures and in words', {
  'At [10:30] BUT not before, it shut.': 'TIME 1998-03-05T10:30',
  'It began at [2:15 in the morning].': 'TIME 1998-03-05T02:15',
  'It began at [9.30 at night].': 'TIME 1998-03-05T21:30',
  'It ended at [half past midnight].': 'TIME 1998-03-05T00:30',
  'It began at [10 a.m.]': 'TIME 1998-03-05T10:00',
  'The road is closed until [seven on Friday].': 'TIME 1998-03-06T19:00',
  'They will vote at [3 on Tuesday].': 'TIME 1998-03-10T15:00',
  '[Monday 10:00] Four leaders met.': 'TIME 1998-03-02T10:00',
  'It began at [noon].': 'TIME 1998-03-05T12:00',
  'It began at [12 noon].': 'TIME 1998-03-05T12:00',
  'It began at [midnight].': 'TIME 1998-03-05T00:00',
  'It began at [midnight Sunday].': 'TIME 1998-03-01T24:00',
  "It began at [five o'clock].": 'TIME 1998-03-05T17:00',
  'It began shortly after [midnight].': 'TIME 1998-03-05T00:00',
  'It began at [half past five].': 'TIME 1998-03-05T17:30',
  'They must explain by [1400 on Friday].': 'TIME 1998-03-06T14:00',
  'By [1900] on every measure it had grown.': '1900',
  'It began at [a quarter to nine].': 'TIME 1998-03-05T08:45',
  'It began at [11:59 p.m. on December 31, 1999].': 'TIME 1999-12-31T23:59',
  'It began at [1998-03-02T10:30:00].': 'TIME 1998-03-02T10:30',
  'It began at [1998-03-02 10:30].': 'TIME 1998-03-02T10:30',
  "It began at [8 o'clock tonight].": 'TIME 1998-03-05T20:00',
  'It began at [8:30 Thursday night].': 'TIME 1998-03-05T20:30',
  'It began at [4:35 in the afternoon].': 'TIME 1998-03-05T16:35',
  'It was sent on [02/27/1998 10:05:00].': 'TIME 1998-02-27T10:05:00',
  'It hit at [0357], and 0.5 km off.': 'TIME 1998-03-05T03:57',
  'It happened [around 2 a.m. Sunday].': 'TIME 1998-03-01T02:00',
  'It leaves at [7.20 tomorrow morning].': 'TIME 1998-03-06T07:20',
  'It went ahead at [7.30 this morning].': 'TIME 1998-03-05T07:30',
  'It began at [two at night].': 'TIME 1998-03-05T02:00',
  'It began at [twelve at night].': 'TIME 1998-03-05T24:00',
  'It began at [eight in the evening].': 'TIME 1998-03-05T20:00',
  'It began at [12:30 on Monday night].': 'TIME 1998-03-02T00:30',
  'It began at [12.10 this morning].': 'TIME 1998-03-05T00:10',
  'It fell in a single afternoon in [1973].': '1973',
  'They talked until after [three this morning].': 'TIME 1998-03-05T03:00',
  'It began at [half past six this morning].': 'TIME 1998-03-05T06:30',
  'They will stop at [midnight].': 'TIME 1998-03-05T24:00',
  'Game time is [7:05].': 'TIME 1998-03-05T19:05',
});

promiseDates('a part of a day is of the day that its sentence tells of', {
  'On [the night of May 4, 1944] the town fell.': 'TIME 1944-05-04TNI',
  'On [the evening of 4 May 1944] the town fell.': 'TIME 1944-05-04TEV',
  'On [the morning of June 6], they landed.': 'TIME 1997-06-06TMO',
  'He died in [the early hours of Monday].': 'TIME 1998-03-02TMO',
  'It began [Wednesday night].': 'TIME 1998-03-04TNI',
  'It began [late Wednesday night].': 'TIME 1998-03-04TNI',
  'It began [early Wednesday morning].': 'TIME 1998-03-04TMO',
  'It began on [Wednesday afternoon].': 'TIME 1998-03-04TAF',
  'It fell [two hours ago].': 'TIME PAST_REF',
  'It fell [last night].': 'TIME 1998-03-04TNI',
  'It fell [overnight].': 'TIME 1998-03-04TNI',
  'It fell [this morning].': 'TIME 1998-03-05TMO',
  'It fell [yesterday morning].': 'TIME 1998-03-04TMO',
  'It ends [tomorrow night].': 'TIME 1998-03-06TNI',
  'He left [two nights ago].': 'TIME 1998-03-03TNI',
  'It resumed at [first light on Tuesday].': 'TIME 1998-03-03TMO',
  'Bridges reopened by [midafternoon].': 'TIME 1998-03-05TAF',
  'The night shift sat up [all evening] on the night of her death.': 'TIME 1998-03-05TEV',
  'In evening dress they sat up [all evening] on the night of the murder.': 'TIME 1998-03-05TEV',
  'He came on [the evening of the 3rd], and they worked by day and by night.': 'TIME 1998-03-03TEV',
  'It began in [the early hours of Monday].': 'TIME 1998-03-02TMO',
  'It began in [the early morning hours].': 'TIME 1998-03-05TMO',
  'It began in [the small hours].': 'TIME 1998-03-05TMO',
  'It began at [dawn on Monday].': 'TIME 1998-03-02TMO',
  'It began at [dawn].': 'TIME 1998-03-05TMO',
  'It began [Monday morning].': 'TIME 1998-03-02TMO',
  'It began on [the morning of March 2].': 'TIME 1998-03-02TMO',
  'It began [overnight Monday].': 'TIME 1998-03-02TNI',
  'It began [earlier this afternoon].': 'TIME 1998-03-05TAF',
  'He spoke in [the afternoon].': 'TIME 1998-03-05TAF',
  'It fell on [the night of 14–15 August 1944].': 'TIME 1944-08-14TNI',
  'It fell on [the night of 9/10 November 1938].': 'TIME 1938-11-09TNI',
  'Shots were heard at [night].': 'TIME TNI',
  'Dealing stopped for [all morning].': 'TIME 1998-03-05TMO',
  'They spent [the night] in a school.': 'TIME 1998-03-05TNI',
  'It fell on [the night of 8 to 9 August 2012].': 'TIME 2012-08-08TNI',
  '[Monday evening] services were cancelled.': 'TIME 1998-03-02TEV',
});

promiseDates('a time may be told with its zone, and again in another', {
  'It began at [10 a.m. EST Monday].': 'TIME 1998-03-02T10:00',
  'It began [Monday at 10 a.m. EST].': 'TIME 1998-03-02T10:00',
  'It began at [2300 GMT].': 'TIME 1998-03-05T23:00Z',
  'It began at [21.00 UTC].': 'TIME 1998-03-05T21:00Z',
  'It began on [Monday at 09:30hrs].': 'TIME 1998-03-02T09:30',
  'It began at [2300 GMT on Monday].': 'TIME 1998-03-02T23:00Z',
  'It began at [2 p.m. local time] ([1300 GMT]).': 'TIME 1998-03-05T14:00; TIME 1998-03-05T13:00Z',
  'It began at [noon EST Monday].': 'TIME 1998-03-02T12:00',
  'It crashed, officials said [Thursday]. It left at [2:52 p.m.] ([1352 GMT]) on [Wednesday]. It was found [four hours later].':
    '1998-03-05; TIME 1998-03-04T14:52; TIME 1998-03-04T13:52Z; 1998-03-04; TIME 1998-03-04T18:52',
  'It began at [midnight EST tonight].': 'TIME 1998-03-05T24:00',
  'Lift-off was at [22:48:10 UTC on Wednesday].': 'TIME 1998-03-04T22:48:10Z',
  'It came at [19:40 local time on Wednesday] ([11:40 UTC]).':
    'TIME 1998-03-04T19:40; TIME 1998-03-04T11:40Z',
  'It hit at [10:17 p.m. Wednesday] ([0317 GMT]).': 'TIME 1998-03-04T22:17; TIME 1998-03-05T03:17Z',
  'It hit at [3:41 a.m.] ([19:41 UTC on Wednesday]).':
    'TIME 1998-03-05T03:41; TIME 1998-03-04T19:41Z',
  'Aired [February 24, 1998 - 7:00 a.m. ET]. Open on [June 3] - [7 p.m.]':
    'TIME 1998-02-24T07:00; 1998-06-03; TIME 1998-06-03T19:00',
});

promiseDates('what only looks like a time of day is none', {
  'Its lead was 12 on the morning after the vote.': '',
  'She won in 1:02:35, far ahead.': '',
  'It rose from 4 to 6 percent.': '',
  'Good evening, and welcome to World News Tonight.': '',
  'We would have to cut evening services, as the morning papers and the evening news said.': '',
  'It came just after 12 people left.': '',
  'They arrived at 10 Downing Street.': '',
  'Shares closed at 11, down two.': '',
  'He left school at 12.': '',
  'He waited until five of them came.': '',
  'The coach works until 70.': '',
  'They were back at 2-2.': '',
  'It was an overnight raid.': '',
});

promiseDates('a clock of every day is of none', {
  'A bell rings [every evening] at [7 p.m.].': 'SET XXXX-XX-XXTEV; TIME T19:00',
  'It imposed a curfew from [9 p.m.] to [5 a.m.].': 'TIME T21:00; TIME T05:00',
  'It is open [daily] from [10 a.m.] to [6 p.m.].': 'SET P1D; TIME T10:00; TIME T18:00',
});

promiseDates('an hour is read without its clock where people do something then', {
  'The auditors arrived at [ten].': 'TIME 1998-03-05T10:00',
  'She got up at [5] and lit the stove.': 'TIME 1998-03-05T05:00',
  'I had gone to bed at [11].': 'TIME 1998-03-05T23:00',
  'The polls close at [eight].': 'TIME 1998-03-05T20:00',
  'They sit until [five] and start over [tomorrow at nine].':
    'TIME 1998-03-05T17:00; TIME 1998-03-06T09:00',
  'It rang at [5:30], and by [6] the road was gone.':
    'TIME 1998-03-05T05:30; TIME 1998-03-05T06:00',
  'At [6:30 on Tuesday morning] it was reported, and by [8] it was in town.':
    'TIME 1998-03-03T06:30; TIME 1998-03-03T08:00',
  'It struck at [11 local time].': 'TIME 1998-03-05T11:00',
  'It passed on [Tuesday]. It had begun at [9.30 that morning].':
    '1998-03-03; TIME 1998-03-03T09:30',
  'It fell by another metre [overnight].': 'TIME 1998-03-04TNI',
  'The water came over the wall just before [9].': 'TIME 1998-03-05T09:00',
});

promiseDates('what people do every morning is of no day', {
  'People wake up in the morning and get up early in the morning.': '',
  'He woke up in [the morning].': 'TIME 1998-03-05TMO',
});
