import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { tellStory } from './tellStory.ts';

const rolesIn = (...paragraphs: readonly string[]) =>
  factsOf(tellStory(paragraphs)).roles.map(({ of, is }) => [of.label, is.text]);

describe('an office before a name', () => {
  test.each([
    'Lieutenant-Governor',
    'Vice-President',
    'Secretary-General',
    'Attorney-General',
    'Director-General',
    'Major-General',
    'Vice-Admiral',
  ])('is told whole where a hyphen joins it: %s', (office) => {
    expect(rolesIn(`They were sworn in by ${office} Louise Imbeau.`)).toEqual([
      ['Louise Imbeau', office],
    ]);
  });
});

test('an office is told with the participle that it has in it', () => {
  for (const office of ['acting prime minister', 'acting foreign minister', 'acting mayor'])
    expect(rolesIn(`The ${office}, Anna Dahl, left.`)).toEqual([['Anna Dahl', office]]);
  expect(rolesIn('Managing director Anna Dahl left.')).toEqual([
    ['Anna Dahl', 'Managing director'],
  ]);
  expect(rolesIn('The firm’s chief operating officer Mei-Ling Tsao resigned.')).toEqual([
    ['Mei-Ling Tsao', 'The firm’s chief operating officer'],
  ]);
  expect(rolesIn('The police, investigating, asked director Anna Dahl.')).toEqual([
    ['Anna Dahl', 'director'],
  ]);
});

describe('an office that is of a body', () => {
  test.each([
    ['CEO of Lufthansa Carsten Vohr spoke.', 'Carsten Vohr', 'CEO of Lufthansa'],
    [
      'Managing director of Ryanair Jill Cowley spoke.',
      'Jill Cowley',
      'Managing director of Ryanair',
    ],
    [
      'Chief executive of the Football Association Jill Cowley spoke.',
      'Jill Cowley',
      'Chief executive of the Football Association',
    ],
    ['CEO of Morgan Stanley Jill Cowley spoke.', 'Jill Cowley', 'CEO of Morgan Stanley'],
    [
      'Commandant of the Marine Corps General Tim Lund spoke.',
      'Tim Lund',
      'Commandant of the Marine Corps',
    ],
    [
      'Commander of the 2012 observation team General Babacar Diop spoke.',
      'Babacar Diop',
      'Commander of the 2012 observation team',
    ],
    [
      'Chief of the Defence Staff Air Marshal Tim Lund spoke.',
      'Tim Lund',
      'Chief of the Defence Staff',
    ],
    ['The Minister for Justice Jill Cowley spoke.', 'Jill Cowley', 'Minister for Justice'],
  ])('is told whole before a name and a rank: %s', (told, name, office) => {
    expect(rolesIn(told)).toEqual([[name, office]]);
  });

  test.each([
    ['The aide of Army General Tim Lund spoke.', 'aide'],
    ['The lawyer of Libyan General Tim Lund spoke.', 'lawyer'],
    ['The brother of General Tim Lund spoke.', 'brother'],
  ])('is nobody’s who only serves whoever is named: %s', (told, other) => {
    expect(rolesIn(told).map(([, is]) => is?.includes(other))).toEqual([false]);
  });

  test('is the speaker’s', () => {
    const { quotes } = factsOf(
      tellStory(['Chief of the Defence Staff Air Marshal Tim Lund said “We hold.”']),
    );
    expect(quotes.map(({ speaker }) => speaker?.label)).toEqual(['Tim Lund']);
  });

  test('names nobody where the body goes on', () => {
    for (const told of [
      'The head of Siemens Energy Wind Power left.',
      'The president of Johnson Controls left.',
    ])
      expect(factsOf(tellStory([told])).names.map(({ kind }) => kind)).toEqual(['organisation']);
  });
});

test('a position of two words is an office before a name', () => {
  for (const position of ['Left back', 'Point guard', 'Scrum half'])
    expect(rolesIn(`${position} Anna Dahl scored.`)).toEqual([['Anna Dahl', position]]);
  expect(rolesIn('They left back Anna Dahl in the bus.')).toEqual([]);
});

