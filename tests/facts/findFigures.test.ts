import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { IN_PROPORTION, timesAsLong } from '../timesAsLong.ts';
import { tellStory } from './tellStory.ts';

const figuresIn = (text: string) =>
  factsOf(tellStory([text])).figures.map(({ number, counts, when, change }) => [
    number.text,
    counts?.text ?? null,
    when?.text ?? null,
    change?.text ?? null,
  ]);

describe('what a figure counts', () => {
  test.each([
    ['It is an economy in which prices rose by 13%.', 'prices'],
    ['She said in an email that state aid to the town had gone up 6%.', 'state aid to the town'],
    ['Remittances — money sent home — fell 9%.', 'Remittances'],
    ['Stannis fell 3.2% in London.', 'Stannis'],
    ['It rejected an $8.6 billion all-share offer.', 'all-share offer'],
    ['Some 384 millimeters (15 inches) of rain fell.', 'rain'],
    ['Dahl fell 40 feet.', null],
    ['By which time it rose 3%.', null],
    ['The firm, which sales reps left, rose 4%.', 'firm'],
    ['They paid $40 all day.', null],
    ['The crater is 40 metres (130 feet) wide.', 'crater'],
  ])('is told by the clause and the phrase that the number stands in: %s', (text, counts) => {
    expect(figuresIn(text)[0]?.[1]).toBe(counts);
  });

  test('is the subject of a change behind its time, too', () => {
    expect(figuresIn('Exports fell 9% last year to $410 million.')).toEqual([
      ['9%', 'Exports', 'last year', 'fell 9%'],
      ['$410 million', 'Exports', 'last year', 'fell 9%'],
    ]);
  });

  test('a bare number counts what the number before it counts', () => {
    expect(
      figuresIn('It killed at least 16 civilians and wounded 53 in the market.').map(
        ([number, counts]) => [number, counts],
      ),
    ).toEqual([
      ['at least 16', 'civilians'],
      ['53', 'civilians'],
    ]);
    expect(
      figuresIn('It displaced 7 million people. More than 700,000 have fled since May.')[1],
    ).toEqual(['More than 700,000', 'people', 'since May', null]);
  });

  test('what happened to some of a whole, and when, is not told of the whole', () => {
    expect(figuresIn('11 of its 34 lorries broke down in March.')).toEqual([
      ['11', 'lorries', 'March', null],
      ['34', 'lorries', null, null],
    ]);
  });

  test('what runs or travels at a rate is what the rate is of', () => {
    expect(figuresIn('Inflation was running at 4.2% in May.')).toEqual([
      ['4.2%', 'Inflation', 'May', null],
    ]);
    expect(figuresIn('The train was travelling at 67mph.')[0]?.[1]).toBe('train');
    expect(figuresIn('He was travelling at 67mph.')[0]?.[1]).toBe(null);
  });

  test('votes are told with those against, and the score of a game is none', () => {
    const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
    expect(told('The bill passed by votes of 58-41.')).toEqual([['58-41', 'votes']]);
    expect(told('It won by a 58–41 vote.')).toEqual([['58–41', 'vote']]);
    expect(told('The Senate approved it by 58 votes to 41.')).toEqual([
      ['58 votes to 41', 'votes'],
    ]);
    expect(told('The vote was 612 to 88.')).toEqual([['612 to 88', 'vote']]);
    expect(told('The vote was 52 to 48 per cent.')[0]?.[0]).not.toContain('to');
    expect(told('The club won 2 to 1.')).toEqual([]);
    expect(told('The club won 58-41.')).toEqual([]);
  });

  test('a number "of them" counts what alone was counted before in its sentence', () => {
    const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
    expect(told('The chain has 312 shops and plans to close 26 of them.')).toEqual([
      ['312', 'shops'],
      ['26', 'shops'],
    ]);
    expect(told('Rescuers found 92 oiled birds, 40 of them dead.')[1]).toEqual([
      '40',
      'oiled birds',
    ]);
    expect(told('It has 312 shops and 9,400 staff, and will lose 26 of them.')).toEqual([
      ['312', 'shops'],
      ['9,400', 'staff'],
    ]);
    expect(told('It has 312 shops. It will close 26 of them.')).toEqual([['312', 'shops']]);
  });

  test('some of many are a figure, and so are the many', () => {
    expect(figuresIn('It will close 22 of its 318 stores.')).toEqual([
      ['22', 'stores', null, null],
      ['318', 'stores', null, null],
    ]);
    expect(figuresIn('It shed 640 of the brewery’s 3,900 workers.')[0]?.slice(0, 2)).toEqual([
      '640',
      'workers',
    ]);
  });

  test('a bare day is nothing that is counted', () => {
    const counts = (text: string) => figuresIn(text)[0]?.[1];
    expect(counts('The shelters were housing 312 people Thursday night.')).toBe('people');
    expect(counts('It had 400 guests Thursday.')).toBe('guests');
    expect(counts('It has 400 Sunday schools.')).toBe('Sunday schools');
  });

  test('some of many are a figure in words, too, and what became of them is not told of all', () => {
    const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
    expect(told("Four of the county's 15 libraries will close.")).toEqual([
      ['Four', 'libraries'],
      ['15', 'libraries'],
    ]);
    expect(told("Some 170 of the camps' 240 classrooms were damaged.")).toEqual([
      ['Some 170', 'classrooms were damaged'],
      ['240', 'classrooms'],
    ]);
    expect(told('9.4 million of the 14.1 million voters took part.')[0]).toEqual([
      '9.4 million',
      'voters',
    ]);
    expect(told('One of the 40 men died.')).toEqual([['40', 'men']]);
    expect(told('All of the 40 men died.')).toEqual([['40', 'men died']]);
    expect(told('Three of the 40 days were wet.')).toEqual([]);
  });

  test('the subject is found at the head of a sentence, past a clause, and behind "that"', () => {
    expect(figuresIn('Revenue slipped 3.2%.')[0]?.[1]).toBe('Revenue');
    expect(figuresIn('Online sales, which fell in May, rose 6.5%.')[0]?.[1]).toBe('Online sales');
    expect(figuresIn('She noted that net debt had fallen to 640 million euros.')[0]?.[1]).toBe(
      'net debt',
    );
    expect(figuresIn('Shares in the company were down 11.8%.')[0]).toEqual([
      '11.8%',
      'Shares in the company',
      null,
      'down 11.8%',
    ]);
    expect(figuresIn('The plan raises the number of inspections to about 1,400.')[0]?.[1]).toBe(
      'number of inspections',
    );
  });

  test('a total behind its change is told with it', () => {
    expect(
      figuresIn('Passenger numbers have fallen 18 percent since the accident, to 640,000.'),
    ).toEqual([
      ['18 percent', 'Passenger numbers', null, 'have fallen 18 percent'],
      ['640,000', 'Passenger numbers', null, 'have fallen 18 percent'],
    ]);
  });

  test('a toll is counted where it "now stands", and the missing beside the dead', () => {
    expect(figuresIn('The death toll now stands at 31.')[0]?.slice(0, 2)).toEqual([
      '31',
      'death toll',
    ]);
    expect(
      figuresIn('At least 31 people are dead and more than 100 missing.')[1]?.slice(0, 2),
    ).toEqual(['more than 100', 'people']);
  });

  test('a number below zero keeps its sign in words', () => {
    expect(figuresIn('Temperatures dropped to minus 11 degrees overnight.')[0]?.[0]).toBe(
      'minus 11 degrees',
    );
  });

  test('"one in 20" is told whole, and is no count of 20', () => {
    expect(figuresIn('Fewer than one in 20 such compounds reaches patients.')).toEqual([
      ['Fewer than one in 20', 'such compounds', null, null],
    ]);
    expect(
      figuresIn('One in three people is ill, and two out of five workers agree.').map((figure) =>
        figure.slice(0, 2),
      ),
    ).toEqual([
      ['One in three', 'people'],
      ['two out of five', 'workers'],
    ]);
    expect(figuresIn('She said three in four of her patients were children.')[0]?.[1]).toBe(
      'patients',
    );
    expect(figuresIn('One in every five people is ill.')[0]?.slice(0, 2)).toEqual([
      'One in every five',
      'people',
    ]);
    expect(figuresIn('It kills about one to three of every 1,000 children who catch it.')).toEqual([
      ['about one to three of every 1,000', 'children', null, null],
    ]);
    expect(figuresIn('It has three nurses for every 1,000 patients.')).toEqual([]);
    expect(figuresIn('It sank three in ten minutes.')).toEqual([]);
  });

  test('a part of a whole is a figure where it is counted, and none in a manner of speaking', () => {
    expect(figuresIn('More than a third of the farms had to close.')[0]?.slice(0, 2)).toEqual([
      'More than a third',
      'farms',
    ]);
    expect(figuresIn('It has 400 staff, two-thirds of them in Oslo.').at(-1)?.[0]).toBe(
      'two-thirds',
    );
    expect(figuresIn('A third of the work was luck.')).toEqual([]);
    expect(figuresIn('He waited more than a quarter of an hour.')).toEqual([]);
  });

  test('the subject is found behind "said", past what tells more of it, and where it hardly moves', () => {
    const counts = (text: string) => figuresIn(text)[0]?.[1];
    expect(counts('The agency said prices rose 5% in May.')).toBe('prices');
    expect(counts("Shares in Nordlys, Norway's largest lender, rose 3.8 per cent.")).toBe(
      'Shares in Nordlys',
    );
    expect(counts('Revenue was little changed at €2.3bn.')).toBe('Revenue');
    expect(counts('On Thursday shares fell 2%.')).toBe('shares');
    expect(counts('In May 2019 sales rose 2%.')).toBe('sales');
    expect(counts('The chain said like-for-like sales rose 4.3%.')).toBe('like-for-like sales');
    expect(counts('It cut its full-year forecast to £62m.')).toBe('full-year forecast');
    expect(counts('The guild put the loss at 14 million euros.')).toBe('loss');
  });

  test('the subject may hold what is somebody’s, and be explained before its verb', () => {
    const counts = (text: string) => figuresIn(text)[0]?.[1];
    expect(counts('The firm said orders at its paper mill had dropped 4%.')).toBe(
      'orders at its paper mill',
    );
    expect(counts('Tram ridership, the number of trips taken, has grown by 6%.')).toBe(
      'Tram ridership',
    );
    expect(counts('Ticket prices, which fell in May, have risen 6.5%.')).toBe('Ticket prices');
    expect(counts('The fares, the council said on Friday, have risen 4%.')).toBe('fares');
    expect(counts('What its mill makes has risen 4%.')).toBeNull();
  });

  test('the subject is the whole before a clause about its last noun, and none where that clause tells what somebody says', () => {
    for (const [text, counts] of [
      [
        'The death toll from a landslide that buried part of a mining village in the north has risen to 37.',
        'death toll from a landslide',
      ],
      [
        'The death toll in Kamba, which was hit by a landslide, a flood and a fire, rose to 37.',
        'death toll in Kamba',
      ],
      ['The cost of a bridge that collapsed in May has risen to £37m.', 'cost of a bridge'],
      ['The price that farmers get for milk has risen to 40p.', 'price'],
      [
        'Like-for-like sales, which strip out the effect of new stores, fell 3.2%.',
        'Like-for-like sales',
      ],
      ['It is a bank that thinks sales rose 3%.', null],
      ['A firm that makes cars reported profits rose 4%.', null],
      ['In May a bank, which sells loans, lost money, and sales, as usual, rose 3%.', null],
    ] as const)
      expect(figuresIn(text)[0]?.[1]).toBe(counts);
  });

  test('a figure that is called no more than a figure counts nothing', () => {
    expect(figuresIn('The company’s first figure was 75,000 gallons a day.')[0]?.[1]).toBeNull();
    expect(figuresIn('The jobless figure was 4.2%.')[0]?.[1]).toBe('jobless figure');
  });

  test('what stands right behind a number is counted, whatever it may be elsewhere', () => {
    expect(figuresIn('He pleaded guilty to 14 counts of theft.')[0]?.slice(0, 2)).toEqual([
      '14',
      'counts of theft',
    ]);
  });

  test('a size in brackets is one, and what many do is not what is counted', () => {
    expect(figuresIn('It stands in Florvik (population 18,000).')[0]?.[0]).toBe('18,000');
    expect(figuresIn('It has a plant where 3,900 employees work.')[0]?.[1]).toBe('employees');
  });
});

