import { promiseCounts } from './promises.ts';

promiseCounts('what something costs is told of it', {
  'A season ticket costs £140.': '£140 | season ticket',
  'The barn cost £1.4m in 2019.': '£1.4m | barn',
  'The organ in the chapel cost about 4.6m kronor.': 'about 4.6m kronor | organ in the chapel',
  'A loaf now costs 95p.': '95p | loaf',
  'Two loaves cost €3.': '€3 | Two loaves',
  'A loaf costs 95 cents.': '95 cents | loaf',
  'A loaf costs 95 pence.': '95 pence | loaf',
  'A loaf costs 300 dram.': '300 dram | loaf',
  'A loaf costs 95 quetzales.': '95 quetzales | loaf',
  'Parking costs £4 a day.': '£4 a day | Parking',
  'The hall, which cost £4m, opened in May.': '£4m | hall',
  'Police seized cocaine last week that cost £3m.': '£3m | cocaine',
});

promiseCounts('how much more or less something costs is not its price', {
  'The barn costs £1.4m more than the shed.': '£1.4m',
  'Legal costs £3m above its budget hurt the club.': '£3m',
  'It built the barn at a cost £3m below its budget.': '£3m',
  'The hall, which cost £4m more than planned, opened.': '£4m',
  'Legal costs £3m higher than last year were met.': '£3m',
  'The barn costs £4 more.': '£4',
});

promiseCounts('costs are not what costs', {
  'The council cut costs £3m.': '£3m',
  'Labour costs £3m a year.': '£3m a year',
  'Fuel costs £4 a day.': '£4 a day',
});

promiseCounts('money counts what it is spent on, or set aside for', {
  'He spent £61,000 on holidays and a further £38,000 on a kitchen.':
    '£61,000 | holidays; a further £38,000 | kitchen',
  'It sets aside £6.5m for road repairs.': '£6.5m | road repairs',
  'It spent £3m on its boats and vans.': '£3m | boats and vans',
  'He spent £6m on boats, £2m on vans and £1m on a kitchen.':
    '£6m | boats; £2m | vans; £1m | kitchen',
  'It set aside £4m for roads, £2m for schools.': '£4m | roads; £2m | schools',
  'It pledged £4m for roads, said £2m for schools was needed.': '£4m | roads; £2m',
  'The ministry sanctioned Rs 450 crore for the bridge.': 'Rs 450 crore | bridge',
  'He paid £4m for a house in Oslo.': '£4m | house',
  'Ministers announced £4m for flood defences.': '£4m | flood defences',
  'Congress approved $640 million for the rover.': '$640 million | rover',
});

promiseCounts('a day, an average or a list cut short is not what money is spent on', {
  'She spent £40 on Monday.': '£40',
  'She spent £40 on average.': '£40',
  'It spent £3m on roads and schools were shut.': '£3m',
  'It spent £3m on roads, parks and schools.': '£3m',
  'Congress approved $640 million for two years.': '$640 million',
  'Every day of the strike would cost the company about 4.6 billion won.': 'about 4.6 billion won',
});

promiseCounts('what is bought, sold or signed for money is what the money is for', {
  'The house was sold for £4m.': '£4m | house',
  'The house was sold to a couple from Oslo for £4m in 2019.': '£4m | house',
  'The painting sold for £4m at auction.': '£4m | painting',
  'The painting fetched £4m.': '£4m | painting',
  'The firm was bought by Harrow for £4m.': '£4m | firm',
  'The company sold its ice-cream unit for €3 billion.': '€3 billion | ice-cream unit',
  'The group bought the shipyard from its owners for £40m.': '£40m | shipyard',
  'Inter signed Anna Dahl for €40m.': '€40m | Anna Dahl',
  'The club sold the winger for £4m.': '£4m | winger',
});

promiseCounts('who buys, sells or pays is not what the money is for', {
  'The club bought for £4m.': '£4m',
  'It paid £4m for failing to act.': '£4m',
  'It paid £4m for copying a rival’s phones.': '£4m',
  'It was sold for £4m.': '£4m',
  'The council sold for £4m a hall that cost £9m.': '£4m; £9m | hall',
  'Inter bought him from Bergen for £4m.': '£4m',
  'He hopes to buy the club for £4m.': '£4m',
  'The club could have sold the striker for £4m.': '£4m',
  'It bought a boat and sold it for £4m.': '£4m',
  'It bought 40 boats for £4m.': '40 | boats; £4m',
});

