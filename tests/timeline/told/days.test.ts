import { promiseDatesOf } from '../marked.ts';

const promiseDates = promiseDatesOf('2025-07-06');

promiseDates('a date counts from the date last spoken of', {
  'They signed in [2016]. [The following year] the deal failed.': '2016; 2017',
  'He was shot on [June 7] and died [two days later].': '2025-06-07; 2025-06-09',
  'He died on [June 7]. [The night before], he had called her.': '2025-06-07; TIME 2025-06-06TNI',
  'It shut in [October 2019]. [The following spring] it opened.': '2019-10; 2020-SP',
  '[Hours later] it rose.': 'TIME PAST_REF',
  'He fell on [June 7]. In [2019] he won. [The next day] he left.': '2025-06-07; 2019; 2025-06-08',
  '[The next day] they left.': 'PAST_REF',
  'Net fell in [the third quarter of 2024] from [a year earlier]. Sales in [the quarter] rose.':
    '2024-Q3; 2023-Q3; 2024-Q3',
  '2025-02-07 | It lost money in [the fourth quarter], it said on [Feb. 6]. [The quarter] was weak.':
    '2024-Q4; 2025-02-06; 2024-Q4',
  'They met on [Tuesday], [the day before] the vote.': '2025-07-01; 2025-07-01',
  'The final is on [August 7], [three weeks later].': '2025-08-07; 2025-08-07',
  'The dam broke on [2 May 2025]. [The next day] they left.': '2025-05-02; 2025-05-03',
});

promiseDates('a day or month after a bygone date is of its year', {
  'On [6 December 1947] they met. [That Saturday] they wed; on [11 April] he died.':
    '1947-12-06; 1947-12-06; 1948-04-11',
  'On [16 October 1973] prices rose. On [October 19] aid was asked for.': '1973-10-16; 1973-10-19',
  'In [1962] the blockade began, and in [November] the ships left.': '1962; 1962-11',
  'In [1947] snow fell. ¶ On [3 December] it froze.': '1947; 1947-12-03',
  'On [3 December 1947] it froze. On [Thursday] a cart crossed.': '1947-12-03; 1947-12-04',
  '[The autumn of 1947] was mild. Frost came in [the last week of November].': '1947-FA; 1947-W48',
  'He was arrested on [2 April 2023]. He had called her on [6 March].': '2023-04-02; 2023-03-06',
  'It is their best since [2008], when they won the final on [17 May].': '2008; 2008-05-17',
  'On [29 June 1942] they fired. On [1 July] they landed. ¶ He gave up at [noon]. [That night] he signed.':
    '1942-06-29; 1942-07-01; TIME 1942-07-01T12:00; TIME 1942-07-01TNI',
  'They were divorced [last year], on [Aug. 28].': '2024; 2024-08-28',
  'They met in [the third week of March 2004]. The talks failed on [the 18th].':
    '2004-W12; 2004-03-18',
  'The dam burst in [April 1986]. A wall fell on [the 20th].': '1986-04; 1986-04-20',
});

promiseDates('a day after a bygone date is of the news where the story has come back to it', {
  'After the [11 September 2001] attacks he left. On [March 3] he spoke.': '2001-09-11; 2025-03-03',
  'On [16 October 1973] prices rose. The law will end on [March 3].': '1973-10-16; 2026-03-03',
  'He served from [June 2008]. On [May 7] he died.': '2008-06; 2025-05-07',
  'Prices fell on [Friday]. In [1973] they rose. ¶ On [March 3] they fell.':
    '2025-07-04; 1973; 2025-03-03',
  'In [1947] they opened a bakery. ¶ On [Thursday] it burnt down.': '1947; 2025-07-03',
  'The side flew home on [Friday]. ¶ Its first one crashed on [27 April 1993]. On [Thursday] they laid flowers.':
    '2025-07-04; 1993-04-27; 2025-07-03',
  'It was found on [27 April 1993]. [Two days later], on [Thursday], it was raised.':
    '1993-04-27; 1993-04-29; 1993-04-29',
  'It was founded on [1 May 1903]. It failed on [29 June].': '1903-05-01; 2025-06-29',
  'Crowds met on [Friday]. On [29 June 1942] they fired. On [1 July] they landed.':
    '2025-07-04; 1942-06-29; 2025-07-01',
  'On [29 May 1942] they fired. On [1 July] they landed.': '1942-05-29; 2025-07-01',
  'He spoke on [Saturday]. On [9 September 2019] he was paid. He pleaded guilty in [April].':
    '2025-07-05; 2019-09-09; 2025-04',
  'He spoke on [Saturday]. On [9 September 2019] he was paid. He was paid again in [January].':
    '2025-07-05; 2019-09-09; 2020-01',
  'On [9 September 2019] he was paid. He was paid again in [April].': '2019-09-09; 2020-04',
  'It won on [January 18]. Its rival said on [Friday] that it lost. It sold 32 [the day before].':
    '2025-01-18; 2025-07-04; 2025-07-03',
});