describe('what is counted together', () => {
  const counts = (text: string) => figuresIn(text)[0]?.[1];

  test('is told whole', () => {
    expect(counts('More than 3,400 bus drivers and engineers walked out.')).toBe(
      'bus drivers and engineers',
    );
    expect(counts('It paid $6.4 billion in cash and shares.')).toBe('cash and shares');
    expect(counts('They sold 40 tons of wheat and beans.')).toBe('wheat and beans');
    expect(counts('Some 600 nurses, porters and cleaners joined them.')).toBe(
      'nurses, porters and cleaners',
    );
    expect(counts('It cut power to 2,300 homes and businesses.')).toBe('homes and businesses');
    expect(counts('It seized 300 kg of cocaine and heroin.')).toBe('cocaine and heroin');
    expect(counts('Twelve men and women left.')).toBe('men and women');
  });

  test('holds nothing that "and" begins anew', () => {
    expect(counts('It employs 300 people and profits have doubled.')).toBe('people');
    expect(counts('It sent 16 ships and planes bombed the port.')).toBe('ships');
    expect(counts('The school has 40 teachers, and pupils like it.')).toBe('teachers');
    expect(counts('It killed 16 people and dozens of cows.')).toBe('people');
    expect(counts('It has 40 ships and oil for the navy.')).toBe('ships');
    expect(counts('It feeds 300 teachers and pupils’ parents.')).toBe('teachers');
    expect(counts('The chain employs 9,400 people and trades from 312 shops.')).toBe('people');
    expect(counts('The chain has 312 shops and plans to close some.')).toBe('shops');
    expect(counts('The park has 40 slides and swings for children.')).toBe('slides and swings');
    expect(counts('It employs 600 nurses and cooks to feed them.')).toBe('nurses and cooks');
  });

  test('is never cut within a list, and never only whose it is, or where', () => {
    expect(counts('It sent 4,250 doses of the measles, mumps and rubella (MMR) vaccine.')).toBe(
      'doses',
    );
    expect(counts('It cleaned 300 sets of the traffic lights, police said.')).toBe(
      'sets of the traffic lights',
    );
    expect(figuresIn('Its sales were less than a tenth of Bergen’s, he said.')).toEqual([]);
    expect(counts('Its staff is more than a tenth of its rivals’ staff.')).not.toBe('rivals');
    expect(counts('It has more than a tenth of Bergen’s shops.')).toBe('Bergen’s shops');
    expect(counts('Oil has spread across 64 square miles of the Gulf.')).toBeNull();
    expect(counts('Fire burned 300 hectares of the forest.')).toBe('forest');
    expect(counts('The planet has 9% of the mass of the sun.')).toBe('mass of the sun');
  });

  test('is not the place where those live whom nobody names', () => {
    expect(counts('He lives in a village of 640.')).toBeNull();
    expect(counts('It is a town of 4,000 on the coast.')).toBeNull();
    expect(counts('It is a town of 4,000 people.')).toBe('people');
  });

  test('a list without an end keeps nobody waiting', async () => {
    for (const part of [
      'It hired 300 cooks, 40 waiters and porters and ',
      'cars and vans and 40 per cent and ',
    ])
      expect(await timesAsLong((parts) => figuresIn(part.repeat(parts)), 60)).toBeLessThan(
        IN_PROPORTION,
      );
  });
});

describe('a new clause', () => {
  const told = (text: string) =>
    figuresIn(text).map(([number, counts, , change]) => [number, counts, change]);

  test('counts its own subject, and not what the clause before it counted', () => {
    expect(
      told(
        'They have let in 31 goals, more than most, and average crowds have dropped from 24,600 to 19,150.',
      ),
    ).toEqual([
      ['31', 'goals', null],
      ['19,150', 'average crowds', 'dropped from 24,600'],
    ]);
    expect(
      told('The hospital has 300 beds and its waiting list fell from 9,000 to 7,200.'),
    ).toEqual([
      ['300', 'beds', null],
      ['7,200', 'waiting list', 'fell from 9,000'],
    ]);
    expect(
      told('It has 12 boats, and crossings have climbed from 410 to 560 last year.')[1],
    ).toEqual(['560', 'crossings', 'climbed from 410']);
    expect(told('The zoo has 14 lions and visits are up from 900 a day to 1,100.')).toEqual([
      ['14', 'lions', null],
      ['1,100', 'visits', 'up from 900 a day'],
    ]);
    expect(told('The storm destroyed 200 homes and killed 16.')).toEqual([
      ['200', 'homes', null],
      ['16', null, null],
    ]);
    expect(told('It runs 40 trains and fell from 90 to 75.')).toEqual([['40', 'trains', null]]);
  });

  test('keeps its change to itself', () => {
    expect(told('The club has 90 members and attendance has gone up from 40 to 55.')).toEqual([
      ['90', 'members', null],
      ['55', 'attendance', 'has gone up from 40'],
    ]);
    expect(told('The club has 90 members and its income has gone up from £40,000.')).toEqual([
      ['90', 'members', null],
    ]);
    expect(told('The firm has 90 shops with takings up from £2m.')[0]).toEqual([
      '90',
      'shops',
      null,
    ]);
    expect(told('It counted 148 victims in the region, the ministry said, up from 96.')).toEqual([
      ['148', 'victims', 'up from 96'],
    ]);
  });

  test('begins behind "and" where a verb stands before it, and is left out where that is not sure', () => {
    const subject = (text: string) => figuresIn(text).at(-1)?.[1];
    expect(subject('The firm employs 300 people and profits have doubled to £4m.')).toBe('profits');
    expect(subject('The firm closed its mill and sales fell 5 per cent.')).toBe('sales');
    expect(subject('The air is dry and the wind seldom drops below 20 kilometres per hour.')).toBe(
      'wind',
    );
    expect(subject('Sales of used cars and vans rose 5 per cent.')).toBe(
      'Sales of used cars and vans',
    );
    expect(subject('Firms making cars and vans grew 5 per cent.')).toBe(
      'Firms making cars and vans',
    );
    expect(subject('The firm moved to Leeds and sales fell 5 per cent.')).toBeNull();
    expect(subject('It hired cooks and waiters and costs rose 8 per cent.')).toBeNull();
    expect(subject('It beat the Liberals, whose share fell 5 per cent.')).toBe('share');
  });
});

describe('units', () => {
  const numbersIn = (text: string) => figuresIn(text).map(([number]) => number);

  test('are told with what they are told by, and signs with their number', () => {
    expect(numbersIn('The wind reached 20 kilometres per hour.')).toEqual([
      '20 kilometres per hour',
    ]);
    expect(numbersIn('The tests found 221 parts per million of lead.')).toEqual([
      '221 parts per million',
    ]);
    expect(numbersIn('It costs £12.21 an hour, or £5 per person per night.')).toEqual([
      '£12.21 an hour',
      '£5 per person per night',
    ]);
    expect(numbersIn('The error is plus or minus 5 per cent.')).toEqual([
      'plus or minus 5 per cent',
    ]);
    expect(numbersIn('It sold 500 tons a year earlier.')).toEqual(['500 tons']);
    expect(figuresIn('It had 12 cases per 100,000 people.').map((figure) => figure[1])).toEqual([
      'cases per 100,000 people',
    ]);
  });

  test('keep what they are told by behind what flows, and the scale of their degrees', () => {
    expect(figuresIn('It can release 2,400 cubic metres of water per second.')[0]).toEqual([
      '2,400 cubic metres of water per second',
      'water',
      null,
      null,
    ]);
    expect(numbersIn('The well spills 5,000 barrels of oil a day into the sea.')).toEqual([
      '5,000 barrels of oil a day',
    ]);
    expect(numbersIn('It hit 107 degrees Fahrenheit (42 Celsius).')).toEqual([
      '107 degrees Fahrenheit',
      '42 Celsius',
    ]);
    expect(numbersIn('It sold 500 tons of rice a year earlier.')).toEqual(['500 tons']);
    expect(numbersIn('It was 164 degrees Celsius inside and 40 degrees Fahrenheit out.')).toEqual([
      '164 degrees Celsius',
      '40 degrees Fahrenheit',
    ]);
  });

  test('of a price are what is paid for one at a time, and nothing that it is called', () => {
    expect(numbersIn('The jab costs $95 a dose, and farmers get 40 euros a sheep.')).toEqual([
      '$95 a dose',
      '40 euros a sheep',
    ]);
    for (const price of ['NKr95 a dose', 'USD95 a dose', 'Rs95 a dose', '95 pence a dose'])
      expect(numbersIn(`The jab costs ${price}.`)).toEqual([price]);
    expect(numbersIn('Ministers called the £30m a gamble.')).toEqual(['£30m']);
    expect(numbersIn('The club got £30m a spokesman said.')).toEqual(['£30m']);
    expect(numbersIn('She earns 5,600 lei a month from May, or £500 a week before tax.')).toEqual([
      '5,600 lei a month',
      '£500 a week',
    ]);
    expect(numbersIn('It sold 500 tons a year on.')).toEqual(['500 tons']);
  });

  test('of money may be a country’s, and are not what is counted', () => {
    expect(figuresIn('The bridge cost 3.2 billion CFA francs.')[0]?.slice(0, 2)).toEqual([
      '3.2 billion CFA francs',
      'bridge',
    ]);
    expect(figuresIn('It got 90 million Hong Kong dollars.')[0]?.slice(0, 2)).toEqual([
      '90 million Hong Kong dollars',
      null,
    ]);
    expect(numbersIn('Of the 14 seats 12 Labour won back.')).not.toContain('12 Labour won');
  });

  test('of speed may touch their number, and the letter of the rand its millions', () => {
    expect(numbersIn('The lorry was going at 110kph.')).toEqual(['110kph']);
    expect(numbersIn('Its debt is R180 billion.')).toEqual(['R180 billion']);
    expect(numbersIn('They spent N2.5 billion on it, and wore N95 masks.')).toEqual([
      'N2.5 billion',
    ]);
    expect(numbersIn('It was sold for $US1.7 billion, or $A2.6 billion.')).toContain(
      '$US1.7 billion',
    );
    expect(numbersIn('He drove along the R62 and met R2D2.')).toEqual([]);
  });

  test('may be pence or degrees, where that is what a letter says', () => {
    expect(numbersIn('The shares closed at 97.5p.')).toEqual(['97.5p']);
    expect(numbersIn('It was minus 54C at the top and 35°C below.')).toEqual(['minus 54C', '35°C']);
    expect(numbersIn('He lives at 4C Mill Road.')).toEqual([]);
  });
});

describe('the time of another', () => {
  const told = (text: string) =>
    figuresIn(text).map(([number, counts, when]) => [number, counts, when]);

  test('is what a change is reckoned from, and not the time of the figure', () => {
    for (const [text, counts] of [
      [
        'Like-for-like sales in the nine weeks to 31 December were down 4% on the same period a year earlier.',
        'Like-for-like sales',
      ],
      ['Rents rose 4% on last year.', 'Rents'],
      ['Sales were up 4% on the previous month.', 'Sales'],
      ['Output fell 4% on May.', 'Output'],
    ] as const)
      expect(told(text)).toEqual([['4%', counts, null]]);
    expect(figuresIn('Output is 7% below the level of 2019.')[0]?.[2]).toBeNull();
    expect(figuresIn('Rainfall was 14% below average in May.')[0]?.[2]).toBe('May');
    expect(told('The rate was 4% on 31 December.')).toEqual([['4%', 'rate', '31 December']]);
    expect(told('Sales rose 4% last year.')).toEqual([['4%', 'Sales', 'last year']]);
  });

  test('is when something was said, which is nothing that is measured, either', () => {
    for (const [text, counts] of [
      ['Dunmore reported last week that Christmas sales had climbed 5%.', 'Christmas sales'],
      ['The firm said on Monday that sales had climbed 5%.', 'sales'],
      ['The firm said last week sales had climbed 5%.', 'sales'],
      ['It told investors in March that sales had climbed 5%.', 'sales'],
      ['It said in a statement on Monday that sales had climbed 5%.', 'sales'],
    ] as const)
      expect(told(text)).toEqual([['5%', counts, null]]);
    expect(told('The bank warned last year that it would cut 900 jobs.')).toEqual([
      ['900', 'jobs', null],
    ]);
    expect(told('It reported a 5% rise in sales last week.')).toEqual([['5%', 'sales', null]]);
    expect(told('It cut 400 jobs last week.')).toEqual([['400', 'jobs', 'last week']]);
    expect(told('The firm said in March that sales had climbed 5% in 2023.')).toEqual([
      ['5%', 'sales', '2023'],
    ]);
    expect(told('Police seized cocaine last week that cost £3m.')[0]?.[1]).not.toBe('last week');
  });

  test('is told with its year, and not without the word that makes a border of it', () => {
    expect(told('It sold 400 boats in March last year.')).toEqual([
      ['400', 'boats', 'March last year'],
    ]);
    expect(told('Reserves could fall to £9.7m by March next year.')).toEqual([
      ['£9.7m', 'Reserves', 'by March next year'],
    ]);
  });

  test('is no part of what is measured', () => {
    for (const [text, counts] of [
      ['It expects pre-tax profit for the full year of £44m.', 'pre-tax profit'],
      ['It had sales last year of £44m.', 'sales'],
      ['It made a loss for the quarter of £44m.', 'loss'],
      ['Last year its income was £44m.', 'income'],
      ['Last year at this time its appeal was £44m.', 'appeal'],
      ['In the first quarter of 2019 sales fell to £44m.', 'sales'],
      ['This year’s sales rose to £44m.', 'sales'],
      ['Rainfall so far this month was 44 mm.', 'Rainfall'],
    ] as const)
      expect(figuresIn(text)[0]?.[1]).toBe(counts);
  });
});

describe('how far something is from something else', () => {
  const told = (text: string) =>
    figuresIn(text).map(([number, counts, , change]) => [number, counts, change]);

  test('is told as a difference, and not as how much it is', () => {
    for (const [text, number, counts, change] of [
      ['Prices are 3% below the all-time high.', '3%', 'Prices', '3% below the all-time high'],
      ['Profits were 5% below forecasts.', '5%', 'Profits', '5% below forecasts'],
      ['The budget was £5m over.', '£5m', 'budget', '£5m over'],
      ['Sales were £4m short of the target.', '£4m', 'Sales', '£4m short of the target'],
      ['The fare is $2 more than in May.', '$2', 'fare', '$2 more than in May'],
      ['Sales were 5% lower than expected.', '5%', 'Sales', '5% lower than expected'],
      ['Homes will pay £84 more a year.', '£84', null, '£84 more a year'],
    ] as const)
      expect(told(text)).toEqual([[number, counts, change]]);
    expect(told('It pays 5% over three years.')).toEqual([['5%', null, null]]);
    expect(told('It sold 5% more wheat.')).toEqual([['5%', 'more wheat', null]]);
  });

  test('stays with a number as a limit of it', () => {
    expect(told('Homes will pay an extra £84 a year in council tax.')).toEqual([
      ['an extra £84 a year', 'council tax', null],
    ]);
    expect(told('It lends at rates below 4%.')[0]?.[0]).toBe('below 4%');
    expect(told('It hired an additional 40 nurses.')).toEqual([
      ['an additional 40', 'nurses', null],
    ]);
  });

  test('is on what it is reckoned', () => {
    expect(told('Exports grew 2.4% year-on-year.')).toEqual([
      ['2.4% year-on-year', 'Exports', 'grew 2.4% year-on-year'],
    ]);
    expect(told('Exports grew 2.4 per cent year on year.')[0]?.[0]).toBe(
      '2.4 per cent year on year',
    );
  });

  test('is nothing of how far something is so', () => {
    expect(told('The fire was 3% contained.')).toEqual([['3% contained', 'fire', null]]);
    expect(told('The jab is about 97% effective.')).toEqual([['about 97% effective', 'jab', null]]);
    expect(told('Inflation was 3% last year.')).toEqual([['3%', 'Inflation', null]]);
  });
});