promiseCounts('money counts what is worth it or valued at it', {
  'Police seized cocaine worth €180m.': '€180m | cocaine',
  'Goods and services worth €4bn were hit.': '€4bn | Goods and services',
  'It sold boats, vans and cars worth €4bn.': '€4bn | boats, vans and cars',
  'Cash grants, worth $9 a head, will be paid.': '$9 a head | Cash grants',
  'Police seized £4m worth of cocaine.': '£4m | cocaine',
  "They taxed 21 billion euros' worth of American goods.": '21 billion euros | American goods',
  'Thieves took cash and watches valued at £4.': '£4 | cash and watches',
  'It sold tickets priced at £4.': '£4 | tickets',
  'He gave gifts totalling £4.': '£4 | gifts',
  'The defender, valued at £4, left.': '£4 | defender',
  'The sisters own shares worth £3m.': '£3m | shares',
  'Police seized 400 guns, 22,000 rounds of ammunition and drugs worth £4m.':
    '400 | guns; 22,000 | rounds of ammunition; £4m | drugs',
});

promiseCounts('a company, and a list or a phrase cut short, is not what money is worth', {
  'It is a FTSE 250 company worth £611m.': '£611m',
  'It sold a painting by a pupil, worth £4m.': '£4m',
  'It is £4m worth the wait.': '£4m',
  'A company valued at £4 collapsed.': '£4',
  'A painting by a pupil, valued at £4, was sold.': '£4',
});

promiseCounts('money is told with what was done with it, as won, lost or raised', {
  'She was awarded £400 for unfair dismissal.': '£400 | awarded',
  'The jury awarded her £400.': '£400 | awarded',
  'The regulator fined the bank £400.': '£400 | fined',
  'The company lost £400.': '£400 | lost',
  'It has raised £400 for charity.': '£400 | raised',
  'It has cost taxpayers £400.': '£400 | cost',
  'The strike cost the club £400.': '£400 | cost',
  'Then £400 was stolen.': '£400 | stolen',
  'The firm was fined £412,000.': '£412,000 | fined',
  'He lost £40 on a horse.': '£40 | lost',
  'It spent £3m and lost £4m on a mill.': '£3m; £4m | lost',
});

promiseCounts('nothing is said of money where that was not done, or done to something else', {
  'The bank could be fined £400.': '£400',
  'He may have lost £400.': '£400',
  'It never raised £400.': '£400',
  'It hopes to have raised £400.': '£400',
  'Some of it, £400, would be lost.': '£400',
  'The fare was raised £400.': '£400',
  'It raised the price £400.': '£400',
  'The pair were awarded £400 in damages.': '£400 | damages',
  'Aid may come from the $7 billion set aside for banks.': '$7 billion',
});

promiseCounts('an agreement on money is told with what it is for', {
  'It signed a £4m contract for baggage scanners.': '£4m | contract for baggage scanners',
  'It made a £4m bid for the club.': '£4m | bid for the club',
  'It signed a £4m contract for three years.': '£4m | contract',
  'It has a £4m loan for the season.': '£4m | loan',
  'A £4m fund for schools and roads was set up.': '£4m | fund',
  'A £4m fund for the victims was set up.': '£4m | fund',
});

promiseCounts('a cost or a loss is told with whose it is, and not as them', {
  'It was built at a cost to taxpayers of £4m.': '£4m | cost to taxpayers',
  'It did damage to crops of £4m.': '£4m | damage to crops',
  'Spending on roads of £4m was cut.': '£4m | Spending on roads',
  'It sold the house for a price of £4m.': '£4m | price',
  'The loss of a contract of £4m hurt.': '£4m | contract',
});

promiseCounts('profit before or after tax is no tax', {
  'Profit after tax of £4m was announced.': '£4m | Profit after tax',
  'Tax on profits of £4m was paid.': '£4m | profits',
});

promiseCounts('money that somebody pays is told with what it is paid as', {
  'It won a $45 million emergency grant.': '$45 million | emergency grant',
  'It paid $2.1 billion, a fee of 3%.': '$2.1 billion; 3% | fee',
  'The firm took $6 billion in aid and signed a £775m deal.': '$6 billion | aid; £775m | deal',
  'It paid a fine of €15 million.': '€15 million | fine',
});

promiseCounts('what only leads to an amount is not what it counts', {
  'Each day cost about 5 million crowns.': 'about 5 million crowns',
  'The flow is in the order of 800 barrels a day.': '800 barrels a day',
  'It placed an order of £4m.': '£4m | order',
  'It sold $10 billion of bonds due August 2020.': '$10 billion | bonds',
});
