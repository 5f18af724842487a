import { promiseKinds } from './promises.ts';

promiseKinds('letters before an office, or that are a body’s elsewhere, are a body', {
  'UN Secretary-General Ana Lund arrived.': 'UN: organisation; Ana Lund: person',
  'He lives in the EU. Goods from the EU are dear.': 'EU: organisation',
  'NATO Director-General Ana Lund arrived.': 'NATO: organisation; Ana Lund: person',
  'WHO Director-General Ana Lund arrived.': 'WHO: organisation; Ana Lund: person',
  'UNESCO Director-General Ana Lund arrived.': 'UNESCO: organisation; Ana Lund: person',
  'NSW Premier Ana Lund left.': 'Ana Lund: person',
  'HR Director Ana Lund left.': 'Ana Lund: person',
  'The F.B.I. searched the house.': 'F.B.I.: organisation',
  'The U.A.W. said it would strike.': 'U.A.W.: organisation',
  'She got an M.B.A. from Oslo.': 'Oslo: place',
  'The D.N.A. matched.': '',
  'The C.E.O. left.': '',
});

promiseKinds('a union by its letters is told by its members and what it does', {
  'The QRX said its members would strike.': 'QRX: organisation',
  'The QRX wants a pay rise.': 'QRX: organisation',
  'The QRX balloted its drivers.': 'QRX: organisation',
  'QRX members walked out on Friday.': 'QRX: organisation',
  'QRX general secretary Mick Dorn spoke.': 'QRX: organisation; Mick Dorn: person',
  'The QRX’s general secretary, Mick Dorn, spoke.': 'QRX: organisation; Mick Dorn: person',
  'The QRX showed a shadow.': '',
});

promiseKinds('a body that is called like a verb is told by what is said of it', {
  'A strike began. Unite, which represents 1,200 drivers, called it.': 'Unite: organisation',
  'Work, which began in May, goes on.': '',
  'Unite, the union that represents the drivers, said no.': 'Unite: organisation',
  'It comes from Active Travel England, the government’s walking and cycling agency.':
    'Active Travel England: organisation',
  'A poll by Norstat put the party at 34 per cent.': 'Norstat: organisation',
  'Strike, the union said, and we all lose.': '',
});

promiseKinds(
  'what a story says is a union, a broker or a consultancy is one, whatever it is called',
  {
    'Analysts at Oliver Grant, the broker, put the loss at $3m.': 'Oliver Grant: organisation',
    'Lawyers at Oliver Grant said so.': 'Oliver Grant: organisation',
    'Oliver Grant, the train drivers’ union, has told its members to stay at home.':
      'Oliver Grant: organisation',
    'Oliver Grant, the miners’ charity, closed on Friday.': 'Oliver Grant: organisation',
    'Oliver Grant, a consultancy in Leeds, advised the firm.':
      'Oliver Grant: organisation; Leeds: place',
    'Oliver Grant, a Bristol-based housebuilder, has closed.':
      'Oliver Grant: organisation; Bristol: place',
    'The consultancy Oliver Grant advised the firm.': 'Oliver Grant: organisation',
    'The brokerage Oliver Grant closed on Friday.': 'Oliver Grant: organisation',
    'They hired the law firm Oliver Grant on Friday.': 'Oliver Grant: organisation',
    'She said the consultancy Oliver Grant led the bid.': 'Oliver Grant: organisation',
    'She asked the charity Oliver Grant to help.': 'Oliver Grant: organisation',
    'Corlin, the train drivers’ union, has told its members.': 'Corlin: organisation',
  },
);

promiseKinds('what a story calls a broker or an auditor is nobody where the name is no body’s', {
  'Lawyers for Halvard Orsk, the auditor, left.': '',
  'Halvard Orsk, the broker, put the loss at $3m.': '',
});

promiseKinds('whoever is told of by a share that moves is nobody, unless in a poll', {
  'Larger rival Barry Harrow lost 2.2%.': '',
  'Sarah Lopez gained 3% in the polls.': 'Sarah Lopez: person',
});

promiseKinds('whoever founded a firm, or is named beside one, stays somebody', {
  'The consultancy Oliver Grant founded closed on Friday.': 'Oliver Grant: person',
  'The band Oliver Grant sings with will tour.': 'Oliver Grant: person',
  'At the club Oliver Grant thanked the fans.': 'Oliver Grant: person',
  'She told the committee Oliver Grant had lied.': 'Oliver Grant: person',
  'She warned the party Oliver Grant would lose.': 'Oliver Grant: person',
  'Oliver Grant left. She said that the firm Oliver Grant owns is safe.': 'Oliver Grant: person',
  'They thanked Oliver Grant, the union and the bank.': 'Oliver Grant: person',
  'They thanked Oliver Grant, the union, and the bank.': 'Oliver Grant: person',
  'Oliver Grant, the company’s broker, agreed.': 'Oliver Grant: person',
  'Oliver Grant, a broker, agreed.': 'Oliver Grant: person',
  'Oliver Grant, the bank said, was ill.': 'Oliver Grant: person',
});