describe('what is denied', () => {
  test('is no figure', () => {
    for (const text of [
      'They denied that profits had fallen 10%.',
      'The firm denied it had lost £40m.',
      'He rejected claims that 500 people had died.',
      'There is no evidence that 500 people died.',
      'The board suspended its dividend, which had been forecast at 4.2p a share.',
    ])
      expect(figuresIn(text)).toEqual([]);
  });

  test('is nothing that follows in another clause, or that nobody denies', () => {
    for (const text of [
      'The firm denied wrongdoing but paid £40m.',
      'The firm denied wrongdoing and paid £40m.',
      'He did not deny that he owed £40m.',
      'He was denied bail of £40m.',
      'He questioned a bill of £40m.',
    ])
      expect(figuresIn(text)[0]?.[0]).toBe('£40m');
  });
});

describe('numbers in words', () => {
  const peopleIn = (text: string) =>
    figuresIn(text).map(([number, counts]) => `${number} | ${counts}`);

  test('a number in words is told whole, or not at all', () => {
    expect(peopleIn('Thirty-two people came.')).toEqual(['Thirty-two | people']);
    expect(peopleIn('One hundred and five people came.')).toEqual([
      'One hundred and five | people',
    ]);
    expect(peopleIn('Three thousand five hundred soldiers fled.')).toEqual([
      'Three thousand five hundred | soldiers',
    ]);
    expect(peopleIn('Two or three people came, and eleven miners left.')).toEqual([
      'Two or three | people',
      'eleven | miners',
    ]);
    expect(
      peopleIn('Half a million people fled. Two-thirds left. Nineteen eighty-four people read.'),
    ).toEqual([]);
  });

  test('large numbers in words have units, and count anything', () => {
    expect(peopleIn('Five hundred tons of rice and two hundred ships were lost.')).toEqual([
      'Five hundred tons | rice',
      'two hundred | ships',
    ]);
    expect(peopleIn('Twenty percent of firms closed.')).toEqual(['Twenty percent | firms']);
  });
});

describe('small numbers in words of things', () => {
  test('are figures where somebody cared to count', () => {
    expect(figuresIn('At least nine aftershocks followed.')[0]?.slice(0, 2)).toEqual([
      'At least nine',
      'aftershocks',
    ]);
    const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2).join(' | '));
    for (const [text, figure] of [
      ['It will keep all five British factories open.', 'five | British factories'],
      ['Officials said four crossings would open.', 'four | crossings'],
      ['She is survived by two sons.', 'two | sons'],
      ['The party won nine seats.', 'nine | seats'],
      ['It lost nearly nine tons of grain.', 'nearly nine tons | grain'],
      ['The blaze spread to five acres of forest.', 'five acres | forest'],
    ] as const)
      expect(told(text)).toEqual([figure]);
    for (const text of [
      'There are two sides to the story.',
      'The two bridges are old.',
      'The last three homes burned.',
      'They were taken to two hospitals.',
      'Neither of two ships sank.',
      'It damaged two other ships.',
      'On two occasions he fell.',
      'They are two points clear with four games left.',
    ])
      expect(told(text)).toEqual([]);
    expect(figuresIn('It visited two countries.')).toEqual([]);
    expect(figuresIn('It was more than nine points higher.')).toEqual([]);
  });
});

describe('amounts', () => {
  const amountsIn = (text: string) =>
    figuresIn(text).map(([number, counts]) => `${number} | ${counts}`);

  test('a unit of money belongs to its amount, and what is paid is told whole', () => {
    expect(amountsIn('The 4.2 billion-crown Skarv tunnel opened.')).toEqual([
      '4.2 billion-crown | Skarv tunnel',
    ]);
    expect(amountsIn('It won a $45 million emergency grant.')).toEqual([
      '$45 million | emergency grant',
    ]);
    expect(amountsIn('He was fined 400,000 rubels and paid €120m.')).toEqual([
      '400,000 rubels | fined',
      '€120m | null',
    ]);
    expect(amountsIn('The 3 million-member union saw a 10 million-year-old rock.')).toEqual([]);
  });

  test('what an amount is told beside, or put at, is what it counts', () => {
    expect(amountsIn('The fatality rate, 2.6 percent, was high.')).toEqual([
      '2.6 percent | fatality rate',
    ]);
    expect(amountsIn('The transfer fee, €85m last year, is a record.')).toEqual([
      '€85m | transfer fee',
    ]);
    expect(amountsIn('The transfer fee (€85m) is a record.')).toEqual(['€85m | transfer fee']);
    expect(amountsIn('The bank kept its benchmark rate at 5.25%.')).toEqual([
      '5.25% | benchmark rate',
    ]);
    expect(amountsIn('He put the cost of cleaning the stream at $32 million.')).toEqual([
      '$32 million | cost of cleaning the stream',
    ]);
    expect(amountsIn('The bank raised its benchmark rate by a quarter point to 5.5%.')).toEqual([
      '5.5% | benchmark rate',
    ]);
    expect(amountsIn('Turnout, at 61 percent, was a record.')).toEqual(['61 percent | Turnout']);
    expect(amountsIn('Inflation, 3.8 percent in May, is high.')).toEqual([
      '3.8 percent | Inflation',
    ]);
    expect(amountsIn('Police seized cocaine worth €180m.')).toEqual(['€180m | cocaine']);
    expect(amountsIn('Goods and services worth €4bn were hit.')).toEqual([
      '€4bn | Goods and services',
    ]);
    expect(amountsIn('It sold boats, vans and cars worth €4bn.')).toEqual([
      '€4bn | boats, vans and cars',
    ]);
    expect(amountsIn('It is a FTSE 250 company worth £611m.')).toEqual(['£611m | null']);
    expect(amountsIn('Wages rose faster than prices, at 5.1%.')).toEqual(['5.1% | null']);
    expect(amountsIn('It left the man at 40 metres.')).toEqual(['40 metres | null']);
    expect(amountsIn('The striker (€85m) met the goalkeeper, 40 percent, there.')).toEqual([
      '€85m | null',
      '40 percent | null',
    ]);
  });

  test('a share of a country’s output is a measure of its subject', () => {
    expect(amountsIn('The deficit reached 5.7 percent of gross domestic product.')).toEqual([
      '5.7 percent of gross domestic product | deficit',
    ]);
  });

  test('what is put at an amount, or foreseen there, is what it counts', () => {
    expect(amountsIn('Borrowing is now put at £137.3bn.')).toEqual(['£137.3bn | Borrowing']);
    expect(amountsIn('Unemployment is forecast to peak at 4.5 per cent.')).toEqual([
      '4.5 per cent | Unemployment',
    ]);
    expect(amountsIn('Inflation is expected to fall to 2 per cent.')).toEqual([
      '2 per cent | Inflation',
    ]);
    expect(amountsIn('The owner is expected to pay £40m.')).toEqual(['£40m | null']);
    expect(amountsIn('Sales fell 5 per cent and profits 8 per cent.')).toEqual([
      '5 per cent | Sales',
      '8 per cent | null',
    ]);
  });

  test('letters of money belong to the amount behind them', () => {
    expect(amountsIn('The fund paid NKr7.9bn, and Rs500 at the gate.')).toEqual([
      'NKr7.9bn | null',
      'Rs500 | null',
    ]);
    expect(figuresIn('It made a loss of SFr1.2m, down from SFr3.4m.')[0]).toEqual([
      'SFr1.2m',
      'loss',
      null,
      'down from SFr3.4m',
    ]);
  });

  test('millions may be written short where no length can be meant', () => {
    expect(amountsIn('It sent 2.5m doses to 60m people. She ran the 400m.')).toEqual([
      '2.5m | doses',
      '60m | people',
    ]);
    expect(amountsIn('It had revenue of 31 billion.')).toEqual(['31 billion | revenue']);
  });

  test('the scales of India belong to the number, and the money that is written with letters apart', () => {
    for (const [text, told] of [
      ['The bridge cost Rs 450 crore.', 'Rs 450 crore | bridge'],
      ['The bridge cost Rs. 1.2 lakh crore.', 'Rs. 1.2 lakh crore | bridge'],
      ['The Rs 450-crore bridge opened.', 'Rs 450-crore | bridge'],
      ['Its revenue was ₹1,200 cr.', '₹1,200 cr | revenue'],
      ['About 3 lakh farmers have enrolled.', 'About 3 lakh | farmers'],
      ['Three lakh people fled.', 'Three lakh | people'],
      ['The state has 3 lakh crore rupees of debt.', '3 lakh crore rupees | debt'],
      ['The scheme cost $2 trn.', '$2 trn | scheme'],
      ['The fare is KSh 25.', 'KSh 25 | fare'],
      ['Its debt is Sh2.3 trillion.', 'Sh2.3 trillion | debt'],
    ] as const)
      expect(amountsIn(text)).toEqual([told]);
    expect(amountsIn('Crores of rupees were lost, and lakhs of people fled.')).toEqual([]);
  });

  test('a short multiple stands before any word for money, and is a length before all others', () => {
    expect(amountsIn('It gave 4.6m kronor and 700m zlotys, then 40k pesos.')).toEqual([
      '4.6m kronor | null',
      '700m zlotys | null',
      '40k pesos | null',
    ]);
    expect(amountsIn('The fund lost 2.5m hryvnias of state aid.')).toEqual([
      '2.5m hryvnias | state aid',
    ]);
    expect(amountsIn('She took the 400m crown, and the 800m won praise.')).toEqual([]);
    expect(amountsIn('The 400m real track is 5k yards away.')).toEqual([]);
  });

  test('what something costs is told of it', () => {
    for (const [text, told] of [
      ['A season ticket costs £140.', '£140 | season ticket'],
      ['The barn cost £1.4m in 2019.', '£1.4m | barn'],
      [
        'The organ in the chapel cost about 4.6m kronor.',
        'about 4.6m kronor | organ in the chapel',
      ],
      ['A loaf now costs 95p.', '95p | loaf'],
      ['Two loaves cost €3.', '€3 | Two loaves'],
      ['A loaf costs 95 cents.', '95 cents | loaf'],
      ['A loaf costs 95 pence.', '95 pence | loaf'],
      ['A loaf costs 300 dram.', '300 dram | loaf'],
      ['A loaf costs 95 quetzales.', '95 quetzales | loaf'],
      // More, or less: not the price.
      ['The barn costs £1.4m more than the shed.', '£1.4m | null'],
      ['The council cut costs £3m.', '£3m | null'],
      ['Legal costs £3m above its budget hurt the club.', '£3m | null'],
      ['Labour costs £3m a year.', '£3m a year | null'],
      ['It built the barn at a cost £3m below its budget.', '£3m | null'],
    ] as const)
      expect(amountsIn(text)).toEqual([told]);
  });

  test('what money is spent on, or set aside for, is what it counts', () => {
    for (const [text, ...told] of [
      [
        'He spent £61,000 on holidays and a further £38,000 on a kitchen.',
        '£61,000 | holidays',
        'a further £38,000 | kitchen',
      ],
      ['It sets aside £6.5m for road repairs.', '£6.5m | road repairs'],
      ['It spent £3m on its boats and vans.', '£3m | boats and vans'],
      [
        'He spent £6m on boats, £2m on vans and £1m on a kitchen.',
        '£6m | boats',
        '£2m | vans',
        '£1m | kitchen',
      ],
      ['It set aside £4m for roads, £2m for schools.', '£4m | roads', '£2m | schools'],
      ['It pledged £4m for roads, said £2m for schools was needed.', '£4m | roads', '£2m | null'],
      ['The ministry sanctioned Rs 450 crore for the bridge.', 'Rs 450 crore | bridge'],
      ['She spent £40 on Monday.', '£40 | null'],
      ['She spent £40 on average.', '£40 | null'],
      ['It spent £3m on roads and schools were shut.', '£3m | null'],
      ['It spent £3m on roads, parks and schools.', '£3m | null'],
      ['He lost £40 on a horse.', '£40 | lost'],
      ['It spent £3m and lost £4m on a mill.', '£3m | null', '£4m | lost'],
    ] as const)
      expect(amountsIn(text)).toEqual(told);
  });

  test('what was raised or cut to an amount is what it counts', () => {
    const told = (text: string) =>
      figuresIn(text).map(([number, counts, , change]) => [number, counts, change]);
    expect(told('The interim dividend was raised to 4.1p a share, from 3.8p.')).toEqual([
      ['4.1p a share', 'interim dividend', 'raised to 4.1p a share, from 3.8p'],
    ]);
    expect(told('The deposit rate has been cut to 2%, from 2.25% in May.')[0]).toEqual([
      '2%',
      'deposit rate',
      'cut to 2%, from 2.25%',
    ]);
    expect(told('Its grant was reduced to £40,000.')).toEqual([['£40,000', 'grant', null]]);
    expect(told('The wreck was raised to 30 metres.')).toEqual([['30 metres', null, null]]);
    expect(figuresIn('The bank cut its rate to 5% from 5.25% on 1 August.')).toEqual([
      ['5%', 'rate', '1 August', 'cut its rate to 5% from 5.25%'],
    ]);
    expect(figuresIn('Rates were cut to 5% from 5.25% on 1 August.')).toEqual([
      ['5%', 'Rates', '1 August', 'cut to 5% from 5.25%'],
    ]);
    expect(told('He raised the sum to £5 from 40 people.')[0]?.[2]).toBeNull();
    expect(told('Net profit slipped to £88m, from £97m.')).toEqual([
      ['£88m', 'Net profit', 'slipped to £88m, from £97m'],
    ]);
    expect(told('The fee was raised to £5 from 2019.')).toEqual([['£5', 'fee', null]]);
    expect(told('The fee was raised to £5, from 2019.')).toEqual([['£5', 'fee', null]]);
    expect(told('The fee was raised to £5, from 40 boats.')[0]).toEqual(['£5', 'fee', null]);
  });

  test('the infected and the dead are counted where no other noun is', () => {
    expect(amountsIn('The outbreak has 12,400 infected, with 16 dead and 40 injured.')).toEqual([
      '12,400 | infected',
      '16 | dead',
      '40 | injured',
    ]);
    expect(amountsIn('A drop of 30 hurt the firm.')).toEqual([]);
  });

  test('a count without its verb is of what the one before it counts', () => {
    expect(
      amountsIn('The Greens won 61 seats, the Liberals 52 and the Harbour Democrats 12.'),
    ).toEqual(['61 | seats', '52 | seats', '12 | seats']);
    expect(amountsIn('It carried 61 passengers, the Boeing 777.')).toEqual(['61 | passengers']);
  });
});

