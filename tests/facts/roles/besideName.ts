import { promiseRoles } from './promises.ts';

promiseRoles('an office may follow an age, need no article, and end in brackets', {
  '“We wait,” said Anna Dahl, 34, a teacher, in Bergen.': 'Anna Dahl: teacher',
  'Peter Olsen, head of the Norwegian Dockers Union (NDU), said that they wait.':
    'Peter Olsen: head of the Norwegian Dockers Union',
  'Anna Dahl, president of Local 75 of the Dockers Union, left.':
    'Anna Dahl: president of Local 75 of the Dockers Union',
  'Anna Dahl, the bankruptcy trustee, left.': 'Anna Dahl: bankruptcy trustee',
  'Anna Dahl, a pensioner in Oslo, left.': 'Anna Dahl: pensioner in Oslo',
  'The deputy, Anna Dahl of Bergen, had doubted it.': 'Anna Dahl: deputy',
  'Anna Dahl, head of salvage at the port, spoke.': 'Anna Dahl: head of salvage at the port',
});

promiseRoles('what somebody is may be any noun for a person', {
  'Anna Dahl, a volunteer with the Philippine Red Cross, wept.':
    'Anna Dahl: volunteer with the Philippine Red Cross',
  'Anna Dahl, a shrimper whose boat sank, wept.': 'Anna Dahl: shrimper',
  'Anna Dahl, a chiropractor from Lima, wept.': 'Anna Dahl: chiropractor from Lima',
  'Anna Dahl, a mother of three, wept.': 'Anna Dahl: mother of three',
  'Anna Dahl, 44, a grandmother of twins, wept.': 'Anna Dahl: grandmother of twins',
  'Forecaster Anna Dahl said the storm would turn.': 'Anna Dahl: Forecaster',
  'Shrimper Anna Dahl lost her boat.': 'Anna Dahl: Shrimper',
  'They brought on substitute Anna Dahl.': 'Anna Dahl: substitute',
  'Brazil international Anna Dahl scored.': 'Anna Dahl: Brazil international',
  'One victim, 81-year-old Anna Dahl, wept.': 'Anna Dahl: victim',
  'It drew the Dockers Union, whose president, Anna Dahl, said no.': 'Anna Dahl: president',
  'Enotie Osagie, a bronze caster whose family left, wept.': 'Enotie Osagie: bronze caster',
  'Anna Dahl, their captain and left back, wept.': 'Anna Dahl: captain',
  'Anna Dahl, the club’s captain and top scorer, wept.':
    'Anna Dahl: the club’s captain and top scorer',
  'Anna Dahl, the study’s lead author, wept.': 'Anna Dahl: the study’s lead author',
  'Anna Dahl, a lawyer and a mother of two, wept.': 'Anna Dahl: lawyer and a mother of two',
  'Anna Dahl, the study’s lead author and an astrophysicist at the University of Porto, wept.':
    'Anna Dahl: the study’s lead author and an astrophysicist at the University of Porto',
});

promiseRoles('a relative, a blow and a reminder are nothing that somebody is', {
  'They lost to Anna Dahl, a mother, in May.': '',
  'They lost to Anna Dahl, a grandmother, in May.': '',
  'They lost to Anna Dahl, a blow for the team, in May.': '',
  'They lost to Anna Dahl, a reminder of 1990, in May.': '',
  'They lost to Anna Dahl, the mother of in May.': '',
  'Anna Dahl, a summer later, wept.': '',
});

promiseRoles('what may be a list is no office', {
  'They thanked Anna Dahl, the bank and a teacher, and left.': '',
  'They thanked Anna Dahl, the mayor and a teacher.': '',
  'They thanked Anna Dahl, the bank and the union.': '',
  '“It holds,” said Anna Dahl, the mayor and a teacher.': 'Anna Dahl: mayor and a teacher',
  'The builders met the mayor, Helena Brandt and the press.': '',
  'Helena Brandt, the mayor said, was ill.': '',
  'Anna Dahl, the mayor and the press left.': '',
  'Anna Dahl, the driver for Peter Olsen said, wept.': '',
  'Anna Dahl, a driver and he left, said Peter Olsen.': '',
  'They thanked the mayor, Ann Cole, and Bob Hale.': '',
  'The bishop, the mayor, Ann Cole, and the judge came.': '',
  'Guests were a teacher, Ann Cole, and a nurse.': '',
  'Among them were the chairman, Ann Cole and Bob Hale.': '',
  'The mayor, 50-year-old Anna Dahl, and a friend left.': '',
  'They thanked the mayor, Senator Anna Dahl, Governor Tim Lund and the crew.':
    'Anna Dahl: Senator; Tim Lund: Governor',
  'He met the mayor, Senator Anna Dahl.': 'Anna Dahl: Senator',
  'They met Veldkamp NV, the Dutch union and Harrow Bank.': '',
  'They beat champions Anna Dahl on Sunday.': '',
  'Storms hit Newcastle, the Hunter Region, the Central Coast and Sydney.': '',
});