promiseDates('a tale goes on into the next year where a day lies before its beginning', {
  'In [November 1947] it froze. On [the Thursday] a cart crossed it; [the day after], a lorry.':
    '1947-11; 1947-12-04; 1947-12-05',
  'It froze on [4 December 1947]. In [the spring] they found him.': '1947-12-04; 1948-SP',
  'Hearings began on [12 April 2010]. The court ruled in [January].': '2010-04-12; 2011-01',
  'It opened in [2004]. On [Christmas Eve that year] a wave hit. He wrote on [5 January].':
    '2004; 2004-12-24; 2005-01-05',
  'On [8 July 2007] it was shown. On [5 September] it said it would fly by [the end of the year].':
    '2007-07-08; 2007-09-05; 2007',
  'It was sold on [20 November 2009]. One was sent back before [the year] was out.':
    '2009-11-20; 2009',
  'In [May 2023] it came out. It recalled cars in [December of that year] and on [3 June] it owned up.':
    '2023-05; 2023-12; 2024-06-03',
  'It opens on [July 14]. The sale is [the following weekend].': '2025-07-14; 2025-W29-WE',
  'In [1978] they met. [The following summer] they ran a train.': '1978; 1979-SU',
});

promiseDates('the days of a chronicle in the present tense are of its year', {
  'On [13 January 2012] the ship strikes a rock. The captain is held [the next day] and on [17 July] goes home.':
    '2012-01-13; 2012-01-14; 2012-07-17',
  'On [13 January 2012] the ship strikes a rock. The search ends on [4 July].':
    '2012-01-13; 2012-07-04',
  'In [May 2012] the bank admits losses; in [June] its head resigns.': '2012-05; 2012-06',
});

promiseDates('a chronicle goes on in the next paragraph, up to the year of publication', {
  'The crew spoke [today]. ¶ In [May 2013] it sinks. On [3 September 2013] it is raised. ¶ The court sits on [15 October]. In [2024] he is freed on [4 October]. A mate is the first to speak, on [9 August].':
    '2025-07-06; 2013-05; 2013-09-03; 2013-10-15; 2024; 2024-10-04; 2024-08-09',
  'The crew spoke [today]. ¶ In [May 2013] it sinks. On [3 September 2013] it is raised. ¶ Shares fell on [2 July].':
    '2025-07-06; 2013-05; 2013-09-03; 2025-07-02',
  'The crew spoke [today]. ¶ In [May 2013] it sinks. On [3 September 2013] it is raised. ¶ The trial will open on [9 July].':
    '2025-07-06; 2013-05; 2013-09-03; 2025-07-09',
  'On [3 May 2013] it sinks, he said. ¶ He retires on [9 July].': '2013-05-03; 2025-07-09',
});

promiseDates('a day to come beside a bygone date is to come', {
  'On [13 January 2012] it strikes a rock. The verdict is due on [9 July].':
    '2012-01-13; 2025-07-09',
  'On [13 January 2012] it struck a rock. The trial opens on [17 July].': '2012-01-13; 2025-07-17',
  'On [5 October 1962] the song is released. The show opens on [9 September].':
    '1962-10-05; 2025-09-09',
  'Under a law of [3 May 2012] shops close on [9 August].': '2012-05-03; 2025-08-09',
  'He is held since [3 May 2012]. His trial begins on [9 July].': '2012-05-03; 2025-07-09',
  'The dam burst in [April 1986]. A plaque will be unveiled on [the 20th].': '1986-04; 2025-07-20',
  'It is the first rise since [July 2008], and the next would not come before [August].':
    '2008-07; 2025-08',
  'She came in [early on Monday, 14 February 2011]. It will open on [15 February].':
    '2011-02-14; 2026-02-15',
});

