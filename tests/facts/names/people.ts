import { promiseKinds } from './promises.ts';

promiseKinds('whoever does what only people do is somebody, though a surname is all that is told', {
  'Ogoke scored for Canberra.': 'Ogoke: person; Canberra: place',
  'Cosier then drew a foul.': 'Cosier: person',
  'Okonjo wept in the dock.': 'Okonjo: person',
  'Kowalski was jailed for nine years.': 'Kowalski: person',
  'Quenby volleyed over the bar.': 'Quenby: person',
  'Norquay headed north. Norquay fired 300 workers.': '',
  'Norquay then drew a line. Norquay scored for the first time.': '',
  'Ranbaxy pleaded guilty.': '',
  'Marchers wept. Brexiteers wrote to the papers.': '',
});

promiseKinds('a form of address, an office or a rank tells that somebody is a person', {
  'Mr. Ford said he would stay. Ford told reporters that he was sober.': 'Ford: person',
  'Democrat Nancy Lowe said no.': 'Nancy Lowe: person',
  'Social Democrat Nancy Lowe said no.': 'Nancy Lowe: person',
  'Det Con Nancy Lowe said no.': 'Nancy Lowe: person',
  'Commodore Nancy Lowe said no.': 'Nancy Lowe: person',
  'County Clerk Nancy Lowe said no.': 'Nancy Lowe: person',
  'Commuter Nancy Lowe said no.': 'Nancy Lowe: person',
  'Ms. Lund, the regulator, called it a tale.': 'Lund: person',
  'Mr Lund, the agency that runs the port, said no.': 'Lund: person',
  'The race was won by the Dane Mikkel Overgaard.': 'Mikkel Overgaard: person',
});

promiseKinds('whoever is named behind a long office is somebody', {
  'The head of the police, Anil Dip, was suspended.': 'Anil Dip: person',
  'The head of the Nigeria Centre for Disease Control (NCDC), Anil Dip, was suspended.':
    'Nigeria Centre for Disease Control: organisation; Anil Dip: person',
  'The manager of the firm, Northern Vault, was told.': '',
  'It was led by former regulator Richard Bean.': 'Richard Bean: person',
  'Its commissioner for peace and security, Fatou Diallo, said it was late.':
    'Fatou Diallo: person',
  'The minister for trade and industry, Fatou Diallo, left.': 'Fatou Diallo: person',
  'Her adviser on health and social care, Fatou Diallo, agreed.': 'Fatou Diallo: person',
  'The minister for health and regulator, Corlin Vale, agreed.': 'Corlin Vale: organisation',
  'The minister for health and the yacht, Corlin Vale, left.': '',
  'Elon Musk, the company’s chief executive, left.': 'Elon Musk: person',
  'Surin Pitsuwan, Nato’s deputy chief, left.': 'Surin Pitsuwan: person; Nato: organisation',
  'It sank, said Dwi Larasati, spokeswoman for the harbour.': 'Dwi Larasati: person',
  'Lesley Rudd of Electrical Safety First said no.': 'Lesley Rudd: person',
});

promiseKinds('whoever an apposition tells of is somebody, whatever the name', {
  'Amara Diallo-Fontaine, the Senegalese jurist who led the court, died on Tuesday.':
    'Amara Diallo-Fontaine: person',
  'Amara Diallo-Fontaine, the oceanographer whose maps changed the field, has died.':
    'Amara Diallo-Fontaine: person',
  'Amara Diallo-Fontaine, the soprano who sang at the Met, died.': 'Amara Diallo-Fontaine: person',
  'Port Albion, the side who won the cup, left.': 'Port Albion: organisation',
  'Karsk, the Norwegian town that flooded, was cut off.': 'Karsk: place',
  'It was Peter Olsen, Norway’s envoy, who spoke.': 'Peter Olsen: person; Norway: place',
  'Ann Lowe, a driver run over in May, said no.': 'Ann Lowe: person',
  'Ann Lowe, a jet pilot, left.': 'Ann Lowe: person',
});

