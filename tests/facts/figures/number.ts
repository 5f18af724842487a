import { promiseNumbers } from './promises.ts';

promiseNumbers('a number in words is told whole', {
  'Thirty-two people came.': 'Thirty-two',
  'One hundred and five people came.': 'One hundred and five',
  'Three thousand five hundred soldiers fled.': 'Three thousand five hundred',
  'Two or three people came, and eleven miners left.': 'Two or three; eleven',
  'Five hundred tons of rice and two hundred ships were lost.': 'Five hundred tons; two hundred',
  'Twenty percent of firms closed.': 'Twenty percent',
});

promiseNumbers('a number in words that is only roughly one, or a year, is no figure', {
  'Half a million people fled. Two-thirds left. Nineteen eighty-four people read.': '',
});

promiseNumbers('a few things in words are a figure where somebody cared to count them', {
  'At least nine aftershocks followed.': 'At least nine',
  'It will keep all five British factories open.': 'five',
  'Officials said four crossings would open.': 'four',
  'She is survived by two sons.': 'two',
  'The party won nine seats.': 'nine',
  'It lost nearly nine tons of grain.': 'nearly nine tons',
  'The blaze spread to five acres of forest.': 'five acres',
});

promiseNumbers('a few things in words that the sentence only speaks of are no figure', {
  'There are two sides to the story.': '',
  'The two bridges are old.': '',
  'The last three homes burned.': '',
  'They were taken to two hospitals.': '',
  'Neither of two ships sank.': '',
  'It damaged two other ships.': '',
  'On two occasions he fell.': '',
  'They are two points clear with four games left.': '',
  'It visited two countries.': '',
  'It was more than nine points higher.': '',
  'Three of the 40 days were wet.': '',
});

promiseNumbers('“one in 20” is told as one number', {
  'Fewer than one in 20 such compounds reaches patients.': 'Fewer than one in 20',
  'One in three people is ill, and two out of five workers agree.': 'One in three; two out of five',
  'She said three in four of her patients were children.': 'three in four',
  'One in every five people is ill.': 'One in every five',
  'It kills about one to three of every 1,000 children who catch it.':
    'about one to three of every 1,000',
});

promiseNumbers('“three for every 1,000” and “three in ten minutes” are not three in so many', {
  'It has three nurses for every 1,000 patients.': '',
  'It sank three in ten minutes.': '',
});

promiseNumbers('a part of a whole is a figure where the whole can be counted', {
  'More than a third of the farms had to close.': 'More than a third',
  'It has 400 staff, two-thirds of them in Oslo.': '400; two-thirds',
  'A third of the work was luck.': '',
  'He waited more than a quarter of an hour.': '',
  'Its sales were less than a tenth of Bergen’s, he said.': '',
  'Its staff is more than a tenth of its rivals’ staff.': '',
  'It has more than a tenth of Bergen’s shops.': 'more than a tenth',
});

promiseNumbers('votes are told with those against', {
  'The bill passed by votes of 58-41.': '58-41',
  'It won by a 58–41 vote.': '58–41',
  'The Senate approved it by 58 votes to 41.': '58 votes to 41',
  'The vote was 612 to 88.': '612 to 88',
});

promiseNumbers('a share and the score of a game are no votes', {
  'The vote was 52 to 48 per cent.': '48 per cent',
  'The club won 2 to 1.': '',
  'The club won 58-41.': '',
});

promiseNumbers('a range is one figure, whether its unit stands once or twice', {
  'Daytime temperatures will reach 39C to 41C.': '39C to 41C',
  'Rainfall of 20mm to 40mm is expected.': '20mm to 40mm',
  'Temperatures between 30C and 33C were measured.': 'between 30C and 33C',
  'The repair will cost $3-5 million.': '$3-5 million',
  'The firm expects a profit of £5m-£7m.': '£5m-£7m',
  'The bridge would cost 30–40 million euros.': '30–40 million euros',
  'Some 30-40 people were hurt.': 'Some 30-40',
  'Rates will be 5 per cent to 7 per cent.': '5 per cent to 7 per cent',
  'It sent 3 million to 5 million doses.': '3 million to 5 million',
  'The harbour expects between 25 million and 30 million crates.':
    'between 25 million and 30 million',
  'Cases rose 11% in 2024 to 44,480.': '11%; 44,480',
  'It sold 2,000 to 3,000 boats.': '2,000 to 3,000',
});

