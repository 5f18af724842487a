import { promiseDatesOf } from '../marked.ts';

const promiseDates = promiseDatesOf('2025-07-06');

promiseDates('a time is of the day that its own words tell', {
  'The strike, called on [22 June], begins at [midnight].': '2025-06-22; TIME 2025-07-06T24:00',
  'The suspect, arrested on [Monday], will appear at [2 p.m.]': '2025-06-30; TIME 2025-07-06T14:00',
  'The port will open on [Friday], a spokesman said at [9 a.m.]':
    '2025-07-11; TIME 2025-07-06T09:00',
  'The vote was held on [Monday]. It ended at [6 a.m. the next day].':
    '2025-06-30; TIME 2025-07-01T06:00',
  'It fell at [9 p.m. on Friday]. A deadline had run out at [5 p.m.]':
    'TIME 2025-07-04T21:00; TIME 2025-07-04T17:00',
  'It fell at [9:20 a.m. on Friday]. A wave came [two and a half minutes later].':
    'TIME 2025-07-04T09:20; TIME 2025-07-04T09:22',
  'It began on [Monday]. ¶ Police said [today] that he was held [the previous night].':
    '2025-06-30; 2025-07-06; TIME 2025-07-05TNI',
  'It struck at [2:46 p.m.] in the north on [Friday].': 'TIME 2025-07-04T14:46; 2025-07-04',
  'It struck at [3:45 pm EDT] ([1945 GMT]) on [Friday].':
    'TIME 2025-07-04T15:45; TIME 2025-07-04T19:45Z; 2025-07-04',
});

promiseDates('a time is of the day that its sentence tells of, and not of the one before it', {
  'It rose on [Sunday], recovering from a slump on [Friday]. ¶ It was up at [10:15 a.m.]':
    '2025-07-06; 2025-07-04; TIME 2025-07-06T10:15',
  'The euro, which had reached $1.494 on [Friday], fell at [2:30 p.m.]':
    '2025-07-04; TIME 2025-07-06T14:30',
  'It will report on [Tuesday]. At [9:45 a.m.] Acme stood at $97.':
    '2025-07-08; TIME 2025-07-06T09:45',
  '[A month later], on [May 5], it cracked. Shortly after [2 p.m.] it fell.':
    'PAST_REF; 2025-05-05; TIME 2025-05-05T14:00',
  'It was down at [3:40 p.m.] [Friday]’s report is due.': 'TIME 2025-07-06T15:40; 2025-07-04',
  'It fell on [Thursday]. At [16:00 UTC] it stood at 5.': '2025-07-03; TIME 2025-07-03T16:00Z',
  'It is the lowest since [5 May 2002]. At [16:00 UTC] it stood at 5.':
    '2002-05-05; TIME 2025-07-06T16:00Z',
  'The vote will be held on [July 20]. At [16:00 UTC] the square was full.':
    '2025-07-20; TIME 2025-07-06T16:00Z',
});

promiseDates('a time is of the day that the text is on, and not of one in its background', {
  'Stocks fell on [Friday]. They had gained on [Tuesday]. In [the afternoon] oil rose.':
    '2025-07-04; 2025-07-01; TIME 2025-07-04TAF',
  'The minister, who spoke on [Tuesday], met him on [Friday]. In [the afternoon] oil rose.':
    '2025-07-01; 2025-07-04; TIME 2025-07-04TAF',
  'The Dow fell on [Friday] after falling on [Tuesday]. In [the afternoon] oil rose.':
    '2025-07-04; 2025-07-01; TIME 2025-07-04TAF',
  'It fell on [Thursday], on top of the fall of [the previous Friday]. At [9 a.m.] it rose.':
    '2025-07-03; 2025-06-27; TIME 2025-07-03T09:00',
  'It earned £4m in [the year] to [30 June]. Shares fell in [morning] trading.':
    'DURATION P1Y; 2025-06-30; TIME 2025-07-06TMO',
  'Shares fell on [Thursday]. As of [14:48 UTC] they were up.':
    '2025-07-03; TIME 2025-07-06T14:48Z',
  'Shares rose after [Friday]’s losses. At [14:48 UTC] they were up.':
    '2025-07-04; TIME 2025-07-06T14:48Z',
  'They had met on [Tuesday at 9 a.m.] and left at [noon].':
    'TIME 2025-07-01T09:00; TIME 2025-07-01T12:00',
  'It fell on [Friday] to 95, well below [Thursday]’s close. At [3 p.m.] it stood at 90.':
    '2025-07-04; 2025-07-03; TIME 2025-07-04T15:00',
  'A plane crashed on [Friday], killing eight, officials confirmed on [Saturday]. At [3 p.m.] it stood at 90.':
    '2025-07-04; 2025-07-05; TIME 2025-07-04T15:00',
  'It fell on [Friday] after a rise on [Thursday]. At [3 p.m.] it stood at 90.':
    '2025-07-04; 2025-07-03; TIME 2025-07-04T15:00',
  'It fell on [Friday], from 99.5 on [Thursday]. At [3 p.m.] it stood at 90.':
    '2025-07-04; 2025-07-03; TIME 2025-07-04T15:00',
  'It fell on [Thursday], having risen as recently as [Monday]. By [that evening] it was low.':
    '2025-07-03; 2025-06-30; TIME 2025-07-03TEV',
});