describe('changes', () => {
  test('a number that another fell or rose to counts the same', () => {
    const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
    expect(told('The party fell from 42 seats to 31.')).toEqual([['31', 'seats']]);
    expect(told('Sales rose from 96 million euros to 148 million.')).toEqual([
      ['148 million', 'Sales'],
    ]);
    expect(told('It is open from 9 to 5.')).toEqual([]);
  });

  test('a change that is a noun is told with its number, and counts what it is in', () => {
    for (const [text, told] of [
      ['There was a 49% decline.', ['49%', null, null, '49% decline']],
      ['It saw an increase of 21%.', ['21%', null, null, 'increase of 21%']],
      ['It had a 12% increase in its profits.', ['12%', 'profits', null, '12% increase']],
      ['It saw a 12% rise in the number of fires.', ['12%', 'number of fires', null, '12% rise']],
      [
        'It had a 12% increase in tourist numbers.',
        ['12%', 'tourist numbers', null, '12% increase'],
      ],
    ] as const)
      expect(figuresIn(text)).toEqual([told]);
  });

  test('a change is told past a time, by a multiple, and not of the whole', () => {
    expect(figuresIn('It dug up 820,000 tons last year, up 12% from 2023.')[0]?.[3]).toBe('up 12%');
    expect(figuresIn('Provisions for bad loans doubled to €150m.')[0]?.[3]).toBe('doubled');
    expect(figuresIn('It had 34 of the 75 seats, up from 19.')[1]?.slice(0, 4)).toEqual([
      '75',
      'seats',
      null,
      null,
    ]);
  });

  test('what eased, slowed or ticked up has changed, whatever describes it', () => {
    expect(figuresIn('Annual inflation eased to 3.8 percent in May from 4.1 percent.')[0]).toEqual([
      '3.8 percent',
      'Annual inflation',
      'May',
      'eased to 3.8 percent in May from 4.1 percent',
    ]);
    expect(figuresIn('Core inflation ticked up to 2.9 percent.')[0]?.slice(0, 2)).toEqual([
      '2.9 percent',
      'Core inflation',
    ]);
  });

  test('a change from an old number is told with it, in pence, too', () => {
    expect(
      figuresIn('The number of passengers fell from 97 million in 2019 to 61 million last year.'),
    ).toEqual([['61 million', 'number of passengers', 'last year', 'fell from 97 million']]);
    expect(figuresIn('Its deficit has doubled, from £14m to £28m, since the sale.').at(-1)).toEqual(
      ['£28m', 'deficit', null, 'doubled, from £14m'],
    );
    expect(figuresIn('Fares rose by 25p to £2.75 in April.')).toEqual([
      ['£2.75', 'Fares', 'April', 'rose by 25p'],
    ]);
  });

  test('an amount that something fell or rose by is no amount of it, and is told with the total alone', () => {
    const told = (text: string) =>
      figuresIn(text).map(([number, counts, , change]) => [number, counts, change]);
    expect(told('The club’s bank debt fell by £14m to £61m.')).toEqual([
      ['£61m', 'club’s bank debt', 'fell by £14m'],
    ]);
    expect(told('Net losses widened by 5 million crowns to 12 million crowns.')).toEqual([
      ['12 million crowns', 'Net losses', 'widened by 5 million crowns'],
    ]);
    expect(told('The reservoir’s level dropped by 3 metres, to 9 metres.')).toEqual([
      ['9 metres', 'reservoir’s level', 'dropped by 3 metres'],
    ]);
    // A share cannot be taken for the whole, and without a total the change is all that is told.
    expect(told('Bank debt fell 8% to £61m.')).toEqual([
      ['8%', 'Bank debt', 'fell 8%'],
      ['£61m', 'Bank debt', 'fell 8%'],
    ]);
    expect(told('Bank debt fell by £14m.')).toEqual([['£14m', 'Bank debt', 'fell by £14m']]);
  });

  test('what somebody raises or cuts, from a number or by one, is told with what it comes to', () => {
    const told = (text: string) =>
      figuresIn(text).map(([number, counts, , change]) => [number, counts, change]);
    expect(told('The government will cut VAT from 20 percent to 8 percent.')).toEqual([
      ['8 percent', 'VAT', 'will cut VAT from 20 percent'],
    ]);
    expect(told('VAT was cut from 20 percent to 8 percent.')).toEqual([
      ['8 percent', 'VAT', 'cut from 20 percent'],
    ]);
    expect(told('It will raise the minimum wage by 12 percent to 5,600 lei a month.')).toEqual([
      ['12 percent', 'minimum wage', 'will raise the minimum wage by 12 percent'],
      ['5,600 lei a month', 'minimum wage', 'will raise the minimum wage by 12 percent'],
    ]);
    expect(told('It cut its workforce from 400 to 300.')).toEqual([
      ['300', 'workforce', 'cut its workforce from 400'],
    ]);
    expect(told('Cases have doubled in a year, from 38 to 76.')).toEqual([
      ['76', 'Cases', 'doubled in a year, from 38'],
    ]);
    expect(told('He brought sheep from 40 farms to 12 markets.')).toEqual([
      ['40', 'farms', null],
      ['12', 'markets', null],
    ]);
    expect(told('The crane raised the boat by 12 metres to 30 metres.').at(-1)?.[1]).toBeNull();
    expect(told('Nobody raised the flag by 9 to 5.')).toEqual([]);
  });

  test('a change in pence, or by a bare number, is told with the total', () => {
    const changes = (text: string) =>
      figuresIn(text).map(([number, counts, , change]) => [number, counts, change]);
    expect(changes('Bus fares will go up by 3p to 57p.')).toEqual([
      ['57p', 'Bus fares', 'will go up by 3p'],
    ]);
    expect(changes('Shares closed up 52p at 266p.')).toEqual([['266p', 'Shares', 'closed up 52p']]);
    expect(changes('The shares fell 14 per cent to 203p.')[1]).toEqual([
      '203p',
      'shares',
      'fell 14 per cent',
    ]);
    expect(changes('Fees went up by £5 to £20.').at(-1)).toEqual(['£20', 'Fees', 'went up by £5']);
    expect(changes('The party won 51 seats, down 17.')).toEqual([['51', 'seats', 'down 17']]);
    expect(changes('She had a majority of 2,305, down from 9,870.')).toEqual([
      ['2,305', 'majority', 'down from 9,870'],
    ]);
    expect(changes('It has 300 staff, down 2019 or not.')).toEqual([['300', 'staff', null]]);
    expect(changes('The minimum wage rises from £11.44 to £12.21 an hour.')).toEqual([
      ['£12.21 an hour', 'minimum wage', 'rises from £11.44'],
    ]);
  });

  test('how much higher or lower than at another time is a change, and than something else is none', () => {
    const changeIn = (text: string) => figuresIn(text)[0]?.[3];
    for (const [text, change] of [
      ['Turnout was 58.1%, six points lower than in 2019.', 'six points lower than in 2019'],
      [
        'Turnout was 61% in May, two percentage points higher than a year earlier.',
        'two percentage points higher than a year earlier',
      ],
      ['Sales were £3m, 5% higher than last year.', '5% higher than last year'],
      ['Its debt is £9m, £2m lower than in May.', '£2m lower than in May'],
      ['The lake is 30 metres deep, two metres lower than in 2019.', null],
      ['The rent is £900, £90 lower than next year.', null],
      ['Turnout was 58.1%, six points lower than expected.', null],
      ['Turnout was 58.1%, six points lower than in Skarvik.', null],
      ['It has 300 staff, a share 5% higher than last year.', null],
    ] as const)
      expect(changeIn(text)).toBe(change);
  });

  test('what a quantity was at another time is a change, and what something else is, is none', () => {
    for (const [text, change] of [
      [
        'It sent 4,250 doses of vaccine, compared with 1,310 a year before.',
        'compared with 1,310 a year before',
      ],
      [
        'Turnout was 61%, compared with 58% in the same month last year.',
        'compared with 58% in the same month last year',
      ],
      ['Sales were £5m, against £4m in 2019.', 'against £4m in 2019'],
      ['Boys scored 61%, compared with 58% for girls.', null],
      ['It sent 4,250 doses, compared with 1,310 in Oslo.', null],
    ] as const)
      expect(figuresIn(text)[0]?.[3]).toBe(change);
  });

  test('a change from a forecast or a peak is told with it, and from a share past what is said of it', () => {
    for (const [text, change] of [
      [
        'It expects a profit of between £62m and £68m, down from earlier guidance of £85m.',
        'down from earlier guidance of £85m',
      ],
      ['It has 40 shops, down from a peak of 65.', 'down from a peak of 65'],
      ['About 86.4% of children had had both jabs, down from 92.4%.', 'down from 92.4%'],
      ['At least 37 people were killed, up from 28 on Monday.', 'up from 28'],
      ['It had 90 members have fees, up from 40.', null],
      ['About 5% of firms said that fees rose, up from 3%.', null],
      ['It has 40 shops, down from the coast of 65 villages.', null],
    ] as const)
      expect(figuresIn(text)[0]?.[3]).toBe(change);
  });

  test('the day right behind a change is its time', () => {
    expect(figuresIn('Its shares fell 17.4% on Thursday.')[0]?.[2]).toBe('Thursday');
    expect(figuresIn('Shares rose by 4% on Monday morning.')[0]?.[2]).toBeNull();
    expect(figuresIn('Inflation was 3%, it said on Thursday.')[0]?.[2]).toBeNull();
  });

  test('the old and the new quantity have each their own time', () => {
    const timesIn = (text: string) => figuresIn(text).map((figure) => [figure[0], figure[2]]);
    expect(
      timesIn('Unemployment rose to 4.9 percent in the first quarter from 4.6 percent a year ago.'),
    ).toEqual([
      ['4.9 percent', 'first quarter'],
      ['4.6 percent', 'a year ago'],
    ]);
    expect(
      timesIn('Unemployment rose from 4.6 percent a year ago to 4.9 percent in the first quarter.'),
    ).toEqual([
      ['4.6 percent', 'a year ago'],
      ['4.9 percent', 'first quarter'],
    ]);
    expect(timesIn('Profit rose from £3m in 2019 to £9m.')).toEqual([
      ['£3m', '2019'],
      ['£9m', null],
    ]);
    expect(timesIn('Its share fell from 34.7 per cent in 2021 to 26.1 per cent.')).toEqual([
      ['34.7 per cent', '2021'],
      ['26.1 per cent', null],
    ]);
    expect(timesIn('The herd fell from about 9,000 in 2020 to 7,100.')).toEqual([['7,100', null]]);
    expect(timesIn('Sales were 500 tons more than in 2009.')).toEqual([['500 tons', null]]);
  });
});

