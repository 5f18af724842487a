import { promiseEvents, promiseReports, promiseSpans } from './promises.ts';

promiseEvents('an event is dated as precisely as the story is, and no more', {
  'Flooding closed the port in March. The harbour board reopened it on 2 April 2025. ¶ Trade fell last year. Dredging could begin as early as this fall.':
    'March 2025: past; 2 April 2025: past; 2024: past; autumn 2025: expected',
});

promiseEvents('an event is dated by the part of a year, a month or a decade that the story tells', {
  'They will vote in the second half of August.': 'second half of August 2025: expected',
  'The mill opened in the early 1970s.': 'early 1970s: past',
  'Orders have fallen since the middle of 2022.': 'since mid-2022: ongoing',
  'It closed one of its halls in mid-May.': 'mid-May 2025: past',
  'It will decide by the end of the year.': 'by the end of 2025: expected',
});

promiseEvents('a date that is told loosely is told as loosely', {
  'The roof fell about 3 p.m. on Friday.': 'about 4 July 2025, 15:00: past',
  'The mill was built around 1900.': 'about 1900: past',
});

promiseEvents('an event before, after, by or until a date says so', {
  'The mill was built after 1945.': 'after 1945: past',
  'No hall will be shut before 2027.': 'before 2027: expected',
  'The list is expected by the spring.': 'by spring 2026: expected',
  'It must be spent before the end of the year.': 'before the end of 2025: expected',
  'The ban is in force until midnight on Tuesday.': 'until 8 July 2025, midnight: expected',
});

promiseEvents('what will not be before a date is told of that date', {
  'Work will not resume before next spring.': 'spring 2026: expected',
  'It will be settled before the year is out.': '2025: expected',
  'The plant will not restart before 1 August.': '1 August 2025: expected',
});

promiseEvents('a week of a month is that week, and a week up to a day its days', {
  'It ran from the first week of May.': 'first week of May 2025: past',
  'It infected 40 in the week to 28 June.': '22–28 June 2025: past',
  'It infected 30 in the week ended 21 June.': '15–21 June 2025: past',
});

promiseEvents(
  'what runs from a date to a date, or over days that follow each other, is one event',
  {
    'The mine was shut from June 2020 to May 2021.': 'June 2020 – May 2021: past',
    'Between 2014-15 and 2018-19 it rose by a fifth.': '2014–2019: past',
    'Ministers met on June 4 and 5.': '4–5 June 2025: past',
    'The fair was held on 1 and 2 May 2025.': '1–2 May 2025: past',
  },
);

promiseEvents('a period that is told by its end lies before it', {
  'The club lost £6.2m in the year to June 2021.': 'July 2020 – June 2021: past',
  'Sales dropped 11% in the nine months to September.': 'January – September 2024: past',
  'Profit rose in the three months ended March 31.': 'January – March 2025: past',
  'It lost £2m in the year to 4 April 2024.': '5 April 2023 – 4 April 2024: past',
  'In the first half, which ended on 30 June, it lost £2m.': 'first half of 2025: past',
  'More than half ended in May.': 'May 2025: past',
});

promiseEvents('what goes on since a date says so', {
  'The pass has been closed since 2022.': 'since 2022: ongoing',
  'They have disputed the valley since 1991, when both broke away. ¶ It is the worst crash since 1998, when a plane went down.':
    'since 1991: ongoing; 1998: past',
  'The port has had a crew on call since 1 June.': 'since 1 June 2025: ongoing',
  'The rate has stood at 2 percent since April.': 'since April 2025: ongoing',
  'The first minister has led the party since 2019.': 'since 2019: ongoing',
  'The last factory in the town has stood empty since 2015.': 'since 2015: ongoing',
});

promiseEvents(
  'what lasted since a date is over where it has ended, and goes on where it is to begin again',
  {
    'The pool, shut since Easter, reopened in June.': '20 April 2025: past; June 2025: past',
    'The duty is frozen, after going up each year since 2008.': '2008: past',
    'The pool, shut since Easter, is still closed.': 'since 20 April 2025: ongoing',
    'Aid, suspended since last October, will begin again in August.':
      'since October 2024: ongoing; August 2025: expected',
  },
);

