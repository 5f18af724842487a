import { promiseChanges, promiseFigures } from './promises.ts';

promiseChanges('what a number rose or fell by is told with its verb', {
  'She said in an email that state aid to the town had gone up 6%.': '6% | had gone up 6%',
  'Fares rose by 4%.': '4% | rose by 4%',
  'Sea level has risen by 22 centimetres since 1900.':
    '22 centimetres | has risen by 22 centimetres',
  'Debt ballooned to £4bn from £2bn.': '£4bn | ballooned to £4bn from £2bn',
  'The peso weakened 1.2%.': '1.2% | weakened 1.2%',
  'Annual inflation eased to 3.8 percent in May from 4.1 percent.':
    '3.8 percent | eased to 3.8 percent in May from 4.1 percent',
  'Core inflation ticked up to 2.9 percent.': '2.9 percent',
  'Sales grew 60%.': '60% | grew 60%',
  'Shares lost 40% of their value.': '40% | lost 40%',
});

promiseChanges('a change that is a noun is told with its number', {
  'There was a 49% decline.': '49% | 49% decline',
  'It saw an increase of 21%.': '21% | increase of 21%',
  'It had a 12% increase in its profits.': '12% | 12% increase',
  'It saw a 12% rise in the number of fires.': '12% | 12% rise',
  'It had a 12% increase in tourist numbers.': '12% | 12% increase',
  'Nurses got a 12 per cent rise.': '12 per cent | 12 per cent rise',
});

promiseFigures('a change that is told behind what it led to is told with both', {
  'Profit reached £4.2 million, a rise of 10%.':
    '£4.2 million | Profit | – | rise of 10%; 10% | Profit | – | rise of 10%',
  'Profit was £4.2 million, 10% less than in 2018.':
    '£4.2 million | Profit | – | 10% less than in 2018; 10% | Profit | – | 10% less than in 2018',
  'Coca reached 253,000 hectares in 2019, an increase of nearly 10% on 2018.':
    '253,000 hectares | – | 2019 | increase of nearly 10%; nearly 10% | – | – | increase of nearly 10%',
  'Profit (£4.2 million in 2019) fell by 10%.':
    '£4.2 million | Profit | 2019; 10% | – | – | fell by 10%',
});

promiseChanges('what could come is told as such, and never as what is', {
  'The fee, which could rise to £39m with add-ons, was paid.': '£39m | could rise to £39m',
  'Council tax is expected to go up by 4.99 per cent in April.':
    '4.99 per cent | expected to go up by 4.99 per cent',
  'Fares may rise by 4%.': '4% | may rise by 4%',
  'Wages would have gone from £75,000 to £102,600.': '£102,600 | would have gone from £75,000',
});

promiseChanges('what somebody wants is told with the wish', {
  'The union is seeking a rise of 15 per cent.': '15 per cent | seeking a rise of 15 per cent',
  'Nurses asked for a 12 per cent rise.': '12 per cent | asked for a 12 per cent rise',
});

promiseFigures('an amount that something fell or rose by is told with the total alone', {
  'The club’s bank debt fell by £14m to £61m.': '£61m | club’s bank debt | – | fell by £14m',
  'Net losses widened by 5 million crowns to 12 million crowns.':
    '12 million crowns | Net losses | – | widened by 5 million crowns',
  'The reservoir’s level dropped by 3 metres, to 9 metres.':
    '9 metres | reservoir’s level | – | dropped by 3 metres',
  'Bank debt fell 8% to £61m.': '8% | Bank debt | – | fell 8%; £61m | Bank debt | – | fell 8%',
  'Bank debt fell by £14m.': '£14m | Bank debt | – | fell by £14m',
  'Bus fares will go up by 3p to 57p.': '57p | Bus fares | – | will go up by 3p',
  'Shares closed up 52p at 266p.': '266p | Shares | – | closed up 52p',
  'The shares fell 14 per cent to 203p.':
    '14 per cent | shares | – | fell 14 per cent; 203p | shares | – | fell 14 per cent',
  'Fees went up by £5 to £20.': '£20 | Fees | – | went up by £5',
  'Fares rose by 25p to £2.75 in April.': '£2.75 | Fares | April | rose by 25p',
});

promiseFigures('a share that something fell or rose by is told beside the total', {
  'Passenger numbers have fallen 18 percent since the accident, to 640,000.':
    '18 percent | Passenger numbers | – | have fallen 18 percent; 640,000 | Passenger numbers | – | have fallen 18 percent',
  'Exports fell 9% last year to $410 million.':
    '9% | Exports | last year | fell 9%; $410 million | Exports | last year | fell 9%',
});

