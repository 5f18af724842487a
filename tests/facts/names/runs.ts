import { promiseKinds } from './promises.ts';

promiseKinds(
  'a person’s name is whole, with its particles, hyphens and letters of other languages',
  {
    'Stephen ole Nkaiserry, a retired judge, left.': 'Stephen ole Nkaiserry: person',
    'Saskia de Bruijn, an analyst, said no.': 'Saskia de Bruijn: person',
    'The rider Joost van der Velde fell. Van der Velde broke an arm. Doctors told van der Velde.':
      'Joost van der Velde: person',
    'Its leader, Uxía Fernández de la Riva, won. Fernández de la Riva has never held office.':
      'Uxía Fernández de la Riva: person',
    'The minister Karim al-Hadidi spoke.': 'Karim al-Hadidi: person',
    'The teacher Simon Ličen spoke.': 'Simon Ličen: person',
    'They met in Costa del Norte.': 'Costa del Norte: place',
    'South Korea’s Min-jun Seo was second.': 'South Korea: place; Min-jun Seo: person',
    'The pianist Sung-jin Cho left.': 'Sung-jin Cho: person',
    'Myung-whun Chung left. The conductor Myung-whun Chung wept.': 'Myung-whun Chung: person',
    'The Oslo-bred Anna Dahl left.': 'Oslo: place; Anna Dahl: person',
    'The firm’s chief executive Per-Olav Lund agreed.': 'Per-Olav Lund: person',
    'It was President Will Hartley who came.': 'Will Hartley: person',
    'A goal by captain Will Hartley came late.': 'Will Hartley: person',
  },
);

promiseKinds('a given name that goes on small behind its hyphen is whole behind a title, too', {
  'Transport Minister Kim Yun-duk met Mr Moon Jae-in.': 'Kim Yun-duk: person; Moon Jae-in: person',
  'Professor Yoon Ae-lim, who teaches labour law, left.': 'Yoon Ae-lim: person',
  'Defence Minister Ahn Gyu-back said so.': 'Ahn Gyu-back: person',
  'President Joe Biden-era rules were cut.': 'Joe Biden: person',
  'President Joe Biden-proof rules were cut.': 'Joe Biden: person',
  'Prime Minister Keir Starmer-led talks failed.': 'Keir Starmer: person',
});

promiseKinds('a surname of two words or two halves is whole', {
  'Alejandro Ruiz Vega lost. Ruiz Vega wept.': 'Alejandro Ruiz Vega: person',
  'Anna Bergman-Dahl came. Bergman-Dahl, 32, said so.': 'Anna Bergman-Dahl: person',
});

promiseKinds('a nickname, an initial and “Jr.” stand in a name', {
  'Mayor Theresa "Terry" Donnelly-Okafor agreed. Donnelly-Okafor signed it.':
    'Theresa "Terry" Donnelly-Okafor: person',
  'Fire Chief Luis Carrasquillo Jr. said so. Carrasquillo thanked them.':
    'Luis Carrasquillo Jr.: person',
  'K. Selvi of the Palar River Protection Committee said no. N. Carolina is far.':
    'K. Selvi: person; Palar River Protection Committee: organisation; N. Carolina: place',
  'J.R.R. Tolkien wrote it.': 'J.R.R. Tolkien: person',
});

promiseKinds('an honour behind a name is no part of it', {
  'Rupert Langley-Shaw KC said no.': 'Rupert Langley-Shaw: person',
  'Sir Rupert Langley-Shaw MP said no.': 'Rupert Langley-Shaw: person',
  'Prosecutor Niamh Keating SC said Mulhern had lied. ¶ Keating said no.': 'Niamh Keating: person',
  'Niamh Keating KC said Mulhern had lied. ¶ Keating said no.': 'Niamh Keating: person',
  'Niamh Keating OBE said Mulhern had lied. ¶ Keating said no.': 'Niamh Keating: person',
  'Niamh Keating, MD, said Mulhern had lied. ¶ Keating said no.': 'Niamh Keating: person',
});