test('an office is told whole with a noun that may be a verb', () => {
  expect(rolesIn('“We need forty,” ward manager Anna Dahl said.')).toEqual([
    ['Anna Dahl', 'ward manager'],
  ]);
  expect(rolesIn('The retired manager Anna Dahl spoke.')).toEqual([
    ['Anna Dahl', 'retired manager'],
  ]);
  expect(rolesIn('Anna Dahl, head of salvage at the port, spoke.')).toEqual([
    ['Anna Dahl', 'head of salvage at the port'],
  ]);
});

test('one of several is told as one of them', () => {
  for (const told of ['One of the researchers', 'One of her lawyers', 'One of the study’s authors'])
    expect(rolesIn(`${told}, Anna Dahl, spoke.`)).toEqual([['Anna Dahl', told]]);
  expect(rolesIn('Two of the researchers, Anna Dahl and Tim Lund, spoke.')).toEqual([]);
});

test('of which land or town somebody has an office is told behind the name', () => {
  expect(rolesIn('President Amos Wreh of Liberia spoke.')).toEqual([
    ['Amos Wreh', 'President'],
    ['Amos Wreh', 'of Liberia'],
  ]);
  expect(rolesIn('Amos Wreh of Liberia spoke.')).toEqual([]);
});

test('an office is told past a rank between it and the name', () => {
  for (const rank of ['Professor', 'Engineer', 'Senator', 'General'])
    expect(rolesIn(`The Commissioner for Works, ${rank} Anna Dahl, resigned.`)).toContainEqual([
      'Anna Dahl',
      'Commissioner for Works',
    ]);
  expect(rolesIn('Their coach, the Australian Greg Mallory, resigned.')).toEqual([
    ['Greg Mallory', 'coach'],
  ]);
  for (const told of [
    'They thanked the mayor, Senator Anna Dahl, Governor Tim Lund and the crew.',
    'He met the mayor, Senator Anna Dahl.',
  ])
    expect(rolesIn(told)).not.toContainEqual(['Anna Dahl', 'mayor']);
});

test('whoever does something is told of by it, in an uncommon word, too', () => {
  expect(rolesIn('Enotie Osagie, a bronze caster whose family left, wept.')).toEqual([
    ['Enotie Osagie', 'bronze caster'],
  ]);
  expect(rolesIn('Anna Dahl, a summer later, wept.')).toEqual([]);
});

test('an office is told of a body with its letters in brackets', () => {
  expect(rolesIn('The chair of the union (NUT), Peter Olsen, left.')).toEqual([
    ['Peter Olsen', 'chair of the union'],
  ]);
});

test('what is told before the words for whose a body is says nothing of the body', () => {
  for (const told of [
    'The company blamed an upgrade by its Singapore-based parent, Merlion Telecom.',
    'A firm hired by its owner, Harrow Group, did the work.',
  ])
    expect(rolesIn(told)).toEqual([]);
  expect(rolesIn('The head of its board, Anna Dahl, left.')).toEqual([
    ['Anna Dahl', 'head of its board'],
  ]);
});

test('an office of several words is told whole before the name', () => {
  for (const office of [
    'Speaker of the House of Representatives',
    'Governor of the Bank of England',
    'Secretary of State for the Home Department',
    'Chairman of the Senate Committee on Health',
  ])
    expect(rolesIn(`${office} Anna Dahl left.`)).toContainEqual(['Anna Dahl', office]);
});

test('an office before a name is told with whose it is, and no time owns it', () => {
  for (const office of [
    'Coroner’s counsel',
    'Children’s author',
    'England women’s captain',
    'The bank’s chief economist',
    'Scotland’s chief nurse',
    'Farmers’ union president',
    'Human Rights Watch’s Africa director',
  ])
    expect(rolesIn(`${office} Miriam Adler left.`)).toEqual([['Miriam Adler', office]]);
  expect(rolesIn('Last year’s winner Miriam Adler left.')).toEqual([['Miriam Adler', 'winner']]);
});