promiseKinds('what somebody does tells a person from a firm', {
  'Her daughter, the film-maker Mariama Fontaine, said it was peaceful.':
    'Mariama Fontaine: person',
  'Its film-maker, Mariama Fontaine, said so.': 'Mariama Fontaine: person',
  'Mariama Fontaine, a crane operator, said so.': 'Mariama Fontaine: person',
  'Mariama Fontaine, 44, a brewer, said so.': 'Mariama Fontaine: person',
  'The chip-maker Oriel Vance cut jobs.': 'Oriel Vance: organisation',
  'Oriel Vance, a cheese-maker, cut jobs.': 'Oriel Vance: organisation',
  'The tram operator Oriel Vance cut jobs.': 'Oriel Vance: organisation',
  'Ann Lund, the regulator, said no.': 'Ann Lund: person',
  'Laura Lund, a publisher, said she was glad.': 'Laura Lund: person',
  'Oliver Grant, the consultancy, said it would close.': 'Oliver Grant: organisation',
  'Charles Tyrwhitt, the retailer, said it would close.': 'Charles Tyrwhitt: organisation',
  'William Hill, the betting operator, said it would close.': 'William Hill: organisation',
  'Corvane, the Danish market leader, cut jobs.': 'Corvane: organisation',
  'Corvane, the party leader, was ill.': 'Corvane: person',
});

promiseKinds(
  'a given name that nobody knows is heard by the surname behind it, and by what is told of it',
  {
    'A penalty from Thaís Moreira won it.': 'Thaís Moreira: person',
    'Brazil international Thaís Moreira scored.': 'Brazil: place; Thaís Moreira: person',
    'They praised Thaís Moreira.': 'Thaís Moreira: person',
    'Kenji Watanabe of the Tokyo Institute of Technology, who was not involved, called it strong.':
      'Kenji Watanabe: person; Tokyo Institute of Technology: organisation',
    'Kenji Watanabe of the Tokyo Institute of Technology said no.':
      'Kenji Watanabe: person; Tokyo Institute of Technology: organisation',
    'Wine from Quinta Moreira won. Many Thais came.': '',
    'Fort Belvedere of the Nature Trust said no.':
      'Fort Belvedere: place; Nature Trust: organisation',
  },
);

promiseKinds('a surname that ends as words for a people do is somebody’s', {
  'The mayor, Vartan Manoogian, said no. Manoogian left.': 'Vartan Manoogian: person',
  'The mayor, Vartan Kerkorian, said no. Kerkorian left.': 'Vartan Kerkorian: person',
  'The mayor, Vartan Sarkissian, said no. Sarkissian left.': 'Vartan Sarkissian: person',
  'The mayor, Vartan Abrahamian, said no. Abrahamian left.': 'Vartan Abrahamian: person',
  'The Royal Estonian said no. Eastern Corvanian towns were flooded.': '',
});

promiseKinds('a surname that is a word for a place, a body or a doing is somebody’s', {
  '“No,” said Jim Press, the vice chairman of Chrysler.':
    'Jim Press: person; Chrysler: organisation',
  'Pål Grønning, the mayor, said so.': 'Pål Grønning: person',
  'Helena Marketing said so.': 'Helena Marketing: organisation',
  'A goal by Anna Hill came late.': 'Anna Hill: person',
  'The film draws on Nathan Lane.': 'Nathan Lane: person',
  'They asked Father Thomas Brandt.': 'Thomas Brandt: person',
  'The minister Ann Cornish spoke. Cornish left.': 'Ann Cornish: person',
});

promiseKinds('a people, kin without a name, an event, a church and a prefix are nobody', {
  'A Danish father, a Polish mother and two Turks met Kurdish leaders.': '',
  'A Cornish singer, a Manx sailor and two Bretons met the Breton mayor.': '',
  '“Dad died believing it was his fault,” she said.': '',
  '“We miss you, Mum,” he said. “Mum smiled, and Grandma wept.”': '',
  'She thanked Grandad, who wept.': '',
  'Pre-tax profit climbed to £3m.': '',
  'Post-war houses were cheap. Non-league teams left.': '',
  'Relations were good. In March the Norwegian builders left. Ships came.': '',
  'She co-hosts Front Row Late on Radio 4.': '',
  'It killed ten Americans.': '',
  'The Swedish grocer Kolmart said so.': '',
  'Angela Dyson, vicar of St Jude’s, left. St Jude’s is old.': 'Angela Dyson: person',
  'The North Korean builders came.': '',
  'It was lost in World War II.': '',
  'It is written in Clipper.': '',
  'She was born in the East.': '',
  'The case came up in Dorvik 9.': '',
  'Money was spent at Fjordconf.': '',
});

