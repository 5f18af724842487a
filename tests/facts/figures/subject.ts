import { promiseCounts } from './promises.ts';

promiseCounts('a figure counts the subject of the verb that tells its change or its measure', {
  'Profit more than doubled to $327 million.': '$327 million | Profit',
  'It is an economy in which prices rose by 13%.': '13% | prices',
  'She said in an email that state aid to the town had gone up 6%.': '6% | state aid to the town',
  'Remittances — money sent home — fell 9%.': '9% | Remittances',
  'Stannis fell 3.2% in London.': '3.2% | Stannis',
  'The price of power has more than halved, to £61.': '£61 | price of power',
  'Revenue slipped 3.2%.': '3.2% | Revenue',
  'Online sales, which fell in May, rose 6.5%.': '6.5% | Online sales',
  'She noted that net debt had fallen to 640 million euros.': '640 million euros | net debt',
  'Shares in the company were down 11.8%.': '11.8% | Shares in the company',
  'Inflation was running at 4.2% in May.': '4.2% | Inflation',
  'The train was travelling at 67mph.': '67mph | train',
  'He was travelling at 67mph.': '67mph',
  'The agency said prices rose 5% in May.': '5% | prices',
  "Shares in Nordlys, Norway's largest lender, rose 3.8 per cent.":
    '3.8 per cent | Shares in Nordlys',
  'On Thursday shares fell 2%.': '2% | shares',
  'In May 2019 sales rose 2%.': '2% | sales',
  'The chain said like-for-like sales rose 4.3%.': '4.3% | like-for-like sales',
  'It cut its full-year forecast to £62m.': '£62m | full-year forecast',
  'The guild put the loss at 14 million euros.': '14 million euros | loss',
});

promiseCounts('the subject is found past what only tells more of it', {
  'The firm said orders at its paper mill had dropped 4%.': '4% | orders at its paper mill',
  'Tram ridership, the number of trips taken, has grown by 6%.': '6% | Tram ridership',
  'Ticket prices, which fell in May, have risen 6.5%.': '6.5% | Ticket prices',
  'The fares, the council said on Friday, have risen 4%.': '4% | fares',
  'The death toll from a landslide that buried part of a mining village in the north has risen to 37.':
    '37 | death toll from a landslide',
  'The death toll in Kamba, which was hit by a landslide, a flood and a fire, rose to 37.':
    '37 | death toll in Kamba',
  'The cost of a bridge that collapsed in May has risen to £37m.': '£37m | cost of a bridge',
  'The price that farmers get for milk has risen to 40p.': '40p | price',
  'Like-for-like sales, which strip out the effect of new stores, fell 3.2%.':
    '3.2% | Like-for-like sales',
  'It blamed exports from Germany, which fell 21.4%.': '21.4% | exports from Germany',
  'Unemployment, which stood at 4% in May, has fallen.': '4% | Unemployment',
  'Net profit for the year to June 29 was $1.08 billion.': '$1.08 billion | Net profit',
  'EBITDA — earnings before interest and tax — slipped 6 per cent to $3.2 billion.':
    '6 per cent | EBITDA; $3.2 billion | EBITDA',
  'The final dividend was cut to 38 cents a share from 46 cents.':
    '38 cents a share | final dividend',
  'For safety, the shot must not exceed 460 mm.': '460 mm',
  'The target, set in 2004, is 95 per cent.': '95 per cent | target',
  'Labor costs, averaging $16 an hour, hurt.': '$16 an hour | Labor costs',
});

promiseCounts('a subject in a clause on something else is not taken for it', {
  'What its mill makes has risen 4%.': '4%',
  'It is a bank that thinks sales rose 3%.': '3%',
  'A firm that makes cars reported profits rose 4%.': '4%',
  'In May a bank, which sells loans, lost money, and sales, as usual, rose 3%.': '3%',
  'Firms in Germany, which grew 2%, are glad.': '2%',
  'Over half the firms grew 5%.': '5%',
});