promiseFigures('a change from an old number is told with it', {
  'The number of passengers fell from 97 million in 2019 to 61 million last year.':
    '61 million | number of passengers | last year | fell from 97 million',
  'Its deficit has doubled, from £14m to £28m, since the sale.':
    '£28m | deficit | – | doubled, from £14m',
  'The party fell from 42 seats to 31.': '31 | seats | – | fell from 42',
  'Sales rose from 96 million euros to 148 million.':
    '148 million | Sales | – | rose from 96 million euros',
  'The minimum wage rises from £11.44 to £12.21 an hour.':
    '£12.21 an hour | minimum wage | – | rises from £11.44',
  'The price went from $410 million to $655 million.':
    '$655 million | price | – | went from $410 million',
  'It raised its dividend to 24 cents from 22 cents.':
    '24 cents | dividend | – | raised its dividend to 24 cents from 22 cents',
  'At least 37 people were killed, up from 28 on Monday.':
    'At least 37 | people were killed | – | up from 28',
  'The death toll from the storm has risen to 148, a harbour agency said, up from 96 on Sunday.':
    '148 | death toll from the storm | – | up from 96',
  'The number of missing sailors rose to 2,300 from 900.':
    '2,300 | number of missing sailors | – | rose to 2,300 from 900',
});

promiseFigures('a change between two amounts is told whole', {
  'Profit slipped to £88m from £97m.': '£88m | Profit | – | slipped to £88m from £97m',
  'Profit fell to $88 million from $97 million.':
    '$88 million | Profit | – | fell to $88 million from $97 million',
  'The interim dividend was raised to 4.1p a share, from 3.8p.':
    '4.1p a share | interim dividend | – | raised to 4.1p a share, from 3.8p',
  'The deposit rate has been cut to 2%, from 2.25% in May.':
    '2% | deposit rate | – | cut to 2%, from 2.25%; 2.25% | deposit rate | May',
  'Net profit slipped to £88m, from £97m.': '£88m | Net profit | – | slipped to £88m, from £97m',
  'The final dividend was cut to 38 cents a share from 46 cents.':
    '38 cents a share | final dividend | – | cut to 38 cents a share from 46 cents',
  'He raised his bid to $61 a share from $57.':
    '$61 a share | bid | – | raised his bid to $61 a share from $57',
});

promiseFigures('what somebody raises or cuts is told with what it comes to', {
  'The government will cut VAT from 20 percent to 8 percent.':
    '8 percent | VAT | – | will cut VAT from 20 percent',
  'VAT was cut from 20 percent to 8 percent.': '8 percent | VAT | – | cut from 20 percent',
  'It will raise the minimum wage by 12 percent to 5,600 lei a month.':
    '12 percent | minimum wage | – | will raise the minimum wage by 12 percent; 5,600 lei a month | minimum wage | – | will raise the minimum wage by 12 percent',
  'It cut its workforce from 400 to 300.': '300 | workforce | – | cut its workforce from 400',
  'Cases have doubled in a year, from 38 to 76.': '76 | Cases | – | doubled in a year, from 38',
});

promiseFigures('what is moved from somewhere to somewhere does not change', {
  'He brought sheep from 40 farms to 12 markets.': '40 | farms; 12 | markets',
  'Nobody raised the flag by 9 to 5.': '',
  'The wreck was raised to 30 metres.': '30 metres',
});

promiseFigures('“up” and “down” behind a figure tell its change', {
  'The party won 51 seats, down 17.': '51 | seats | – | down 17',
  'She had a majority of 2,305, down from 9,870.': '2,305 | majority | – | down from 9,870',
  'It has 300 staff, down 2019 or not.': '300 | staff',
  'The bridge carries 9,000 cars a day, up from 6,500 a decade ago.':
    '9,000 | cars a day | – | up from 6,500',
  'The death rate was 12.4 per 100,000, down from 14 in 2019.':
    '12.4 per 100,000 | death rate | – | down from 14',
  'It counted 148 victims in the region, the ministry said, up from 96.':
    '148 | victims | – | up from 96',
});

promiseChanges('“up” and “down” that belong to the verb are no change', {
  'Police rounded up 60 suspects.': '60',
  'The company closed down 20 stores.': '20',
  'He ended up 3,000 miles from home.': '3,000 miles from home',
  'The club ended up 12 points behind the leaders.': '12 points',
  'Voters turned down 12 proposals.': '12',
});