promiseRoles('an office stands beside a name that an “and” follows', {
  'It was signed by the Swiss foreign minister, Ann Cole, and by the club.':
    'Ann Cole: Swiss foreign minister',
  'It was signed by the Swiss foreign minister, Ann Cole, and left.':
    'Ann Cole: Swiss foreign minister',
  'It was signed by the Swiss foreign minister, Ann Cole, and the referee, Kim Poe, agreed.':
    'Ann Cole: Swiss foreign minister; Kim Poe: referee',
});

promiseRoles('an office may be one of several, or for two things', {
  'One driver, Imran Sheikh, 44, said he had worked there.': 'Imran Sheikh: driver',
  'Another teacher, Anna Dahl, left.': 'Anna Dahl: teacher',
  'Its commissioner for peace and security, Fatou Diallo, said it was late.':
    'Fatou Diallo: commissioner for peace and security',
  'One driver said that Anna Dahl, 44, had left.': '',
  'One of the researchers, Anna Dahl, spoke.': 'Anna Dahl: One of the researchers',
  'One of her lawyers, Anna Dahl, spoke.': 'Anna Dahl: One of her lawyers',
  'One of the study’s authors, Anna Dahl, spoke.': 'Anna Dahl: One of the study’s authors',
  'Two of the researchers, Anna Dahl and Tim Lund, spoke.': '',
});

promiseRoles('a counterpart is one of somewhere, and a bare one tells nothing', {
  'Her Tanzanian counterpart, Joseph Mbeki, agreed.': 'Joseph Mbeki: Tanzanian counterpart',
  'She met her Tanzanian counterpart Joseph Mbeki.': 'Joseph Mbeki: Tanzanian counterpart',
  'Joseph Mbeki, her Tanzanian counterpart, agreed.': 'Joseph Mbeki: Tanzanian counterpart',
  'Her counterpart, Joseph Mbeki, agreed.': '',
  'Maia Sandu’s predecessor, Joseph Mbeki, agreed.': 'Joseph Mbeki: Maia Sandu’s predecessor',
  'Her successor, Joseph Mbeki, agreed.': '',
});

promiseRoles(
  'an office ends before the time for which, since which or from which somebody has it, or after whom',
  {
    'Anna Dahl, a driver for 22 years, wept.': 'Anna Dahl: driver',
    'Anna Dahl, a teacher for more than 20 years, wept.': 'Anna Dahl: teacher',
    'Anna Dahl, the head of the mill since 2002, wept.': 'Anna Dahl: head of the mill',
    'Anna Dahl, a nurse for two decades, wept.': 'Anna Dahl: nurse',
    'Elena Marsik became prime minister of Corvania on Monday.':
      'Elena Marsik: prime minister of Corvania',
    'Elena Marsik became prime minister of Corvania on 9 December.':
      'Elena Marsik: prime minister of Corvania',
    'Elena Marsik became prime minister of Corvania in May 2021.':
      'Elena Marsik: prime minister of Corvania',
    'Elena Marsik became prime minister of Corvania in 2021.':
      'Elena Marsik: prime minister of Corvania',
    'Elena Marsik became chairman in place of Tim Lund.': 'Elena Marsik: chairman',
    'Elena Marsik became chief executive instead of Tim Lund.': 'Elena Marsik: chief executive',
    'Elena Marsik was professor of law in Leeds.': 'Elena Marsik: professor of law in Leeds',
  },
);

promiseRoles('an office that is over is told with its years', {
  'Jarrod Singh, who was mayor from 2013 to 2021, left.': 'Jarrod Singh: mayor from 2013 to 2021',
  'Jarrod Singh was mayor until May 2021.': 'Jarrod Singh: mayor until May 2021',
  'Jarrod Singh was mayor from 2013.': 'Jarrod Singh: mayor',
});