promiseKinds('a title before a name is no part of it', {
  'Canon Beatrice Amadi said no. The Rev Canon Tim Lund agreed.':
    'Beatrice Amadi: person; Tim Lund: person',
  'Reps. Ann Lowe and Tom Reed left. Gens. Mark Olsen and Ian Webb came.':
    'Ann Lowe: person; Tom Reed: person; Mark Olsen: person; Ian Webb: person',
  'PC Rhodri Pugh told the court.': 'Rhodri Pugh: person',
  'PC Tim Lund told the court.': 'Tim Lund: person',
  'As Commander-in-Chief he went. Commander-in-Chief Anna Dahl left.': 'Anna Dahl: person',
  '“We wait,” said Forecaster Benjie Lacson. PC Tim Lund agreed.':
    'Benjie Lacson: person; Tim Lund: person',
  'The novelist Dame Philippa Garrick came. Dame Philippa won.': 'Philippa Garrick: person',
});

promiseKinds(
  'an office that is a given name, too, is part of the name behind another office or none',
  {
    'Senator Prince Gaye said no.': 'Prince Gaye: person',
    'The striker Prince Ofori scored.': 'Prince Ofori: person',
    'Manager Dean Smith left.': 'Dean Smith: person',
    'Dean Henderson saved it.': 'Dean Henderson: person',
    'Prince Ofori scored. Dean Anna Lowe of the law school left.':
      'Ofori: person; Anna Lowe: person',
    'Foreign Minister Prince Faisal bin Farhan left.': 'Faisal bin Farhan: person',
  },
);

promiseKinds('an office behind a given name, or before an age, is a surname', {
  'One driver, Imran Sheikh, 44, said he had worked there.': 'Imran Sheikh: person',
  'One driver, Bilal Sheikh, 44, left.': 'Bilal Sheikh: person',
  'A nurse, Anna King, thanked them.': 'Anna King: person',
  'The singer Billie Jean King wept.': 'Billie Jean King: person',
  'They met Thomas Bishop, 52, of Oslo.': 'Thomas Bishop: person; Oslo: place',
  'The Oslo Bishop left.': 'Oslo: place',
  'Prince Harry and the Anna Dahl Prince left.': 'Harry: person',
  'Its chief Shally Jannif-Dean agreed.': 'Shally Jannif-Dean: person',
});

promiseKinds('what somebody does is no part of their name where it opens a sentence', {
  'Forecaster Earl Bowles wept.': 'Earl Bowles: person',
  'Shrimper Earl Bowles wept.': 'Earl Bowles: person',
  'Chiropractor Earl Bowles wept.': 'Earl Bowles: person',
  'Paratrooper Earl Bowles wept.': 'Earl Bowles: person',
  'Nurse Earl Bowles wept.': 'Earl Bowles: person',
  'Parker Anne Bowles wept. Tower Hamlets Council said so.':
    'Parker Anne Bowles: person; Tower Hamlets Council: organisation',
  'Survivor Mwita Massoud, a trader, wept.': 'Mwita Massoud: person',
  'Developer Anna Dahl said no.': 'Anna Dahl: person',
  'Salmon farmer Jim Dale said there would be rain.': 'Jim Dale: person',
  'Salmon farmer Wanjiku Njeri said there would be rain.': 'Wanjiku Njeri: person',
  'Salmon farmer Erik Lund said there would be rain.': 'Erik Lund: person',
  'A medic and Firefighter Marcus Hale were hurt.': 'Marcus Hale: person',
});