promiseChanges('a price or a share closes up or down', {
  'Shares closed up 52p at 266p.': '266p | closed up 52p',
  'The Dow finished down 120 points at 40,100.': '120 points | finished down 120 points',
  'The pound ended down 0.3%.': '0.3% | ended down 0.3%',
  'Oil closed down 40 cents at $71.': '$71 | closed down 40 cents',
  'Prices went up 12 percent.': '12 percent | went up 12 percent',
  'Labour won 51 seats, down 17.': '51 | down 17',
});

promiseChanges('a change is told past a time, by a multiple, and not of the whole', {
  'It dug up 820,000 tons last year, up 12% from 2023.': '820,000 tons | up 12%; 12% | up 12%',
  'Provisions for bad loans doubled to €150m.': '€150m | doubled',
  'It had 34 of the 75 seats, up from 19.': '34; 75',
  'Profit more than doubled to $327 million from $134 million.':
    '$327 million | more than doubled to $327 million from $134 million',
});

promiseChanges('a change is told past what is said of the figure, from a peak or a forecast, too', {
  'It expects a profit of between £62m and £68m, down from earlier guidance of £85m.':
    'between £62m and £68m | down from earlier guidance of £85m; £85m',
  'It has 40 shops, down from a peak of 65.': '40 | down from a peak of 65',
  'About 86.4% of children had had both jabs, down from 92.4%.': 'About 86.4% | down from 92.4%',
  'It had 90 members have fees, up from 40.': '90',
  'About 5% of firms said that fees rose, up from 3%.': 'About 5%; 3%',
  'It has 40 shops, down from the coast of 65 villages.': '40; 65',
  'Profit rose to 1.46 billion crowns ($145 million) in May from 1.21 billion crowns.':
    '1.46 billion crowns | rose to 1.46 billion crowns ($145 million) in May from 1.21 billion crowns; $145 million',
  'The rate was cut by 25 basis points to 3.5%.': '3.5% | cut by 25 basis points',
});

promiseChanges('a change is not told of what another number counts', {
  'It ran 64 homes with about 5,200 residents, up from 12 homes in 2009.': '64; about 5,200; 12',
  'The club has 90 members and attendance has gone up from 40 to 55.':
    '90; 55 | has gone up from 40',
  'The club has 90 members and its income has gone up from £40,000.': '90',
  'The firm has 90 shops with takings up from £2m.': '90; £2m',
  'It won 89 seats in the 230-seat parliament, up from 80.': '89 | up from 80; 230-seat',
  'It spent £5.77m a day, down from £3bn.': '£5.77m a day; £3bn',
  'Output was 4 million barrels a day, down from 5 million barrels a day.':
    '4 million barrels a day | down from 5 million barrels a day',
  'She dropped 35 games.': '35',
});

promiseChanges('what a company earned is compared with the same of before', {
  'Net was $41.2 million, or $1.19 a share, up from $36.8 million, or $1.04 a share.':
    '$41.2 million | up from $36.8 million; $1.19 a share; $1.04 a share',
  'It earned $4.1 million, or 42 cents a share, down from $6.3 million.':
    '$4.1 million | down from $6.3 million; 42 cents a share',
  'It earned $1.19 a share, up from $1.04 a share.': '$1.19 a share | up from $1.04 a share',
  'Net income was £41m, or £1.19 a share, up from £36m.':
    '£41m | up from £36m; £1.19 a share | up from £36m',
  'It made a loss of SFr1.2m, down from SFr3.4m.': 'SFr1.2m | down from SFr3.4m',
});

promiseFigures('what was before is a figure of its own only where somebody says when', {
  'Net income rose to £41m, or £2 a share, from £36m.':
    '£41m | Net income; £2 a share | Net income',
  'Sales rose to £41m from £36m in 2019.':
    '£41m | Sales | – | rose to £41m from £36m; £36m | Sales | 2019',
  'Net was £41m, or £2 a share, up from £36m, or £1 a share, a year earlier.':
    '£41m | Net | – | up from £36m; £2 a share | Net | – | up from £36m; £1 a share',
});

promiseChanges(
  'how much higher or lower than at another time is a change, and than something else is none',
  {
    'Turnout was 58.1%, six points lower than in 2019.': '58.1% | six points lower than in 2019',
    'Turnout was 61% in May, two percentage points higher than a year earlier.':
      '61% | two percentage points higher than a year earlier',
    'Sales were £3m, 5% higher than last year.':
      '£3m | 5% higher than last year; 5% | 5% higher than last year',
    'Its debt is £9m, £2m lower than in May.':
      '£9m | £2m lower than in May; £2m | £2m lower than in May',
    'The lake is 30 metres deep, two metres lower than in 2019.': '30 metres',
    'The rent is £900, £90 lower than next year.': '£900; £90 | £90 lower than next year',
    'Turnout was 58.1%, six points lower than expected.': '58.1%',
    'Turnout was 58.1%, six points lower than in Skarvik.': '58.1%',
    'It has 300 staff, a share 5% higher than last year.': '300; 5% | 5% higher than last year',
  },
);