test('an office with a name in it is told with the whole name', () => {
  for (const [text, office] of [
    ['Associated Press reporter Lena Pane left.', 'Associated Press reporter'],
    ['Associated Press Writer Lena Pane left.', 'Associated Press Writer'],
    ['Associated British Foods boss Lena Pane left.', 'Associated British Foods boss'],
    [
      'Lena Pane, an analyst at Brackley, Stone & Partners, left.',
      'analyst at Brackley, Stone & Partners',
    ],
    ['Lena Pane, an analyst at Brackley, a bank, left.', 'analyst at Brackley'],
  ])
    expect(rolesIn(text ?? '')).toContainEqual(['Lena Pane', office]);
});

test('an office that is a surname before an honour is no office', () => {
  expect(rolesIn('The prosecutor Imran Sheikh KC said no.')).toEqual([
    ['Imran Sheikh', 'prosecutor'],
  ]);
  expect(rolesIn('Judge Tom Bishop QC said no.')).toEqual([['Tom Bishop', 'Judge']]);
  expect(rolesIn('Sarah Sheikh MBE left.')).toEqual([]);
});

test('what somebody is called by for short is no part of the office before it, and a church is nobody', () => {
  for (const short of ['Coun', 'Cllr', 'Sen.'])
    expect(rolesIn(`Committee chair ${short} Rosa Sykes left.`)).toEqual([
      ['Rosa Sykes', 'Committee chair'],
    ]);
  expect(rolesIn('Coun Rosa Sykes left.')).toEqual([['Rosa Sykes', 'Coun']]);
  const { names } = factsOf(
    tellStory(['Angela Dyson, vicar of St Jude’s, left. St Jude’s is old.']),
  );
  expect(names.map(({ label }) => label)).toEqual(['Angela Dyson']);
});

test('an office of Scottish and Indian courts is one, and what people do is none', () => {
  expect(rolesIn('Advocate depute Fiona Strachan left.')).toEqual([
    ['Fiona Strachan', 'Advocate depute'],
  ]);
  expect(rolesIn('Senior advocate Huzaifa Rahman left.')).toEqual([
    ['Huzaifa Rahman', 'Senior advocate'],
  ]);
  for (const text of ['They coach Fiona Strachan.', 'Those who advocate Fiona Strachan left.'])
    expect(rolesIn(text)).toEqual([]);
});

test('what somebody only claims to be, is said to be, or acts is no office', () => {
  for (const text of [
    'Would-be mayor Ann Lowe left.',
    'Self-styled king Karl Hale left.',
    'The self-proclaimed king, Karl Hale, left.',
    'Karl Hale is the self-styled king of Oslo.',
    'The man said to be the gang’s leader, Karl Hale, left.',
    'She plays detective Ann Lowe in the series.',
    'He starred as gangster Karl Hale.',
  ])
    expect(rolesIn(text)).toEqual([]);
  expect(rolesIn('He played for coach Ann Lowe.')).toEqual([['Ann Lowe', 'coach']]);
  expect(rolesIn('Self-employed builder Karl Hale left.')).toEqual([['Karl Hale', 'builder']]);
  const { names } = factsOf(tellStory(['Mayoral candidate Ann Lowe left.']));
  expect(names.map(({ label }) => label)).toEqual(['Ann Lowe']);
});

test('how old somebody is stays out of their office, and how often they won does not', () => {
  expect(rolesIn('The 71-year-old Welsh actor Gethin Pryce left.')).toEqual([
    ['Gethin Pryce', 'Welsh actor'],
  ]);
  expect(rolesIn('The 71-year-old actor, Gethin Pryce, left.')).toEqual([
    ['Gethin Pryce', 'actor'],
  ]);
  expect(rolesIn('The 12-time champion Gethin Pryce left.')).toEqual([
    ['Gethin Pryce', '12-time champion'],
  ]);
});