promiseDates('a time is of the day of what is told, not of the day it was said on', {
  'A man was shot on [Thursday], police said on [Friday]. It was [10 p.m.]':
    '2025-07-03; 2025-07-04; TIME 2025-07-03T22:00',
  'The war began on [Thursday]. Leaders had said on [Tuesday] that they would talk; it was refused [the same night].':
    '2025-07-03; 2025-07-01; TIME 2025-07-01TNI',
  'A base was hit on [Thursday]. An aide said on [Saturday] that it burned. [The next morning] it rained.':
    '2025-07-03; 2025-07-05; TIME 2025-07-04TMO',
});

promiseDates('a time is of the day of its news, and not of one ahead where it was only planned', {
  'Schools will close on [Monday]. The port planned to shut at [8 p.m.]':
    '2025-07-07; TIME 2025-07-06T20:00',
  'Schools will close on [Monday]. The port will shut at [8 p.m.]':
    '2025-07-07; TIME 2025-07-07T20:00',
  'It fell on [Friday]. ¶ The president said on [Friday] that all was well. He spoke at [5 p.m.]':
    '2025-07-04; 2025-07-04; TIME 2025-07-04T17:00',
  '[Friday]’s rugby club cup final is still set for [noon].': '2025-07-11; TIME 2025-07-11T12:00',
  'Trains on [Tuesday] will be few, and they were urged not to travel after [10 p.m.]':
    '2025-07-08; TIME 2025-07-08T22:00',
});

promiseDates('minutes and hours count from the time last spoken of', {
  'It fell at [11:50 p.m. on Friday]. [Ten minutes later] it rose.':
    'TIME 2025-07-04T23:50; TIME 2025-07-05T00:00',
  'It struck at [1:47 a.m.] ([0647 UTC]). [Eleven minutes later] it rose.':
    'TIME 2025-07-06T01:47; TIME 2025-07-06T06:47Z; TIME 2025-07-06T01:58',
  'It took off at [1:21 a.m. on March 8]. Radar last saw it at [2:15 a.m.]':
    'TIME 2025-03-08T01:21; TIME 2025-03-08T02:15',
});

promiseDates('a time goes on to the morning after a night', {
  'A bus fell off a road [late on Friday night]. Rescuers came at [2 a.m.] and left at [noon].':
    'TIME 2025-07-04TNI; TIME 2025-07-05T02:00; TIME 2025-07-05T12:00',
  'A bus fell off a road [late on Friday night]. They dug until [dawn].':
    'TIME 2025-07-04TNI; TIME 2025-07-05TMO',
  'A bus fell off a road [late on Friday night]. It had left at [9 a.m.]':
    'TIME 2025-07-04TNI; TIME 2025-07-04T09:00',
  'He slept badly on [Friday night]. He was up at [4].':
    'TIME 2025-07-04TNI; TIME 2025-07-05T04:00',
});

