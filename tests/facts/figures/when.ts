import { promiseTimes } from './promises.ts';

promiseTimes('a figure is told with its time', {
  'Exports fell 9% last year to $410 million.': '9% | last year; $410 million | last year',
  'The rate was 4% on 31 December.': '4% | 31 December',
  'Sales rose 4% last year.': '4% | last year',
  'The economy shrank 3.8% in late 2008.': '3.8% | late 2008',
  'It sold 400 cars in mid-May 2008.': '400 | mid-May 2008',
  'It has sold 400 cars since mid-2008.': '400 | since mid-2008',
  'It displaced 7 million people. More than 700,000 have fled since May.':
    '7 million; More than 700,000 | since May',
  'In 2018 a storm sank 48 ships.': '48 | 2018',
  'Last month 300 builders agreed.': '300 | Last month',
  'Traffic in the harbour grew by 12% last year and reached 1,400 ships.':
    '12% | last year; 1,400 | last year',
});

promiseTimes('a time is told with its year', {
  'It sold 400 boats in March last year.': '400 | March last year',
  'In the first quarter of last year, sales rose 5%.': '5% | first quarter of last year',
  'Sales rose 5% in the first half.': '5% | first half',
  'It sold 4,100 vans in the second half of 2009.': '4,100 | second half of 2009',
  'The club’s crowd grew to 9,318 in the first half of last year.':
    '9,318 | first half of last year',
});

promiseTimes('the time between what is counted and its verb is the figure’s', {
  'The company sold 40 cars last year.': '40 | last year',
  'It said it had made 40 cars in 2024.': '40 | 2024',
  'The company said revenue last year rose 40%.': '40% | last year',
  'Data showed deaths last year fell 40%.': '40% | last year',
  'Crimes recorded last year fell 40%.': '40% | last year',
  'Fees paid in 2019 came to £40 million.': '£40 million | 2019',
  'Sales in May were $40 million.': '$40 million | May',
  'Fighting last year killed 40 people.': '40 | last year',
  'The firm made cars and last year sold 40 boats.': '40 | last year',
  'The firm that owns the mine employed 40 people last year.': '40 | last year',
  'Some 40 students arrested in March were freed.': 'Some 40 | March',
  'Police said 40 people were killed in March.': '40 | March',
});

promiseTimes('what a change is reckoned from is not its time', {
  'Like-for-like sales in the nine weeks to 31 December were down 4% on the same period a year earlier.':
    '4%',
  'Rents rose 4% on last year.': '4%',
  'Sales were up 4% on the previous month.': '4%',
  'Output fell 4% on May.': '4%',
  'Output is 7% below the level of 2019.': '7%',
  'Rainfall was 14% below average in May.': '14% | May',
  'The price was £770, down 0.6 percent on a year earlier.': '£770; 0.6 percent',
  'Sales were 500 tons more than in 2009.': '500 tons',
  'Profits grew by 27% since 1996.': '27%',
  'Exports fell 12% from the same quarter of last year.': '12%',
  'Prices are 1.7% below their high set in February.': '1.7%',
  'Prices are 1.7% below their March 2022 peak.': '1.7%',
});

promiseTimes('when something was said is not when it was so', {
  'Dunmore reported last week that Christmas sales had climbed 5%.': '5%',
  'The firm said on Monday that sales had climbed 5%.': '5%',
  'The firm said last week sales had climbed 5%.': '5%',
  'It told investors in March that sales had climbed 5%.': '5%',
  'It said in a statement on Monday that sales had climbed 5%.': '5%',
  'The bank warned last year that it would cut 900 jobs.': '900',
  'It reported a 5% rise in sales last week.': '5%',
  'It cut 400 jobs last week.': '400 | last week',
  'The firm said in March that sales had climbed 5% in 2023.': '5% | 2023',
  'Inflation was 3%, it said on Thursday.': '3%',
  'A poll published last week showed that 300 builders agreed.': '300',
});

promiseTimes('the day right behind a change is its time', {
  'Its shares fell 17.4% on Thursday.': '17.4% | Thursday',
  'Shares rose by 4% on Monday morning.': '4%',
});

promiseTimes('the old and the new quantity have each their own time', {
  'Unemployment rose to 4.9 percent in the first quarter from 4.6 percent a year ago.':
    '4.9 percent | first quarter; 4.6 percent | a year ago',
  'Unemployment rose from 4.6 percent a year ago to 4.9 percent in the first quarter.':
    '4.6 percent | a year ago; 4.9 percent | first quarter',
  'Profit rose from £3m in 2019 to £9m.': '£3m | 2019; £9m',
  'Its share fell from 34.7 per cent in 2021 to 26.1 per cent.':
    '34.7 per cent | 2021; 26.1 per cent',
  'The herd fell from about 9,000 in 2020 to 7,100.': '7,100',
  'The share is 61%, down from 78% in 2019.': '61%; 78% | 2019',
  'Unemployment, which stood at 4% in May, has fallen.': '4% | May',
});

