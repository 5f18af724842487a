import { expect, test } from 'vitest';
import { IN_PROPORTION, timesAsLong } from '../../timesAsLong.ts';
import { countsIn, promiseCounts } from './promises.ts';

promiseCounts('what stands right behind the number is counted', {
  'He pleaded guilty to 14 counts of theft.': '14 | counts of theft',
  'It stands in Florvik (population 18,000).': '18,000',
  'It has a plant where 3,900 employees work.': '3,900 | employees',
  'It rejected an $8.6 billion all-share offer.': '$8.6 billion | all-share offer',
  'Some 384 millimeters (15 inches) of rain fell.': 'Some 384 millimeters | rain; 15 inches | rain',
  'It bought 40 Boeing planes.': '40 | Boeing planes',
  'Over 612 pages Judge Elspeth Varga tells the tale.': 'Over 612 | pages',
  'It had 12 cases per 100,000 people.': '12 | cases per 100,000 people',
  'It killed 94 percent of salt-resistant harbour algae.':
    '94 percent | salt-resistant harbour algae',
});

promiseCounts('things that are counted together are told together', {
  'More than 3,400 bus drivers and engineers walked out.':
    'More than 3,400 | bus drivers and engineers',
  'It paid $6.4 billion in cash and shares.': '$6.4 billion | cash and shares',
  'They sold 40 tons of wheat and beans.': '40 tons | wheat and beans',
  'Some 600 nurses, porters and cleaners joined them.': 'Some 600 | nurses, porters and cleaners',
  'It cut power to 2,300 homes and businesses.': '2,300 | homes and businesses',
  'It seized 300 kg of cocaine and heroin.': '300 kg | cocaine and heroin',
  'Twelve men and women left.': 'Twelve | men and women',
});

promiseCounts('an “and” that begins something new ends what is counted', {
  'It employs 300 people and profits have doubled.': '300 | people',
  'It sent 16 ships and planes bombed the port.': '16 | ships',
  'The school has 40 teachers, and pupils like it.': '40 | teachers',
  'It killed 16 people and dozens of cows.': '16 | people',
  'It has 40 ships and oil for the navy.': '40 | ships',
  'It feeds 300 teachers and pupils’ parents.': '300 | teachers',
  'The chain employs 9,400 people and trades from 312 shops.': '9,400 | people; 312 | shops',
  'The chain has 312 shops and plans to close some.': '312 | shops',
});

promiseCounts('an “and” joins what is counted where nothing new begins behind it', {
  'The park has 40 slides and swings for children.': '40 | slides and swings',
  'It employs 600 nurses and cooks to feed them.': '600 | nurses and cooks',
});

promiseCounts(
  'a list is never cut short, and whose or where something is, is not what is counted',
  {
    'It sent 4,250 doses of the measles, mumps and rubella (MMR) vaccine.': '4,250 | doses',
    'It cleaned 300 sets of the traffic lights, police said.': '300 | sets of the traffic lights',
    'Oil has spread across 64 square miles of the Gulf.': '64 square miles',
    'Fire burned 300 hectares of the forest.': '300 hectares | forest',
  },
);

promiseCounts('a place is not what is counted where nobody says who lives there', {
  'He lives in a village of 640.': '640',
  'It is a town of 4,000 on the coast.': '4,000',
  'It is a town of 4,000 people.': '4,000 | people',
});

promiseCounts('a day without its “on”, and a month, are not what is counted', {
  'The shelters were housing 312 people Thursday night.': '312 | people',
  'It had 400 guests Thursday.': '400 | guests',
  'It has 400 Sunday schools.': '400 | Sunday schools',
  'Output was twice the 40 tonnes of April.': '40 tonnes',
});

promiseCounts('some of many are counted as the many are', {
  'It will close 22 of its 318 stores.': '22 | stores; 318 | stores',
  'It shed 640 of the brewery’s 3,900 workers.': '640 | workers; 3,900 | workers',
  "Four of the county's 15 libraries will close.": 'Four | libraries; 15 | libraries',
  "Some 170 of the camps' 240 classrooms were damaged.":
    'Some 170 | classrooms were damaged; 240 | classrooms',
  '9.4 million of the 14.1 million voters took part.':
    '9.4 million | voters; 14.1 million | voters',
  'One of the 40 men died.': '40 | men',
  'All of the 40 men died.': '40 | men died',
  '11 of its 34 lorries broke down in March.': '11 | lorries; 34 | lorries',
});