promiseNumbers(
  'two numbers that are not the ends of one range are told apart, and a score not at all',
  {
    'They lost 4-6 games.': '',
    'He sent $3 million to 20 countries.': '$3 million; 20',
    'The temperature fell 30C to 12C.': '12C',
    'Taxes rose 5 per cent to 7 per cent.': '5 per cent; 7 per cent',
    'The fund paid out 1.3 billion to 9,200 claimants.': '9,200',
  },
);

promiseNumbers('a limit, a sign and an “extra” belong to the number', {
  'Temperatures dropped to minus 11 degrees overnight.': 'minus 11 degrees',
  'The error is plus or minus 5 per cent.': 'plus or minus 5 per cent',
  'Homes will pay an extra £84 a year in council tax.': 'an extra £84 a year',
  'It lends at rates below 4%.': 'below 4%',
  'It hired an additional 40 nurses.': 'an additional 40',
  'Offenders face fines of up to £200.': 'up to £200',
  'The victims lost a combined £2.6m.': 'a combined £2.6m',
  'It has just under 50 members.': 'just under 50',
  'It will take up to 400 people.': 'up to 400',
  'It holds more than 2,600 tons of herring and up to $3.5 million.':
    'more than 2,600 tons; up to $3.5 million',
});

promiseNumbers(
  'what the reporter thinks of a number, and which way it was moved, is no part of it',
  {
    'City scored only 41 goals.': '41',
    'Growth was revised up to 2.1%.': '2.1%',
  },
);

promiseNumbers('“over”, “up” and “down” say nothing of the number where they belong to the verb', {
  'The firm turned over £62,000 last year.': '£62,000',
  'She has handed over $5 million in cash.': '$5 million',
  'The group took over 40 shops.': '40',
  'Judge Poe presided over 40 trials.': '40',
  'The row over 300 jobs went on.': '300',
  'Fears over 300 jobs grew.': '300',
  'She has sold over 400 paintings.': 'over 400',
  'Turnover was over £62,000.': 'over £62,000',
  'They control over 60% of the market.': 'over 60%',
  'The club signed over 40 players.': 'over 40',
  'Growth picked up to 1.9%.': '1.9%',
});

promiseNumbers('millions may be written short where no length can be meant', {
  'It sent 2.5m doses to 60m people. She ran the 400m.': '2.5m; 60m',
  'It had revenue of 31 billion.': '31 billion',
  'It gave 4.6m kronor and 700m zlotys, then 40k pesos.': '4.6m kronor; 700m zlotys; 40k pesos',
  'The fund lost 2.5m hryvnias of state aid.': '2.5m hryvnias',
  'She took the 400m crown, and the 800m won praise.': '',
  'The 400m real track is 5k yards away.': '',
  'We had six million set aside for snow.': '',
  'It has 5 million customers and 1.2 million staff.': '5 million; 1.2 million',
});

promiseNumbers('the scales of India belong to the number', {
  'The bridge cost Rs 450 crore.': 'Rs 450 crore',
  'The bridge cost Rs. 1.2 lakh crore.': 'Rs. 1.2 lakh crore',
  'The Rs 450-crore bridge opened.': 'Rs 450-crore',
  'About 3 lakh farmers have enrolled.': 'About 3 lakh',
  'Three lakh people fled.': 'Three lakh',
  'The state has 3 lakh crore rupees of debt.': '3 lakh crore rupees',
  'Crores of rupees were lost, and lakhs of people fled.': '',
});

