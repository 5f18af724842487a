import { promiseKindsOfRoles, promiseRoles } from './promises.ts';

promiseRoles('an office that somebody was put into, or keeps, is theirs', {
  '“No,” said Ann Hale, who took over as chief executive in May from Tim Lund.':
    'Ann Hale: chief executive',
  'Ann Hale has taken over as director of the museum.': 'Ann Hale: director of the museum',
  'Ann Hale, 41, who was appointed as head coach in May, said no.': 'Ann Hale: head coach',
  'Ann Hale was sworn in as prime minister on Monday.': 'Ann Hale: prime minister',
  'Ann Hale, who is finance minister of Norway, said no.': 'Ann Hale: finance minister of Norway',
  'Ann Hale was head of the union until 2019.': 'Ann Hale: head of the union until 2019',
  'Ngozi Okonjo-Iweala became mayor of Oslo.': 'Ngozi Okonjo-Iweala: mayor of Oslo',
  'Ann Hale serves as treasurer of the club.': 'Ann Hale: treasurer of the club',
  'Ann Hale succeeds Tim Lund, who left in May, as mayor of Harrow.': 'Ann Hale: mayor of Harrow',
  'Ann Hale replaced Tim Lund as chief executive in 2019.': 'Ann Hale: chief executive',
  'Ann Hale, who has run the bank, will stay on as deputy governor.': 'Ann Hale: deputy governor',
  'Ann Hale took up her post as ambassador in May.': 'Ann Hale: ambassador',
  'Ann Hale has been mayor of Harrow for ten years.': 'Ann Hale: mayor of Harrow',
  'Ann Hale, appointed chief executive last year, said no.': 'Ann Hale: chief executive',
  'Amara Nwosu was re-elected mayor of Oslo.': 'Amara Nwosu: mayor of Oslo',
});

promiseRoles(
  'an office that is to come or over, that somebody else has, or for a match alone, is not theirs',
  {
    'Ann Hale will take over as chief executive in May.': '',
    'Ann Hale never took over as chief executive.': '',
    'Ann Hale took over as captain when Tim Lund limped off.': '',
    'Ann Hale was named as the driver of the car.': '',
    'Ann Hale’s rival took over as chief executive.': '',
    'Ann Hale serves as a reminder of it.': '',
    'Ann Hale will succeed Tim Lund as mayor in May.': '',
    'Ann Hale remains as calm as ever.': '',
    'Ann Hale replaced a nurse as the driver.': '',
    'A friend of Ann Hale, who left, serves as mayor.': '',
    'Ann Hale had been mayor.': '',
    'Ann Hale was most recently a vice-president of the bank.': '',
    'Ann Hale was previously mayor of Harrow.': '',
  },
);

promiseRoles('an office is told of whoever was given it', {
  'The firm named Anna Dahl as chief financial officer, effective April 1.':
    'Anna Dahl: chief financial officer',
  'The board named the lawyer Anna Dahl as superintendent of the district.':
    'Anna Dahl: lawyer; Anna Dahl: superintendent of the district',
  'The board voted 5-2 on Tuesday to appoint Anna Dahl superintendent of the district.':
    'Anna Dahl: superintendent of the district',
  'It appointed Anna Dahl head of research.': 'Anna Dahl: head of research',
  'The club unveiled Anna Dahl as its manager on Monday.': 'Anna Dahl: manager',
});

promiseRoles('an office that was not given, and what the police call somebody, is not told', {
  'The board will have named Anna Dahl as director.': '',
  'The board never appointed Anna Dahl as director.': '',
  'Police named Anna Dahl as a suspect.': '',
  'The inquiry named Anna Dahl as the driver.': '',
  'He agreed not to appoint Anna Dahl director.': '',
  'Voters elected Anna Dahl on Sunday.': '',
});