promiseCounts('a number “of them” counts what alone was counted before in its sentence', {
  'The chain has 312 shops and plans to close 26 of them.': '312 | shops; 26 | shops',
  'It has 312 shops and 9,400 staff, and will lose 26 of them.': '312 | shops; 9,400 | staff',
  'It has 312 shops. It will close 26 of them.': '312 | shops',
});

promiseCounts('some “of them” are what the story calls them, where that is a noun', {
  'Sixty-one people died, 19 of them children under five.':
    'Sixty-one | people died; 19 | children under five',
  'It sank 12 boats, 4 of them ferries.': '12 | boats; 4 | ferries',
  'Rescuers found 92 oiled birds, 40 of them dead.': '92 | oiled birds; 40 | oiled birds',
});

promiseCounts('a number without a noun counts what the number before it counts', {
  'It killed at least 16 civilians and wounded 53 in the market.':
    'at least 16 | civilians; 53 | civilians',
  'It displaced 7 million people. More than 700,000 have fled since May.':
    '7 million | people; More than 700,000 | people',
  'The Greens won 61 seats, the Liberals 52 and the Harbour Democrats 12.':
    '61 | seats; 52 | seats; 12 | seats',
  'It carried 61 passengers, the Boeing 777.': '61 | passengers',
  'The outbreak has infected 412 people and killed 19.': '412 | people; 19 | people',
  'At least 31 people are dead and more than 100 missing.':
    'At least 31 | people are dead; more than 100 | people',
});

promiseCounts('a number without a noun counts nothing in a clause with another subject', {
  'The storm destroyed 200 homes and killed 16.': '200 | homes; 16',
  'It runs 40 trains and fell from 90 to 75.': '40 | trains',
  'The firm has 90 shops with takings up from £2m.': '90 | shops; £2m',
  'It lost 900 voters. The Liberals won 22 seats, the Democrats 18.':
    '900 | voters; 22 | seats; 18 | seats',
  'It lost 900 voters. The Liberals won little, the Democrats 18.': '900 | voters; 18',
});

promiseCounts('the infected, the dead and the injured are counted where no other noun is', {
  'The outbreak has 12,400 infected, with 16 dead and 40 injured.':
    '12,400 | infected; 16 | dead; 40 | injured',
  'A drop of 30 hurt the firm.': '',
});

promiseCounts('one verb right behind those counted is told with them', {
  'Five people died and 12 were hurt.': 'Five | people died; 12 | people',
  'About 222 people were killed in Bohol.': 'About 222 | people were killed',
  'Surveys found that 39 per cent of the reef’s corals had died.':
    '39 per cent | reef’s corals had died',
  'At least ten people died, and two ships sank on two occasions.':
    'At least ten | people died; two | ships',
});

promiseCounts('those counted are told with no fate that was not that of all', {
  'Some 1,000 soldiers were killed or injured.': 'Some 1,000 | soldiers',
  'Some 8,700 houses had been destroyed or made uninhabitable.': 'Some 8,700 | houses',
  'Some 40 people were killed, injured or lost.': 'Some 40 | people',
  'Some 40 people were killed, officials said.': 'Some 40 | people were killed',
});

promiseCounts('a size with a hyphen counts what has it', {
  'The 179-seat chamber voted.': '179-seat | chamber',
  'The 16-member body met on Tuesday.': '16-member | body',
  'The town has a 400-bed teaching hospital.': '400-bed | teaching hospital',
  'A 300-page report said no.': '300-page | report',
  'The 52-metre dam burst.': '52-metre | dam',
});

promiseCounts('the strength of an earthquake is its magnitude', {
  'A magnitude 6.9 earthquake struck.': '6.9 | magnitude',
  'It had a magnitude of 6.4.': '6.4 | magnitude',
  'A 5.1-magnitude quake struck.': '5.1 | magnitude',
  'It was of the first magnitude in version 6.4.': '',
});

promiseCounts('a share is of what stands behind its “of”', {
  'The union said 68 per cent of its members had voted.': '68 per cent | members',
  'The board bought back $1.5 billion of its own stock.': '$1.5 billion | stock',
  'It laid off 3,000 of its workers.': '3,000 | workers',
  'Trains ran at 66.9% of the usual level.': '66.9%',
  'The planet has 9% of the mass of the sun.': '9% | mass of the sun',
  'Twenty percent of firms closed.': 'Twenty percent | firms',
  'Output is at 60% of capacity.': '60% | capacity',
});