promiseDates('what was said to come is looked ahead to from when it was said', {
  'It said [last August] that the rosters would start on [1 September].': '2024-08; 2024-09-01',
  'It said in [February] that it would close in [April].': '2025-02; 2025-04',
  'It said on [Monday] that it would close on [Wednesday].': '2025-06-30; 2025-07-02',
  'It said in [February] that it will close in [April].': '2025-02; 2026-04',
});

promiseDates('what was done on a day is past, however near the day lies ahead', {
  'He died on [3 August].': '2024-08-03',
  'The bridge was closed on [25 July].': '2024-07-25',
  'It was on [25 July] that they met.': '2024-07-25',
  'He said it was on [25 July].': '2025-07-25',
  'The hearing was set for [25 July].': '2025-07-25',
  'It will be the third strike, after one on [22 January].': '2025-01-22',
});

promiseDates('a date that is set, foretold or waited for lies ahead', {
  'The judge set sentencing for [Jan. 15].': '2026-01-15',
  'She predicted a first cut in [December].': '2025-12',
  'Buyers would have to wait until [the autumn].': '2025-FA',
  'Work is suspended until at least [January].': '2026-01',
  'It is above the 1.3 percent it forecast in [September].': '2024-09',
  'Figures for [May] are due on [Friday].': '2025-05; 2025-07-11',
  'She testifies before the Senate on [Thursday].': '2025-07-10',
  'The firm, which reports on [Friday], sold 50 million phones.': '2025-07-11',
  'The council will meet in a closed session on [Friday].': '2025-07-11',
  'The envoy will visit the disputed valley in [September].': '2025-09',
  'They found the body on [Wednesday].': '2025-07-02',
  'It shut its plants [Friday] and will not reopen them [this year].': '2025-07-04; 2025',
  'It rose following [Thursday]’s fall.': '2025-07-03',
  '“We find out [Tuesday],” one said.': '2025-07-08',
  'It is off from its high of [September 10].': '2024-09-10',
  'He ruled out new laws before [the autumn].': '2025-FA',
  'Prices for [March] delivery rose.': '2026-03',
  'It needs $5m to keep feeding the camps until [June].': '2026-06',
});

promiseDates('what was set for a day was set for the nearest, whether it has come or not', {
  'The match due to be played on [8 March] was postponed.': '2025-03-08',
  'It was postponed to [May] and put off again.': '2025-05',
  'Work was to have been done at [Easter].': '2025-04-20',
  'The vote was scheduled for [November].': '2025-11',
});

promiseDates('what was to be, and what is called for, is read as what it is', {
  'A truce was to have begun on [Thursday].': '2025-07-03',
  'The vote had been set for [Friday].': '2025-07-04',
  'They asked for a special meeting on [Friday].': '2025-07-11',
  'The planning committee approved it on [Friday].': '2025-07-04',
  'She survived a confidence vote on [Friday].': '2025-07-04',
  'Members vote on [Friday].': '2025-07-11',
  'Bills fell due on [Friday].': '2025-07-04',
  '[Friday]’s strike will hit thousands.': '2025-07-11',
  'Passengers are being urged not to travel on [Friday].': '2025-07-11',
  '[Next year]’s fair will begin on [21 September].': '2026; 2026-09-21',
  'He took [Sunday] through [Wednesday] off.': '2025-07-06; 2025-07-09',
  'Guests will be invited from [August].': '2025-08',
  'One will be sold in [2027], to Oman in [October].': '2027; 2027-10',
  'The other is in refit until [late November].': '2025-11',
  'He said nothing until [Friday].': '2025-07-04',
  'It was not expected until [Friday].': '2025-07-11',
  'She was narrowly ahead of her rival on [Saturday].': '2025-07-05',
});

promiseDates(
  'nothing is counted from a day that is looked back to, ranked by or only for something',
  {
    'In [the summer of 2014] she found a note dated [Nov. 20, 2001]. [Two years later] he won.':
      '2014-SU; 2001-11-20; 2016',
    'Oil hit 139 on [Thursday], its highest since [July 2008]. Plans came [the same day].':
      '2025-07-03; 2008-07; 2025-07-03',
    'It fell in [July 2008]. It rose [the same month].': '2008-07; 2008-07',
    'They loaded lorries on [Friday] for [the following day]. [That night] nobody slept.':
      '2025-07-04; 2025-07-05; TIME 2025-07-04TNI',
  },
);