promiseKinds('where somebody plays is no part of their name where it opens a sentence', {
  'Centre Rhys Morgan began the comeback with a try.': 'Rhys Morgan: person',
  'Winger Rhys Webb scored.': 'Rhys Webb: person',
  'Hooker Dai Price left.': 'Dai Price: person',
  'Flanker Tomos Vaughan wept.': 'Tomos Vaughan: person',
  'Keeper Lena Quill saved it.': 'Lena Quill: person',
  'Full-back Rhys Webb scored.': 'Rhys Webb: person',
  'Midfielder Anna Dahl scored.': 'Anna Dahl: person',
  'The rain fell. Winger Webb scored.': 'Webb: person',
  'Centre Parcs Group closed. Centre Pompidou Paris opened.':
    'Centre Parcs Group: organisation; Centre Pompidou Paris: organisation',
  'Opener Anil Dip made 83.': 'Anil Dip: person',
});

promiseKinds('what only describes whoever is named behind it is no part of a name', {
  'Billionaire Microsoft co-founder Anna Dahl left.': 'Microsoft: organisation; Anna Dahl: person',
  'Current Boeing chief executive Anna Dahl left.': 'Boeing: organisation; Anna Dahl: person',
  'Embattled Boeing chief executive Anna Dahl left.': 'Boeing: organisation; Anna Dahl: person',
  'Disgraced Boeing chief executive Anna Dahl left.': 'Boeing: organisation; Anna Dahl: person',
  'Ousted Boeing chief executive Anna Dahl left.': 'Boeing: organisation; Anna Dahl: person',
  'Longtime Boeing chief executive Anna Dahl left.': 'Boeing: organisation; Anna Dahl: person',
  'Former England captain Wayne Mooney left.': 'England: place; Wayne Mooney: person',
  'Mayor of London Sadira Khan left.': 'London: place; Sadira Khan: person',
  'Kenyan Eliud Kiprono, 27, from Sorbeck, won.': 'Eliud Kiprono: person; Sorbeck: place',
  'The Moroccan-British director Anna Dahl left.': 'Anna Dahl: person',
  'The Islamic scholar Serigne Modou Kane spoke.': 'Serigne Modou Kane: person',
});

promiseKinds('what an office is of is no name, though it is large in one', {
  "The hospital closed. Hospital chief executive Anna Dahl said St Brigid's Hospital won.":
    "Anna Dahl: person; St Brigid's Hospital: organisation",
  'The local council left. Local government minister Jo Dahl met the Local Government Association.':
    'Jo Dahl: person; Local Government Association: organisation',
  'The Green Party is green. Green leader Anna Dahl spoke.':
    'Green Party: organisation; Anna Dahl: person',
});

promiseKinds('the party and the district of an American lawmaker name nobody', {
  'State Rep. Carl Nyquist, R-Pine Hollow, who left, blamed the board.': 'Carl Nyquist: person',
});

promiseKinds('what a firm does is no part of its name where it opens a sentence', {
  'Developer Barrow Homes said it would appeal.': 'Barrow Homes: organisation',
  'Retailer Velta said sales rose.': 'Velta: organisation',
  'Carrier Corporation said no.': 'Carrier Corporation: organisation',
  'Norwegian fish farmer Nordfjord Salmon said it would buy a rival.':
    'Nordfjord Salmon: organisation',
  'Egg farmer Noble Foods said it had culled its hens.': 'Noble Foods: organisation',
});

promiseKinds('a firm is told whole with its “&”, its mark and its legal form', {
  'Standard & Poor’s said no. The Standard & Poor’s 500 fell.': 'Standard & Poor’s: organisation',
  'Food & Drink Federation said no.': 'Food & Drink Federation: organisation',
  'It ranks behind Ørsted A/S here.': 'Ørsted A/S: organisation',
  'Moody’s Ratings cut it.': 'Moody’s Ratings: organisation',
  'Alan Feingold of Feingold, Marsh & Tully did not call.':
    'Alan Feingold: person; Feingold, Marsh & Tully: organisation',
});