promiseCounts('the subject stands behind “that” and behind a day of saying', {
  'He said at a conference that costs had risen 5%.': '5% | costs',
  'The news that prices rose 5% hurt.': '5% | prices',
  'The price that shops charge has risen to 40p.': '40p | price',
  'He said the price that shops charge has risen to 40p.': '40p | price',
  'Harlan said Monday that its profit rose 14 percent.': '14 percent | profit',
  'Dunmore reported last week that Christmas sales had climbed 5%.': '5% | Christmas sales',
  'The firm said on Monday that sales had climbed 5%.': '5% | sales',
  'The firm said last week sales had climbed 5%.': '5% | sales',
  'It told investors in March that sales had climbed 5%.': '5% | sales',
  'It said in a statement on Monday that sales had climbed 5%.': '5% | sales',
  'The bank warned last year that it would cut 900 jobs.': '900 | jobs',
  'It reported a 5% rise in sales last week.': '5% | sales',
  'She said the damage to roads and bridges alone was estimated at 1.2 billion pesos.':
    '1.2 billion pesos | damage to roads and bridges',
  'The World Bank forecast that the economy will grow 1.4%.': '1.4% | economy',
  'An estimate that rose 4% was wrong.': '4% | estimate',
});

promiseCounts('a subject keeps its “of”, its “in” and what a hyphen joins to it', {
  'Support for it has fallen to 31 percent.': '31 percent | Support',
  'Demand for them fell 4%.': '4% | Demand',
  'It has an inflation target of 2%.': '2% | inflation target',
  'It reported second-quarter net income of $1.31 billion.':
    '$1.31 billion | second-quarter net income',
  'The bank cut its benchmark interest rate by half a percentage point to 3%.':
    '3% | benchmark interest rate',
  'The share fell to $23.40 in afternoon trading.': '$23.40 | share',
  'Winds of 50 mph were measured at the airport.': '50 mph | Winds',
  'Debts of £12m forced it to close.': '£12m | Debts',
  'The bank forecast inflation of 3.4% next year.': '3.4% | inflation',
  'Malnutrition among children under five has risen to 19%.':
    '19% | Malnutrition among children under five',
  'The firm, which sales reps left, rose 4%.': '4% | firm',
  'After-tax profit in Oslo rose 42%.': '42% | After-tax profit in Oslo',
  'After tax profit rose 42%.': '42% | tax profit',
});

promiseCounts('a subject that is a list is told whole', {
  'Wages, prices and rents rose 3%.': '3% | Wages, prices and rents',
  'Wages, prices, and rents rose 3%.': '3% | Wages, prices, and rents',
  'Sales of cars, vans, lorries and buses rose 3%.': '3% | Sales of cars, vans, lorries and buses',
  'Spending on roads, bridges and railways rose 3%.':
    '3% | Spending on roads, bridges and railways',
  'He said the price of bread, milk and eggs rose 3%.': '3% | price of bread, milk and eggs',
  'For the bank, profits and costs have risen 5%.': '5% | profits and costs',
});

promiseCounts('what leads a sentence is no part of its subject', {
  'Last year, prices and rents rose 4%.': '4% | prices and rents',
  'The next day, prices and rents rose 4%.': '4% | prices and rents',
  'In Oslo, prices and rents rose 4%.': '4% | prices and rents',
  'Meanwhile, prices and rents rose 4%.': '4% | prices and rents',
  'Sales fell 3%, prices and rents rose 4%.': '3% | Sales; 4% | prices and rents',
  'With sales down 3%, prices and rents rose 4%.': '3% | sales; 4% | prices and rents',
  'Two weeks later, prices and rents rose 4%.': '4% | prices and rents',
  'By that evening the currency had lost 15 percent.': '15 percent | currency',
  'Later that day shares fell 4%.': '4% | shares',
  'That year sales fell 4%.': '4%',
  'It expects pre-tax profit for the full year of £44m.': '£44m | pre-tax profit',
  'It had sales last year of £44m.': '£44m | sales',
  'It made a loss for the quarter of £44m.': '£44m | loss',
  'Last year its income was £44m.': '£44m | income',
  'Last year at this time its appeal was £44m.': '£44m | appeal',
  'In the first quarter of 2019 sales fell to £44m.': '£44m | sales',
  'This year’s sales rose to £44m.': '£44m | sales',
  'Rainfall so far this month was 44 mm.': '44 mm | Rainfall',
  'A week ago the shares stood at $31.': '$31 | shares',
  'Two years earlier the price was $90.': '$90 | price',
  'Prices in the 15 countries that use the euro rose 3.2 percent.':
    '15 | countries; 3.2 percent | Prices in the 15 countries',
  "PARIS, Aug 22 - France's wheat crop rose 4%.": "4% | France's wheat crop",
  'At the deepest sites the water level fell 3%.': '3% | water level',
  'In Oslo the price rose 4%.': '4% | price',
});