test('a prize is no office', () => {
  for (const text of [
    'Amara Nwosu was named best actress for her role in Oslo.',
    'Amara Nwosu, named best actress for her role, wept.',
    'Amara Nwosu was voted manager of the year.',
  ])
    expect(rolesIn(text)).toEqual([]);
});

test('how somebody came to an office is no part of it', () => {
  expect(rolesIn('Amara Nwosu was re-elected mayor of Oslo.')).toEqual([
    ['Amara Nwosu', 'mayor of Oslo'],
  ]);
});

test('nobody has an office that they are said not to have', () => {
  expect(rolesIn('Amara Nwosu was not president.')).toEqual([]);
  expect(rolesIn('Amara Nwosu was never the president.')).toEqual([]);
});

describe('whose an office is', () => {
  test.each([
    ['“No,” said Jarrod Singh, the bank’s chief economist.', 'the bank’s chief economist'],
    ['The union’s general secretary, Jarrod Singh, left.', 'The union’s general secretary'],
    ['Kiwi Mutual’s chief economist, Jarrod Singh, left.', 'Kiwi Mutual’s chief economist'],
    ['Jarrod Singh, foreign minister of Belmar, left.', 'foreign minister of Belmar'],
  ])('is told as the sentence tells it: %s', (text, office) => {
    expect(rolesIn(text)).toContainEqual(['Jarrod Singh', office]);
  });

  test('leaves its article out where the owner is not what the article belongs to', () => {
    expect(rolesIn('Jarrod Singh, the teacher who ran the school’s kitchen, left.')).toEqual([
      ['Jarrod Singh', 'teacher'],
    ]);
  });
});

describe('an office that is told with a rank or with years', () => {
  test.each([
    ['Jarrod Singh, who was mayor from 2013 to 2021, left.', 'mayor from 2013 to 2021'],
    ['Jarrod Singh was mayor until May 2021.', 'mayor until May 2021'],
    ['Jarrod Singh was mayor from 2013.', 'mayor'],
    ['Defense Minister Gen. Jarrod Singh left.', 'Defense Minister'],
    ['Attorney Gen. Jarrod Singh left.', 'Attorney Gen.'],
    ['Maj. Gen. Jarrod Singh left.', 'Maj. Gen.'],
    ['The judge, Mr Justice Jarrod Singh, left.', 'judge'],
  ])('is that office, for those years: %s', (text, office) => {
    expect(rolesIn(text)).toContainEqual(['Jarrod Singh', office]);
  });
});

describe('an office for something', () => {
  test.each([
    ['Minister for Transport', 'Darragh O’Brien-Keane'],
    ['Minister for Foreign Affairs and Trade', 'Gethin Orrell'],
    ['Secretary of State for Health', 'Anna Dahl'],
    ['Director of Public Prosecutions', 'Gethin Orrell'],
  ])('is whole, and so is whoever holds it: %s %s', (office, person) => {
    expect(rolesIn(`${office} ${person} urged both sides to talk.`)).toEqual([[person, office]]);
  });
});

test('a given name that is also a people’s is somebody’s behind an office', () => {
  expect(rolesIn('Governor Christian Marlowe spoke. “No,” Marlowe said.')).toEqual([
    ['Christian Marlowe', 'Governor'],
  ]);
  expect(rolesIn('They cheered driver Kenyan Eliud Kiprono.')).not.toContainEqual([
    'Kenyan Eliud Kiprono',
    'driver',
  ]);
});

