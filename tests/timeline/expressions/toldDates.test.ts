import { promiseDatesOf } from '../marked.ts';

/** Of sentences that appeared on Thursday, 5 March 1998. */
const promiseDates = promiseDatesOf('1998-03-05');

promiseDates('a time counts from the date that was told before it', {
  'It fell on [May 3, 1996]. [The next day] it rose.': '1996-05-03; 1996-05-04',
  'It fell on [May 3, 1996]. [Two days later] it rose.': '1996-05-03; 1996-05-05',
  'It fell on [May 3, 1996]. [The following week] it rose.': '1996-05-03; 1996-W19',
  'It fell on [May 3, 1996]. [The previous day] it rose.': '1996-05-03; 1996-05-02',
  'It fell on [May 3, 1996]. [A month later] it rose.': '1996-05-03; 1996-06',
  'It fell on [May 3, 1996]. [A year later] it rose.': '1996-05-03; 1997',
  'It fell on [May 3, 1996]. It had been told [the Monday before].': '1996-05-03; 1996-04-29',
  'It fell on [May 3, 1996]. It rose [the week before that].': '1996-05-03; 1996-W17',
  'It fell on [May 3, 1996]. [Two days after that], it rose.': '1996-05-03; 1996-05-05',
  'It fell on [May 3, 1996]; on [the Tuesday after] they had none.': '1996-05-03; 1996-05-07',
  'He left on [May 3, 1996], [two days] before that vote.': '1996-05-03; DURATION P2D',
  'He was paid in [June 1989]. They had met on [June 8].': '1989-06; 1989-06-08',
  'He was elected in [June 1989]. He resigned on [May 8].': '1989-06; 1997-05-08',
  'It opened in [1986]; [that July], first in its field, it closed.': '1986; 1986-07',
  'It fell in [1986], and since [then] it has grown.': '1986; 1986',
  'It fell in [1986]. Since [then] it has grown.': '1986; PAST_REF',
  'Until [then], they are learning.': 'FUTURE_REF',
  'In [1986] he had three shops. [Today] he cannot count them.': '1986; PRESENT_REF',
  'In [1986] he lost. [Today] he is expected to win.': '1986; 1998-03-05',
  'It burns less than [today]’s jets.': 'PRESENT_REF',
  'It fell in [1986]. [A decade later] it rose.': '1986; 1996',
  'It fell in [1986]. [Ten years later] it rose.': '1986; 1996',
  'It fell in [1986]. [The following year] it rose.': '1986; 1987',
  'It fell in [1986]. [Two years earlier] it rose.': '1986; 1984',
  'It fell on [May 3, 1996]. [That night] it rose.': '1996-05-03; TIME 1996-05-03TNI',
  'It fell on [May 3, 1996]. [The next morning] it rose.': '1996-05-03; TIME 1996-05-04TMO',
  'It fell on [May 3, 1996]. [That same day] it rose.': '1996-05-03; 1996-05-03',
  'It fell on [May 3, 1996]. [Later that day] it rose.': '1996-05-03; 1996-05-03',
  'It fell on [May 3, 1996]. [Later that month] it rose.': '1996-05-03; 1996-05',
  'It fell on [May 3, 1996]. [That summer] it rose.': '1996-05-03; 1996-SU',
  'It fell on [May 3, 1996]. [The following spring] it rose.': '1996-05-03; 1997-SP',
  'In [1914] it fell. On [4 August] it rose.': '1914; 1914-08-04',
  'In [1914] it fell. In [August] it rose.': '1914; 1914-08',
  'In [1914] it fell. In [August] it rose. By [September] it was over.': '1914; 1914-08; 1914-09',
  'It rose in [the third quarter]. [A year earlier], it fell.': '1997-Q3; 1996-Q3',
  'Profit rose in [the third quarter] from [a year ago].': '1997-Q3; 1996-Q3',
  'Profit rose in [the third quarter], up from [the year-earlier quarter].': '1997-Q3; 1996-Q3',
  'They met on [Monday]. It is for a firm which opened [today]. It failed at [noon].':
    '1998-03-02; 1998-03-05; TIME 1998-03-05T12:00',
  'It fell in [1986]. [Two months later] it rose.': '1986; PAST_REF',
  'The loss in [the first quarter] was the largest since [the fourth quarter of 1992]. It earned $1 million in [the same quarter last year].':
    '1998-Q1; 1992-Q4; 1997-Q1',
  'Output fell 2% in [the fourth quarter], from 1% in [the third].': '1997-Q4; 1997-Q3',
  'Output fell 2% in [the first quarter] after 1% in [the fourth].': '1998-Q1; 1997-Q4',
  'Growth will be 1% in [the third quarter] and 2% in [the fourth], it said.': '1998-Q3; 1998-Q4',
  'Profit rose 1% in [the third quarter] in every unit but the third.': '1997-Q3',
  'It fell on [Monday], [11 years] after [Black Monday]. It was the worst day of [the year].':
    '1998-03-02; DURATION P11Y; 1987-10-19; 1998',
  'On [October 19, 1987], it fell. It ended [the year] up.': '1987-10-19; 1987',
  'It fell [Wednesday], having risen on [Monday]. Oil lost 2 percent on [the day].':
    '1998-03-04; 1998-03-02; 1998-03-04',
  'It rose [Wednesday]. Oil, which had sunk on [Friday], rose. Gold closed up after ending [the previous day] low.':
    '1998-03-04; 1998-02-27; 1998-03-03',
  'He was held [Wednesday]. His son had been shot on [Friday]. [The next day] a gun was found.':
    '1998-03-04; 1998-02-27; 1998-02-28',
  'It rose [Wednesday]; [the day before] it had lost 5 percent.': '1998-03-04; 1998-03-03',
  'It rose [Wednesday]. The day before they had closed, he left.': '1998-03-04',
  'Oil fell [Wednesday] for [a second day].': '1998-03-04; 1998-03-04',
  'He was jailed [Wednesday] for a second day of contempt.': '1998-03-04',
  'It fell [Wednesday]. The index lost 2 percent in [the session].': '1998-03-04; 1998-03-04',
  'It passed 30 bills in the session.': '',
  'Crude settled at $70, after touching $69 [earlier in the session].': '1998-03-05',
  'The search goes on for [a third day].': '1998-03-05',
  'They searched for [a second day] [yesterday].': '1998-03-04; 1998-03-04',
  'It fell [Wednesday]. “On [Monday] I sold it,” he said. It lost 2 percent on [the day].':
    '1998-03-04; 1998-03-02; 1998-03-04',
  'He was shot [Wednesday]. “On [Monday] I saw him. At [3 p.m.] he left,” she said.':
    '1998-03-04; 1998-03-02; TIME 1998-03-02T15:00',
  'It paid $5 in [July]. [A year ago], it bid; [a year later] it won.': '1997-07; 1997; 1998',
  'It rose [last week]. Profit beat that of [the year-ago quarter].': '1998-W09; 1996-Q4',
  'It fell in [October]. [A year earlier] it rose.': '1997-10; 1996-10',
  'From [a year-earlier] $11 million, profit rose.': '1997',
  'Profit in [the third quarter] fell after a strike in [August]. It was 5% more [a year earlier].':
    '1997-Q3; 1997-08; 1996-Q3',
  'It will pay $5 on [March 15]. Its head had resigned [a week earlier].': '1998-03-15; 1998-W09',
});
