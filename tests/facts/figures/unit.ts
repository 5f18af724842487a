import { promiseNumbers } from './promises.ts';

promiseNumbers('a rate is told with what it is a rate of', {
  'The wind reached 20 kilometres per hour.': '20 kilometres per hour',
  'The tests found 221 parts per million of lead.': '221 parts per million',
  'It costs £12.21 an hour, or £5 per person per night.': '£12.21 an hour; £5 per person per night',
  'The lorry was going at 110kph.': '110kph',
  'The death rate was 12.4 per 100,000, down from 14 in 2019.': '12.4 per 100,000',
  'Infant mortality fell to 3.2 per 1,000 births.': '3.2 per 1,000 births',
  'It sells phones costing £40 each.': '£40 each',
  'He spent £40 each week.': '£40 each week',
  'It can release 2,400 cubic metres of water per second.':
    '2,400 cubic metres of water per second',
  'The well spills 5,000 barrels of oil a day into the sea.': '5,000 barrels of oil a day',
  'The jab costs $95 a dose, and farmers get 40 euros a sheep.': '$95 a dose; 40 euros a sheep',
  'She earns 5,600 lei a month from May, or £500 a week before tax.':
    '5,600 lei a month; £500 a week',
  'The limit was cut to 60 km/h. It weighs 76 kg/hl.': '60 km/h; 76 kg/hl',
});

promiseNumbers('a time that only follows a number is no part of its rate', {
  'It sold 500 tons a year earlier.': '500 tons',
  'It sold 500 tons of rice a year earlier.': '500 tons',
  'It sold 500 tons a year on.': '500 tons',
  'A third had a first dose and 24 percent a second.': '24 percent',
});

promiseNumbers('degrees are told with their scale, a letter for pence or degrees where it is one', {
  'It hit 107 degrees Fahrenheit (42 Celsius).': '107 degrees Fahrenheit; 42 Celsius',
  'It was 164 degrees Celsius inside and 40 degrees Fahrenheit out.':
    '164 degrees Celsius; 40 degrees Fahrenheit',
  'The shares closed at 97.5p.': '97.5p',
  'It was minus 54C at the top and 35°C below.': 'minus 54C; 35°C',
  'He lives at 4C Mill Road.': '',
  'It was 24.9C in Oslo, and the mercury hit 31C in Bergen.': '24.9C; 31C',
  'The house at 4C below the shop was 2C warmer.': '2C',
});

promiseNumbers('money is told with its country, its letters and its sign', {
  'The bridge cost 3.2 billion CFA francs.': '3.2 billion CFA francs',
  'It got 90 million Hong Kong dollars.': '90 million Hong Kong dollars',
  'The fund paid NKr7.9bn, and Rs500 at the gate.': 'NKr7.9bn; Rs500',
  'Its debt is R180 billion.': 'R180 billion',
  'They spent N2.5 billion on it, and wore N95 masks.': 'N2.5 billion',
  'It was sold for $US1.7 billion, or $A2.6 billion.': '$US1.7 billion; $A2.6 billion',
  'The jab costs NKr95 a dose.': 'NKr95 a dose',
  'The jab costs USD95 a dose.': 'USD95 a dose',
  'The jab costs Rs95 a dose.': 'Rs95 a dose',
  'The jab costs 95 pence a dose.': '95 pence a dose',
  'The scheme cost $2 trn.': '$2 trn',
  'The fare is KSh 25.': 'KSh 25',
  'Its debt is Sh2.3 trillion.': 'Sh2.3 trillion',
  'Its revenue was ₹1,200 cr.': '₹1,200 cr',
  'It cost Tk 45 crore, and then SEK 400m.': 'Tk 45 crore; SEK 400m',
  'The naira closed at N1,502, and the wage is R70,000 a month.': 'N1,502; R70,000 a month',
  'The N1 and the R62 are roads.': '',
});

promiseNumbers('money may be any country’s, in words', {
  'The 4.2 billion-crown Skarv tunnel opened.': '4.2 billion-crown',
  'It won a $45 million emergency grant.': '$45 million',
  'He was fined 400,000 rubels and paid €120m.': '400,000 rubels; €120m',
  'The government promised 250 million soles in aid.': '250 million soles',
  'The record is the $2 billion won in California.': '$2 billion',
});

promiseNumbers('what is named behind money without an “of” is no part of its unit', {
  'Ministers called the £30m a gamble.': '£30m',
  'The club got £30m a spokesman said.': '£30m',
  'Of the 14 seats 12 Labour won back.': '14',
  'The 3 million-member union saw a 10 million-year-old rock.': '',
});

promiseNumbers('the letter and digits of a road or a model are no money', {
  'He drove along the R62 and met R2D2.': '',
});

promiseNumbers('power, energy and areas have units like all else', {
  'Solar capacity rose to 18 gigawatts.': '18 gigawatts',
  'It produced 600 gigawatt-hours of power.': '600 gigawatt-hours',
  'The farm has a capacity of 40MW.': '40MW',
  'The price fell to €61 per megawatt hour.': '€61 per megawatt hour',
  'The price fell to €61 a megawatt-hour.': '€61 a megawatt-hour',
  'The fire burned 4,000 sq km of forest.': '4,000 sq km',
});

promiseNumbers('a distance is told with where it is from', {
  'Its epicentre was 19 kilometres north-east of Bogo.': '19 kilometres north-east of Bogo',
  'The dam is 40 metres above the road.': '40 metres above the road',
  'The village is 40 km from Oslo.': '40 km from Oslo',
  'The store is 40 miles away from Oslo.': '40 miles away from Oslo',
  'The low was 300 kilometres west of the islands.': '300 kilometres west of the islands',
});

promiseNumbers('a place that only stands behind an amount is not where it is from', {
  'He ran 40 miles from May.': '40 miles',
  'He stole £1.3m from a children’s hospice.': '£1.3m',
  'It is 9km from the foot of the climb.': '9km',
  'It got 40% of the 9 billion rupees.': '40%; 9 billion rupees',
});

promiseNumbers('feet, yards and miles are units', {
  'It rose to 38,000 ft some 100 yards and 20 nautical miles off.':
    '38,000 ft; some 100 yards; 20 nautical miles',
});

promiseNumbers('a share is told with “of gross domestic product”, “contained” or “effective”', {
  'The deficit reached 5.7 percent of gross domestic product.':
    '5.7 percent of gross domestic product',
  'The fire was 3% contained.': '3% contained',
  'The jab is about 97% effective.': 'about 97% effective',
  'Inflation was 3% last year.': '3%',
  'The fire was 15% contained.': '15% contained',
});

promiseNumbers('what a share is compared with is no part of it', {
  'Unemployment is 7.2% compared with 6.8% a year ago.': '7.2%; 6.8%',
});

promiseNumbers('a change told year on year keeps those words', {
  'Exports grew 2.4% year-on-year.': '2.4% year-on-year',
  'Exports grew 2.4 per cent year on year.': '2.4 per cent year on year',
});