describe('when a figure holds', () => {
  test('a sentence without an end keeps nobody waiting', async () => {
    const read = (parts: number) =>
      expect(figuresIn('in 2009 they sold 500 tons, '.repeat(parts))).toHaveLength(parts);
    expect(await timesAsLong(read, 60)).toBeLessThan(IN_PROPORTION);
  });

  test('a time that belongs to something else is not its time', () => {
    expect(figuresIn('It fined the firm $3 million over the grounding in February.')[0]?.[2]).toBe(
      null,
    );
    expect(figuresIn('Rainfall was 40 percent above the December average.')[0]?.[2]).toBe(null);
    for (const sum of ['€9 million', 'NKr9 million', 'USD 9 million', '9 million kroner'])
      expect(figuresIn(`The ${sum} scheme was on track for 2027.`)[0]?.[2]).toBe(null);
  });

  test('a time that leads a sentence does not hold for what "whose" tells', () => {
    expect(
      figuresIn('Last week Olsen closed Florvik, whose 260 residents have left.')[0]?.[2],
    ).toBeNull();
  });

  test('a time that leads a sentence does not hold for what "which" tells', () => {
    const figures = figuresIn(
      'In 2021 it was sold for $315,000 to a firm, which planned 64 flats.',
    );
    expect(figures.map(([number, , when]) => [number, when])).toEqual([
      ['$315,000', '2021'],
      ['64', null],
    ]);
  });

  test('the time right behind one amount is not the time of the next', () => {
    const figures = figuresIn('The offer of 4.75 per cent this year and 3 per cent next was fair.');
    expect(figures.map(([number, , when]) => [number, when])).toEqual([
      ['4.75 per cent', 'this year'],
      ['3 per cent', null],
    ]);
  });

  test('a half or a quarter of a game dates nothing, and one of a year does', () => {
    const timesIn = (text: string) => figuresIn(text).map(([number, , when]) => [number, when]);
    for (const [text, number] of [
      ['Skarvik got two tries in the second half before a crowd of 9,318 at Nes Park.', '9,318'],
      ['They had 62% of possession in the first half.', '62%'],
      ['The visitors kicked 14 points in the fourth quarter of the match.', '14 points'],
      ['The side ran 31 kilometres in the second half, and its fans sang.', '31 kilometres'],
      ['It brought on 12 reserves in the second half.', '12'],
    ] as const)
      expect(timesIn(text)).toEqual([[number, null]]);
    expect(timesIn('Sales rose 5% in the first half.')).toEqual([['5%', 'first half']]);
    expect(timesIn('It sold 4,100 vans in the second half of 2009.')).toEqual([
      ['4,100', 'second half of 2009'],
    ]);
    expect(timesIn('The club’s crowd grew to 9,318 in the first half of last year.')).toEqual([
      ['9,318', 'first half of last year'],
    ]);
  });

  test('a quarter of last year is told whole', () => {
    expect(figuresIn('In the first quarter of last year, sales rose 5%.')[0]?.[2]).toBe(
      'first quarter of last year',
    );
  });

  test('a range is one figure, whether its unit stands once or twice, and a score is none', () => {
    const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
    for (const [text, number, counts] of [
      ['Daytime temperatures will reach 39C to 41C.', '39C to 41C', 'Daytime temperatures'],
      ['Rainfall of 20mm to 40mm is expected.', '20mm to 40mm', 'Rainfall'],
      ['Temperatures between 30C and 33C were measured.', 'between 30C and 33C', 'Temperatures'],
      ['The repair will cost $3-5 million.', '$3-5 million', 'repair'],
      ['The firm expects a profit of £5m-£7m.', '£5m-£7m', 'profit'],
      ['The bridge would cost 30–40 million euros.', '30–40 million euros', 'bridge'],
      ['Some 30-40 people were hurt.', 'Some 30-40', 'people were hurt'],
    ] as const)
      expect(told(text)).toEqual([[number, counts]]);
    expect(told('They lost 4-6 games.')).toEqual([]);
    expect(told('He sent $3 million to 20 countries.')).toEqual([
      ['$3 million', null],
      ['20', 'countries'],
    ]);
    expect(told('The temperature fell 30C to 12C.')).toEqual([['12C', 'temperature']]);
  });

  test('the noun that opens a sentence is what is measured behind its "of"', () => {
    const told = (text: string) => figuresIn(text)[0]?.[1];
    expect(told('Winds of 50 mph were measured at the airport.')).toBe('Winds');
    expect(told('Debts of £12m forced it to close.')).toBe('Debts');
    expect(told('The bank forecast inflation of 3.4% next year.')).toBe('inflation');
  });

  test('a change between two amounts of money is told whole', () => {
    expect(figuresIn('Profit slipped to £88m from £97m.')[0]?.[3]).toBe(
      'slipped to £88m from £97m',
    );
    expect(figuresIn('Profit fell to $88 million from $97 million.')[0]?.[3]).toBe(
      'fell to $88 million from $97 million',
    );
  });
});

test('one side of a size is no figure', () => {
  expect(figuresIn('The canvas measures 62 by 54 centimetres.')).toEqual([]);
  expect(figuresIn('Sales rose by 12 tonnes by 2010.').map(([number]) => number)).toEqual([
    '12 tonnes',
  ]);
});

describe('a change that has not come', () => {
  const changeIn = (text: string) => figuresIn(text)[0]?.[3];

  test('what could come is told as such, and never as what is', () => {
    expect(figuresIn('The fee, which could rise to £39m with add-ons, was paid.')).toEqual([
      ['£39m', 'fee', null, 'could rise to £39m'],
    ]);
    expect(changeIn('Council tax is expected to go up by 4.99 per cent in April.')).toBe(
      'expected to go up by 4.99 per cent',
    );
    expect(changeIn('Fares may rise by 4%.')).toBe('may rise by 4%');
    expect(changeIn('Fares rose by 4%.')).toBe('rose by 4%');
  });

  test('what somebody wants is told with the wish', () => {
    expect(changeIn('The union is seeking a rise of 15 per cent.')).toBe(
      'seeking a rise of 15 per cent',
    );
    expect(changeIn('Nurses asked for a 12 per cent rise.')).toBe('asked for a 12 per cent rise');
    expect(changeIn('Nurses got a 12 per cent rise.')).toBe('12 per cent rise');
  });

  test('a participle is told with its auxiliary', () => {
    expect(changeIn('Sea level has risen by 22 centimetres since 1900.')).toBe(
      'has risen by 22 centimetres',
    );
  });
});

describe('the whole of what a figure counts', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('a subject behind "said" is told whole, and with what a hyphen joins to it', () => {
    expect(
      told('She said the damage to roads and bridges alone was estimated at 1.2 billion pesos.'),
    ).toEqual([['1.2 billion pesos', 'damage to roads and bridges']]);
    expect(told('It reported second-quarter net income of $1.31 billion.')).toEqual([
      ['$1.31 billion', 'second-quarter net income'],
    ]);
    expect(
      told('The bank cut its benchmark interest rate by half a percentage point to 3%.'),
    ).toEqual([['3%', 'benchmark interest rate']]);
  });

  test('what a change is reckoned from does not date it', () => {
    expect(figuresIn('The price was £770, down 0.6 percent on a year earlier.').at(-1)?.[2]).toBe(
      null,
    );
    expect(told('It hit an all-time high of $4 billion.')).toEqual([['$4 billion', null]]);
  });
});

test('some of them are what the story calls them, where that is a noun', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(told('Sixty-one people died, 19 of them children under five.')[1]).toEqual([
    '19',
    'children under five',
  ]);
  expect(told('It sank 12 boats, 4 of them ferries.')[1]).toEqual(['4', 'ferries']);
  expect(told('Rescuers found 92 oiled birds, 40 of them dead.')[1]).toEqual(['40', 'oiled birds']);
});

test('a number is told without what the reporter thinks of it', () => {
  expect(figuresIn('City scored only 41 goals.')[0]?.slice(0, 2)).toEqual(['41', 'goals']);
  expect(figuresIn('It has just under 50 members.')[0]?.[0]).toBe('just under 50');
});

describe('what became of those counted', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('one verb right behind them is told with them', () => {
    expect(told('Five people died and 12 were hurt.')).toEqual([
      ['Five', 'people died'],
      ['12', 'people'],
    ]);
    expect(told('About 222 people were killed in Bohol.')).toEqual([
      ['About 222', 'people were killed'],
    ]);
    expect(told('Surveys found that 39 per cent of the reef’s corals had died.')).toEqual([
      ['39 per cent', 'reef’s corals had died'],
    ]);
  });

  test('one of two fates is not told of all', () => {
    expect(told('Some 1,000 soldiers were killed or injured.')).toEqual([
      ['Some 1,000', 'soldiers'],
    ]);
  });
});

test('a measure is told with what it is reckoned from', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(told('Its epicentre was 19 kilometres north-east of Bogo.')).toEqual([
    ['19 kilometres north-east of Bogo', 'epicentre'],
  ]);
  expect(
    told('It says average sea temperatures in 2024 were 0.89C above the long-term average.'),
  ).toEqual([['0.89C above the long-term average', 'average sea temperatures']]);
});

describe('a figure that its clause names', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('what something cost is told of it behind "which", and what it is worth behind a comma', () => {
    expect(told('The hall, which cost £4m, opened in May.')).toEqual([['£4m', 'hall']]);
    expect(told('Cash grants, worth $9 a head, will be paid.')).toEqual([
      ['$9 a head', 'Cash grants'],
    ]);
    expect(told('It sold a painting by a pupil, worth £4m.')).toEqual([['£4m', null]]);
    expect(told('The hall, which cost £4m more than planned, opened.')).toEqual([['£4m', null]]);
  });

  test('a share behind another is of the same whole where somebody else has it', () => {
    expect(
      told('Mr Odera had 51.3 per cent of the vote, while Kibaara had 44.9 per cent.'),
    ).toEqual([
      ['51.3 per cent', 'vote'],
      ['44.9 per cent', 'vote'],
    ]);
    expect(told('The state had 51% of the firm, while prices rose 4%.')[1]).toEqual([
      '4%',
      'prices',
    ]);
  });

  test('what money is worth of is what it counts', () => {
    expect(told('Police seized £4m worth of cocaine.')).toEqual([['£4m', 'cocaine']]);
    expect(told("They taxed 21 billion euros' worth of American goods.")).toEqual([
      ['21 billion euros', 'American goods'],
    ]);
    expect(told('It is £4m worth the wait.')).toEqual([['£4m', null]]);
  });

  test('a length from somewhere is told with where it is from', () => {
    expect(told('The dam is 40 metres above the road.')).toEqual([
      ['40 metres above the road', 'dam'],
    ]);
    expect(told('The village is 40 km from Oslo.')[0]?.[0]).toBe('40 km from Oslo');
    expect(told('He ran 40 miles from May.')[0]?.[0]).toBe('40 miles');
    expect(told('He stole £1.3m from a children’s hospice.')[0]?.[0]).toBe('£1.3m');
    expect(told('It is 9km from the foot of the climb.')[0]?.[0]).toBe('9km');
    expect(told('It got 40% of the 9 billion rupees.')[0]).toEqual(['40%', null]);
  });

  test('a subject may stand with its verb within marks, but not half of it', () => {
    expect(told('“Sales rose 5% to £4m,” she said.')).toEqual([
      ['5%', 'Sales'],
      ['£4m', 'Sales'],
    ]);
    expect(told('“The Long Road” rose 5%.')).toEqual([['5%', null]]);
    expect(told('The “real” price rose 5%.')).toEqual([['5%', null]]);
  });

  test('a relative tells more of what came from or went to a place', () => {
    expect(told('It blamed exports from Germany, which fell 21.4%.')).toEqual([
      ['21.4%', 'exports from Germany'],
    ]);
    expect(told('Unemployment, which stood at 4% in May, has fallen.')).toEqual([
      ['4%', 'Unemployment'],
    ]);
    expect(told('Firms in Germany, which grew 2%, are glad.')).toEqual([['2%', null]]);
  });

  test('a share that is lost is a change, and what else is lost is none', () => {
    expect(figuresIn('The currency has lost 40% of its value.')).toEqual([
      ['40%', 'currency', null, 'lost 40%'],
    ]);
    expect(figuresIn('Its shares lost 4% last year.')).toEqual([
      ['4%', 'shares', 'last year', 'lost 4%'],
    ]);
    for (const lost of ['£4m', '40% of its games', '20% more ice'])
      expect(figuresIn(`The team lost ${lost}.`)[0]?.[3]).toBeNull();
  });

  test('a total, and the number of the dead, are what rose', () => {
    expect(told('The number of dead rose to 6,800.')).toEqual([['6,800', 'number of dead']]);
    expect(told('The total has risen to 6,800.')).toEqual([['6,800', 'total']]);
    expect(told('It was a total of 40.')).toEqual([]);
  });

  test('what is said behind "that" has its own subject, and what "that" tells more of is one', () => {
    const counts = (text: string) => figuresIn(text)[0]?.[1];
    expect(counts('He said at a conference that costs had risen 5%.')).toBe('costs');
    expect(counts('The news that prices rose 5% hurt.')).toBe('prices');
    expect(counts('The price that shops charge has risen to 40p.')).toBe('price');
    expect(counts('He said the price that shops charge has risen to 40p.')).toBe('price');
    expect(counts('Over half the firms grew 5%.')).toBeNull();
  });

  test('a subject may end with an age', () => {
    expect(told('Malnutrition among children under five has risen to 19%.')).toEqual([
      ['19%', 'Malnutrition among children under five'],
    ]);
  });

  test('a change told twice is told with what it led to, and an old number is of the same', () => {
    expect(figuresIn('Brent crude rose 88 cents, or 1.2%, to $74.51 a barrel.')).toEqual([
      ['1.2%', 'Brent crude', null, 'rose 88 cents, or 1.2%'],
      ['$74.51 a barrel', 'Brent crude', null, 'rose 88 cents'],
    ]);
    expect(figuresIn('Shares fell by £1.20, or 3%.')[1]?.[3]).toBe('fell by £1.20, or 3%');
    expect(figuresIn('The share is 61%, down from 78% in 2019.')[1]).toEqual([
      '78%',
      'share',
      '2019',
      null,
    ]);
    expect(told('It cut 400 jobs, or 3% of its staff.')[1]).toEqual(['3%', 'staff']);
  });

  test('a subject with a date behind it, or words between dashes, is what is measured', () => {
    expect(told('Net profit for the year to June 29 was $1.08 billion.')).toEqual([
      ['$1.08 billion', 'Net profit'],
    ]);
    expect(
      told('EBITDA — earnings before interest and tax — slipped 6 per cent to $3.2 billion.'),
    ).toEqual([
      ['6 per cent', 'EBITDA'],
      ['$3.2 billion', 'EBITDA'],
    ]);
    expect(told('The final dividend was cut to 38 cents a share from 46 cents.')[0]).toEqual([
      '38 cents a share',
      'final dividend',
    ]);
    expect(told('For safety, the shot must not exceed 460 mm.')).toEqual([['460 mm', null]]);
  });

  test('a change is told whole, and never of what another number counts', () => {
    expect(figuresIn('Profit more than doubled to $327 million from $134 million.')[0]?.[3]).toBe(
      'more than doubled to $327 million from $134 million',
    );
    const homes = 'It ran 64 homes with about 5,200 residents, up from 12 homes in 2009.';
    expect(figuresIn(homes).find(([, counts]) => counts === 'residents')?.[3]).toBeNull();
  });

  test('the strength of an earthquake is a figure', () => {
    expect(told('A magnitude 6.9 earthquake struck.')).toEqual([['6.9', 'magnitude']]);
    expect(told('It had a magnitude of 6.4.')).toEqual([['6.4', 'magnitude']]);
    expect(told('A 5.1-magnitude quake struck.')).toEqual([['5.1', 'magnitude']]);
    expect(told('It was of the first magnitude in version 6.4.')).toEqual([]);
  });

  test('a toll given, a fine, and what money is for name an amount', () => {
    expect(told('Officials gave the death toll as 26.')).toEqual([['26', 'death toll']]);
    for (const withdrawn of [
      'Officials had earlier given the death toll as 26.',
      'The line earlier put the number at 227.',
      'Local radio had reported up to 50 dead.',
      'The firm had expected a gap of 3 percentage points.',
      'It hoped for annual sales of $2 billion.',
    ])
      expect(told(withdrawn), withdrawn).toEqual([]);
    expect(told('The firm was fined £412,000.')).toEqual([['£412,000', 'fined']]);
    expect(told('Congress approved $640 million for the rover.')).toEqual([
      ['$640 million', 'rover'],
    ]);
    expect(told('It paid $2.1 billion, a fee of 3%.')[0]).toEqual(['$2.1 billion', null]);
    expect(told('Congress approved $640 million for two years.')).toEqual([['$640 million', null]]);
  });

  test('what only tells more of the figure before it is of the same', () => {
    expect(told('It reported net income of $1.31 billion, up 6% from a year earlier.')).toEqual([
      ['$1.31 billion', 'net income'],
      ['6%', 'net income'],
    ]);
    expect(told('The damage was put at 1.2 billion pesos ($20.6 million).')).toEqual([
      ['1.2 billion pesos', 'damage'],
      ['$20.6 million', 'damage'],
    ]);
  });
});