promiseDates('what has happened is counted from what had, not from what is still to come', {
  'He broke a leg on [29 June] and will be out until [October]. [A week later] he left.':
    '2025-06-29; 2025-10; 2025-W27',
  'They voted on [Friday]. A runoff will be held on [20 July]. Turnout [that day] was low.':
    '2025-07-04; 2025-07-20; 2025-07-04',
  'They will meet on [Tuesday], a mediator said on [Friday]. Shares fell 3 percent on [the day].':
    '2025-07-08; 2025-07-04; 2025-07-04',
  'They will meet on [Tuesday], a mediator said on [Friday]. [The next day] they will vote.':
    '2025-07-08; 2025-07-04; 2025-07-09',
});

promiseDates('no days are counted from a month or year in which none is named', {
  'He left in [August 2001]. The chairman returned [the same day].': '2001-08; 2001-08',
  'They sued in [April 2011]. The firm sued back [a week later].': '2011-04; PAST_REF',
  'In [May 1960] a quake hit; [the following day] a wave came.': '1960-05; PAST_REF',
  'He fell in [2019]. [The next day] he left.': '2019; PAST_REF',
  'It sank in [May 2008]. [The following Monday] they met.': '2008-05; PAST_REF',
});

promiseDates(
  'a day that only bounded what was told is counted from where the words leave no other',
  {
    'The poll was put off until [August 2]. They will vote [that day].': '2025-08-02; 2025-08-02',
    'The poll was put off until [August 2]. It rained [that day].': '2025-08-02; 2025-07-06',
    'It has fallen since [June 20]. [The following Monday] banks shut.': '2025-06-20; 2025-06-23',
    'It ends on [July 14th], [three days before], to let tempers cool.': '2025-07-14; 2025-07-14',
    'They took over on [Saturday], [a day] after at least 68 died.': '2025-07-05; DURATION P1D',
    'Nobody came since [Thursday], when ice fell. [That same day] the lights went out.':
      '2025-07-03; 2025-07-03',
  },
);

promiseDates('“next spring” counts from publication, “the next spring” from what was told', {
  'He left in [2021]. They will return [next spring].': '2021; 2026-SP',
  'He left in [October 2021]. They returned [the next spring].': '2021-10; 2022-SP',
});

promiseDates('“those days” are of the year told of, not of a day', {
  'He was born in [1902]. In [those days] it was wild.': '1902; 1902',
  'He left on [Friday]. In [those days] it was wild.': '2025-07-04; PAST_REF',
});

promiseDates(
  '“that month” is no finer than what was told, and “the end of the year” is over early in the next',
  {
    '2024-01-20 | Debt stood at £8m at [the end of the year].': '2023',
    'The audit of [2016] found faults, the fourth [that month].': '2016; 2016',
  },
);

promiseDates('“today” counts from the date of a report that was printed later', {
  'HARTFORD, [July 5] — Workers voted [today] to go back, and met [the night before].':
    '2025-07-05; 2025-07-05; TIME 2025-07-04TNI',
  'OSLO, [March 5] — It shut [today].': '2025-03-05; 2025-07-06',
  'SEOUL, [July 5] (AFP) - It shut [today].': '2025-07-05; 2025-07-05',
  'SEOUL, South Korea, [5 July, 2025] — It shut [today].': '2025-07-05; 2025-07-05',
  'SEOUL, [Aug 5] (AFP) - It shut [today].': '2025-08-05; 2025-07-06',
  '[Saturday, July 5, 2025] ¶ It flew for the first time [today].': '2025-07-05; 2025-07-05',
  'By Jane Doe ¶ HARTFORD, [July 5] — Workers voted [today]. ¶ The mayor spoke [today].':
    '2025-07-05; 2025-07-05; 2025-07-05',
});