promiseNumbers('a fraction and a space between thousands belong to the number', {
  'Harlan closed at $62.87 1/2, up $1.12 1/2.': '$62.87 1/2; $1.12 1/2',
  'About 4 000 passengers came.': 'About 4 000',
});

promiseNumbers('what somebody denies is no figure', {
  'They denied that profits had fallen 10%.': '',
  'The firm denied it had lost £40m.': '',
  'He rejected claims that 500 people had died.': '',
  'There is no evidence that 500 people died.': '',
  'The board suspended its dividend, which had been forecast at 4.2p a share.': '',
});

promiseNumbers('a figure is told where something else is denied, or where nobody denies it', {
  'The firm denied wrongdoing but paid £40m.': '£40m',
  'The firm denied wrongdoing and paid £40m.': '£40m',
  'He did not deny that he owed £40m.': '£40m',
  'He was denied bail of £40m.': '£40m',
  'He questioned a bill of £40m.': '£40m',
});

promiseNumbers('what was only expected, hoped for or said before is no figure', {
  'Officials had earlier given the death toll as 26.': '',
  'The line earlier put the number at 227.': '',
  'Local radio had reported up to 50 dead.': '',
  'The firm had expected a gap of 3 percentage points.': '',
  'It hoped for annual sales of $2 billion.': '',
  'Net profit missed the €455 million that analysts had expected. Revenue rose 2.1% to €9.7 billion.':
    '€455 million; 2.1%; €9.7 billion',
  'It lost money. Analysts had expected a profit of £4m.': '',
  'A programme with a goal of 20,000 houses reached few.': '',
  'It had projected growth of 2%.': '',
  'Rates did not fall below 5%.': '',
  'The shot must not exceed 460 mm.': '460 mm',
  'They had expected a gain of 40 posts and a rate of 7 per cent.': '',
  'They had expected little but the rate rose to 7 per cent.': '7 per cent',
});

promiseNumbers('an age, a time, a way and a name with a hyphen are no size', {
  'A 12-year-old boy left the 24-hour strike.': '',
  'The 800-metre race and the 10-point plan failed.': '',
  'The 300-strong force left by a 26-mile-long wall.': '',
  'The 737-800 jet landed.': '',
  'The 179-seat chamber votes next.': '',
});

promiseNumbers('dates, years, ages, scores, lengths of time and numbers in names are no figures', {
  'It took more than three hours to free at least two people.': 'at least two',
  'On 5 July 2024 at 10:30 the F-16 landed.': '',
  'Olsen, 46, won 11 -- 2 in Group 7 after 3 years.': '',
  'A 2004 report said so.': '',
  'Channel 6 news affiliates came by Boeing 777 aircraft.': '',
  'It erupted in about 940 AD.': '',
  'A 3 point goal won in Department 9 that morning.': '',
  'Winds of 40 miles-per-hour blew for 11 nights.': '',
  'A 300 person team saw a 40 foot whale, a 99 cent price and Tier 1 requirements.': '',
  'It is open from 9 to 5.': '',
  'The winning numbers were 04 and 25.': '',
  '($1 = 10.05 crowns)': '',
});

promiseNumbers('how many times, and one side of a size, is no figure', {
  'It is more than four times as long.': '',
  'The canvas measures 62 by 54 centimetres.': '',
  'Sales rose by 12 tonnes by 2010.': '12 tonnes',
  'It is 2.5 times the size.': '',
});

promiseNumbers('the number of a line or a model counts nothing', {
  'It will divert its 12 and 14 services by way of Castle Street.': '',
  'It runs between 12 and 14 services a day.': 'between 12 and 14',
  'The firm has 12 trains and 14 buses.': '12; 14',
  'The airline bought five of the larger 777 planes.': '',
  'It switched from Motorola’s 68000 series in 1994.': '',
  'It sold 455 of its 787s.': '455',
});

promiseNumbers('“constructor” is a word like any other', {
  'The constructor £4m lost its car.': '£4m',
  'It paid £4m constructor fees.': '£4m',
  'A team and constructor 4% ahead won.': '4%',
});