promiseKinds('a firm is told by who founded, runs, owns or takes it over, and by its shares', {
  'The ministry awards Meridian Catering, a company founded ten weeks earlier, a contract.':
    'Meridian Catering: organisation',
  'Meridian Catering, a company run by two brothers, said no.': 'Meridian Catering: organisation',
  'It was taken over by Allied Provincial.': 'Allied Provincial: organisation',
  'Shares in rival Barry Callebaut fell 4%.': 'Barry Callebaut: organisation',
  'The accounts were signed by the auditors Grant Thornton.': 'Grant Thornton: organisation',
  "Shares in Anna Dahl's company fell 4%.": 'Anna Dahl: person',
  'Shares in Research in Motion fell 4%.': '',
  'Its members include Velta, Nordlys Group and Brimtel.':
    'Velta: organisation; Nordlys Group: organisation; Brimtel: organisation',
});

promiseKinds(
  'a firm’s owner is a company where it is called like one, and a person where it is called like one',
  {
    'Its owner, Westcare Homes, said it had repaid the victims in full.':
      'Westcare Homes: organisation',
    'The plant’s owner, Marlin Homes, said it would pay.': 'Marlin Homes: organisation',
    'The pool’s owner, Corlin Leisure, has closed it.': 'Corlin Leisure: organisation',
    'Its owner, Oliver Holidays, said it was sorry.': 'Oliver Holidays: organisation',
    'The site was sold to Quellmar Healthcare.': 'Quellmar Healthcare: organisation',
    'Its owner, Corlin Vale, said it had repaid them.': '',
    'Its owner, Oliver Grant, said it had been hard.': 'Oliver Grant: person',
    'Its owner, Corlin Vale, said he had repaid them.': 'Corlin Vale: person',
    'It is owned by Anna Dahl. It was acquired by Corlin Vale.': 'Anna Dahl: person',
  },
);

promiseKinds('a vehicle is nothing that is named', {
  'He drove a blue Honda CRV. Police found the Honda CRV later.': '',
  'A Vauxhall Vectra hit the wall. The Vauxhall driver was hurt.': '',
  'Police stopped his black Audi. The Audi was taken away.': '',
  'Two Ford Transit vans were burnt.': '',
  'A Land Rover Defender was burnt. He rode a Harley-Davidson.': '',
  'An Airbus A320 landed. The Airbus was new. A Boeing 737 followed.': '',
  'A blue Ford Transit with a flat tyre stood there.': '',
});

promiseKinds('a firm that makes vehicles is named', {
  'A Ford spokesman said so. Ford regretted it.': 'Ford: organisation',
  'The plant is owned by a Ford subsidiary. Ford said no.': 'Ford: organisation',
  'A former Ford executive left. Ford shares fell.': 'Ford: organisation',
  'In 2010 Ford said so.': 'Ford: organisation',
  'A Ford Foundation grant paid for it.': 'Ford Foundation: organisation',
});

promiseKinds('a model, a house, a satellite and a craft in space are no body', {
  'It builds the Halden Marlin, a small hatchback, in Leeds.': 'Leeds: place',
  'They lived at Willow Bank House, a home.': 'Willow Bank House: place',
  'It flew with the satellite, called Selene Link, on board. Selene Link cost much.': '',
  'The crew left the International Space Station on Monday.': '',
  'A fire broke out aboard the Viking Harbour.': '',
});

promiseKinds('a town or a river and the body that is called for it are two', {
  'Marney, a market town, kept its pool after a campaign by the Marney Gazette.':
    'Marney: place; Marney Gazette: organisation',
  'He told Radio Marney: “We won.” ¶ A man was killed in Marney. Marney has no hospital.':
    'Radio Marney: organisation; Marney: place',
  'Riverton Foods said its sales rose. Riverton, a village of 900, has no shop.':
    'Riverton Foods: organisation; Riverton: place',
  'The Tarsus Canal is closed, the Tarsus Canal Authority said.':
    'Tarsus Canal: place; Tarsus Canal Authority: organisation',
  'The Lake Victoria Basin Commission agreed. Fishermen on Lake Victoria said so.':
    'Lake Victoria Basin Commission: organisation; Lake Victoria: place',
  'Thames Valley Police said so. Homes in Thames Valley flooded.':
    'Thames Valley Police: organisation; Thames Valley: place',
  'Harrow Council met. It snowed in Harrow.': 'Harrow Council: organisation; Harrow: place',
});