promiseCounts('money is told with what it is in', {
  'The plan frees $410 million in frozen Iranian assets.': '$410 million | frozen Iranian assets',
  'It owns $4 million in Polish bonds.': '$4 million | Polish bonds',
});

promiseCounts('where, when or in what currency money is told is not what it counts', {
  'It was paid $4 million in Oslo.': '$4 million',
  'It was paid $4 million in Oslo property.': '$4 million',
  'It was paid $4 million in Kenyan shillings.': '$4 million',
  'It won $4 million in German courts.': '$4 million',
  'About 12 per cent of his time is spent abroad.': 'About 12 per cent',
});

promiseCounts('the shares of a poll are each of the party that stands before them', {
  'A poll put the National Union at 34 per cent, Labour at 22 per cent and the Farmers’ League at 9 per cent.':
    '34 per cent | National Union; 22 per cent | Labour; 9 per cent | Farmers’ League',
  'The survey puts the Greens on 12% and Labour on about 31%.': '12% | Greens; about 31% | Labour',
  'The poll, taken on Sunday, had Labour on 31 per cent.': '31 per cent | Labour',
});

promiseCounts('a share is nobody’s where no poll is told of', {
  'The bank had Norvik at 12%.': '12%',
  'He arrived in Norvik at 12%.': '12%',
  'The hotel in Harrow at 40% was the emptiest.': '40%',
});

promiseCounts('a share of a vote behind another is of the same vote', {
  'Mr Odera had 51.3 per cent of the vote, while Kibaara had 44.9 per cent.':
    '51.3 per cent | vote; 44.9 per cent | vote',
  'The state had 51% of the firm, while prices rose 4%.': '51% | firm; 4% | prices',
  'The SDU won 31.2% of the vote, while Homeland took 9.7% and the Greens 8.9%.':
    '31.2% | vote; 9.7% | vote; 8.9% | vote',
  'The SDU won 31.2% of the vote and its rival took 9.7%.': '31.2% | vote; 9.7% | vote',
  'Turnout was 61% and Oslo 40%.': '61% | Turnout; 40%',
  'It won 31% of the vote. Oslo had 40%.': '31% | vote; 40%',
});

promiseCounts('numbers told with “respectively” count only what they plainly stand before', {
  'The blasts killed 14 and 17 people respectively.': '14; 17 | people',
  'In May, sales and profits rose 3% and 5% respectively.': '3%; 5%',
  'Sales and profits rose by 3% and 5%, respectively, in May.': '3%; 5%',
  'Food and clothing sales rose 3% and 5% respectively.': '3%; 5%',
  'Sales at its food and clothing arms rose 3% and 5% respectively.': '3%; 5%',
  'Exports and imports of cars rose 3% and 5% respectively.': '3%; 5%',
  'Turnout in Oslo and Bergen was 3% and 5% respectively.': '3%; 5%',
  'Wages, prices and rents rose 3% and 5% respectively.': '3%; 5%',
  'Exports and imports fell 3% and 5% respectively, and goods and services fell 2%.':
    '3%; 5%; 2% | goods and services',
});

promiseCounts('what is counted stands behind a verb that looks like a noun, too', {
  'Water covered the fields and drowned 4,000 cattle.': '4,000 | cattle',
  'Some 48% of Britons name migration as an issue.': 'Some 48% | Britons',
  'It employs 400 people in 14 countries and trades at about £4.':
    '400 | people; 14 | countries; about £4',
  'It employs 400 people in 14 towns and villages.': '400 | people; 14 | towns and villages',
  'Its revenue of $2.1 billion fell short of forecasts.': '$2.1 billion | revenue',
});

test.each([
  'It hired 300 cooks, 40 waiters and porters and ',
  'cars and vans and 40 per cent and ',
  'in 2009 they sold 500 tons, ',
])('a sentence without an end keeps nobody waiting: %s', async (part) => {
  const read = (parts: number) => expect(countsIn(part.repeat(parts))).not.toBe('');
  expect(await timesAsLong(read, 60)).toBeLessThan(IN_PROPORTION);
});

promiseCounts('what people do behind a ratio is not what is counted', {
  'They used the net, with nine out of 10 going online to promote it.': '',
  'Nine out of 10 farmers went online.': 'Nine out of 10 | farmers',
});
