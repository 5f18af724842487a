import { promiseOf } from '../../promiseOf.ts';
import { factsIn } from '../factsIn.ts';

/** Promises whom each sentence tells of as a doer. */
const promiseDeeds = promiseOf((text) =>
  factsIn(text)
    .deeds.map(({ of }) => of.label)
    .join('; '),
);

promiseDeeds('whoever is the subject of a sentence did it', {
  'Helena Brandt, the mayor, opened the harbour.': 'Helena Brandt',
  'Helena Brandt was set free.': 'Helena Brandt',
  'The bank’s chief economist Helena Brandt left.': 'Helena Brandt',
  'Scotland’s first minister Helena Brandt left.': 'Helena Brandt',
  'The mayor’s sister Helena Brandt, a nurse, left.': 'Helena Brandt',
});

promiseDeeds('an age, an office and a place between a name and its verb do not hide the deed', {
  'Helena Brandt, 58, the mayor, opened the harbour.': 'Helena Brandt',
  'Helena Brandt, 58, opened the harbour.': 'Helena Brandt',
  'Helena Brandt, of Mill Road, Oslo, opened the harbour.': 'Helena Brandt',
  '“It is open,” said Helena Brandt.': 'Helena Brandt',
  '‘It is open,’ said Helena Brandt.': 'Helena Brandt',
  "``It is open,'' said Helena Brandt.": 'Helena Brandt',
  'Helena Brandt, whose son Karl plays for the club, opened the harbour.': 'Helena Brandt',
  'Helena Brandt, whose former chief of staff Karl Olsen resigned, opened the harbour.':
    'Helena Brandt',
  'Helena Brandt, whose car was found, opened the harbour.': 'Helena Brandt',
});

promiseDeeds('what two do together each of them does', {
  'Ilona Hale and her counterpart, Karl Olsen, signed it.': 'Ilona Hale; Karl Olsen',
  'Ilona Hale and Karl Olsen signed it.': 'Ilona Hale; Karl Olsen',
  'They met Ilona Hale and Karl Olsen left.': '',
  'Ilona Hale and Karl Olsen will sign it.': '',
});

promiseDeeds('whoever says something does so, and nobody who is only named there', {
  '“I am glad,” said the mayor, Ilona Hale.': 'Ilona Hale',
  '“I am glad,” said the town’s mayor, Ilona Hale.': 'Ilona Hale',
  '“I am glad,” said a spokesman for the town, Ilona Hale.': 'Ilona Hale',
  '“I am glad,” said a friend of the mayor, Ilona Hale.': '',
});

promiseDeeds('what members of a body do is not the body’s deed', {
  'Two directors of the dredging firm, Norquay Marine, were cleared.': '',
  'Helena Brandt and her team opened the harbour.': 'Helena Brandt',
});

promiseDeeds('whoever is told of as an object does not do what follows', {
  'Ali Bakari, a rider who had brought in his wife, Grace Hale, said no.': 'Ali Bakari',
  'The woman who had met the mayor, Grace Hale, left.': '',
  'It will hear an appeal to have Karl Mutiso and his deputy, Grace Hale, jailed.': '',
  'They saw the mayor, Grace Hale, arrested.': '',
  'The man who runs the union, Mark Hale, left.': 'Mark Hale',
  'Voters said the mayor, Grace Hale, had left.': 'Grace Hale',
  'It is over and the mayor, Grace Hale, left.': 'Grace Hale',
  'In the court’s view judge Helena Brandt erred.': '',
  'They met the bank’s chief economist Helena Brandt and left.': '',
  'The mother of the bank’s chief economist Helena Brandt left.': '',
  'Crews from Holly Springs and Helena Brandt were called.': '',
});

promiseDeeds('what somebody could do, or is said to have done, is not told as a deed', {
  'Helena Brandt allegedly closed the harbour.': '',
  'Helena Brandt was reportedly dismissed.': '',
  'Helena Brandt is said to have closed the harbour.': '',
  'Helena Brandt is widely expected to close the harbour.': '',
  'Either Karl Olsen or Helena Brandt closed it.': '',
  'Karl Olsen claims Helena Brandt lied.': 'Karl Olsen',
  'Helena Brandt could close the harbour.': '',
  'The firm, whose chairman, Karl Olsen, left in May, denied it.': '',
  'Critics said that Helena Brandt had closed the harbour.': '',
  'The harbour was closed by Helena Brandt.': '',
});

promiseDeeds('one of a list that a verb or a “by” leads to did nothing', {
  'The jury, headed by Ann Lowe and including Tim Lund, Kim Poe and Karl Hale, awarded it.': '',
  'A bench of Justice Ann Rao and Justice Kim Koshy was sitting.': '',
  'Coastal areas and Governor Kim Koshy urged it.': 'Kim Koshy',
});
