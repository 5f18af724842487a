import { promiseEvents, promiseReports } from './promises.ts';

promiseEvents('a date that only measures makes no event', {
  'Sales were up 3 percent on last year.': '',
  'Its shares had fallen by a fifth since April.': '',
  'The price of rice has doubled since 2021.': '',
  'He was replaced by Dahl, who had led the firm since 2019.': '',
  'It was the most since at least 1983.': '',
  'It was hotter than in any year since 2009.': '',
  'Sales were the lowest since 1983.': '',
  'It is the third strike at the port since 2015.': '',
  'They fell, compared with 2019.': '',
  'Rain had risen by 22% since 1980.': '',
  'It was the largest loss of the year.': '',
  'It will pay a dividend of 42 cents for 2024.': '',
  'It was the first death from the disease in the United States since 2015.': '',
  'It is the highest level that has been recorded since 2009.': '',
  'Turnout was 64%, the lowest since independence in 1991.': '',
  'They won for the first time this century.': '',
});

promiseEvents('the other side of a comparison makes no event', {
  'The party won 61 seats, up from 48 in 2021.': '',
  'The toll rose to nine, up from five on Sunday.': '',
  'Sales rose to $5 million in May, from $4 million in the same month last year.': 'May 2025: past',
  'The yield rose to 4.51% from 4.38% late Thursday.': '',
  'Sales were down nine per cent on the year before.': '',
  'They took 31.8% of the vote, down from 36.2% five years ago.': '',
  'A ticket costs £95, up from £88 last year.': '',
  'Bookings are running 14 percent ahead of last year.': '',
});

promiseEvents(
  'a month of which the sentence names the day, and a step to a day that it names, make no event',
  {
    'It sank on 5 June. A week later, on 13 June, it was found.':
      '5 June 2025: past; 13 June 2025: past',
    'It sank on 5 June. A week later, on a beach, it was found.':
      '5 June 2025: past; week of 9 June 2025: past',
    'On 2 July the talks broke down for the second time this month.': '2 July 2025: past',
    'Rain has fallen every day this month.': 'July 2025: past',
  },
);

promiseEvents('the day on which something was said makes no event where another day is told', {
  'Thirty got out on Thursday, Metrolink, the builder, said on Friday.': '3 July 2025: past',
  'The club said he would have scans on Monday.': '7 July 2025: expected',
});

promiseEvents('a date that only names something makes no event where another dates it', {
  'The Christmas truce ran out on 6 January 2025.': '6 January 2025: past',
  'The decree came after the 2022 fire.': '',
  'Prices fell after the 1991 Gulf War.': '',
  'The wall was built after the floods of 2005.': '',
  'A fire in 2005 destroyed the mill.': '2005: past',
  'On Friday she won the 2024 Booker Prize.': '4 July 2025: past',
  'She won the 2024 Booker Prize.': '2024: past',
  "Friday's vote failed.": '4 July 2025: past',
  'The firm is held to answer for its staff under a law of 2001.': '',
  'They signed it on 12 May. The minister said on Friday that the deal of 12 May stood.':
    '12 May 2025: past; 4 July 2025: past',
  'The earthquake of 6 May killed six people.': '6 May 2025: past',
  'On the evening of 6 May the ship sank.': '6 May 2025, evening: past',
  'They met on Friday, as the pact of 6 May requires.': '4 July 2025: past; 6 May 2025: past',
});

promiseEvents('what tells apart the things that came before or after a date makes no event', {
  'Requests received after 12 July will be dealt with in August.': 'August 2025: expected',
  'The first request was received after 2 July.': 'after 2 July 2025: past',
});

promiseEvents('a debt by when it is due, an age, a name and what is usual make no event', {
  'Its bonds due 2027 are worth less.': '',
  'Officers handed back a 19th-century throne.': '',
  'Prices fell back to pre-2008 levels.': '',
  'It is more than the valley normally sees between March and May.': '',
  'The class of 2018 met.': '',
  'Crude for October delivery rose.': '',
  'The union wants 6% backdated to 1 April.': '',
  'It has hedged 70% of its needs for 2027.': '',
  'Shares fell after first-quarter earnings that missed forecasts.': '',
});

