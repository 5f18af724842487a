import { promiseDatesOf } from '../marked.ts';

/** Of sentences that appeared on Thursday, 5 March 1998. */
const promiseDates = promiseDatesOf('1998-03-05');

promiseDates('a season is that of its year', {
  'The rules, last changed in [1990], would be tightened before [the next winter].':
    '1990; 1998-WI',
  'The rules were changed in [1990], and they left [the next winter].': '1990; 1991-WI',
  'It will open by [spring].': '1998-SP',
  'It will open in [the Fall], or in [late Fall].': '1998-FA; 1998-FA',
  'It will open in [spring] or [summer].': '1998-SP; 1998-SU',
  'A [summer] launch is planned.': '1998-SU',
  '[The Spring]/[Summer 1999] line is out.': '1999-SP; 1999-SU',
  'It was mild in [wintertime].': '1997-WI',
  'They plan a [fall] release.': '1998-FA',
  'Fares will rise for [summer].': '1998-SU',
  'He spent [the summer] in France.': '1997-SU',
  'It will be a difficult [summer].': '1998-SU',
  'It was full [this winter].': '1997-WI',
  'He met her in [1962]. [Two winters later] he died.': '1962; 1963-WI',
  '[Spring] may bring relief.': '1998-SP',
  'It fell [two summers ago].': '1996-SU',
  'It opened in [May 1990] and closed [that fall].': '1990-05; 1990-FA',
  'It opened in [1990], with debts that fall due.': '1990',
});

promiseDates(
  'a season without its year is of the one told beside it, where the verbs look ahead from there',
  {
    '[Next year]’s fair will be held in [the spring].': '1999; 1999-SP',
    'The bridge will open in [2000], and the tunnel will follow in [the autumn].': '2000; 2000-FA',
    'They said in [August 1990] that the bridge would open in [the spring].': '1990-08; 1991-SP',
    'The plan, agreed in [1990], will start in [the spring].': '1990; 1998-SP',
    'The minister said on [Monday] that the school would open in [the autumn].':
      '1998-03-02; 1998-FA',
  },
);

promiseDates('any such season is given no year', {
  '[Winter] storms hit the coast.': 'XXXX-WI',
  'It cut its [summer] schedule.': 'XXXX-SU',
  'It was a hard [winter].': 'XXXX-WI',
  'The [summers] are dry.': 'SET XXXX-SU',
});

promiseDates('a drop, a source and a name are no season', {
  'She was hurt in the fall.': '',
  'The fall in prices went on after the fall of the bank.': '',
  'Prices fall and rise.': '',
  'A cold spring rises in the hills.': '',
  'The Summer Olympics opened, and the Arab Spring was told of.': '',
  'She went to summer camp from his summer home.': '',
  'They live in Spring, Texas.': '',
  'Shells that fall on a house, and trees that fall short of the road, are counted.': '',
});