promiseKinds('a body is told whole with its “and”, and with all that it is for', {
  'The Employment and Labour Relations Court ordered it.':
    'Employment and Labour Relations Court: organisation',
  'The American Federation of State, County and Municipal Employees met.':
    'American Federation of State, County and Municipal Employees: organisation',
  'The Society of Painters, Sculptors and Gravers met.':
    'Society of Painters, Sculptors and Gravers: organisation',
  'The National Union of Rail, Maritime and Transport Workers met.':
    'National Union of Rail, Maritime and Transport Workers: organisation',
  'The Ministry of Agriculture, Livestock and Fisheries met.':
    'Ministry of Agriculture, Livestock and Fisheries: organisation',
  'The West of Rift Farmers Union met.': 'West of Rift Farmers Union: organisation',
  'The North East of England Chamber of Commerce met.':
    'North East of England Chamber of Commerce: organisation',
  'The North East is dry.': '',
  'The Movement of People Affected by Dams met.':
    'Movement of People Affected by Dams: organisation',
  'The Securities and Exchange Commission voted on Friday.':
    'Securities and Exchange Commission: organisation',
  'The Texas Board of Pardons and Paroles voted on Friday.':
    'Texas Board of Pardons and Paroles: organisation',
  'The Conference on Security and Cooperation voted on Friday.':
    'Conference on Security and Cooperation: organisation',
  'The Bureau of Alcohol, Tobacco, Firearms and Explosives is helping.':
    'Bureau of Alcohol, Tobacco, Firearms and Explosives: organisation',
  'The Ministry for Territorial Policy and Democratic Memory agreed.':
    'Ministry for Territorial Policy and Democratic Memory: organisation',
  "The National Federation of Fishermen's Guilds agreed.":
    "National Federation of Fishermen's Guilds: organisation",
  'The University of Sciences, Techniques and Technologies of Bamako said so.':
    'University of Sciences, Techniques and Technologies of Bamako: organisation',
  'The College of Physicians, Surgeons and Midwives said so.':
    'College of Physicians, Surgeons and Midwives: organisation',
  'It left, the U.S. National Aeronautics and Space Administration (NASA) said.':
    'U.S. National Aeronautics and Space Administration: organisation',
  'It left, the U.S. Food and Drug Administration (FDA) said.':
    'U.S. Food and Drug Administration: organisation',
  'It left, the UK Medicines and Healthcare Regulatory Agency (MHRA) said.':
    'UK Medicines and Healthcare Regulatory Agency: organisation',
  'Anna Dahl said Devon and Cornwall Police were called.':
    'Anna Dahl: person; Devon and Cornwall Police: organisation',
  'Detective Sergeant Lucy Harding, of Avon and Somerset Police, said so.':
    'Lucy Harding: person; Avon and Somerset Police: organisation',
  'It follows a report by Argyll and Bute Council.': 'Argyll and Bute Council: organisation',
  'Quellmar and Sorbeck Council said it would pay.': 'Quellmar and Sorbeck Council: organisation',
  'She works for Harlow and Epping NHS Trust.': 'Harlow and Epping NHS Trust: organisation',
  'A spokesman for Tyne and Wear Fire and Rescue Service left.':
    'Tyne and Wear Fire and Rescue Service: organisation',
  'Doctors at Coventry and Warwickshire University Hospitals left.':
    'Coventry and Warwickshire University Hospitals: organisation',
  'Kent Fire and Rescue Service left.': 'Kent Fire and Rescue Service: organisation',
  'The Harbours, Docks and Ferries Union (HDFU) balloted its members.':
    'Harbours, Docks and Ferries Union: organisation',
});