promiseEvents('what lies ahead or may come is told from what is over', {
  'It has been talking to them since May, and Dahl met them this year.':
    'since May 2025: ongoing; 2025: past',
  'It wrote on 3 September.': '3 September 2024: past',
  'The corps put it right earlier this week, saying they are only changing the hats.':
    'week of 30 June 2025: past',
  'The court will rule in October.': 'October 2025: expected',
  'The bridge opened on Friday.': '4 July 2025: past',
  'The minister is expected to resign this week.': 'week of 7 July 2025: expected',
  'Talks might resume in 2027.': '2027: expected',
});

promiseEvents('what is forecast for a day is expected then, and a rule from when it holds', {
  'More rain is forecast for Wednesday night.': '9 July 2025, night: expected',
  'The law requires yearly inspections from October.': 'October 2025: expected',
  'The ministry has pledged to raise the wage by 12 percent from January.':
    'January 2026: expected',
});

promiseEvents('an event lies where it is counted to from another date, or told beside one', {
  'The talks broke down six days before Christmas.': '19 December 2024: past',
  'They met two weeks after 2 May 2025.': 'week of 12 May 2025: past',
  'The pool opens on the Monday after the Fourth of July 2026.': '6 July 2026: expected',
  'Shops will open the day after Thanksgiving.': '28 November 2025: expected',
  'The film will be shown the weekend before Labor Day.': 'weekend of 30 August 2025: expected',
  'Marsik took office on 1 July, six days after Varga had resigned.':
    '1 July 2025: past; 25 June 2025: past',
  'It sold its hotels in 2001. The same year it bought a bank.': '2001: past; 2001: past',
  'It fell two days after July 1–3.': '5 July 2025: past',
});

promiseEvents('what was moved to another day is told on that day alone', {
  'The report will be out on 5 September and not, as planned, on 30 August.':
    '5 September 2025: expected',
  'The port put back the start of its new night shift from 1 August to 1 October.':
    '1 October 2025: expected',
  'The summit was brought forward from 24 August to 3 August.': '3 August 2025: expected',
  'It was due out on April 29 but will now be out on July 13.': '13 July 2025: expected',
  'It will be signed not on 4 August but on 17 August.': '17 August 2025: expected',
  'They will meet on 5 August rather than on 14 July.': '5 August 2025: expected',
});

promiseEvents(
  'a day on which prices moved, and on which something came for the first time, is an event',
  {
    'The index fell 504 points on Friday.': '4 July 2025: past',
    'Shares lost 3.6 percent on Friday after a warning.': '4 July 2025: past',
    'It flew for the first time on Friday.': '4 July 2025: past',
    'They won for the first time in 1994.': '1994: past',
    'The bank cut its rate to 5% from 5.25% on 1 July.': '1 July 2025: past',
    'Prices fell from 5 percent in 2023 to 3 percent in 2024.': '2024: past',
    'The toll rose to 43 on Friday.': '4 July 2025: past',
  },
);

promiseEvents('a day that is only named is an event where the story tells of it nowhere else', {
  'Tuesday’s fire killed two. ¶ The cause of Tuesday’s fire is not known.': '1 July 2025: past',
  'The cause of Tuesday’s fire is not known.': '1 July 2025: past',
  'Next year’s race will begin in Holm.': '2026: expected',
  'The board said on Friday that he had won 51% in Wednesday’s election.':
    '4 July 2025: past; 2 July 2025: past',
  'They voted on Wednesday. ¶ The board said on Friday that he had won 51% in Wednesday’s election.':
    '2 July 2025: past; 4 July 2025: past',
});

promiseEvents('what was then is told of a date that is only compared with', {
  'It is the deadliest crash since 12 February 1998, when a Fokker went down.':
    '12 February 1998: past',
});

promiseEvents('somebody said something on the day on which they said it, where no other is told', {
  'Thirty got out, the builder said on Friday.': '4 July 2025: past',
  'It lost a million in the second quarter, the builder said on Friday.':
    'second quarter of 2025: past; 4 July 2025: past',
  'It will cut 900 jobs by 2027, the builder said on Friday.':
    'by 2027: expected; 4 July 2025: past',
  'She said on Friday that taxes would have to rise.': '4 July 2025: past',
  'She first promised a vote in January 2023.': 'January 2023: past',
});