promiseDates('“today” in what is said is the day before, where a paper has told of none since', {
  'They won on [Saturday], as on [Thursday]. ¶ “We were lucky [today],” coach Ann Lee said.':
    '2025-07-05; 2025-07-03; 2025-07-05',
  'They won on [Saturday], as on [Thursday]. ¶ “I felt bad [yesterday],” she said.':
    '2025-07-05; 2025-07-03; 2025-07-04',
  'They won on [Saturday], as on [Thursday]. He left on [Sunday]. ¶ “[Today] we rest,” she said.':
    '2025-07-05; 2025-07-03; 2025-07-06; 2025-07-06',
  'OSLO, [July 6] (AFP) - They won on [Saturday], as on [Thursday]. ¶ “[Today] we rest,” she said.':
    '2025-07-06; 2025-07-05; 2025-07-03; 2025-07-06',
  'They won on [Friday]. ¶ “[Today] we rest,” she said.': '2025-07-04; 2025-07-06',
  'They won on [Saturday], as on [Thursday]. They will meet again on [Sunday]. ¶ “[Today] we won,” she said.':
    '2025-07-05; 2025-07-03; 2025-07-06; 2025-07-05',
  'They won on [Saturday], as on [Thursday]. ¶ She said that she would rest [today].':
    '2025-07-05; 2025-07-03; 2025-07-06',
});

promiseDates('a feast that names the day just told is that day', {
  'She came in [early on Monday, 14 February 2011]. "It\'s [Valentine\'s Day]," he said.':
    '2011-02-14; 2011-02-14',
  'She came in [early on Monday, 14 February 2011]. "It\'ll be over by [Valentine\'s Day]," he said.':
    '2011-02-14; 2011-02-14',
});

promiseDates('the second of two weekdays or months follows the first', {
  'The bank meets on [Thursday] and [Sunday].': '2025-07-10; 2025-07-13',
  'It rained on [Saturday] and [Sunday].': '2025-07-05; 2025-07-06',
  'It fell between [November] and [February].': '2024-11; 2025-02',
  'It grew in the [June]-to-[August] period of drought.': '2025-06; 2025-08',
});

promiseDates('both ends of a range, and each day of a list, are of the year at its end', {
  'It fell between [January] and [March 2024].': '2024-01; 2024-03',
  'They met on [May 12] and [13].': '2025-05-12; 2025-05-13',
  'They met on [June 11th] and [12th].': '2025-06-11; 2025-06-12',
  'They met on [12], [13] and [14 May 2019].': '2019-05-12; 2019-05-13; 2019-05-14',
  'It ran from [June 28] to [July 3, 2009].': '2009-06-28; 2009-07-03',
});

promiseDates('a count behind a day is no year, and a number before a verb no part of a month', {
  'On [May 12], 13 ships left; on [May 14] and 15 boats.': '2025-05-12; 2025-05-14',
  'On [3 February], 12 people died.': '2025-02-03',
  'It was held between [3] and [21 April], 87 per cent voted.': '2025-04-03; 2025-04-21',
  'Orders were strong but [1990] may be slower.': '1990',
  'Since [the beginning of June], 20 have closed.': '2025-06',
});

promiseDates('a week and a weekend are of their month or year', {
  'It closed in [the first week of January 2024].': '2024-W01',
  'It opened on [the first weekend of May 2024].': '2024-W18-WE',
  'It closed in [the last week of 2024].': '2024-W52',
  'He came [the day after Christmas].': '2024-12-26',
});

promiseDates('a quarter is the one just over, or the next of the year told of', {
  '2025-01-14 | Results for [the fourth quarter] are due on [Feb. 6].': '2024-Q4; 2025-02-06',
  '1997-10-28 | Figures due on [Friday] are expected to show growth of 3.3 percent in [the third quarter].':
    '1997-10-31; 1997-Q3',
  '1997-06-10 | It expects growth of 3.3 percent in [the third quarter].': '1997-Q3',
  'It expects sales of $85m in [the first half of 2026] and $90m in [the second half].':
    '2026-H1; 2026-H2',
});

promiseDates('a quarter is compared with the same one of the year before', {
  '2024-11-17 | It earned $5 in [the three months] ended [Sept. 30], up from $4 [a year earlier].':
    'DURATION P3M; 2024-09-30; 2023-Q3',
  '1989-11-14 | For [the third quarter], ended [Sept. 30], it earned $4 million, down from $6 million [a year earlier].':
    '1989-Q3; 1989-09-30; 1988-Q3',
  '2008-10-10 | Sales in [the third quarter], reported [earlier in the week], came to 84, against 109 in [the same period last year].':
    '2008-Q3; 2008-W41; 2007-Q3',
});

promiseDates('a title and the date under it are read apart', {
  '2025-06-27 | Bridge shut on [Friday] ¶ [June 27, 2025] ¶ It is old.': '2025-06-27; 2025-06-27',
});