describe('what a figure is measured in, and by', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('power and energy have units like all else', () => {
    for (const [text, number, counts] of [
      ['Solar capacity rose to 18 gigawatts.', '18 gigawatts', 'Solar capacity'],
      ['It produced 600 gigawatt-hours of power.', '600 gigawatt-hours', 'power'],
      ['The farm has a capacity of 40MW.', '40MW', 'capacity'],
      ['The price fell to €61 per megawatt hour.', '€61 per megawatt hour', 'price'],
      ['The price fell to €61 a megawatt-hour.', '€61 a megawatt-hour', 'price'],
      ['The fire burned 4,000 sq km of forest.', '4,000 sq km', 'forest'],
    ] as const)
      expect(told(text)).toEqual([[number, counts]]);
  });

  test('a rate of so many is told with them, and what each costs with "each"', () => {
    expect(figuresIn('The death rate was 12.4 per 100,000, down from 14 in 2019.')[0]).toEqual([
      '12.4 per 100,000',
      'death rate',
      null,
      'down from 14',
    ]);
    expect(told('Infant mortality fell to 3.2 per 1,000 births.')).toEqual([
      ['3.2 per 1,000 births', 'Infant mortality'],
    ]);
    expect(told('It sells phones costing £40 each.')).toEqual([['£40 each', 'phones']]);
    expect(told('He spent £40 each week.')[0]?.[0]).toBe('£40 each week');
  });

  test('what compares a share with another is no part of it', () => {
    expect(told('Unemployment is 7.2% compared with 6.8% a year ago.')[0]).toEqual([
      '7.2%',
      'Unemployment',
    ]);
    expect(told('The fire was 15% contained.')).toEqual([['15% contained', 'fire']]);
  });

  test('a range of shares is one figure, whatever percent is written as', () => {
    expect(told('Rates will be 5 per cent to 7 per cent.')[0]?.[0]).toBe(
      '5 per cent to 7 per cent',
    );
    expect(told('Taxes rose 5 per cent to 7 per cent.').map(([number]) => number)).toEqual([
      '5 per cent',
      '7 per cent',
    ]);
  });
});

describe('what is put at a number, or comes to one', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('is what is set, held or capped at money or a share', () => {
    for (const [text, counts] of [
      ['Bail was set at £4.', 'Bail'],
      ['The fare was capped at £4.', 'fare'],
      ['The price was left unchanged at £4.', 'price'],
      ['The fine was fixed at £4.', 'fine'],
      ['The film is set at 3,000 feet.', null],
      ['Two men were held at 300 metres.', null],
      ['She was left £4 by her aunt.', null],
    ] as const)
      expect(told(text).at(-1)?.[1]).toBe(counts);
  });

  test('is what stands before what it is valued at, but no company and no list cut short', () => {
    for (const [text, counts] of [
      ['Thieves took cash and watches valued at £4.', 'cash and watches'],
      ['It sold tickets priced at £4.', 'tickets'],
      ['He gave gifts totalling £4.', 'gifts'],
      ['The defender, valued at £4, left.', 'defender'],
      ['A company valued at £4 collapsed.', null],
      ['A painting by a pupil, valued at £4, was sold.', null],
    ] as const)
      expect(told(text)).toEqual([['£4', counts]]);
  });

  test('is a number of pieces where they are counted, and no age or price', () => {
    for (const [text, counts] of [
      ['Cases of measles rose to 1,840.', 'Cases of measles'],
      ['The waiting list has grown to 1,840.', 'waiting list'],
      ['The backlog of cases reached 1,840.', 'backlog of cases'],
      ['Passengers rose to 1,840.', 'Passengers'],
      ['A crowd of 1,840 saw the match.', 'crowd'],
    ] as const)
      expect(told(text)).toEqual([['1,840', counts]]);
    expect(told('The suspects are 19 and 21.')).toEqual([]);
    expect(told('Prices rose to 1,840.')).toEqual([]);
    expect(told('The patients were moved to 12.')).toEqual([]);
  });

  test('is what is paid for, and not what costs are of', () => {
    expect(told('Parking costs £4 a day.')).toEqual([['£4 a day', 'Parking']]);
    expect(told('Fuel costs £4 a day.')[0]?.[1]).toBeNull();
    expect(told('Legal costs £3m higher than last year were met.')[0]?.[1]).toBeNull();
  });

  test('is what more than halved, and pay that rose', () => {
    expect(told('The price of power has more than halved, to £61.')).toEqual([
      ['£61', 'price of power'],
    ]);
    expect(told('Average pay rose 5%.')).toEqual([['5%', 'Average pay']]);
    expect(told('What shoppers pay rose 5%.')).toEqual([['5%', null]]);
  });
});

describe('numbers told with "respectively"', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 3));

  test('are of what one thing they count', () => {
    expect(told('The blasts killed 14 and 17 people respectively.').at(-1)).toEqual([
      '17',
      'people',
      null,
    ]);
  });

  test('are of nothing where several things are counted', () => {
    for (const text of [
      'In May, sales and profits rose 3% and 5% respectively.',
      'Sales and profits rose by 3% and 5%, respectively, in May.',
      'Food and clothing sales rose 3% and 5% respectively.',
      'Sales at its food and clothing arms rose 3% and 5% respectively.',
      'Exports and imports of cars rose 3% and 5% respectively.',
      'Turnout in Oslo and Bergen was 3% and 5% respectively.',
      'Wages, prices and rents rose 3% and 5% respectively.',
    ])
      expect(told(text).map(([, counts]) => counts)).toEqual([null, null]);
  });

  test('are of no time of another', () => {
    for (const text of [
      'Sales were £3m and £5m in 2019 and 2020 respectively.',
      'Sales in 2019 and 2020 were £3m and £5m respectively.',
    ])
      expect(told(text).map(([, , when]) => when)).toEqual([null, null]);
    expect(told('It sold 400 boats in 2019 and 2020.')).toEqual([
      ['400', 'boats', '2019 and 2020'],
    ]);
  });

  test('are no others of the same sentence', () => {
    expect(
      told('Exports and imports fell 3% and 5% respectively, and goods and services fell 2%.')
        .at(-1)
        ?.slice(0, 2),
    ).toEqual(['2%', 'goods and services']);
  });
});

describe('a subject that is a list', () => {
  const counts = (text: string) => figuresIn(text).at(-1)?.[1];

  test('is told whole', () => {
    for (const list of [
      'Wages, prices and rents',
      'Wages, prices, and rents',
      'Sales of cars, vans, lorries and buses',
      'Spending on roads, bridges and railways',
    ])
      expect(counts(`${list} rose 3%.`)).toBe(list);
    expect(counts('He said the price of bread, milk and eggs rose 3%.')).toBe(
      'price of bread, milk and eggs',
    );
  });

  test('holds nothing of what leads its sentence', () => {
    for (const lead of [
      'Last year',
      'The next day',
      'In Oslo',
      'Meanwhile',
      'Sales fell 3%',
      'With sales down 3%',
      'Two weeks later',
    ])
      expect(counts(`${lead}, prices and rents rose 4%.`)).toBe('prices and rents');
  });
});

test('who owns something is no part of what it is worth', () => {
  expect(figuresIn('The sisters own shares worth £3m.')[0]?.[1]).toBe('shares');
});

describe('a time with a border', () => {
  const timesIn = (text: string) => figuresIn(text).map(([number, , when]) => [number, when]);

  test('is told with the word that makes the border, right behind a number or where it is', () => {
    for (const [text, when] of [
      ['It plans to open 40 shops by the end of June, and to close one.', 'by the end of June'],
      ['Emissions must fall 40% by 2030.', 'by 2030'],
      ['It has invested £40m in its online business since 2019.', 'since 2019'],
      ['At least 40 people have been killed since March.', 'since March'],
      ['Some 40 homes were rebuilt by the end of last year.', 'by the end of last year'],
      ['Debt stood at £40m at the end of March.', 'end of March'],
      ['Profit fell 40% in the three months to end-June.', 'three months to end-June'],
      ['It sold 40 cars in Oslo in the year ended 31 March 2024.', 'year ended 31 March 2024'],
      ['He took £40m in bribes between 2015 and 2018.', 'between 2015 and 2018'],
      ['Unemployment was 40% between January and March.', 'between January and March'],
      ['Rainfall between May and July was 40 mm.', 'between May and July'],
      ['Since 2019, it has sold 40 boats.', 'Since 2019'],
      ['In the year to March, rents rose 40%.', 'year to March'],
      ['Fares will rise 40% from March.', 'from March'],
      ['From January to March, 40 people were arrested.', 'From January to March'],
    ] as const)
      expect(timesIn(text)[0]?.[1]).toBe(when);
    expect(timesIn('Sales rose 7% to £212m in the year to March.')).toEqual([
      ['7%', 'year to March'],
      ['£212m', 'year to March'],
    ]);
  });

  test('is not the time of a number that it does not tell of', () => {
    for (const text of [
      'Inflation fell to 40%, the lowest since 2019.',
      'It fell 40% in its biggest drop since 2010.',
      'The firm sold 40 flats built between 1990 and 2000.',
      'The bank was fined £40m for failings between 2015 and 2018.',
      'Homes built between 1990 and 2000 cost £40m.',
      'The £40m bridge will be built by 2030.',
      'The firm, which has grown since 2019, employs 40 people.',
      'It has cut 40 jobs since it was bought in 2019.',
      'He has owned 40 shops that have lost money since 2019.',
      'It will close its 40 shops by June.',
      'It paid £40m for a firm beaten by May.',
      'Since 2019, when it was sold for £40m, it has grown.',
      'The glacier has lost 40% more ice since 1985 than was thought.',
      'The rate was 40%, and it has risen since 2019.',
      'It postponed 40 flights until June.',
      'Fares rose 40% from March.',
      'Fares will rise 40% from May levels.',
      'Fares will rise 40% from last year.',
    ])
      expect(timesIn(text)[0]?.[1]).toBeNull();
    expect(timesIn('It cut its rate to 40% from 52% by 2010.')[1]?.[1] ?? null).toBeNull();
    expect(timesIn('Thefts fell 8% in the year to June, while robberies rose 14%.')).toEqual([
      ['8%', 'year to June'],
      ['14%', null],
    ]);
  });
});

describe('what a figure of business counts', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('is what grows or shrinks at a rate', () => {
    expect(told('Consumer prices rose at an annual rate of 5.9%.')).toEqual([
      ['5.9%', 'Consumer prices'],
    ]);
    expect(told('It lent at a rate of 4%.')).toEqual([['4%', null]]);
    expect(told('Output grew at a pace of 4%.')).toEqual([['4%', 'Output']]);
  });

  test('is told in other terms, too', () => {
    expect(told('Net income was £41m, or £1.19 a share, up from £36m.')).toEqual([
      ['£41m', 'Net income'],
      ['£1.19 a share', 'Net income'],
    ]);
    expect(told('The index fell nearly 300 points, or 3.8%.')).toEqual([
      ['nearly 300 points', 'index'],
      ['3.8%', 'index'],
    ]);
  });

  test('is told behind a day of saying without its "on"', () => {
    expect(told('Harlan said Monday that its profit rose 14 percent.')).toEqual([
      ['14 percent', 'profit'],
    ]);
  });

  test('is a price that went from one amount to another, or settled at one', () => {
    expect(figuresIn('The price went from $410 million to $655 million.')).toEqual([
      ['$655 million', 'price', null, 'went from $410 million'],
    ]);
    expect(figuresIn('It raised its dividend to 24 cents from 22 cents.')[0]).toEqual([
      '24 cents',
      'dividend',
      null,
      'raised its dividend to 24 cents from 22 cents',
    ]);
    expect(told('Crude oil settled at $25.96 a barrel.')).toEqual([
      ['$25.96 a barrel', 'Crude oil'],
    ]);
    expect(told('The target, set in 2004, is 95 per cent.')).toEqual([['95 per cent', 'target']]);
    expect(told('Labor costs, averaging $16 an hour, hurt.')).toEqual([
      ['$16 an hour', 'Labor costs'],
    ]);
  });

  test('is nothing that was before, and nobody says when', () => {
    expect(
      told('Net income rose to £41m, or £2 a share, from £36m.').map(([number]) => number),
    ).toEqual(['£41m', '£2 a share']);
    expect(told('Sales rose to £41m from £36m in 2019.').at(-1)?.[0]).toBe('£36m');
    expect(
      told('Net was £41m, or £2 a share, up from £36m, or £1 a share, a year earlier.').at(-1),
    ).toEqual(['£1 a share', null]);
  });

  test('is no time, and no place that lies so far away', () => {
    expect(told('It took more than three hours to free at least two people.')).toEqual([
      ['at least two', 'people'],
    ]);
    expect(told('It is more than four times as long.')).toEqual([]);
    expect(told('The low was 300 kilometres west of the islands.')[0]?.[1]).not.toBe(
      'west of the islands',
    );
    expect(told('Offenders face fines of up to £200.')).toEqual([['up to £200', 'fines']]);
    expect(told('A third had a first dose and 24 percent a second.').at(-1)?.[0]).toBe(
      '24 percent',
    );
  });
});