promiseDates('a time comes back with each paragraph to the first day of the story', {
  'Shells fell on [Saturday]. ¶ Fighting began on [June 17]. ¶ Sirens sounded at [3:15 a.m.]':
    '2025-07-05; 2025-06-17; TIME 2025-07-05T03:15',
  'Shells fell on [Saturday]. ¶ Fighting began on [June 17]. Sirens sounded at [3:15 a.m.]':
    '2025-07-05; 2025-06-17; TIME 2025-06-17T03:15',
  'KYIV, [July 6] (Agency) — Shells fell on [Friday]. ¶ It rang at [8 p.m.]':
    '2025-07-06; 2025-07-04; TIME 2025-07-04T20:00',
});

promiseDates(
  'a paragraph goes back to what somebody had done, and not to where something had stood',
  {
    'It shut on [Saturday]. ¶ Mr Lee had gone out on [Friday]. He was seen at [21:45].':
      '2025-07-05; 2025-07-04; TIME 2025-07-04T21:45',
    'It shut on [Saturday]. ¶ Nickel had closed on [Friday] at 48. It leapt at [0100 GMT].':
      '2025-07-05; 2025-07-04; TIME 2025-07-05T01:00Z',
    'It shut on [Saturday]. ¶ It was dark. Mr Lee had gone out on [Friday]. He was seen at [21:45].':
      '2025-07-05; 2025-07-04; TIME 2025-07-04T21:45',
    'It shut on [Saturday]. ¶ The alarm rang at [noon]. He had gone out on [Friday]. He came at [21:45].':
      '2025-07-05; TIME 2025-07-05T12:00; 2025-07-04; TIME 2025-07-05T21:45',
  },
);

promiseDates('what is told of somebody beside is over', {
  'It reopened on [Saturday]. ¶ A guard who pointed out the bag was heard on [Thursday]. They left at [9 p.m.]':
    '2025-07-05; 2025-07-03; TIME 2025-07-03T21:00',
  'It reopened on [Saturday]. ¶ A guard who resigned on [Thursday] was heard. They left at [9 p.m.]':
    '2025-07-05; 2025-07-03; TIME 2025-07-05T21:00',
  'Mr Lee, who flew over it in [the afternoon], will speak on [Tuesday].':
    'TIME 2025-07-06TAF; 2025-07-08',
});

promiseDates(
  'a day that only goes on with another, or a time that ends a stretch, leads nothing off',
  {
    'Trading was halted on [Friday]. ¶ Nickel had closed on [Thursday] at 48, up 3 on [the day]. It leapt at [0100 GMT].':
      '2025-07-04; 2025-07-03; 2025-07-03; TIME 2025-07-04T01:00Z',
    'The pound slid in [the afternoon], having closed at $1.36 on [Friday].':
      'TIME 2025-07-06TAF; 2025-07-04',
    'A curfew ran on [Friday] from [8 a.m.] to [5 p.m.] By [noon] crowds had gone.':
      '2025-07-04; TIME 2025-07-04T08:00; TIME 2025-07-04T17:00; TIME 2025-07-04T12:00',
    'They met on [Saturday]. ¶ The firm had raised its bid [late on Thursday], before the old one ran out at [midnight]. It rose 3 percent on [the day].':
      '2025-07-05; 2025-07-03; TIME 2025-07-03T24:00; 2025-07-05',
    'OSLO, [July 6] (AFP) - It fell [overnight]. It ended [the day] up 3.':
      '2025-07-06; TIME 2025-07-05TNI; 2025-07-06',
    'It shook the island on [Saturday]. He had gone to bed on [Friday at 11]. He was dug out at [noon].':
      '2025-07-05; TIME 2025-07-04T11:00; TIME 2025-07-05T12:00',
  },
);

promiseDates('a morning counts from no day that the story has not named', {
  'She was born on [9 March 1917]. In [June 1964] they came. [The next morning] she left.':
    '1917-03-09; 1964-06; TIME TMO',
});

promiseDates(
  '“tonight” in what is said is the night before, where a paper has told of none since',
  {
    'They won on [Saturday], as on [Thursday]. ¶ He said: “[Tonight] we won.”':
      '2025-07-05; 2025-07-03; TIME 2025-07-05TNI',
  },
);