promiseKinds('two bodies that an “and” or a list joins are two', {
  'The Royal College of Nursing and Unison met.':
    'Royal College of Nursing: organisation; Unison: organisation',
  'The Department of Justice and Apple met.':
    'Department of Justice: organisation; Apple: organisation',
  'The Institute of Physics and Cambridge University met.':
    'Institute of Physics: organisation; Cambridge University: organisation',
  'The Ministry of Defence, Boeing and Airbus met.':
    'Ministry of Defence: organisation; Boeing: organisation; Airbus: organisation',
  'The Board of Trade and Apple met.': 'Board of Trade: organisation; Apple: organisation',
  'The Ministry of Health, Oslo and Bergen agreed.':
    'Ministry of Health: organisation; Oslo: place; Bergen: place',
  'He taught at the University of Bergen, Harvard and Stanford.':
    'University of Bergen: organisation; Harvard: organisation; Stanford: organisation',
  'The World Bank and Fairtrade International disagreed.':
    'World Bank: organisation; Fairtrade International: organisation',
  'It left, the U.S. Navy and Justice Department said.':
    'U.S. Navy: organisation; Justice Department: organisation',
  'Paul Nowak of the Trades Union Congress and Rain Newton-Ash of the Bank of Oslo met.':
    'Paul Nowak: person; Trades Union Congress: organisation; Bank of Oslo: organisation',
  'The Church and Kent County Council met.':
    'Church: organisation; Kent County Council: organisation',
  'The firm sued Oslo and Kent Police came.': 'Oslo: place; Kent Police: organisation',
  'The mayor Helena Brandt left. Brandt and Bergen Police disagreed.':
    'Helena Brandt: person; Bergen Police: organisation',
  'A fire broke out in Leeds and Bergen Police came.': 'Leeds: place; Bergen Police: organisation',
  'He fled London and Bergen Police were called.': 'London: place; Bergen Police: organisation',
  'Norway and Bergen Police disagreed.': 'Norway: place; Bergen Police: organisation',
  'The BBC and Bergen Police disagreed.': 'BBC: organisation; Bergen Police: organisation',
  'Quellmar and Bergen Police agreed. Bergen Police left.': 'Bergen Police: organisation',
  'They asked Leeds, York and Bergen Police.':
    'Leeds: place; York: place; Bergen Police: organisation',
  'Doctors and Bergen Police left.': 'Bergen Police: organisation',
  'They met Tesco, Asda and the Nordic Transport Union (NTU) in Oslo.':
    'Tesco: organisation; Asda: organisation; Nordic Transport Union: organisation; Oslo: place',
  'It hit Oslo, Bergen and Leeds (above). Norway, Oslo and Leeds left.':
    'Oslo: place; Bergen: place; Leeds: place; Norway: place',
});

promiseKinds('a body is told whole with what it is of, and no more where somebody leads it', {
  'The Socialist Front of Prime Minister Anna Dahl lost.':
    'Socialist Front: organisation; Anna Dahl: person',
  'The University of Prince Edward Island closed.':
    'University of Prince Edward Island: organisation',
  'The People’s Party of Hugo Lopez won. Hugo Lopez said it was over.':
    'People’s Party: organisation; Hugo Lopez: person',
  'The Liberal Party of Hugo Lopez won. Hugo Lopez said it was over.':
    'Liberal Party: organisation; Hugo Lopez: person',
  'The Foundation of Bill Gates opened a new house.': 'Foundation of Bill Gates: organisation',
  'The Union of Christian Democrats opened a new house.':
    'Union of Christian Democrats: organisation',
  'The University of Mary Washington opened a new house.':
    'University of Mary Washington: organisation',
  'The Party of Regions opened a new house.': 'Party of Regions: organisation',
  'The Bank of Nova Scotia opened a new house.': 'Bank of Nova Scotia: organisation',
  'The Director-General of the Kenya Wildlife Service, Anna Dahl, left.':
    'Kenya Wildlife Service: organisation; Anna Dahl: person',
  'The Vice-Chancellor of the University of Lagos, Anna Dahl, left.':
    'University of Lagos: organisation; Anna Dahl: person',
  'The Speaker of the House of Representatives, Anna Dahl, left.':
    'House of Representatives: organisation; Anna Dahl: person',
  'The Governor of the Bank of England, Anna Dahl, left.':
    'Bank of England: organisation; Anna Dahl: person',
  'Secretary of the Interior Anna Dahl left.': 'Anna Dahl: person',
  'The International Court of Justice (ICJ) ruled.': 'International Court of Justice: organisation',
  'The head of Siemens Energy Wind Power left.': 'Siemens Energy Wind Power: organisation',
  'The president of Johnson Controls left.': 'Johnson Controls: organisation',
});