test('the time of what else is done, or of what happened before, is not the time of a figure', () => {
  const timeIn = (text: string) => figuresIn(text)[0]?.[2];
  expect(timeIn('The strike cost it £4m and would cause a loss in May.')).toBeNull();
  expect(timeIn('It lost £4m on the rescue of 2009.')).toBeNull();
  expect(timeIn('It lost £4m in the summer of 2009.')).toBe('2009');
  expect(timeIn('It sold 40 cars in all of 1989.')).toBe('1989');
});

test('a month that describes something is no time', () => {
  expect(figuresIn('Prices for June delivery rose 4%.')[0]).toEqual([
    '4%',
    'Prices for June delivery',
    null,
    'rose 4%',
  ]);
});

test('a part of a year is told with it', () => {
  expect(figuresIn('The economy shrank 3.8% in late 2008.')[0]?.[2]).toBe('late 2008');
  expect(figuresIn('It sold 400 cars in mid-May 2008.')[0]?.[2]).toBe('mid-May 2008');
  expect(figuresIn('It has sold 400 cars since mid-2008.')[0]?.[2]).toBe('since mid-2008');
});

describe('what is done with money', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('says what the money is', () => {
    for (const [text, counts] of [
      ['She was awarded £400 for unfair dismissal.', 'awarded'],
      ['The jury awarded her £400.', 'awarded'],
      ['The regulator fined the bank £400.', 'fined'],
      ['The company lost £400.', 'lost'],
      ['It has raised £400 for charity.', 'raised'],
      ['It has cost taxpayers £400.', 'cost'],
      ['The strike cost the club £400.', 'cost'],
      ['Then £400 was stolen.', 'stolen'],
    ] as const)
      expect(told(text)).toEqual([['£400', counts]]);
  });

  test('says nothing where it was not done, or done to something else', () => {
    for (const text of [
      'The bank could be fined £400.',
      'He may have lost £400.',
      'It never raised £400.',
      'It hopes to have raised £400.',
      'Some of it, £400, would be lost.',
      'The fare was raised £400.',
      'It raised the price £400.',
    ])
      expect(told(text)).toEqual([['£400', null]]);
    expect(told('The pair were awarded £400 in damages.')).toEqual([['£400', 'damages']]);
  });

  test('is told with what it is for', () => {
    for (const [text, counts] of [
      ['It signed a £4m contract for baggage scanners.', 'contract for baggage scanners'],
      ['It made a £4m bid for the club.', 'bid for the club'],
      ['It signed a £4m contract for three years.', 'contract'],
      ['It has a £4m loan for the season.', 'loan'],
      ['A £4m fund for schools and roads was set up.', 'fund'],
      ['A £4m fund for the victims was set up.', 'fund'],
    ] as const)
      expect(told(text)).toEqual([['£4m', counts]]);
  });

  test('is told with whom it cost, and not as them', () => {
    for (const [text, counts] of [
      ['It was built at a cost to taxpayers of £4m.', 'cost to taxpayers'],
      ['It did damage to crops of £4m.', 'damage to crops'],
      ['Spending on roads of £4m was cut.', 'Spending on roads'],
      ['It sold the house for a price of £4m.', 'price'],
      ['The loss of a contract of £4m hurt.', 'contract'],
    ] as const)
      expect(told(text)).toEqual([['£4m', counts]]);
  });
});

describe('verbs that the tagger takes for something else', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('are verbs before a number that counts', () => {
    expect(told('The outbreak has infected 412 people and killed 19.')).toEqual([
      ['412', 'people'],
      ['19', 'people'],
    ]);
    expect(told('Water covered the fields and drowned 4,000 cattle.')).toEqual([
      ['4,000', 'cattle'],
    ]);
    expect(told('The airline bought five of the larger 777 planes.')).toEqual([]);
  });

  test('are nouns before the verb of a change', () => {
    expect(told('Unit labour costs rose 2.1%.')).toEqual([['2.1%', 'Unit labour costs']]);
    expect(told('The barn costs £4 more.')).toEqual([['£4', null]]);
  });
});

test('what totals a number, or numbers so many, is counted', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(told('Net new subscribers totalled 1.3 million.')).toEqual([
    ['1.3 million', 'Net new subscribers'],
  ]);
  expect(told('The suspects were 40.')).toEqual([]);
});

test('a change of things is told with them', () => {
  expect(figuresIn('The town gained 420 homes last year.')).toEqual([
    ['420', 'homes', 'last year', 'gained 420 homes'],
  ]);
  expect(figuresIn('The bridge carries 9,000 cars a day, up from 6,500 a decade ago.')[0]).toEqual([
    '9,000',
    'cars a day',
    null,
    'up from 6,500',
  ]);
});

test('what is counted in millions is told in the plural, and nothing is a range that only goes to somebody', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(told('We had six million set aside for snow.')).toEqual([]);
  expect(told('It has 5 million customers and 1.2 million staff.')).toEqual([
    ['5 million', 'customers'],
    ['1.2 million', 'staff'],
  ]);
  expect(told('The fund paid out 1.3 billion to 9,200 claimants.')).toEqual([
    ['9,200', 'claimants'],
  ]);
  expect(told('It sent 3 million to 5 million doses.')).toEqual([
    ['3 million to 5 million', 'doses'],
  ]);
});

test('an evening before a clause is no part of what is measured', () => {
  expect(figuresIn('By that evening the currency had lost 15 percent.')[0]?.[1]).toBe('currency');
});

describe('what something comes to, or stays at', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('is its number', () => {
    for (const [text, counts] of [
      ['Inflation came in at 4%.', 'Inflation'],
      ['Inflation peaked at 4%.', 'Inflation'],
      ['The jobless rate remained unchanged at 4%.', 'jobless rate'],
      ['The jobless rate remains 4%.', 'jobless rate'],
      ['Inflation will be 4%.', 'Inflation'],
      ['The price of a ticket has been 4%.', 'price of a ticket'],
      ['The deficit would be 4%.', null],
      ['He came at 4%.', null],
      ['The crew remained at 40 metres.', null],
    ] as const)
      expect(told(text).at(-1)?.[1]).toBe(counts);
    expect(told('The bill came to £4m.')).toEqual([['£4m', 'bill']]);
  });

  test('is told without the word that says which way it was moved', () => {
    expect(told('Growth was revised up to 2.1%.')[0]?.[0]).toBe('2.1%');
    expect(told('It will take up to 400 people.')[0]?.[0]).toBe('up to 400');
  });
});

test('profit before or after tax is no tax, and a month is nothing that is measured', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(told('Profit after tax of £4m was announced.')).toEqual([['£4m', 'Profit after tax']]);
  expect(told('Tax on profits of £4m was paid.')).toEqual([['£4m', 'profits']]);
  expect(told('Output was twice the 40 tonnes of April.')).toEqual([['40 tonnes', null]]);
  expect(told('Later that day shares fell 4%.')).toEqual([['4%', 'shares']]);
  expect(told('That year sales fell 4%.')[0]?.[1]).not.toBe('year sales');
});

describe('what is bought, sold or paid for', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('is what a price is of', () => {
    for (const [text, counts] of [
      ['The house was sold for £4m.', 'house'],
      ['The house was sold to a couple from Oslo for £4m in 2019.', 'house'],
      ['The painting sold for £4m at auction.', 'painting'],
      ['The painting fetched £4m.', 'painting'],
      ['The firm was bought by Harrow for £4m.', 'firm'],
      ['He paid £4m for a house in Oslo.', 'house'],
      ['Ministers announced £4m for flood defences.', 'flood defences'],
    ] as const)
      expect(told(text)).toEqual([['£4m', counts]]);
  });

  test('is not who buys, sells or pays', () => {
    for (const text of [
      'The club bought for £4m.',
      'It paid £4m for failing to act.',
      'It paid £4m for copying a rival’s phones.',
      'It was sold for £4m.',
    ])
      expect(told(text)).toEqual([['£4m', null]]);
    expect(told('The club sold the winger for £4m.')).toEqual([['£4m', 'winger']]);
    expect(told('The council sold for £4m a hall that cost £9m.')[0]).toEqual(['£4m', null]);
  });
});

test('what balloons, plummets or weakens changes', () => {
  expect(figuresIn('Debt ballooned to £4bn from £2bn.')).toEqual([
    ['£4bn', 'Debt', null, 'ballooned to £4bn from £2bn'],
  ]);
  expect(figuresIn('The peso weakened 1.2%.')).toEqual([['1.2%', 'peso', null, 'weakened 1.2%']]);
  expect(figuresIn('Rocket attacks rose 4%.')[0]?.[1]).toBe('Rocket attacks');
});

test('a rise or a cut is told with what it is of', () => {
  const counts = (text: string) => figuresIn(text)[0]?.[1];
  expect(counts('Nurses got a pay rise of 5%.')).toBe('pay rise');
  expect(counts('Wage growth of 5% was reported.')).toBe('Wage growth');
  expect(counts('It reported GDP growth of 4%.')).toBe('GDP growth');
  expect(counts('A tax cut of £4bn is planned.')).toBe('tax cut');
  expect(counts('Annual growth of 4% was reported.')).toBeNull();
  expect(counts('Growth of 4% was reported.')).toBeNull();
  expect(counts('A rise in prices of 4% was reported.')).toBe('prices');
});

test('how far away something is, and how much better off somebody, is told whole', () => {
  expect(figuresIn('The store is 40 miles away from Oslo.')[0]?.[0]).toBe(
    '40 miles away from Oslo',
  );
  expect(figuresIn('Workers will be 4% better off.')[0]?.[3]).toBe('4% better off');
  expect(figuresIn('The victims lost a combined £2.6m.')[0]?.[0]).toBe('a combined £2.6m');
});

test('what only leads to a number is nothing that it measures, and when something is due is not its time', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 3));
  expect(told('Each day cost about 5 million crowns.')).toEqual([
    ['about 5 million crowns', null, null],
  ]);
  expect(told('The flow is in the order of 800 barrels a day.')[0]?.[1]).not.toBe('order');
  expect(told('It placed an order of £4m.')).toEqual([['£4m', 'order', null]]);
  expect(told('It sold $10 billion of bonds due August 2020.')).toEqual([
    ['$10 billion', 'bonds', null],
  ]);
  expect(told('Over 612 pages Judge Elspeth Varga tells the tale.')[0]?.[1]).toBe('pages');
  expect(told('It bought 40 Boeing planes.')).toEqual([['40', 'Boeing planes', null]]);
});

test('a constructor is a word like any other', () => {
  for (const text of [
    'The constructor £4m lost its car.',
    'It paid £4m constructor fees.',
    'A team and constructor 4% ahead won.',
  ])
    expect(figuresIn(text)).toHaveLength(1);
});

describe('the shares of a poll', () => {
  const sharesIn = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));

  test('are each of the party that stands before them', () => {
    expect(
      sharesIn(
        'A poll put the National Union at 34 per cent, Labour at 22 per cent and the Farmers’ League at 9 per cent.',
      ),
    ).toEqual([
      ['34 per cent', 'National Union'],
      ['22 per cent', 'Labour'],
      ['9 per cent', 'Farmers’ League'],
    ]);
    expect(sharesIn('The survey puts the Greens on 12% and Labour on about 31%.')).toEqual([
      ['12%', 'Greens'],
      ['about 31%', 'Labour'],
    ]);
    expect(sharesIn('The poll, taken on Sunday, had Labour on 31 per cent.')).toEqual([
      ['31 per cent', 'Labour'],
    ]);
  });

  test.each([
    'The bank had Norvik at 12%.',
    'He arrived in Norvik at 12%.',
    'The hotel in Harrow at 40% was the emptiest.',
  ])('are nobody’s where no poll is told of: %s', (text) => {
    expect(sharesIn(text).map(([, counts]) => counts)).toEqual([null]);
  });
});

test('what somebody had expected ends with its sentence, and letters in brackets part no subject from its verb', () => {
  expect(
    figuresIn(
      'Net profit missed the €455 million that analysts had expected. Revenue rose 2.1% to €9.7 billion.',
    ).slice(1),
  ).toEqual([
    ['2.1%', 'Revenue', null, 'rose 2.1%'],
    ['€9.7 billion', 'Revenue', null, 'rose 2.1%'],
  ]);
  expect(figuresIn('It lost money. Analysts had expected a profit of £4m.')).toEqual([]);
  expect(
    figuresIn(
      'The number of children with an education, health and care plan (EHCP), a document that sets out their support, has risen to 4,120 from 2,260.',
    ),
  ).toEqual([
    [
      '4,120',
      'number of children with an education, health and care plan (EHCP)',
      null,
      'has risen to 4,120 from 2,260',
    ],
  ]);
  expect(figuresIn('The firm closed its plant (BRX) and sales fell 4%.')[0]?.[1]).toBe('sales');
  expect(figuresIn('Rents in the city (up since May) rose 5%.')[0]?.[1]).toBeNull();
  expect(figuresIn('For the bank, profits and costs have risen 5%.')[0]?.[1]).toBe(
    'profits and costs',
  );
});

test('what only tells how often, what else became of some, and what somebody wants is no label', () => {
  const counts = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(counts('Every day of the strike would cost the company about 4.6 billion won.')).toEqual([
    ['about 4.6 billion won', null],
  ]);
  expect(counts('The government promised 250 million soles in aid.')[0]?.[0]).toBe(
    '250 million soles',
  );
  expect(counts('Some 8,700 houses had been destroyed or made uninhabitable.')).toEqual([
    ['Some 8,700', 'houses'],
  ]);
  expect(counts('Some 40 people were killed, injured or lost.')).toEqual([['Some 40', 'people']]);
  expect(counts('Some 40 people were killed, officials said.')).toEqual([
    ['Some 40', 'people were killed'],
  ]);
  expect(counts('A programme with a goal of 20,000 houses reached few.')).toEqual([]);
  expect(counts('It has an inflation target of 2%.')).toEqual([['2%', 'inflation target']]);
  expect(counts('Trains ran at 66.9% of the usual level.')).toEqual([['66.9%', null]]);
  expect(counts('Output is at 60% of capacity.')).toEqual([['60%', 'capacity']]);
});