promiseChanges(
  'what a quantity was at another time is a change, and what something else is, is none',
  {
    'It sent 4,250 doses of vaccine, compared with 1,310 a year before.':
      '4,250 | compared with 1,310 a year before',
    'Turnout was 61%, compared with 58% in the same month last year.':
      '61% | compared with 58% in the same month last year; 58%',
    'Sales were £5m, against £4m in 2019.': '£5m | against £4m in 2019; £4m',
    'Boys scored 61%, compared with 58% for girls.': '61%; 58%',
    'It sent 4,250 doses, compared with 1,310 in Oslo.': '4,250',
  },
);

promiseChanges(
  'how far something is from something else is told as a difference, and not as how much it is',
  {
    'Prices are 3% below the all-time high.': '3% | 3% below the all-time high',
    'Profits were 5% below forecasts.': '5% | 5% below forecasts',
    'The budget was £5m over.': '£5m | £5m over',
    'Sales were £4m short of the target.': '£4m | £4m short of the target',
    'The fare is $2 more than in May.': '$2 | $2 more than in May',
    'Sales were 5% lower than expected.': '5% | 5% lower than expected',
    'Homes will pay £84 more a year.': '£84 | £84 more a year',
    'Rainfall was 40 percent above the December average.':
      '40 percent | 40 percent above the December average',
    'Workers will be 4% better off.': '4% | 4% better off',
  },
);

promiseChanges('what is only paid over a time, or more of a thing, is no difference', {
  'It pays 5% over three years.': '5%',
  'It sold 5% more wheat.': '5%',
});

promiseChanges('how far somebody climbs, falls or drops, and what is sunk, is no change', {
  'Agnes Tolliver climbs 311 steps every morning.': '311',
  'The storm sank 12 boats.': '12',
  'The boy fell down 14 stairs.': '14',
  'He fell 30 feet from a ladder.': '30 feet',
  'A lorry plunged 300 feet into a ravine.': '300 feet',
  'The plane dropped 3,000 feet in a minute.': '3,000 feet',
  'A man at the lake fell 30 feet.': '30 feet',
});

promiseChanges('how far a level or a lead rises or falls is a change', {
  'The river rose 4 feet overnight.': '4 feet | rose 4 feet',
  'Water levels at the dam fell 3 metres.': '3 metres | fell 3 metres',
  'The glacier shrank 300 metres.': '300 metres | shrank 300 metres',
  'Shares fell 40 points.': '40 points | fell 40 points',
  'Its lead rose by 12 metres.': '12 metres | rose by 12 metres',
  'It says average sea temperatures in 2024 were 0.89C above the long-term average.':
    '0.89C | 0.89C above the long-term average',
  'It was 2.8C warmer than in 2019.': '2.8C | 2.8C warmer than in 2019',
  'The dam is 40 metres above the road.': '40 metres above the road',
});

promiseChanges('a share that is lost is a change, and what else is lost is none', {
  'The currency has lost 40% of its value.': '40% | lost 40%',
  'Its shares lost 4% last year.': '4% | lost 4%',
  'The team lost £4m.': '£4m',
  'The team lost 40% of its games.': '40%',
  'The team lost 20% more ice.': '20%',
  'Crude lost 31 cents to $64.98.': '$64.98 | lost 31 cents',
  'The Dow added 105 points, or 0.2%.':
    '105 points | added 105 points; 0.2% | added 105 points, or 0.2%',
  'The board added 20% more seats.': '20%',
  'Tesla added 5.7% to trim its loss to 19.2%.': '5.7% | added 5.7%; 19.2%',
});

promiseChanges('what is grown is no growth', {
  'Ghana and Togo, which together grow about 60% of the beans, had rain.': 'about 60%',
});

promiseChanges('a change told twice is told with what it led to', {
  'Brent crude rose 88 cents, or 1.2%, to $74.51 a barrel.':
    '1.2% | rose 88 cents, or 1.2%; $74.51 a barrel | rose 88 cents',
  'Shares fell by £1.20, or 3%.': '£1.20 | fell by £1.20; 3% | fell by £1.20, or 3%',
  'The index fell nearly 300 points, or 3.8%.':
    'nearly 300 points | fell nearly 300 points; 3.8% | fell nearly 300 points, or 3.8%',
});

promiseChanges('a change of things is told with them', {
  'The town gained 420 homes last year.': '420 | gained 420 homes',
});