promiseRoles('whoever left long ago holds their office no more', {
  'The club’s director, Anna Dahl, left it last month.': '',
  'Chief executive Anna Dahl was sacked last year.': '',
  'Chief executive Anna Dahl stepped down two years ago.': '',
  'Prime Minister Anna Dahl resigned on Monday.': 'Anna Dahl: Prime Minister',
  'Mayor Anna Dahl left hospital last month.': 'Anna Dahl: Mayor',
  'Mayor Anna Dahl left in tears.': 'Anna Dahl: Mayor',
  'Chief executive Anna Dahl said he left last month.': 'Anna Dahl: Chief executive',
});

promiseRoles('nobody has an office that they are said not to have', {
  'Amara Nwosu was not president.': '',
  'Amara Nwosu was never the president.': '',
});

promiseRoles('what somebody only claims to be, is said to be, or acts is no office', {
  'Would-be mayor Ann Lowe left.': '',
  'Self-styled king Karl Hale left.': '',
  'The self-proclaimed king, Karl Hale, left.': '',
  'Karl Hale is the self-styled king of Oslo.': '',
  'The man said to be the gang’s leader, Karl Hale, left.': '',
  'She plays detective Ann Lowe in the series.': '',
  'He starred as gangster Karl Hale.': '',
  'He played for coach Ann Lowe.': 'Ann Lowe: coach',
  'Self-employed builder Karl Hale left.': 'Karl Hale: builder',
  'Mayoral candidate Ann Lowe left.': 'Ann Lowe: Mayoral candidate',
});

promiseRoles('a prize is no office, nor what somebody is the first to do', {
  'Amara Nwosu was named best actress for her role in Oslo.': '',
  'Amara Nwosu, named best actress for her role, wept.': '',
  'Amara Nwosu was voted manager of the year.': '',
  'Some 32% said Amara Nwosu was a good prime minister.': '',
  'Amara Nwosu was a good-governance minister.': 'Amara Nwosu: good-governance minister',
  'Anna Dahl is the first woman to win the trophy.': '',
  'Anna Dahl was the ambassador to France.': 'Anna Dahl: ambassador to France',
});

promiseRoles(
  'a “he” tells what somebody is, and nobody whom a sentence about others has come between',
  {
    'Peter Olsen won. A cousin of the driver wept. The man was 60. He is a lawyer.': '',
    'Peter Olsen won. He is 60. He is a lawyer.': 'Peter Olsen: lawyer',
    'Peter Olsen won. The bridge was closed. He is a lawyer.': 'Peter Olsen: lawyer',
  },
);

promiseKindsOfRoles('only people have offices, and what a company is told to be describes it', {
  'Mayor Anna Dahl met Lobek Ltd, a maker of nets.': 'Mayor: office; maker of nets: description',
});

promiseKindsOfRoles('whoever helps at a hospital, a school or a home holds no office', {
  'Carol Denby, a home health aide and mother of three, left.':
    'home health aide and mother of three: description',
  'Carol Denby, a teacher’s aide, left.': 'a teacher’s aide: description',
  'Carol Denby, a campaign aide, left.': 'campaign aide: office',
  'Carol Denby, an aide to the mayor, left.': 'aide to the mayor: office',
});

promiseKindsOfRoles('somebody’s party is a side and no office, behind the name in letters, too', {
  'Anna Dahl, a Democrat from Ohio, said no.': 'Democrat from Ohio: side',
  'Anna Dahl is a Republican.': 'Republican: side',
  'Rep. Tom Reed, D-Ohio, spoke.': 'Rep.: office; D-Ohio: side',
  'Rep. Tom Reed (R-N.Y.) spoke.': 'Rep.: office; R-N.Y.: side',
  'Rep. Tom Reed, R-New York, spoke.': 'Rep.: office; R-New York: side',
  'Tom Reed, a Democrat from Ohio, spoke.': 'Democrat from Ohio: side',
  'Tom Reed, D-day veteran, spoke. He told Tom Reed, R-rated films are bad.': '',
});

promiseKindsOfRoles('a government’s side belongs to whoever it is called after', {
  'Prices rose under Helena Brandt’s centre-left government.': 'centre-left government: side',
});