promiseTimes('a time that belongs to something else is not the figure’s', {
  'It fined the firm $3 million over the grounding in February.': '$3 million',
  'Rainfall was 40 percent above the December average.': '40 percent',
  'The €9 million scheme was on track for 2027.': '€9 million',
  'The NKr9 million scheme was on track for 2027.': 'NKr9 million',
  'The USD 9 million scheme was on track for 2027.': 'USD 9 million',
  'The 9 million kroner scheme was on track for 2027.': '9 million kroner',
  'The strike cost it £4m and would cause a loss in May.': '£4m',
  'It lost £4m on the rescue of 2009.': '£4m',
  'It sold $10 billion of bonds due August 2020.': '$10 billion',
  'Profit of £4 million compares with £3 million a year earlier.':
    '£4 million; £3 million | a year earlier',
  'BERGEN, Jan. 2 (Kyodo) - A storm sank 48 ships.': '48',
  'Olsen confessed in 2019 and paid a fine of $15 million.': '$15 million',
  'They stopped this week after ten people died.': 'ten',
  'It will stop shrinking its $6.6 trillion hoard on 1 December.': '$6.6 trillion',
  'It was raised from £500 in January.': '',
  'Wages rose 7% in the fourth quarter and prices were 10% higher than a year ago.':
    '7% | fourth quarter; 10%',
});

promiseTimes('the whole of a season or a year is the figure’s time', {
  'It lost £4m in the summer of 2009.': '£4m | 2009',
  'It sold 40 cars in all of 1989.': '40 | 1989',
});

promiseTimes('a time does not hold for what “which” or “whose” tells of another', {
  'Prices rose on April 19 as rain cut harvests in Olven, which grows 60% of the beans.': '60%',
  'Last week Olsen closed Florvik, whose 260 residents have left.': '260',
  'In 2021 it was sold for $315,000 to a firm, which planned 64 flats.': '$315,000 | 2021; 64',
  'They dived in 2026 with a boat, which can carry three people.': 'three',
});

promiseTimes('the time of another doing is not that of a figure', {
  'The law passed in 2011 bans 40 chemicals.': '40',
  'A plan unveiled in May would cut 40 jobs.': '40',
  'The town hit by floods last year lost 40 homes.': '40',
  'The road planned in 2003 cost £40 million.': '£40 million',
  'A ship that sank in March carried 40 sailors.': '40',
  'Officials who met last week approved 40 permits.': '40',
  'A storm that hit the coast in March cost £40 million.': '£40 million',
  'The bank that failed in March owed £40 million.': '£40 million',
  'Profit reported in May was £40 million.': '£40 million',
  'Some 40 people said that she had offered to go in January.': 'Some 40',
  'Some 40 people said they had been hurt last year.': 'Some 40',
  'About 40 people who were displaced in 2014 have returned.': 'About 40',
  'It rescued 40 people who had fled in March.': '40',
  'The firm sold 40 flats built in 2001.': '40',
  'The 40 flats built in 2001 are empty.': '40',
  'The 300 investors who sued in 2022 won.': '300',
});

promiseTimes(
  'when somebody was born, or something was founded, is not the time of what is told of them',
  {
    'Born on April 7, 1937, in Oslo, she was the fifth of nine children.': 'nine',
    'Founded in 1990, it employs 300 people.': '300',
    'In 1990, it employed 300 people.': '300 | 1990',
  },
);

promiseTimes('the time right behind one amount is not the time of the next', {
  'The offer of 4.75 per cent this year and 3 per cent next was fair.':
    '4.75 per cent | this year; 3 per cent',
  'It pays 2% from July 2026 and a further 1.5% in 2027.': '2%; a further 1.5% | 2027',
  'A £2m win in 2023 and a £1m one followed.': '£2m | 2023; £1m',
  'It sold 40 cars in May and 30 vans.': '40 | May; 30 | May',
  'The economy grew by 2% in 2025 and 2.1% in 2026.': '2% | 2025; 2.1% | 2026',
});

promiseTimes('a half or a quarter of a game dates nothing', {
  'Skarvik got two tries in the second half before a crowd of 9,318 at Nes Park.': '9,318',
  'They had 62% of possession in the first half.': '62%',
  'The visitors kicked 14 points in the fourth quarter of the match.': '14 points',
  'The side ran 31 kilometres in the second half, and its fans sang.': '31 kilometres',
  'It brought on 12 reserves in the second half.': '12',
});