promiseCounts('a new clause has its own subject', {
  'They have let in 31 goals, more than most, and average crowds have dropped from 24,600 to 19,150.':
    '31 | goals; 19,150 | average crowds',
  'The hospital has 300 beds and its waiting list fell from 9,000 to 7,200.':
    '300 | beds; 7,200 | waiting list',
  'It has 12 boats, and crossings have climbed from 410 to 560 last year.':
    '12 | boats; 560 | crossings',
  'The zoo has 14 lions and visits are up from 900 a day to 1,100.': '14 | lions; 1,100 | visits',
  'The firm employs 300 people and profits have doubled to £4m.': '300 | people; £4m | profits',
  'The firm closed its mill and sales fell 5 per cent.': '5 per cent | sales',
  'The air is dry and the wind seldom drops below 20 kilometres per hour.':
    'below 20 kilometres per hour | wind',
  'Sales of used cars and vans rose 5 per cent.': '5 per cent | Sales of used cars and vans',
  'Firms making cars and vans grew 5 per cent.': '5 per cent | Firms making cars and vans',
  'It beat the Liberals, whose share fell 5 per cent.': '5 per cent | share',
  'The firm closed its plant (BRX) and sales fell 4%.': '4% | sales',
  'The bank sees the economy growing by 2%.': '2% | economy',
  'CoreLogic data out today shows prices are up 4.8 per cent.': '4.8 per cent | prices',
  'Borrowings were put at £5m and total debts at £8m.': '£5m | Borrowings; £8m',
  'Sales fell 5 per cent and profits in Oslo 8 per cent.': '5 per cent | Sales; 8 per cent',
  'Policymakers in September projected the economy would grow 1.6%.': '1.6% | economy',
  'Coverage with a first dose reached 84 percent last year and 76 percent with a second.':
    '84 percent | Coverage with a first dose; 76 percent',
});

promiseCounts('a subject is left out where the clause may begin elsewhere', {
  'The firm moved to Leeds and sales fell 5 per cent.': '5 per cent',
  'It hired cooks and waiters and costs rose 8 per cent.': '8 per cent',
  'Rents in the city (up since May) rose 5%.': '5%',
  'The bank lowered its own by a quarter point to 5.25 percent.': '5.25 percent',
});

promiseCounts('letters in brackets part no subject from its verb', {
  'The number of children with an education, health and care plan (EHCP), a document that sets out their support, has risen to 4,120 from 2,260.':
    '4,120 | number of children with an education, health and care plan (EHCP)',
});

promiseCounts('a subject may stand with its verb within quotation marks, but not half of it', {
  '“Sales rose 5% to £4m,” she said.': '5% | Sales; £4m | Sales',
  '“The Long Road” rose 5%.': '5%',
  'The “real” price rose 5%.': '5%',
});

promiseCounts('what only stands near a number is not what it measures', {
  'Dahl fell 40 feet.': '40 feet',
  'By which time it rose 3%.': '3%',
  'They paid $40 all day.': '$40',
  'It left the man at 40 metres.': '40 metres',
  'The striker (€85m) met the goalkeeper, 40 percent, there.': '€85m; 40 percent',
  'The wreck was raised to 30 metres.': '30 metres',
  'He came at 4%.': '4%',
  'The crew remained at 40 metres.': '40 metres',
  'The film is set at 3,000 feet.': '3,000 feet',
  'Two men were held at 300 metres.': 'Two | men; 300 metres',
  'She was left £4 by her aunt.': '£4',
  'The crane raised the boat by 12 metres to 30 metres.': '30 metres',
  'Rescue teams are seeking to climb from 300 metres.': '',
  'Inspectors say radiation stands at 100 millisieverts.': '100 millisieverts',
  'The airspace is closed below 300 feet.': 'below 300 feet',
  'The radiation stands at 100 millisieverts.': '100 millisieverts | radiation',
});