promiseKinds('a congregation, a bureau, a journal and a regulator are bodies', {
  'Westboro Baptist picketed the funeral.': 'Westboro Baptist: organisation',
  'A Southern Baptist, he prayed.': '',
  'PAGASA, the state weather bureau, said winds rose.': 'PAGASA: organisation',
  'They report in The Lancet.': 'Lancet: organisation',
  'It was fined by the regulator Ofcom.': 'Ofcom: organisation',
  'Veltrix engineer Barbara Lumb wept.': 'Veltrix: organisation; Barbara Lumb: person',
});

promiseKinds('a charity, a band, a party or a company is what the story calls it', {
  'The charity Veterans of Foreign Wars has backed him.': 'Veterans of Foreign Wars: organisation',
  'The charity Physicians for Human Rights has backed him.':
    'Physicians for Human Rights: organisation',
  'The charity Friends of the Lido has backed him.': 'Friends of the Lido: organisation',
  'The charity Friends of Tadbury Lido has backed him.': 'Friends of Tadbury Lido: organisation',
  'Friends of Anna Dahl wept.': 'Anna Dahl: person',
  'The film Women of Troy was dull.': '',
  'It was written for the Breton band Kan Mor.': 'Kan Mor: organisation',
  'They met the Quellic company Nordlys Group.': 'Nordlys Group: organisation',
  'The Georgian Dream party won.': 'Georgian Dream: organisation',
  'Co-op Bank closed on Friday.': 'Co-op Bank: organisation',
  'The owner, Visayan Star Lines, said so. Dana Air said no.':
    'Visayan Star Lines: organisation; Dana Air: organisation',
});

promiseKinds('a body is told by its words, whatever else its name is', {
  'St John Ambulance came. Southern Indemnity failed.':
    'St John Ambulance: organisation; Southern Indemnity: organisation',
  'Cambridge University Press won.': 'Cambridge University Press: organisation',
  'The People’s Republic sent aid. Apple showed the MacBook Air.': '',
  'Green Bay Packers won.': 'Green Bay Packers: organisation',
  'The Pole Vault Centre closed.': 'Pole Vault Centre: organisation',
  'In 2019 Harrow Holdings, a group of builders, agreed.': 'Harrow Holdings: organisation',
});

promiseKinds('a state, a currency, a word and things that are counted are no body', {
  'It went to the State-owned line, the State body that mediates.': '',
  'It cost NZ$120 and 57.4 US cents.': '',
  'The finding, reported in Nature, surprised her.': '',
  'It returned 22 Benin Bronzes, a group of sculptures looted in 1897.': '',
});

promiseKinds('a party is told by its colour', {
  'The Greens won ten seats. Labour lost to the Greens.': 'Greens: organisation',
  'They ate greens. Greens are healthy.': '',
});

promiseKinds('a club is told by its score, its cup, its players and its table', {
  'Arsenal beat Everton 2-1. Arsenal have won five in a row.':
    'Arsenal: organisation; Everton: organisation',
  'Reading lost 3-0 to Barrow.': 'Reading: organisation; Barrow: organisation',
  'Villagers beat drums. Reading lost its charm.': '',
  'Vila Nova beat Porto Velho 2-1. Vila Nova have won three games.':
    'Vila Nova: organisation; Porto Velho: organisation',
  'Everton beat Montaña 3-0. Everton’s striker scored twice.':
    'Everton: organisation; Montaña: organisation',
  'Kingsbridge, the holders, beat Leeds 4-0.': 'Kingsbridge: organisation; Leeds: organisation',
  'They lost 3-2 to Ashton Villa.': 'Ashton Villa: organisation',
  'Stanmere, the league leaders, had been ahead.': 'Stanmere: organisation',
  'Dale Rovers beat champions Port Velsen 4-1 on Sunday.':
    'Dale Rovers: organisation; Port Velsen: organisation',
  'Port Velsen led 2-0 at half-time.': 'Port Velsen: organisation',
  'Stanmere City lost to Kingsport Rovers.':
    'Stanmere City: organisation; Kingsport Rovers: organisation',
  'Stanmere City drew with Kingsport Rovers.':
    'Stanmere City: organisation; Kingsport Rovers: organisation',
  'Harrow United 3, Stanmere City 2.': 'Harrow United: organisation; Stanmere City: organisation',
  'Stanmere City host Real Sociedad on Monday.':
    'Stanmere City: organisation; Real Sociedad: organisation',
  'Leeds City host Real Sociedad on Monday.':
    'Leeds City: organisation; Real Sociedad: organisation',
  'The striker scored, beating Newcastle and Brentford.':
    'Newcastle: organisation; Brentford: organisation',
  'The striker left. He was on loan from Lyon.': 'Lyon: organisation',
  'He is on loan from Swindon Town.': 'Swindon Town: organisation',
  'He tried to buy Derby County.': 'Derby County: organisation',
  'Harwick Town have been sold.': 'Harwick Town: organisation',
  'They finished behind champions Barcelona. Its rivals play in La Liga.':
    'Barcelona: organisation; La Liga: organisation',
  'Anna Dahl left Borussia Dortmund.': 'Anna Dahl: person; Borussia Dortmund: organisation',
  'Kidder Town SC won 2-0. They beat San Jose SC 3-1.':
    'Kidder Town SC: organisation; San Jose SC: organisation',
  'They held Cole Harbour to a goalless draw.': 'Cole Harbour: organisation',
});