describe('what somebody is, told in other words', () => {
  test.each([
    ['“No,” said Jean Molloy, who chairs Cork Business Alliance.', 'chairs Cork Business Alliance'],
    [
      'Jean Molloy, the Republican who chairs the Commerce Committee, left.',
      'chairs the Commerce Committee',
    ],
    ['Jean Molloy, who leads the group, left.', 'leads the group'],
    ['Jean Molloy, who leads the Labour group, left.', 'leads the Labour group'],
    ['Jean Molloy, who runs a bakery in Leeds, left.', 'runs a bakery in Leeds'],
    [
      'Jean Molloy, the imam’s daughter and a lawyer in Cologne, said no.',
      'the imam’s daughter and a lawyer in Cologne',
    ],
    ['Northfield’s founder, billionaire Jean Molloy, left.', 'Northfield’s founder'],
    ['Prosecuting, Jean Molloy said it was theft.', 'Prosecuting'],
    ['Jean Molloy, defending, said it was not.', 'defending'],
    ['It summoned Ghana’s chargé d’affaires, Jean Molloy.', 'Ghana’s chargé d’affaires'],
  ])('is found: %s', (text, told) => {
    expect(rolesIn(text)).toContainEqual(['Jean Molloy', told]);
  });

  test('is not found where somebody is only ahead, or keeps the ball out', () => {
    for (const text of [
      'Jean Molloy, who leads the team by two points, left.',
      'Jean Molloy, who leads the race, left.',
      'Jean Molloy, who runs the race, left.',
      'Jean Molloy, who owns a dairy cow, left.',
      'Jean Molloy, defending, lost the ball.',
    ])
      expect(rolesIn(text)).toEqual([]);
  });
});

test('a body is told of behind its letters, and behind a country', () => {
  expect(rolesIn('The Oversight Body (OBD), a Geneva-based body, said no.')).toEqual([
    ['Oversight Body', 'Geneva-based body'],
  ]);
  expect(rolesIn('Veldkamp NV, the Dutch maker of chips, said no.')).toEqual([
    ['Veldkamp NV', 'Dutch maker of chips'],
  ]);
  expect(rolesIn('They met Veldkamp NV, the Dutch union and Harrow Bank.')).toEqual([]);
});

describe('where somebody belongs', () => {
  test.each([
    ['“No,” said Ann Hale of the Nordlys Institute, who smiled.', 'of the Nordlys Institute'],
    ['Ann Hale, of Nordlys University, said no.', 'of Nordlys University'],
  ])('is told beside the name: %s', (text, body) => {
    expect(rolesIn(text)).toEqual([['Ann Hale', body]]);
  });

  test('takes nobody’s office from what they say', () => {
    for (const text of [
      '“No,” said Professor Ann Hale of Nordlys University.',
      '“No,” said Professor Ann Hale, who leads the group.',
    ])
      expect(factsOf(tellStory([text])).quotes[0]?.office?.text).toBe('Professor');
  });
});

test('a role is told with all that it is of, and with what limits it', () => {
  expect(
    rolesIn('The deputy chair of the Greens’ group, Anna Dahl, left. Anna Dahl was tired.'),
  ).not.toContainEqual(['Anna Dahl', 'Greens’ group']);
  expect(rolesIn('Acting U.S. Attorney Paul Greer spoke.')).toEqual([
    ['Paul Greer', 'Acting U.S. Attorney'],
  ]);
});

describe('an office within words for somebody else', () => {
  test.each([
    'The owner is Paula Venn, sister-in-law of the education minister, Lukas Amsel.',
    'Ben Hale, a cousin of the education minister, Lukas Amsel, was fined.',
    'The arrest of the education minister, Lukas Amsel, shocked the town.',
  ])('is told of whom it stands beside: %s', (text) => {
    expect(rolesIn(text)).toContainEqual(['Lukas Amsel', 'education minister']);
  });

  test.each([
    'A spokesman for the education minister, Lukas Amsel, said no.',
    'The chief of staff to the education minister, Lukas Amsel, said no.',
    'A former aide to the education minister, Lukas Amsel, told the court that he lied.',
    'The wife of the education minister, Lukas Amsel, was fined.',
    'They thanked Ben Hale, son of the education minister, Lukas Amsel, his cousin, and Tim Lund.',
    'At the request of the education minister, Lukas Amsel, 34, resigned.',
  ])('is nobody’s where it may be another’s: %s', (text) => {
    expect(rolesIn(text)).not.toContainEqual(['Lukas Amsel', 'education minister']);
  });

  test('makes nobody a friend of themselves', () => {
    expect(
      rolesIn('Detectives arrested Paula Venn, a friend of the minister, Lukas Amsel.'),
    ).toEqual([
      ['Paula Venn', 'friend of the minister'],
      ['Lukas Amsel', 'minister'],
    ]);
  });
});