promiseKinds('a work that is called like somebody is nobody', {
  'The musical Billy Elliot opens in May.': '',
  'The 2019 film Billy Dunn was shot here.': '',
  'He wrote the song Eleanor Rigby in 1966.': '',
  'Her debut novel, Nora Webb, sold well.': '',
  'The TV show Ted Lasso returns.': '',
  'He starred in Billy Elliot.': '',
  'A revival of Billy Elliot opens in May.': '',
});

promiseKinds('whoever made a work, or plays in it, is somebody', {
  'In the film Anna Dahl plays a nurse.': 'Anna Dahl: person',
  'The author of the novel, Anna Dahl, left.': 'Anna Dahl: person',
  'In his book, Anna Dahl said, he lied.': 'Anna Dahl: person',
  'Who wrote the song Anna Dahl sang?': 'Anna Dahl: person',
  'The book Anna Dahl wrote won a prize.': 'Anna Dahl: person',
  'The film director Anna Dahl left.': 'Anna Dahl: person',
  'After the show Anna Dahl wept.': 'Anna Dahl: person',
  'He was moved by the performance of Anna Dahl.': 'Anna Dahl: person',
  'The film Anna Dahl tells of Anna Dahl, 45, a clerk.': 'Anna Dahl: person',
});

promiseKinds('a ship, a storm or a horse that is called like somebody is nobody', {
  'They sailed aboard the icebreaker Oliver Grant on Monday.': '',
  'The trawler Oliver Grant and the yacht Emma Thorne collided.': '',
  'The ferry Oliver Grant sank on Friday. The Oliver Grant was old.': '',
  'The container ship Emma Thorne ran aground. The tug Oliver Grant helped.': '',
  'The racehorse Emma Thorne led at Ascot on Friday.': '',
  'Last week the ferry Emma Thorne sailed to Cork.': 'Cork: place',
  'A lifeboat towed the Oliver Grant, a Danish trawler, to port.': '',
  'Oliver Grant, a racehorse, won.': '',
  'The yacht, Oliver Grant, sank on Friday.': '',
  'On board the ferry Oliver Grant were 300 people.': '',
  'The ferry MS Anna Larsen left before Hurricane Paula came.': '',
});

promiseKinds('whoever built, owns or sails a ship is somebody', {
  'The boat Oliver Grant built sank on Friday.': 'Oliver Grant: person',
  'She sold the yacht Oliver Grant now owns.': 'Oliver Grant: person',
  'He sold the boat Oliver Grant built.': 'Oliver Grant: person',
  'The boat Emma Thorne’s father, Oliver Grant, sailed on was old.': 'Oliver Grant: person',
  'The yacht Oliver Grant was sailing sank.': 'Oliver Grant: person',
  'On the ferry Oliver Grant met his wife.': 'Oliver Grant: person',
  'The trawler’s skipper Oliver Grant left.': 'Oliver Grant: person',
  'The captain of the ferry, Oliver Grant, left.': 'Oliver Grant: person',
});

promiseKinds('a day, a street, an act and a strike that are called after somebody are nobody', {
  'They met on Martin Luther King Day on Martin Luther King Boulevard.': '',
  'They were released under the Official Information Act.': '',
  'It has paid since the General Strike.': '',
  'Sri Lankan troops left on Martin Luther King Jr. Day.': '',
  'The Rue family left.': '',
});

promiseKinds('somebody whom a day is called after is somebody', {
  'Martin Luther King was shot.': 'Martin Luther King: person',
});

promiseKinds('two people of one office are two people', {
  'They met senators Anna Dahl and Peter Olsen.': 'Anna Dahl: person; Peter Olsen: person',
  'The brokers Anna Dahl and Peter Olsen left.': 'Anna Dahl: person; Peter Olsen: person',
  'Kim Brock and Erik Lund, who are both 45, wept.': 'Kim Brock: person; Erik Lund: person',
});

promiseKinds('a host, and somebody of whom a clause between dashes tells, is a person', {
  'Radio host Anna Dahl left.': 'Anna Dahl: person',
  'The French host Anna Dahl won an award.': 'Anna Dahl: person',
  'Anna Dahl -- who has said little -- was there.': 'Anna Dahl: person',
});