test('when somebody was born or something was founded is not the time of what is told of them', () => {
  const times = (text: string) => figuresIn(text).map(([number, , when]) => [number, when]);
  expect(times('Born on April 7, 1937, in Oslo, she was the fifth of nine children.')).toEqual([
    ['nine', null],
  ]);
  expect(times('Founded in 1990, it employs 300 people.')).toEqual([['300', null]]);
  expect(times('In 1990, it employed 300 people.')).toEqual([['300', '1990']]);
  expect(times('They dived in 2026 with a boat, which can carry three people.')).toEqual([
    ['three', null],
  ]);
});

test('what is grown is no growth', () => {
  const told = (text: string) => figuresIn(text).map(([number, , , change]) => [number, change]);
  expect(told('Ghana and Togo, which together grow about 60% of the beans, had rain.')).toEqual([
    ['about 60%', null],
  ]);
  expect(told('Sales grew 60%.')).toEqual([['60%', 'grew 60%']]);
  expect(told('Shares lost 40% of their value.')).toEqual([['40%', 'lost 40%']]);
});

test('what is bought or sold is what the money is for', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(told('The company sold its ice-cream unit for €3 billion.')).toEqual([
    ['€3 billion', 'ice-cream unit'],
  ]);
  expect(told('The group bought the shipyard from its owners for £40m.')).toEqual([
    ['£40m', 'shipyard'],
  ]);
  expect(told('Inter signed Anna Dahl for €40m.')).toEqual([['€40m', 'Anna Dahl']]);
  for (const text of [
    'Inter bought him from Bergen for £4m.',
    'He hopes to buy the club for £4m.',
    'The club could have sold the striker for £4m.',
    'It bought a boat and sold it for £4m.',
    'It bought 40 boats for £4m.',
  ])
    expect(told(text).at(-1)).toEqual(['£4m', null]);
});

test('shares of a vote go on with other names', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2));
  expect(
    told('The SDU won 31.2% of the vote, while Homeland took 9.7% and the Greens 8.9%.'),
  ).toEqual([
    ['31.2%', 'vote'],
    ['9.7%', 'vote'],
    ['8.9%', 'vote'],
  ]);
  expect(told('The SDU won 31.2% of the vote and its rival took 9.7%.')[1]).toEqual([
    '9.7%',
    'vote',
  ]);
  expect(told('Turnout was 61% and Oslo 40%.')[1]).toEqual(['40%', null]);
  expect(told('It won 31% of the vote. Oslo had 40%.')[1]).toEqual(['40%', null]);
});

describe('a word that belongs to the verb before it', () => {
  const numberIn = (text: string) => figuresIn(text)[0]?.[0];
  const changeIn = (text: string) => figuresIn(text)[0]?.[3];

  test.each([
    ['The firm turned over £62,000 last year.', '£62,000'],
    ['She has handed over $5 million in cash.', '$5 million'],
    ['The group took over 40 shops.', '40'],
    ['Judge Poe presided over 40 trials.', '40'],
    ['The row over 300 jobs went on.', '300'],
    ['Fears over 300 jobs grew.', '300'],
    ['She has sold over 400 paintings.', 'over 400'],
    ['Turnover was over £62,000.', 'over £62,000'],
    ['They control over 60% of the market.', 'over 60%'],
    ['The club signed over 40 players.', 'over 40'],
  ])('says nothing of the number: %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  test.each([
    'Police rounded up 60 suspects.',
    'The company closed down 20 stores.',
    'He ended up 3,000 miles from home.',
    'The club ended up 12 points behind the leaders.',
    'Voters turned down 12 proposals.',
  ])('is no change: %s', (text) => {
    expect(changeIn(text)).toBeNull();
  });

  test.each([
    ['Shares closed up 52p at 266p.', 'closed up 52p'],
    ['The Dow finished down 120 points at 40,100.', 'finished down 120 points'],
    ['The pound ended down 0.3%.', 'ended down 0.3%'],
    ['Oil closed down 40 cents at $71.', 'closed down 40 cents'],
    ['Prices went up 12 percent.', 'went up 12 percent'],
    ['Labour won 51 seats, down 17.', 'down 17'],
  ])('is one where a price or a share goes so far: %s', (text, change) => {
    expect(changeIn(text)).toBe(change);
  });
});

describe('a way that somebody goes', () => {
  const toldIn = (text: string) => {
    const [number, counts, , change] = figuresIn(text)[0] ?? [];
    return [number, counts, change];
  };

  test.each([
    ['Agnes Tolliver climbs 311 steps every morning.', ['311', 'steps', null]],
    ['The boy fell down 14 stairs.', ['14', 'stairs', null]],
    ['He fell 30 feet from a ladder.', ['30 feet', null, null]],
    ['A lorry plunged 300 feet into a ravine.', ['300 feet', null, null]],
    ['The plane dropped 3,000 feet in a minute.', ['3,000 feet', null, null]],
    ['A man at the lake fell 30 feet.', ['30 feet', null, null]],
  ])('is no change: %s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });

  test.each([
    ['The river rose 4 feet overnight.', ['4 feet', 'river', 'rose 4 feet']],
    [
      'Water levels at the dam fell 3 metres.',
      ['3 metres', 'Water levels at the dam', 'fell 3 metres'],
    ],
    ['The glacier shrank 300 metres.', ['300 metres', 'glacier', 'shrank 300 metres']],
    ['Shares fell 40 points.', ['40 points', 'Shares', 'fell 40 points']],
    ['Its lead rose by 12 metres.', ['12 metres', 'lead', 'rose by 12 metres']],
  ])('is a change of a level, or of what is no way: %s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('the time of another doing', () => {
  const timesIn = (text: string) => figuresIn(text).map(([number, , when]) => [number, when]);

  test.each([
    'The law passed in 2011 bans 40 chemicals.',
    'A plan unveiled in May would cut 40 jobs.',
    'The town hit by floods last year lost 40 homes.',
    'The road planned in 2003 cost £40 million.',
    'A ship that sank in March carried 40 sailors.',
    'Officials who met last week approved 40 permits.',
    'A storm that hit the coast in March cost £40 million.',
    'The bank that failed in March owed £40 million.',
    'Profit reported in May was £40 million.',
    'Some 40 people said that she had offered to go in January.',
    'Some 40 people said they had been hurt last year.',
    'About 40 people who were displaced in 2014 have returned.',
    'It rescued 40 people who had fled in March.',
    'The firm sold 40 flats built in 2001.',
    'The 40 flats built in 2001 are empty.',
  ])('is not that of a figure: %s', (text) => {
    expect(timesIn(text).map(([, when]) => when)).toEqual([null]);
  });

  test.each([
    ['The company sold 40 cars last year.', 'last year'],
    ['It said it had made 40 cars in 2024.', '2024'],
    ['The company said revenue last year rose 40%.', 'last year'],
    ['Data showed deaths last year fell 40%.', 'last year'],
    ['Crimes recorded last year fell 40%.', 'last year'],
    ['Fees paid in 2019 came to £40 million.', '2019'],
    ['Sales in May were $40 million.', 'May'],
    ['Fighting last year killed 40 people.', 'last year'],
    ['The firm made cars and last year sold 40 boats.', 'last year'],
    ['The firm that owns the mine employed 40 people last year.', 'last year'],
    ['Some 40 students arrested in March were freed.', 'March'],
    ['Police said 40 people were killed in March.', 'March'],
  ])('is, where it is told of the figure or of what is counted by it: %s', (text, when) => {
    expect(timesIn(text)[0]?.[1]).toBe(when);
  });

  test('is of no number of a list where there is a time for each', () => {
    expect(
      timesIn('Sales were $4 million, $5 million and $6 million in 2021, 2022 and 2023.'),
    ).toEqual([
      ['$4 million', null],
      ['$5 million', null],
      ['$6 million', null],
    ]);
    expect(timesIn('Rents rose 4% and 5% in May and June.').map(([, when]) => when)).toEqual([
      null,
      null,
    ]);
    expect(timesIn('It made 400 cars in 2021, 2022 and 2023.')[0]?.[1]).toBe('2021, 2022 and 2023');
    expect(timesIn('It sold 400 cars in May and June.')[0]?.[1]).toBe('May and June');
    expect(timesIn('In 2019, 400 people and 2000 horses died.')[0]?.[1]).toBe('2019');
  });

  test('is no money, where somebody won then', () => {
    expect(timesIn('The 300 investors who sued in 2022 won.')).toEqual([['300', null]]);
  });
});

describe('what is plainly told beside a number', () => {
  const countsIn = (text: string) => figuresIn(text)[0]?.[1];

  test.each([
    ['The union said 68 per cent of its members had voted.', 'members'],
    ['The board bought back $1.5 billion of its own stock.', 'stock'],
    ['It laid off 3,000 of its workers.', 'workers'],
    ['The plan frees $410 million in frozen Iranian assets.', 'frozen Iranian assets'],
    ['It owns $4 million in Polish bonds.', 'Polish bonds'],
    ['She gave the prize money, $50,000, to a school.', 'prize money'],
    ['The ransom, $4 million in all, was paid.', 'ransom'],
    ['The reward, $10,000, has not been claimed.', 'reward'],
    ['Support for it has fallen to 31 percent.', 'Support'],
    ['Demand for them fell 4%.', 'Demand'],
  ])('is what it counts: %s', (text, counts) => {
    expect(countsIn(text)).toBe(counts);
  });

  test.each([
    'It was paid $4 million in Oslo.',
    'It was paid $4 million in Oslo property.',
    'It was paid $4 million in Kenyan shillings.',
    'It won $4 million in German courts.',
    'About 12 per cent of his time is spent abroad.',
    'The captain, £4 million, was bought.',
    'The buyer, a bank, paid £4 million.',
  ])('is not where, when or in what it is told: %s', (text) => {
    expect(countsIn(text)).toBeNull();
  });

  test('is what lost a part of its value, and not the value', () => {
    expect(countsIn('The currency has lost 40% of its value.')).toBe('currency');
  });

  test('is dated by no other time than its own', () => {
    expect(figuresIn('Profit of £4 million compares with £3 million a year earlier.')[0]).toEqual([
      '£4 million',
      'Profit',
      null,
      null,
    ]);
  });
});

describe('a size with a hyphen before what has it', () => {
  const told = (text: string) => figuresIn(text).map((figure) => figure.slice(0, 2).join(' | '));

  test.each([
    ['The 179-seat chamber voted.', '179-seat | chamber'],
    ['The 16-member body met on Tuesday.', '16-member | body'],
    ['The town has a 400-bed teaching hospital.', '400-bed | teaching hospital'],
    ['A 300-page report said no.', '300-page | report'],
    ['The 52-metre dam burst.', '52-metre | dam'],
  ])('is a figure: %s', (text, figure) => {
    expect(told(text)).toEqual([figure]);
  });

  test.each([
    'A 12-year-old boy left the 24-hour strike.',
    'The 800-metre race and the 10-point plan failed.',
    'The 300-strong force left by a 26-mile-long wall.',
    'The 737-800 jet landed.',
    'The 179-seat chamber votes next.',
  ])('is none where it is an age, a time, a way or a name: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what a company earned, in all and by the share', () => {
  test.each([
    [
      'Net was $41.2 million, or $1.19 a share, up from $36.8 million, or $1.04 a share.',
      ['up from $36.8 million', null, null],
    ],
    [
      'It earned $4.1 million, or 42 cents a share, down from $6.3 million.',
      ['down from $6.3 million', null],
    ],
    ['It earned $1.19 a share, up from $1.04 a share.', ['up from $1.04 a share']],
    ['He raised his bid to $61 a share from $57.', ['raised his bid to $61 a share from $57']],
  ])('is compared with the same of before: %s', (text, changes) => {
    expect(figuresIn(text).map(([, , , change]) => change)).toEqual(changes);
  });
});

test('when something stood at a number is no part of what did', () => {
  const counted = (text: string) => figuresIn(text).map(([number, counts]) => [number, counts]);
  expect(counted('A week ago the shares stood at $31.')).toEqual([['$31', 'shares']]);
  expect(counted('Two years earlier the price was $90.')).toEqual([['$90', 'price']]);
  expect(counted('Prices in the 15 countries that use the euro rose 3.2 percent.')).toContainEqual([
    '3.2 percent',
    'Prices in the 15 countries',
  ]);
  expect(counted('The bank lowered its own by a quarter point to 5.25 percent.')).toEqual([
    ['5.25 percent', null],
  ]);
  expect(counted('It switched from Motorola’s 68000 series in 1994.')).toEqual([]);
  expect(counted('About 4 000 passengers came.')).toEqual([['About 4 000', 'passengers']]);
});

test('what a price is for later is not when it stood, and a fraction belongs to its number', () => {
  expect(figuresIn('Crude for delivery in September settled at $29.54.')).toEqual([
    ['$29.54', 'Crude for delivery', null, null],
  ]);
  expect(figuresIn('Futures for delivery in May rose 2%.')[0]?.[3]).toBe('rose 2%');
  expect(figuresIn('Harlan closed at $62.87 1/2, up $1.12 1/2.').map(([number]) => number)).toEqual(
    ['$62.87 1/2', '$1.12 1/2'],
  );
  expect(figuresIn('It sold 455 of its 787s.')).toEqual([['455', '787s', null, null]]);
  expect(figuresIn('Aid may come from the $7 billion set aside for banks.')).toEqual([
    ['$7 billion', null, null, null],
  ]);
});