promiseRoles('whose an office is, is told as the sentence tells it', {
  '“No,” said Jarrod Singh, the bank’s chief economist.':
    'Jarrod Singh: the bank’s chief economist',
  'The union’s general secretary, Jarrod Singh, left.':
    'Jarrod Singh: The union’s general secretary',
  'Kiwi Mutual’s chief economist, Jarrod Singh, left.':
    'Jarrod Singh: Kiwi Mutual’s chief economist',
  'Jarrod Singh, foreign minister of Belmar, left.': 'Jarrod Singh: foreign minister of Belmar',
  'Jarrod Singh, the teacher who ran the school’s kitchen, left.': 'Jarrod Singh: teacher',
  'The deputy chair of the Greens’ group, Anna Dahl, left. Anna Dahl was tired.':
    'Anna Dahl: deputy chair of the Greens’ group',
});

promiseRoles('an office within words for somebody else is told of whom it stands beside', {
  'The owner is Paula Venn, sister-in-law of the education minister, Lukas Amsel.':
    'Lukas Amsel: education minister',
  'Ben Hale, a cousin of the education minister, Lukas Amsel, was fined.':
    'Lukas Amsel: education minister',
  'The arrest of the education minister, Lukas Amsel, shocked the town.':
    'Lukas Amsel: education minister',
  'Detectives arrested Paula Venn, a friend of the minister, Lukas Amsel.':
    'Paula Venn: friend of the minister; Lukas Amsel: minister',
});

promiseRoles('an office within words for somebody else is nobody’s where it may be another’s', {
  'A spokesman for the education minister, Lukas Amsel, said no.': '',
  'The chief of staff to the education minister, Lukas Amsel, said no.': '',
  'A former aide to the education minister, Lukas Amsel, told the court that he lied.': '',
  'The wife of the education minister, Lukas Amsel, was fined.': '',
  'They thanked Ben Hale, son of the education minister, Lukas Amsel, his cousin, and Tim Lund.':
    '',
  'At the request of the education minister, Lukas Amsel, 34, resigned.': '',
  'The aide of Army General Tim Lund spoke.': 'Tim Lund: Army General',
  'The lawyer of Libyan General Tim Lund spoke.': 'Tim Lund: Libyan General',
  'The brother of General Tim Lund spoke.': 'Tim Lund: General',
});

promiseRoles('what a body is, is told behind its letters, behind a country, and before its name', {
  'The Oversight Body (OBD), a Geneva-based body, said no.': 'Oversight Body: Geneva-based body',
  'Veldkamp NV, the Dutch maker of chips, said no.': 'Veldkamp NV: Dutch maker of chips',
  'It was bought by Harrow Capital, a US private equity firm, for £410m.':
    'Harrow Capital: US private equity firm',
  'The line is run by Beeline West, a subsidiary of the French firm.':
    'Beeline West: subsidiary of the French firm',
  'They came from Orskberg ASA, a Norwegian builder of ferries.':
    'Orskberg ASA: Norwegian builder of ferries',
  'They sailed to Florvik, a village near the border with Sweden.':
    'Florvik: village near the border with Sweden',
  'The ferry operator, Nordlys Group, paid.': 'Nordlys Group: ferry operator',
  'The head of its board, Anna Dahl, left.': 'Anna Dahl: head of its board',
});

promiseRoles('what is told before the words for whose a body is says nothing of the body', {
  'The company blamed an upgrade by its Singapore-based parent, Merlion Telecom.': '',
  'A firm hired by its owner, Harrow Group, did the work.': '',
  'The Duchy of Warsaw was a state of the empire.': '',
});

promiseRoles('what somebody leads, chairs or runs is told of them', {
  '“No,” said Jean Molloy, who chairs Cork Business Alliance.':
    'Jean Molloy: chairs Cork Business Alliance',
  'Jean Molloy, the Republican who chairs the Commerce Committee, left.':
    'Jean Molloy: Republican; Jean Molloy: chairs the Commerce Committee',
  'Jean Molloy, who leads the group, left.': 'Jean Molloy: leads the group',
  'Jean Molloy, who leads the Labour group, left.': 'Jean Molloy: leads the Labour group',
  'Jean Molloy, who runs a bakery in Leeds, left.': 'Jean Molloy: runs a bakery in Leeds',
  'Ann Cole, who leads the Labour group and drew up the plan, said no.':
    'Ann Cole: leads the Labour group',
});