promiseCounts('a toll, a total and a number of something are figures by their verb', {
  'The death toll now stands at 31.': '31 | death toll',
  'The number of dead rose to 6,800.': '6,800 | number of dead',
  'The total has risen to 6,800.': '6,800 | total',
  'Cases of measles rose to 1,840.': '1,840 | Cases of measles',
  'The waiting list has grown to 1,840.': '1,840 | waiting list',
  'The backlog of cases reached 1,840.': '1,840 | backlog of cases',
  'Passengers rose to 1,840.': '1,840 | Passengers',
  'A crowd of 1,840 saw the match.': '1,840 | crowd',
  'Net new subscribers totalled 1.3 million.': '1.3 million | Net new subscribers',
  'Officials gave the death toll as 26.': '26 | death toll',
  'Passenger numbers on the route have fallen 18 percent.':
    '18 percent | Passenger numbers on the route',
  'Its toll stands at 31.': '31 | toll',
  "Japan's Nikkei 225 rose 0.3% to 38,211.51.":
    "0.3% | Japan's Nikkei 225; 38,211.51 | Japan's Nikkei 225",
  'The S&P 500 gained 124 points to 6,038.81.': '6,038.81 | S&P 500',
  'Its shares rose 3% to 2019 levels.': '3% | shares',
  'The numbers were 3.4 million lower than in June.': '',
});

promiseCounts('a number without a noun is no figure where its subject is no number of things', {
  'It was a total of 40.': '',
  'The suspects are 19 and 21.': '',
  'Prices rose to 1,840.': '',
  'The patients were moved to 12.': '',
  'The suspects were 40.': '',
  'The toll rose from 17. The captain rose to 12. He stands at 31.': '',
});

promiseCounts('what is called no more than a figure or a high counts nothing', {
  'The company’s first figure was 75,000 gallons a day.': '75,000 gallons a day',
  'The jobless figure was 4.2%.': '4.2% | jobless figure',
  'It hit an all-time high of $4 billion.': '$4 billion',
});

promiseCounts('an amount counts what is put, kept or foreseen at it', {
  'The bank kept its benchmark rate at 5.25%.': '5.25% | benchmark rate',
  'He put the cost of cleaning the stream at $32 million.':
    '$32 million | cost of cleaning the stream',
  'The bank raised its benchmark rate by a quarter point to 5.5%.': '5.5% | benchmark rate',
  'Turnout, at 61 percent, was a record.': '61 percent | Turnout',
  'Inflation, 3.8 percent in May, is high.': '3.8 percent | Inflation',
  'Borrowing is now put at £137.3bn.': '£137.3bn | Borrowing',
  'Unemployment is forecast to peak at 4.5 per cent.': '4.5 per cent | Unemployment',
  'Inflation is expected to fall to 2 per cent.': '2 per cent | Inflation',
  'The owner is expected to pay £40m.': '£40m',
  'Bail was set at £4.': '£4 | Bail',
  'The fare was capped at £4.': '£4 | fare',
  'The price was left unchanged at £4.': '£4 | price',
  'The fine was fixed at £4.': '£4 | fine',
  'Inflation came in at 4%.': '4% | Inflation',
  'Inflation peaked at 4%.': '4% | Inflation',
  'The jobless rate remained unchanged at 4%.': '4% | jobless rate',
  'The jobless rate remains 4%.': '4% | jobless rate',
  'Inflation will be 4%.': '4% | Inflation',
  'The price of a ticket has been 4%.': '4% | price of a ticket',
  'The deficit would be 4%.': '4%',
  'The bill came to £4m.': '£4m | bill',
  'Revenue was little changed at €2.3bn.': '€2.3bn | Revenue',
  'Crude oil settled at $25.96 a barrel.': '$25.96 a barrel | Crude oil',
});

promiseCounts(
  'an amount between commas or in brackets is of the amount that is named before it, and of nobody',
  {
    'The fatality rate, 2.6 percent, was high.': '2.6 percent | fatality rate',
    'The transfer fee, €85m last year, is a record.': '€85m | transfer fee',
    'The transfer fee (€85m) is a record.': '€85m | transfer fee',
    'She gave the prize money, $50,000, to a school.': '$50,000 | prize money',
    'The ransom, $4 million in all, was paid.': '$4 million | ransom',
    'The reward, $10,000, has not been claimed.': '$10,000 | reward',
    'The damage was put at 1.2 billion pesos ($20.6 million).':
      '1.2 billion pesos | damage; $20.6 million | damage',
    'The crater is 40 metres (130 feet) wide.': '40 metres | crater; 130 feet',
    'The captain, £4 million, was bought.': '£4 million',
    'The buyer, a bank, paid £4 million.': '£4 million',
  },
);