promiseKinds('a country, a player and a ground are no club', {
  'Norway beat Denmark 3-0 on Sunday.': 'Norway: place; Denmark: place',
  'They lost 2-1 at Everton, a suburb.': 'Everton: place',
  'They watched Anna Dahl beat Helena Brandt 6-3, 6-4.': 'Anna Dahl: person; Helena Brandt: person',
  'Anna Dahl won 6-3 6-4. Dahl beat Helena Brandt.': 'Anna Dahl: person; Helena Brandt: person',
  'Scotland, the holders, beat Wales 3-1.': 'Scotland: place; Wales: place',
  'They lost 3-2 to Ashton Lowe.': 'Ashton Lowe: person',
  'They beat champions France.': 'France: place',
  'The painting is on loan from Lyon.': 'Lyon: place',
  'Paris won it, beating London to the Games.': 'Paris: place; London: place',
});

promiseKinds('a name whose verb is in the plural is a team', {
  'Dahl, who chose between food, play and work, wept.': 'Dahl: person',
  'They came to see HJK Helsinki.': 'HJK Helsinki: organisation',
  'They live in UK Birmingham.': 'UK Birmingham: place',
  'Marney, who needed a win, host Harrow United.':
    'Marney: organisation; Harrow United: organisation',
});

promiseKinds('a firm that leads its market is nobody', {
  'It was bought by market leader Corvane. Party leader Anna Dahl left.': 'Anna Dahl: person',
});

promiseKinds('a body is told by whoever speaks for it, whatever their office', {
  'CBI director general Digby Jones said no.': 'CBI: organisation; Digby Jones: person',
  'Home Affairs spokesman Mark Oaten said no.': 'Mark Oaten: person',
});

promiseKinds(
  'a word for several that opens a sentence is no body, though it is large in the name of one',
  {
    'The European Airlines Association met the airlines. Airlines fear that it is late. Airlines have objected.':
      'European Airlines Association: organisation',
    'The telephone rang. The Telephone Preference Service met. Telephone call centres are busy.':
      'Telephone Preference Service: organisation',
  },
);

promiseKinds(
  'whoever has an office there tells a body, though the office is told in several words',
  {
    'Whale Watch Kaikōura chief operating officer Lisa Bond left.':
      'Whale Watch Kaikōura: organisation; Lisa Bond: person',
    'Optus chief executive Stephen Rue left. Optus will pay.':
      'Optus: organisation; Stephen Rue: person',
    'Hipperholme resident Barbara Lumb left.': 'Hipperholme: place; Barbara Lumb: person',
  },
);

promiseKinds('a firm is told by what it makes, and a surname is none of that', {
  'Mittal Steel said it would sell it. Heather Steel left.':
    'Mittal Steel: organisation; Heather Steel: person',
  '“It is late,” added Ernst and Young’s Sanjay Mehta.':
    'Ernst and Young: organisation; Sanjay Mehta: person',
});

promiseKinds('a body that opens a sentence is told whole with what it is for', {
  'Commission for Racial Equality chairman Trevor Phillips said no. The commission met.':
    'Commission for Racial Equality: organisation; Trevor Phillips: person',
  'Teams of Harrow and Oslo met.': 'Harrow: place; Oslo: place',
});

promiseKinds(
  'a newspaper of a people is told whole, and a people before a ministry is none of it',
  {
    'The East Anglian Daily Times told of it.': 'East Anglian Daily Times: organisation',
    'The South Korean Defence Ministry told of it.': 'Defence Ministry: organisation',
  },
);

promiseKinds('what tells of a land’s firms is no name', {
  'Big US firms struck.': 'US: place',
});

promiseKinds('neither a party’s branch nor a group with an office in its name is somebody', {
  'Suffolk Coastal UKIP members met. UKIP said no.': '',
  'Fairford Coach Action, which speaks for 80 people, met.': '',
});