promiseRoles('whoever is only ahead, or takes part, leads nothing', {
  'Jean Molloy, who leads the team by two points, left.': '',
  'Jean Molloy, who leads the race, left.': '',
  'Jean Molloy, who runs the race, left.': '',
  'Jean Molloy, who owns a dairy cow, left.': '',
  'Jean Molloy, defending, lost the ball.': '',
  'Ann Cole, who led the march, said no.': '',
  'Ann Cole, who ran the race, said no.': '',
  'Ann Cole, who leads the race, said no.': '',
  'Ann Cole, who has led the race, said no.': '',
  'Ann Cole, who leads the group and Bob Hale, said no.': '',
});

promiseRoles('where somebody belongs is told beside the name', {
  '“No,” said Ann Hale of the Nordlys Institute, who smiled.': 'Ann Hale: of the Nordlys Institute',
  'Ann Hale, of Nordlys University, said no.': 'Ann Hale: of Nordlys University',
  '“No,” said Professor Ann Hale of Nordlys University.':
    'Ann Hale: Professor; Ann Hale: of Nordlys University',
  '“No,” said Professor Ann Hale, who leads the group.':
    'Ann Hale: Professor; Ann Hale: leads the group',
  'Ann Cole of the Karlsby Institute in Oslo said no.': 'Ann Cole: of the Karlsby Institute',
  'Ann Cole of the Karlsby Institute in Oslo, followed 300 women.':
    'Ann Cole: of the Karlsby Institute',
  'Ann Cole of the Karlsby Institute disagreed.': 'Ann Cole: of the Karlsby Institute',
  'They told Ann Cole of the Karlsby Institute and its plan.': '',
  'President Amos Wreh of Liberia spoke.': 'Amos Wreh: President; Amos Wreh: of Liberia',
  'Amos Wreh of Liberia spoke.': '',
});

promiseRoles('what a barrister does in court, and what else somebody is, is told with them', {
  'Jean Molloy, the imam’s daughter and a lawyer in Cologne, said no.':
    'Jean Molloy: the imam’s daughter and a lawyer in Cologne',
  'Northfield’s founder, billionaire Jean Molloy, left.': 'Jean Molloy: Northfield’s founder',
  'Prosecuting, Jean Molloy said it was theft.': 'Jean Molloy: Prosecuting',
  'Jean Molloy, defending, said it was not.': 'Jean Molloy: defending',
  'It summoned Ghana’s chargé d’affaires, Jean Molloy.': 'Jean Molloy: Ghana’s chargé d’affaires',
});

promiseRoles('whoever is told of as one among others is told with what they are', {
  'The whistleblower, a clerk named Ida Moss, was dismissed.': 'Ida Moss: clerk',
  'He was helped by a clerk called Ida Moss.': 'Ida Moss: clerk',
  'A clerk named Ida Moss told the court that she left.': 'Ida Moss: clerk',
  'A clerk named Ida Moss as the driver.': '',
  'A clerk named Ida Moss in a letter.': '',
  'They heard of a woman named Ida Moss.': '',
  'The club named Ida Moss captain on Monday.': 'Ida Moss: captain',
});

promiseRoles('what a clause behind “According to” tells of somebody else is nobody’s role', {
  'According to Ann Lowe, a driver stopped the bus.': '',
  'According to Ann Lowe, the mayor of Oslo, a driver stopped.': 'Ann Lowe: mayor of Oslo',
});

promiseRoles('the network X ends a sentence, and is no initial of the next', {
  'He said so in a post on X. Russia’s spokeswoman, Maria Zakharova, replied.':
    'Maria Zakharova: Russia’s spokeswoman',
});

promiseRoles('an office of three words needs no article behind a name', {
  '“It is late,” Roy Asher, chief investment officer of Hibernian Bank, told Reuters.':
    'Roy Asher: chief investment officer of Hibernian Bank',
  'Jacques Barrot, vice-president of the European Commission and also Commissioner for Transport, said so.':
    'Jacques Barrot: vice-president of the European Commission and also Commissioner for Transport',
});

promiseRoles('a body in a list is not what the next one is', {
  'It includes the Alzheimer’s Society, Age Concern, Mencap and the Red Cross.': '',
});

promiseRoles('two offices, and an office of a firm, need no article behind a name', {
  '“It is late,” said Karl Hale, founder and chief executive of Harrow.':
    'Karl Hale: founder and chief executive of Harrow',
  'Karl Hale, Harrow vice president and general manager, left.':
    'Karl Hale: Harrow vice president and general manager',
  'They thanked Karl Hale, Harrow engineers and others.': '',
  'Karl Hale, now a law professor at Harrow University, left.':
    'Karl Hale: law professor at Harrow University',
  'Karl Hale, a hydrologist at Harrow whom the town hired, left.':
    'Karl Hale: hydrologist at Harrow',
});