promiseKinds(
  'what stands behind a number, a small office or a title’s small word is nobody’s name',
  {
    'She was the town’s first woman GP, and no MP came.': '',
    'The college has 242 Marshall Scholars.': '',
    'The goal went to fellow Torvik.': '',
    'A race led to the sixteen-driver Grid.': '',
    'The executive Presidents met.': '',
    'The group Save Your Northern Forests agreed.': 'Northern Forests: place',
    'GORD, the chairman of the firm, agreed.': '',
    'A New Citizen came.': '',
  },
);

promiseKinds('whoever is arrested, elected or quoted, or made a work, is somebody', {
  'Police arrested Thabo Mokoena on Monday.': 'Thabo Mokoena: person',
  'Thabo Mokoena was elected mayor.': 'Thabo Mokoena: person',
  'The report was written by Thabo Mokoena.': 'Thabo Mokoena: person',
  '“We stay,” warned Ngozi Okonjo-Iweala after it.': 'Ngozi Okonjo-Iweala: person',
  'Police shot Thabo Mokoena’s dog.': '',
});

promiseKinds('somebody whose surname is an office, too, is somebody behind another office', {
  'Finance Minister Carole King closed it.': 'Carole King: person',
  'Australian Foreign Minister Julie Bishop said no.': 'Julie Bishop: person',
  'Martin Luther King III spoke.': 'Martin Luther King III: person',
  'King Charles III spoke.': 'Charles III: person',
});

promiseKinds('a land behind somebody who leads a body is no part of their name', {
  'Police Chief Anna Berg of Norway left.': 'Anna Berg: person; Norway: place',
});

promiseKinds('whoever is told to hold an office that only people hold is somebody', {
  'Thabo Mokoena is the mayor.': 'Thabo Mokoena: person',
  'Thabo Mokoena has been finance minister since May.': 'Thabo Mokoena: person',
  'Nordfjord Salmon is the market leader.': '',
});

promiseKinds('a champion of Games is somebody, and the Games are nobody', {
  'Sydney Olympic champion Maurice Greene and Athens Olympic medallist Ann Dahl won. The Olympic final was late.':
    'Maurice Greene: person; Ann Dahl: person',
  'The International Olympic Committee said no.': 'International Olympic Committee: organisation',
});

promiseKinds('a law, a treaty and a show are nobody, whatever they are called like', {
  'The Terrorism Bill was passed. Mr Clarke said the Bill was fair. The Sarbanes-Oxley Act is long.':
    'Clarke: person',
  'Jeff Bill said no.': 'Jeff Bill: person',
});

promiseKinds('people of a land or a house who are of one mind are no body, and a party is', {
  'House Republicans said no. Tunisian Islamists said no.': '',
  'UK Muslims said no. The Sweden Democrats said yes.': 'Sweden Democrats: organisation',
});

promiseKinds('two who share a surname are two people', {
  'Jim and Margaret Cuthbert wrote it.': 'Jim: person; Margaret Cuthbert: person',
});

promiseKinds('the county behind a town that somebody is from is nobody', {
  'They are Tim Lund, 37, a huntsman from Ledbury, Herefordshire, and his son.': 'Tim Lund: person',
});

promiseKinds('a number in a word before a name counts nobody', {
  'Mum-of-four Denise, 61, wept. Four Denise, 61, left.': '',
  'Mum-of-four Denise, 61, wept.': 'Denise: person',
});

promiseKinds('languages and peoples are nobody', {
  'He asked in Mandarin. The Azerbaijani president and a Mi’kmaw elder left.': '',
  'Then came a Yemeni minister and the Kyrgyz leader.': '',
});

promiseKinds('where somebody of an age is from, and a disease, are nobody', {
  'The 35-year-old Cobh runner has Motor Neurone Disease.': '',
  'The 35-year-old Elianne Andam won.': 'Elianne Andam: person',
});

promiseKinds('judges are told without what they are called in court', {
  'Lord Justices Clarke and Rix sat.': 'Clarke: person',
});

promiseKinds('a contest is neither a place nor somebody', {
  'She won in the World Cross Country, and runs in the French Open.': '',
});

promiseKinds('whom a word for several stands before is nobody, unless there are several', {
  'The study by US researchers, Pew Internet, says little.': 'US: place',
  'One of the researchers, Jairo Rivera, said no.': 'Jairo Rivera: person',
});