describe('an office that somebody was put into', () => {
  test.each([
    [
      '“No,” said Ann Hale, who took over as chief executive in May from Tim Lund.',
      'chief executive',
    ],
    ['Ann Hale has taken over as director of the museum.', 'director of the museum'],
    ['Ann Hale, 41, who was appointed as head coach in May, said no.', 'head coach'],
    ['Ann Hale was sworn in as prime minister on Monday.', 'prime minister'],
    ['Ann Hale serves as treasurer of the club.', 'treasurer of the club'],
    ['Ann Hale succeeds Tim Lund, who left in May, as mayor of Harrow.', 'mayor of Harrow'],
    ['Ann Hale replaced Tim Lund as chief executive in 2019.', 'chief executive'],
    ['Ann Hale, who has run the bank, will stay on as deputy governor.', 'deputy governor'],
    ['Ann Hale took up her post as ambassador in May.', 'ambassador'],
    ['Ann Hale has been mayor of Harrow for ten years.', 'mayor of Harrow'],
    ['Ann Hale, appointed chief executive last year, said no.', 'chief executive'],
  ])('is theirs: %s', (text, office) => {
    expect(rolesIn(text)).toEqual([['Ann Hale', office]]);
  });

  test.each([
    'Ann Hale will take over as chief executive in May.',
    'Ann Hale never took over as chief executive.',
    'Ann Hale took over as captain when Tim Lund limped off.',
    'Ann Hale was named as the driver of the car.',
    'Ann Hale’s rival took over as chief executive.',
    'Ann Hale serves as a reminder of it.',
    'Ann Hale will succeed Tim Lund as mayor in May.',
    'Ann Hale remains as calm as ever.',
    'Ann Hale replaced a nurse as the driver.',
    'A friend of Ann Hale, who left, serves as mayor.',
    'Ann Hale had been mayor.',
    'Ann Hale was most recently a vice-president of the bank.',
    'Ann Hale was previously mayor of Harrow.',
  ])('is not told where it is not, or for a match alone: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

test('whoever is told of as one among others is told with what they are', () => {
  for (const text of [
    'The whistleblower, a clerk named Ida Moss, was dismissed.',
    'He was helped by a clerk called Ida Moss.',
    'A clerk named Ida Moss told the court that she left.',
  ])
    expect(rolesIn(text)).toEqual([['Ida Moss', 'clerk']]);
  for (const text of [
    'A clerk named Ida Moss as the driver.',
    'A clerk named Ida Moss in a letter.',
    'They heard of a woman named Ida Moss.',
    'The club named Ida Moss captain on Monday.',
  ])
    expect(rolesIn(text)).not.toContainEqual([
      'Ida Moss',
      expect.stringMatching(/clerk|woman|club/),
    ]);
});

test('what a clause behind “According to” tells of somebody else is nobody’s role', () => {
  expect(rolesIn('According to Ann Lowe, a driver stopped the bus.')).toEqual([]);
  expect(rolesIn('According to Ann Lowe, the mayor of Oslo, a driver stopped.')).toEqual([
    ['Ann Lowe', 'mayor of Oslo'],
  ]);
});

test('the network X ends a sentence, and is no initial of the next', () => {
  expect(
    rolesIn('He said so in a post on X. Russia’s spokeswoman, Maria Zakharova, replied.'),
  ).toEqual([['Maria Zakharova', 'Russia’s spokeswoman']]);
});

test('whoever left long ago holds their office no more', () => {
  for (const text of [
    'The club’s director, Anna Dahl, left it last month.',
    'Chief executive Anna Dahl was sacked last year.',
    'Chief executive Anna Dahl stepped down two years ago.',
  ])
    expect(rolesIn(text)).toEqual([]);
  expect(rolesIn('Prime Minister Anna Dahl resigned on Monday.')).toEqual([
    ['Anna Dahl', 'Prime Minister'],
  ]);
  for (const text of [
    'Mayor Anna Dahl left hospital last month.',
    'Mayor Anna Dahl left in tears.',
  ])
    expect(rolesIn(text)).toEqual([['Anna Dahl', 'Mayor']]);
  expect(rolesIn('Chief executive Anna Dahl said he left last month.')).toEqual([
    ['Anna Dahl', 'Chief executive'],
  ]);
});

test('an office is told of whoever was given it', () => {
  expect(
    rolesIn('The firm named Anna Dahl as chief financial officer, effective April 1.'),
  ).toEqual([['Anna Dahl', 'chief financial officer']]);
  for (const given of [
    'named the lawyer Anna Dahl as',
    'voted 5-2 on Tuesday to appoint Anna Dahl',
  ])
    expect(rolesIn(`The board ${given} superintendent of the district.`)).toContainEqual([
      'Anna Dahl',
      'superintendent of the district',
    ]);
  expect(rolesIn('It appointed Anna Dahl head of research.')).toEqual([
    ['Anna Dahl', 'head of research'],
  ]);
  expect(rolesIn('The club unveiled Anna Dahl as its manager on Monday.')).toEqual([
    ['Anna Dahl', 'manager'],
  ]);
  for (const text of [
    'The board will have named Anna Dahl as director.',
    'The board never appointed Anna Dahl as director.',
    'Police named Anna Dahl as a suspect.',
    'The inquiry named Anna Dahl as the driver.',
    'He agreed not to appoint Anna Dahl director.',
    'Voters elected Anna Dahl on Sunday.',
  ])
    expect(rolesIn(text)).toEqual([]);
});

describe('what somebody is', () => {
  test('is told beside a name that an “and” follows, unless that may be a list', () => {
    for (const behind of ['and by the club', 'and left', 'and the referee, Kim Poe, agreed'])
      expect(
        rolesIn(`It was signed by the Swiss foreign minister, Ann Cole, ${behind}.`),
      ).toContainEqual(['Ann Cole', 'Swiss foreign minister']);
    for (const list of [
      'They thanked the mayor, Ann Cole, and Bob Hale.',
      'The bishop, the mayor, Ann Cole, and the judge came.',
      'Guests were a teacher, Ann Cole, and a nurse.',
      'Among them were the chairman, Ann Cole and Bob Hale.',
    ])
      expect(rolesIn(list)).toEqual([]);
  });

  test('is told with the whole name of a body, an “and” and an apostrophe in it', () => {
    expect(
      rolesIn('Ann Cole, national officer of the Bakers and Allied Workers’ Union, said no.'),
    ).toEqual([['Ann Cole', 'national officer of the Bakers and Allied Workers’ Union']]);
  });

  test('is what they lead', () => {
    expect(rolesIn('Ann Cole, who leads the Labour group and drew up the plan, said no.')).toEqual([
      ['Ann Cole', 'leads the Labour group'],
    ]);
    for (const led of [
      'led the march',
      'ran the race',
      'leads the race',
      'has led the race',
      'leads the group and Bob Hale',
    ])
      expect(rolesIn(`Ann Cole, who ${led}, said no.`)).toEqual([]);
  });

  test('is where they belong, told with its place and before any verb', () => {
    for (const behind of ['in Oslo said no', 'in Oslo, followed 300 women', 'disagreed'])
      expect(rolesIn(`Ann Cole of the Karlsby Institute ${behind}.`)).toEqual([
        ['Ann Cole', 'of the Karlsby Institute'],
      ]);
    expect(rolesIn('They told Ann Cole of the Karlsby Institute and its plan.')).toEqual([]);
  });
});