promiseEvents('what somebody asks is an event of the asking', {
  'On Thursday the mayor asked the council, “Who will pay on 1 August?”': '3 July 2025: past',
  'On Thursday the mayor asked the council, “Who will pay on 1 August?” and left the room.':
    '3 July 2025: past',
  'On Thursday the mayor asked the council, "Who will pay on 1 August?"': '3 July 2025: past',
  '“Will it close on Friday?” she asked on Thursday.': '3 July 2025: past',
});

promiseEvents('what was called, set or dropped that is no plan is an event', {
  'Police were called to the house on Friday after a car was abandoned nearby.':
    '4 July 2025: past',
  'She set a world record on Friday and moved to second place.': '4 July 2025: past',
  'The company set up an office in Paris on 4 July and scrapped its London plan.':
    '4 July 2025: past',
});

promiseEvents(
  'an event of a day stays one where something else ended, or not everybody was there',
  {
    'The court cancelled the order of 1 July.': '1 July 2025: past',
    'The vote of 1 July has changed the country.': '1 July 2025: past',
    'The hearing on 1 July was adjourned after an hour.': '1 July 2025: past',
    'A deal reached at a summit on 1 July was cancelled.': '1 July 2025: past',
    'Flights on 1 July were cancelled because of the storm.': '1 July 2025: past',
    'He did not vote on 1 July.': '1 July 2025: past',
    'She could not be reached on 1 July.': '1 July 2025: past',
    'The mayor would not say on 1 July who had paid.': '1 July 2025: past',
    'He was wrongly jailed on 2 July.': '2 July 2025: past',
    'The law was amended on 2 July.': '2 July 2025: past',
    'The vote was postponed to 9 November.': '9 November 2025: expected',
    'The match, called off on 2 July, is now set for 9 August.':
      '2 July 2025: past; 9 August 2025: expected',
  },
);

promiseEvents('the days that head the paragraphs of a chronicle date them', {
  '2 September 2024. Emails come to light. ¶ 11 September. The minister resigns.':
    '2 September 2024: past; 11 September 2024: past',
});

promiseEvents(
  'what is told within a quotation is dated by when that was spoken, where it is told',
  {
    '“Nothing changes today, tomorrow or next week,” the chairman said.': '',
    '“We march tomorrow,” she said on Friday.': '5 July 2025: past; 4 July 2025: past',
    '“The dam broke on 3 June and will be mended next year,” he said.':
      '3 June 2025: past; 2026: expected',
    '“It will close on 1 August,” she said.': '1 August 2025: expected',
  },
);

promiseReports(
  'a report without a date is told as done where something was, whatever was promised beside it',
  {
    'The governor announced a state of alert and promised that aid would come.': 'past',
    'The governor promised that aid would come.': 'expected',
  },
);

promiseReports(
  'a report without a date goes on where something is under way, and is past where it got under way',
  {
    'An inquiry is under way.': 'ongoing',
    'Both states are both reinforcing their borders.': 'ongoing',
    'When the second half got under way, Okello scored.': 'past',
  },
);

promiseReports('a report without a date is to come where only what somebody did besides is over', {
  'The sides will meet in talks brokered by Norway.': 'expected',
  'The bill proposed by the senator could cost millions.': 'expected',
  'Profits increased by a third.': 'past',
  'The bill was opposed by the senator.': 'past',
  'The boy, who was also beaten, is expected to testify.': 'expected',
  'The boy, who was beaten, testified.': 'past',
});

promiseReports('an office given is a report, and a name borne is none', {
  'The board named Anna Berg, its lawyer, as chief executive.': 'past',
  'The cabinet named her to lead the inquiry.': 'past',
  'A man named John works as a baker.': '',
  'A ship named Anna Berg, as old as the port, lies there.': '',
});

promiseSpans('an event spans the days of its date', {
  'The pass has been closed since 2022.': '2022-01-01 – 2025-07-06',
  'The mine was shut from June 2020 to May 2021.': '2020-06-01 – 2021-05-31',
  'They will vote in the second half of August.': '2025-08-17 – 2025-08-31',
  'Between 2014-15 and 2018-19 it rose by a fifth.': '2014-01-01 – 2019-12-31',
  'The mill opened in the early 1970s.': '1970-01-01 – 1973-05-01',
  'Orders have fallen since the middle of 2022.': '2022-05-02 – 2025-07-06',
  'It closed one of its halls in mid-May.': '2025-05-11 – 2025-05-21',
  'It will decide by the end of the year.': '2025-09-02 – 2025-12-31',
});