promiseKinds('a body keeps “All”, “General” and whom it is called after in its name', {
  'The All India Students’ Federation met.': 'All India Students’ Federation: organisation',
  'The Liberal Democrats’ Treasury team met.': 'Liberal Democrats: organisation',
  'All Kenyan teachers left.': '',
  'He works at Leeds General Infirmary.': 'Leeds General Infirmary: organisation',
  'She is a nurse at Oslo General Clinic.': 'Oslo General Clinic: organisation',
  'It was sold to Harrow General Insurance on Friday.': 'Harrow General Insurance: organisation',
  'The City of London Police said so.': 'City of London Police: organisation',
  'DC Comics Group told the court.': 'DC Comics Group: organisation',
  'Canon Marketing Japan cut jobs.': 'Canon Marketing Japan: organisation',
  'She studied at King’s College London.': 'King’s College London: organisation',
  'The Women’s Harbour Council wept.': 'Women’s Harbour Council: organisation',
  'Norway’s Central Bank agreed.': 'Norway: place; Central Bank: organisation',
  'Helena King’s Harbour Union agreed.': 'Harbour Union: organisation',
});

promiseKinds('an office in the name of a body stays there, and nobody holds it', {
  'Leeds General Teaching closed on Friday.': '',
  'They held a General Election in May.': '',
  'They thanked General Brandt, and General Grant of the army.': 'Brandt: person; Grant: person',
  'She was taken to the Western General Hospital.': 'Western General Hospital: organisation',
  'DC Ann Arbor Comics closed.': '',
});

promiseKinds('a hyphen joins a well-known body and the name of a place, and parts two towns', {
  'Agence France-Presse (AFP) said so.': 'Agence France-Presse: organisation',
  'A New York-Paris flight was late.': 'New York: place; Paris: place',
  'They went from Port-au-Prince to Stoke-on-Trent.':
    'Port-au-Prince: place; Stoke-on-Trent: place',
  'Semi-pro Leeds won.': 'Leeds: place',
  'Soviet-era Moscow was dull.': 'Moscow: place',
});

promiseKinds('saints, small words and a part of the world stay in the names of places', {
  "They met at St George's Cathedral in Cape Town.":
    "St George's Cathedral: organisation; Cape Town: place",
  'It fell on the descent of the Col de Sarenne.': 'Col de Sarenne: place',
  'Firefighters in Greater Manchester left. Greater Manchester Police thanked them.':
    'Greater Manchester: place; Greater Manchester Police: organisation',
  'Firefighters in Upper Austria left. Upper Austria Police thanked them.':
    'Upper Austria: place; Upper Austria Police: organisation',
  'Firefighters in Inner London left. Inner London Police thanked them.':
    'Inner London: place; Inner London Police: organisation',
  'Firefighters in North Yorkshire left. North Yorkshire Police thanked them.':
    'North Yorkshire: place; North Yorkshire Police: organisation',
  'Many came from the West of Ireland.': 'Ireland: place',
  'Services between London Paddington and Oslo were cut.': 'London Paddington: place; Oslo: place',
  'The crowd in North West England wept.': 'North West England: place',
});

promiseKinds('a place in somebody’s office is no part of it, nor of their name', {
  'Dahl was elected North West England MEP in 2009.': 'England: place',
  'They were returned to their native Papua habitat.': '',
});