promiseEvents('a timetable, whose days and hours are of any week, makes no event', {
  'It is open Monday to Friday, 9.30am to 3pm, and on Saturdays until noon.': '',
  'The hall opens every day at 9 a.m.': '',
});

promiseEvents('what was only planned, supposed or hoped for makes no event', {
  'It was supposed to open in November 2026.': '',
  'She would have gone on Friday.': '',
  'It was to have flown in 2024 and to have entered service last May.': '',
  'The update, which had been due on 10 June, will come on Monday.': '7 July 2025: expected',
  'The firm had hoped for 1 August.': '',
  'The report had been expected on Tuesday.': '',
  'He would have turned 50 this May.': '',
  'The levy, which was due to rise in September, is frozen.': '',
  'Lowering the lake on 10 March would have prevented it.': '',
  'Work was supposed to start last spring but was delayed by a court case.': '',
  'Schools, which were to reopen today after the holidays, will stay closed.': '',
  'It was to have flown in 2021. It was first planned for Tuesday, May 6.': '',
  'It was originally to fly in 2022. The launch had been set for 3 September.': '',
  'It was meant to be finished by Christmas; it is now in doubt.': '',
  'The bridge was due to open in March but the work overran.': '',
});

promiseEvents('a plan that the story tells the end of makes no event', {
  'The meeting was to have been held tomorrow, but it was cancelled.': '',
  'The vote had been called for 9 November, but he brought it forward.': '',
  'She cancelled a visit planned for Thursday and Friday.': '',
  'The club called off Saturday’s match.': '',
  'It has postponed the shareholders’ meeting of 21 August.': '',
  'The vote of 3 August has been put off.': '',
  'The summit of all 28 leaders on Sunday was cancelled.': '',
  'The concert on 3 August has been called off.': '',
  'The city gave up its plan to reopen the road on 1 November.': '',
});

promiseEvents('a day on which something will not be makes no event', {
  'The vote cannot be held on 10 August.': '',
  'The plant would not restart on 1 August, its owner said.': '',
});

promiseEvents('what is only asked makes no event', {
  'Will the “plan” be dropped on 1 August?': '',
  '“Will it be dropped on 1 August?”': '',
});

promiseEvents('what a story had wrong makes no event', {
  'It fell on 4 July. [Correction: an earlier version said it fell on 2 July.]':
    '4 July 2025: past',
  'It fell on 4 July. ¶ (This article was amended on 5 July. It had said on 2 July.)':
    '4 July 2025: past',
});

promiseEvents('a dateline, and a date alone, make no event', {
  'LISBON, Friday — The presidents met on 2 July 2025.': '2 July 2025: past',
  'Sunday, July 6, 2025': '',
});

promiseEvents('a day that is counted loosely from what the story dates makes no event of its own', {
  'Marsik took office on 1 July, about six days after the vote.': '1 July 2025: past',
});

promiseReports('a plan that the story tells the end of is a report without a date', {
  'The meeting was to have been held tomorrow, but it was cancelled.': 'past',
  'The vote had been called for 9 November, but he brought it forward.': 'past',
  'She cancelled a visit planned for Thursday and Friday.': 'past',
});

promiseReports('how things are, and what something is in general, is no report', {
  'The plant at Corby is not affected.': '',
  'A merger would need the approval of the bank.': '',
  'A by-election is a vote held in one constituency.': '',
});

promiseReports('what should or might have been is no report', {
  '“I should have shut it down,” he said.': '',
  'Some 41 babies might have survived.': '',
  'She shut it.': 'past',
});

promiseReports('a question is no report, and what hangs on a verdict is expected', {
  'Who signed it on 2 May?': '',
  'Who has killed the deal?': '',
  'If convicted, Dahl faces up to 25 years.': 'expected',
});

promiseEvents('the year in the name of a law or of whoever speaks makes no event', {
  'The group Transport 2000 said it was late.': '',
  'Guide to Quangos 2005 author Dan Lewis said it was late.': '',
  'Searches under the Terrorism Act 2000 were lawful.': '',
  'In 2000 spokesmen denied it.': '2000: past',
});