promiseTimes('where there is a time for each, no number of a list has them all', {
  'Sales were $4 million, $5 million and $6 million in 2021, 2022 and 2023.':
    '$4 million; $5 million; $6 million',
  'Rents rose 4% and 5% in May and June.': '4%; 5%',
  'It made 400 cars in 2021, 2022 and 2023.': '400 | 2021, 2022 and 2023',
  'It sold 400 cars in May and June.': '400 | May and June',
  'In 2019, 400 people and 2000 horses died.': '400 | 2019',
  'Sales were £3m and £5m in 2019 and 2020 respectively.': '£3m; £5m',
  'Sales in 2019 and 2020 were £3m and £5m respectively.': '£3m; £5m',
  'It sold 400 boats in 2019 and 2020.': '400 | 2019 and 2020',
});

promiseTimes('what a price is for later, and a month that describes it, is not when it stood', {
  'Crude for delivery in September settled at $29.54.': '$29.54',
  'Futures for delivery in May rose 2%.': '2%',
  'Prices for June delivery rose 4%.': '4%',
  'December wheat settled at 195 euros.': '195 euros',
  'December wheat exports fell 4%.': '4% | December',
});

promiseTimes('what happened to some of many, and when, is not told of the many', {
  '11 of its 34 lorries broke down in March.': '11 | March; 34',
});

promiseTimes('a time is told with its “since”, “by” or “between”', {
  'It plans to open 40 shops by the end of June, and to close one.': '40 | by the end of June',
  'Emissions must fall 40% by 2030.': '40% | by 2030',
  'It has invested £40m in its online business since 2019.': '£40m | since 2019',
  'At least 40 people have been killed since March.': 'At least 40 | since March',
  'Some 40 homes were rebuilt by the end of last year.': 'Some 40 | by the end of last year',
  'Debt stood at £40m at the end of March.': '£40m | end of March',
  'Profit fell 40% in the three months to end-June.': '40% | three months to end-June',
  'It sold 40 cars in Oslo in the year ended 31 March 2024.': '40 | year ended 31 March 2024',
  'He took £40m in bribes between 2015 and 2018.': '£40m | between 2015 and 2018',
  'Unemployment was 40% between January and March.': '40% | between January and March',
  'Rainfall between May and July was 40 mm.': '40 mm | between May and July',
  'Since 2019, it has sold 40 boats.': '40 | Since 2019',
  'In the year to March, rents rose 40%.': '40% | year to March',
  'Fares will rise 40% from March.': '40% | from March',
  'From January to March, 40 people were arrested.': '40 | From January to March',
  'Sales rose 7% to £212m in the year to March.': '7% | year to March; £212m | year to March',
  'Reserves could fall to £9.7m by March next year.': '£9.7m | by March next year',
  'Sea level has risen by 22 centimetres since 1900.': '22 centimetres | since 1900',
  'Nordlys plans to hire 3,000 people by the end of 2025.': '3,000 | by the end of 2025',
  'It sold 400 boats between May 7 and 8.': '400 | between May 7 and 8',
});

promiseTimes(
  'a time with “since”, “by” or “between” is not the figure’s where it tells of something else',
  {
    'Inflation fell to 40%, the lowest since 2019.': '40%',
    'It fell 40% in its biggest drop since 2010.': '40%',
    'The firm sold 40 flats built between 1990 and 2000.': '40',
    'The bank was fined £40m for failings between 2015 and 2018.': '£40m',
    'Homes built between 1990 and 2000 cost £40m.': '£40m',
    'The £40m bridge will be built by 2030.': '£40m',
    'The firm, which has grown since 2019, employs 40 people.': '40',
    'It has cut 40 jobs since it was bought in 2019.': '40',
    'He has owned 40 shops that have lost money since 2019.': '40',
    'It will close its 40 shops by June.': '40',
    'It paid £40m for a firm beaten by May.': '£40m',
    'Since 2019, when it was sold for £40m, it has grown.': '£40m',
    'The glacier has lost 40% more ice since 1985 than was thought.': '40%',
    'The rate was 40%, and it has risen since 2019.': '40%',
    'It postponed 40 flights until June.': '40',
    'Fares rose 40% from March.': '40%',
    'Fares will rise 40% from May levels.': '40%',
    'Fares will rise 40% from last year.': '40%',
    'It cut its rate to 40% from 52% by 2010.': '40%',
    'Thefts fell 8% in the year to June, while robberies rose 14%.': '8% | year to June; 14%',
  },
);

promiseTimes('days on end are told whole', {
  'They polled 1,981 voters on 16-18 December.': '1,981 | 16-18 December',
  'They polled 1,981 voters on 3 and 4 May.': '1,981 | 3 and 4 May',
});