promiseKinds('a name ends at a place, a dateline, a feast and the network X', {
  'In New York Anna Dahl left.': 'New York: place; Anna Dahl: person',
  'On the last Friday of Ramadan Vogt said no.': 'Vogt: person',
  'Ramadan Sobhi, 28, scored.': 'Ramadan Sobhi: person',
  'She said so on X. Brandt said no.': 'Brandt: person',
  'OSLO, Norway -- When Anna Dahl left, nobody wept.':
    'OSLO: place; Norway: place; Anna Dahl: person',
});

promiseKinds('a land before a thing is no part of the body before it', {
  'The Pentagon told BBC News US policy was clear.':
    'Pentagon: organisation; BBC News: organisation; US: place',
  'Amnesty International UK said no.': 'Amnesty International UK: organisation',
});

promiseKinds('the last of a long remit is no part of the name behind it', {
  'Minister for Young People and Families Margaret Hodge said no.': 'Margaret Hodge: person',
  'Doctors Without Borders said no.': 'Doctors Without Borders: organisation',
});

promiseKinds('a form of address of any house or country is no part of a name', {
  'Cr Des Hudson abstained. Fr Joseph Gavigan and Sr Concepta Duignan wept.':
    'Des Hudson: person; Joseph Gavigan: person; Concepta Duignan: person',
  'Adv Thabo Mosikili and Otunba Francis Meshioye left.':
    'Thabo Mosikili: person; Francis Meshioye: person',
  'Rep. Carlos Vega Sr left.': 'Carlos Vega Sr: person',
  'TD Bank closed. Local TD Claire Kerrane wept.': 'TD Bank: organisation; Claire Kerrane: person',
  'FBI Special Agent in Charge Mike Herrington spoke.':
    'FBI: organisation; Mike Herrington: person',
  'The man in charge, Mike Herrington, spoke.': 'Mike Herrington: person',
});

promiseKinds('initials without stops, and a small word of another tongue, stand in a name', {
  'Chief minister A Revanth Reddy, who is ill, left.': 'A Revanth Reddy: person',
  'The commissioner, A V Ranganath, had left.': 'A V Ranganath: person',
  'But retiree Goh Ah Seng, who is 74, asked.': 'Goh Ah Seng: person',
  'Hepatitis A Virus spreads. Category A Prisoners left.': '',
  'Te Rūnanga o Kaikōura chairwoman Hariata Kahu left.':
    'Te Rūnanga o Kaikōura: organisation; Hariata Kahu: person',
});

promiseKinds('a nickname stands in any name, and a title of something does not', {
  'It is owned by Sipho "Bra Zakes" Nkosi, who left.': 'Sipho "Bra Zakes" Nkosi: person',
  'Outside, retired stonemason Angus "Gus" MacIsaac held it.': 'Angus "Gus" MacIsaac: person',
});

promiseKinds('an office in the name of a law, a paper or a department names nobody', {
  'He was held under the Criminal Justice Act 1984.': '',
  'She told The Spokesman-Review that he left.': '',
  'Governor-General Ann Lowe left.': 'Ann Lowe: person',
  'Kim Solberg, VP Investor Relations, left.': 'Kim Solberg: person',
});

promiseKinds('what opens a sentence is no name for its capitals', {
  'NICE said it would review the rules.': 'NICE: organisation',
  'Competitor ComfortDelGro said it would sell. Lorry driver Tomasz Wójcik left.':
    'ComfortDelGro: organisation; Tomasz Wójcik: person',
  'University of Otago biologist Liz Slooten left.':
    'University of Otago: organisation; Liz Slooten: person',
});

promiseKinds('a branch of a union is told whole', {
  'She leads the Brotherhood of Electrical Workers Local 8.':
    'Brotherhood of Electrical Workers Local 8: organisation',
});

promiseKinds('what a minister is for is no name', {
  'Secretary for Transport and Logistics Mable Chan said no.': 'Mable Chan: person',
});