promiseCounts('what only tells more of the figure before it is of the same', {
  'It reported net income of $1.31 billion, up 6% from a year earlier.':
    '$1.31 billion | net income; 6% | net income',
  'Net income was £41m, or £1.19 a share, up from £36m.':
    '£41m | Net income; £1.19 a share | Net income',
  'The index fell nearly 300 points, or 3.8%.': 'nearly 300 points | index; 3.8% | index',
  'Brent crude rose 88 cents, or 1.2%, to $74.51 a barrel.':
    '1.2% | Brent crude; $74.51 a barrel | Brent crude',
  'Shares fell by £1.20, or 3%.': '£1.20 | Shares; 3% | Shares',
  'The share is 61%, down from 78% in 2019.': '61% | share; 78% | share',
  'It cut 400 jobs, or 3% of its staff.': '400 | jobs; 3% | staff',
});

promiseCounts('a number that another fell or rose to counts the same', {
  'The party fell from 42 seats to 31.': '31 | seats',
  'Sales rose from 96 million euros to 148 million.': '148 million | Sales',
  'Exports fell 9% last year to $410 million.': '9% | Exports; $410 million | Exports',
});

promiseCounts('an amount counts what was raised or cut to it', {
  'The interim dividend was raised to 4.1p a share, from 3.8p.': '4.1p a share | interim dividend',
  'The deposit rate has been cut to 2%, from 2.25% in May.':
    '2% | deposit rate; 2.25% | deposit rate',
  'Its grant was reduced to £40,000.': '£40,000 | grant',
  'The bank cut its rate to 5% from 5.25% on 1 August.': '5% | rate',
  'Rates were cut to 5% from 5.25% on 1 August.': '5% | Rates',
  'He raised the sum to £5 from 40 people.': '£5 | sum; 40 | people',
  'Net profit slipped to £88m, from £97m.': '£88m | Net profit',
  'The fee was raised to £5 from 2019.': '£5 | fee',
  'The fee was raised to £5, from 2019.': '£5 | fee',
  'The fee was raised to £5, from 40 boats.': '£5 | fee; 40 | boats',
  'The plan raises the number of inspections to about 1,400.':
    'about 1,400 | number of inspections',
});

promiseCounts('what grows at a rate is what the rate is of', {
  'Consumer prices rose at an annual rate of 5.9%.': '5.9% | Consumer prices',
  'It lent at a rate of 4%.': '4%',
  'Output grew at a pace of 4%.': '4% | Output',
});

promiseCounts('a rise or a cut is told with what it is of', {
  'Nurses got a pay rise of 5%.': '5% | pay rise',
  'Wage growth of 5% was reported.': '5% | Wage growth',
  'It reported GDP growth of 4%.': '4% | GDP growth',
  'A tax cut of £4bn is planned.': '£4bn | tax cut',
  'Annual growth of 4% was reported.': '4%',
  'Growth of 4% was reported.': '4%',
  'A rise in prices of 4% was reported.': '4% | prices',
  'It had a 12% increase in its profits.': '12% | profits',
  'It saw a 12% rise in the number of fires.': '12% | number of fires',
  'It had a 12% increase in tourist numbers.': '12% | tourist numbers',
});

promiseCounts('a subject may end in a noun that is a verb elsewhere', {
  'Average pay rose 5%.': '5% | Average pay',
  'What shoppers pay rose 5%.': '5%',
  'Rocket attacks rose 4%.': '4% | Rocket attacks',
  'Unit labour costs rose 2.1%.': '2.1% | Unit labour costs',
});

promiseCounts('an amount counts nothing where something else may be meant', {
  'Sales fell 5 per cent and profits 8 per cent.': '5 per cent | Sales; 8 per cent',
  'Wages rose faster than prices, at 5.1%.': '5.1%',
});

promiseCounts('whoever estimates an amount, or hopes for it, is not what it is of', {
  'The IAEA estimates the total cost of the project will be $40m.':
    '$40m | total cost of the project',
  'It would deliver 6% of the £22bn ministers hope to save.': '6%; £22bn',
  'It fell from the high of $55.67 set in May.': '$55.67',
});

promiseCounts('what is brought down to an amount is counted without its “down”', {
  'This helped to bring debt down to £4m.': '£4m | debt',
  'The firm brought its losses down to £4m.': '£4m | losses',
});
