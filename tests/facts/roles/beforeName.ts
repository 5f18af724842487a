import { promiseRoles } from './promises.ts';

promiseRoles('an office is found before the name, behind it and beside it', {
  'Harbour master and former mayor Helena Brandt spoke first.': 'Helena Brandt: former mayor',
  'Helena Brandt, the mayor of Bergen, spoke first.': 'Helena Brandt: mayor of Bergen',
  'The town lost its mayor, Helena Brandt, who resigned.': 'Helena Brandt: mayor',
  'Helena Brandt was mayor from 1990 until 1999.': 'Helena Brandt: mayor from 1990 until 1999',
});

promiseRoles('an office that a hyphen joins is told whole', {
  'They were sworn in by Lieutenant-Governor Louise Imbeau.': 'Louise Imbeau: Lieutenant-Governor',
  'They were sworn in by Vice-President Louise Imbeau.': 'Louise Imbeau: Vice-President',
  'They were sworn in by Secretary-General Louise Imbeau.': 'Louise Imbeau: Secretary-General',
  'They were sworn in by Attorney-General Louise Imbeau.': 'Louise Imbeau: Attorney-General',
  'They were sworn in by Director-General Louise Imbeau.': 'Louise Imbeau: Director-General',
  'They were sworn in by Major-General Louise Imbeau.': 'Louise Imbeau: Major-General',
  'They were sworn in by Vice-Admiral Louise Imbeau.': 'Louise Imbeau: Vice-Admiral',
  'Vice-captain Anna Dahl won. Co-leader Peter Olsen lost.':
    'Anna Dahl: Vice-captain; Peter Olsen: Co-leader',
  'Prosecutor-General Oksana Lysenko left.': 'Oksana Lysenko: Prosecutor-General',
});

promiseRoles('an office may be abbreviated, and is told as it is written', {
  'Gov. Leonora Asuncion said so.': 'Leonora Asuncion: Gov.',
  'Texas Gov. Walt Brannock said so.': 'Walt Brannock: Texas Gov.',
  'Republican state Sen. Hank Dellinger said so.': 'Hank Dellinger: Republican state Sen.',
  'Rep. Tom Reed said so.': 'Tom Reed: Rep.',
  'Lt. Gov. Joan Price said so.': 'Joan Price: Lt. Gov.',
  'Atty. Gen. Luis Vega said so.': 'Luis Vega: Atty. Gen.',
  'Coast Guard Capt. Rosa Delgadillo said so.': 'Rosa Delgadillo: Coast Guard Capt.',
  'Army Lt. Col. Sara Lund said so.': 'Sara Lund: Army Lt. Col.',
  'Maj. Ian Webb said so.': 'Ian Webb: Maj.',
  'Det Insp Rhodri Vaughan said so.': 'Rhodri Vaughan: Det Insp',
  'Lt Col Anna Ray said so.': 'Anna Ray: Lt Col',
  'Maj Gen Ian Webb said so.': 'Ian Webb: Maj Gen',
  'Defence counsel Eoin Prendergast said so.': 'Eoin Prendergast: Defence counsel',
  'Sens. Ann Lowe and Tom Reed said so.': '',
  'Mr. Tom Reed and Mrs. Ann Lowe said so.': '',
  'They climbed the Col du Galibier.': '',
  'Defense Minister Gen. Jarrod Singh left.': 'Jarrod Singh: Defense Minister',
  'Attorney Gen. Jarrod Singh left.': 'Jarrod Singh: Attorney Gen.',
  'Maj. Gen. Jarrod Singh left.': 'Jarrod Singh: Maj. Gen.',
  'The judge, Mr Justice Jarrod Singh, left.': 'Jarrod Singh: judge; Jarrod Singh: Mr Justice',
});

promiseRoles('an office is told with what describes it, in a participle, too', {
  'The acting prime minister, Anna Dahl, left.': 'Anna Dahl: acting prime minister',
  'The acting foreign minister, Anna Dahl, left.': 'Anna Dahl: acting foreign minister',
  'The acting mayor, Anna Dahl, left.': 'Anna Dahl: acting mayor',
  'Managing director Anna Dahl left.': 'Anna Dahl: Managing director',
  'The firm’s chief operating officer Mei-Ling Tsao resigned.':
    'Mei-Ling Tsao: The firm’s chief operating officer',
  'The police, investigating, asked director Anna Dahl.': 'Anna Dahl: director',
  '“We need forty,” ward manager Anna Dahl said.': 'Anna Dahl: ward manager',
  'The retired manager Anna Dahl spoke.': 'Anna Dahl: retired manager',
  'Acting U.S. Attorney Paul Greer spoke.': 'Paul Greer: Acting U.S. Attorney',
  'Anna Dahl, a 41-year-old former judge, wept.': 'Anna Dahl: former judge',
  'Anna Dahl, the 41-year-old mayor of Oslo, wept.': 'Anna Dahl: mayor of Oslo',
  'Norwegian Prime Minister Helena Brandt came. Prime Minister Brandt left.':
    'Helena Brandt: Norwegian Prime Minister',
  'The Social Democratic leader, Mette Dahl, met the party’s co-leader, Tino Weiss.':
    'Mette Dahl: Social Democratic leader; Tino Weiss: the party’s co-leader',
  'Deputy Coroner Peter Olsen agreed.': 'Peter Olsen: Deputy Coroner',
  'It was won by fellow Olsen rival Peter Dahl.': '',
});

promiseRoles('an office of several words is told whole before the name', {
  'Speaker of the House of Representatives Anna Dahl left.':
    'Anna Dahl: Speaker of the House of Representatives',
  'Governor of the Bank of England Anna Dahl left.': 'Anna Dahl: Governor of the Bank of England',
  'Secretary of State for the Home Department Anna Dahl left.':
    'Anna Dahl: Secretary of State for the Home Department',
  'Chairman of the Senate Committee on Health Anna Dahl left.':
    'Anna Dahl: Chairman of the Senate Committee on Health',
  'CEO of Lufthansa Carsten Vohr spoke.': 'Carsten Vohr: CEO of Lufthansa',
  'Managing director of Ryanair Jill Cowley spoke.': 'Jill Cowley: Managing director of Ryanair',
  'Chief executive of the Football Association Jill Cowley spoke.':
    'Jill Cowley: Chief executive of the Football Association',
  'CEO of Morgan Stanley Jill Cowley spoke.': 'Jill Cowley: CEO of Morgan Stanley',
  'Commandant of the Marine Corps General Tim Lund spoke.':
    'Tim Lund: Commandant of the Marine Corps',
  'Commander of the 2012 observation team General Babacar Diop spoke.':
    'Babacar Diop: Commander of the 2012 observation team',
  'Chief of the Defence Staff Air Marshal Tim Lund spoke.': 'Tim Lund: Chief of the Defence Staff',
  'The Minister for Justice Jill Cowley spoke.': 'Jill Cowley: Minister for Justice',
  'Minister for Transport Darragh O’Brien-Keane urged both sides to talk.':
    'Darragh O’Brien-Keane: Minister for Transport',
  'Minister for Foreign Affairs and Trade Gethin Orrell urged both sides to talk.':
    'Gethin Orrell: Minister for Foreign Affairs and Trade',
  'Secretary of State for Health Anna Dahl urged both sides to talk.':
    'Anna Dahl: Secretary of State for Health',
  'Director of Public Prosecutions Gethin Orrell urged both sides to talk.':
    'Gethin Orrell: Director of Public Prosecutions',
  'Left back Anna Dahl scored.': 'Anna Dahl: Left back',
  'Point guard Anna Dahl scored.': 'Anna Dahl: Point guard',
  'Scrum half Anna Dahl scored.': 'Anna Dahl: Scrum half',
  'Advocate depute Fiona Strachan left.': 'Fiona Strachan: Advocate depute',
  'Senior advocate Huzaifa Rahman left.': 'Huzaifa Rahman: Senior advocate',
  'Outside, police sergeant Luis Ferrand resigned.': 'Luis Ferrand: police sergeant',
  'Finance minister Luis Ferrand resigned.': 'Luis Ferrand: Finance minister',
  'The night manager Luis Ferrand resigned.': 'Luis Ferrand: night manager',
  'It was opened by team captain Luis Ferrand.': 'Luis Ferrand: team captain',
});

promiseRoles('an office before a name is told with whose it is, and no time owns it', {
  'Coroner’s counsel Miriam Adler left.': 'Miriam Adler: Coroner’s counsel',
  'Children’s author Miriam Adler left.': 'Miriam Adler: Children’s author',
  'England women’s captain Miriam Adler left.': 'Miriam Adler: England women’s captain',
  'The bank’s chief economist Miriam Adler left.': 'Miriam Adler: The bank’s chief economist',
  'Scotland’s chief nurse Miriam Adler left.': 'Miriam Adler: Scotland’s chief nurse',
  'Farmers’ union president Miriam Adler left.': 'Miriam Adler: Farmers’ union president',
  'Human Rights Watch’s Africa director Miriam Adler left.':
    'Miriam Adler: Human Rights Watch’s Africa director',
  'Last year’s winner Miriam Adler left.': 'Miriam Adler: winner',
  'The department’s director, Jo Ray, said so.': 'Jo Ray: The department’s director',
  'Jo Ray, the rebels’ leader, said so.': 'Jo Ray: the rebels’ leader',
  'Her company’s new boss, Jo Ray, said so.': 'Jo Ray: Her company’s new boss',
  'His spokeswoman, Jo Ray, said so.': 'Jo Ray: spokeswoman',
  'Last year’s winner, Jo Ray, said so.': 'Jo Ray: winner',
});

promiseRoles('an office with a name in it is told with the whole name', {
  'Associated Press reporter Lena Pane left.': 'Lena Pane: Associated Press reporter',
  'Associated Press Writer Lena Pane left.': 'Lena Pane: Associated Press Writer',
  'Associated British Foods boss Lena Pane left.': 'Lena Pane: Associated British Foods boss',
  'Lena Pane, an analyst at Brackley, Stone & Partners, left.':
    'Lena Pane: analyst at Brackley, Stone & Partners',
  'Lena Pane, an analyst at Brackley, a bank, left.':
    'Lena Pane: analyst at Brackley; Brackley: bank',
  'The chair of the union (NUT), Peter Olsen, left.': 'Peter Olsen: chair of the union',
  'Ann Cole, national officer of the Bakers and Allied Workers’ Union, said no.':
    'Ann Cole: national officer of the Bakers and Allied Workers’ Union',
});

promiseRoles('where and when a sentence opens is no part of the office behind it', {
  'Outside court Detective Sergeant Luis Ferrand resigned.': 'Luis Ferrand: Detective Sergeant',
  'Before dawn Inspector Luis Ferrand resigned.': 'Luis Ferrand: Inspector',
  'Inside parliament Defence Minister Luis Ferrand resigned.': 'Luis Ferrand: Defence Minister',
  'At the weekend manager Luis Ferrand resigned.': 'Luis Ferrand: manager',
  'After the match captain Luis Ferrand resigned.': 'Luis Ferrand: captain',
  'After the cup final England captain Luis Ferrand resigned.': 'Luis Ferrand: England captain',
  'During the trial former mayor Luis Ferrand resigned.': 'Luis Ferrand: former mayor',
  'Near the old harbour chief executive Luis Ferrand resigned.': 'Luis Ferrand: chief executive',
  'The crowd cheered, but after the match captain Luis Ferrand resigned.': 'Luis Ferrand: captain',
  'He said that at the weekend manager Luis Ferrand resigned.': 'Luis Ferrand: manager',
  'Last night manager Luis Ferrand resigned.': 'Luis Ferrand: manager',
  'This week chairman Luis Ferrand resigned.': 'Luis Ferrand: chairman',
  'For years manager Luis Ferrand resigned.': 'Luis Ferrand: manager',
  'At the hearing in Leeds prosecutor Luis Ferrand resigned.': 'Luis Ferrand: prosecutor',
  'In Oslo Prime Minister Luis Ferrand resigned.': 'Luis Ferrand: Prime Minister',
  'In New York Mayor Luis Ferrand resigned.': 'Luis Ferrand: Mayor',
  'In London mayor Luis Ferrand resigned.': 'Luis Ferrand: mayor',
  'At City Hall mayor Luis Ferrand resigned.': 'Luis Ferrand: mayor',
  'After the match England captain Luis Ferrand resigned.': 'Luis Ferrand: England captain',
  'Yesterday morning head teacher Luis Ferrand resigned.': 'Luis Ferrand: head teacher',
  'On Monday night manager Luis Ferrand resigned.': 'Luis Ferrand: manager',
  'On Monday chief executive Luis Ferrand resigned.': 'Luis Ferrand: chief executive',
});

promiseRoles('a weekday before an office is a time, and a holiday is part of it', {
  '“It is late,” said Monday park owner Anna Dahl.': 'Anna Dahl: park owner',
  '“It is late,” said holiday park owner Anna Dahl.': 'Anna Dahl: holiday park owner',
  '“It is late,” said weekday presenter Anna Dahl.': 'Anna Dahl: weekday presenter',
});

promiseRoles('an office is told past a rank or a form of address between it and the name', {
  'Committee chair Coun Rosa Sykes left.': 'Rosa Sykes: Committee chair',
  'Committee chair Cllr Rosa Sykes left.': 'Rosa Sykes: Committee chair',
  'Committee chair Sen. Rosa Sykes left.': 'Rosa Sykes: Committee chair',
  'Coun Rosa Sykes left.': 'Rosa Sykes: Coun',
  'The Commissioner for Works, Professor Anna Dahl, resigned.':
    'Anna Dahl: Commissioner for Works; Anna Dahl: Professor',
  'The Commissioner for Works, Engineer Anna Dahl, resigned.':
    'Anna Dahl: Commissioner for Works; Anna Dahl: Engineer',
  'The Commissioner for Works, Senator Anna Dahl, resigned.':
    'Anna Dahl: Commissioner for Works; Anna Dahl: Senator',
  'The Commissioner for Works, General Anna Dahl, resigned.':
    'Anna Dahl: Commissioner for Works; Anna Dahl: General',
  'Their coach, the Australian Greg Mallory, resigned.': 'Greg Mallory: coach',
});

promiseRoles('what people do, and where they are left, is no office', {
  'They left back Anna Dahl in the bus.': '',
  'They coach Fiona Strachan.': '',
  'Those who advocate Fiona Strachan left.': '',
});

promiseRoles('how old somebody is stays out of their office, and how often they won does not', {
  'The 71-year-old Welsh actor Gethin Pryce left.': 'Gethin Pryce: Welsh actor',
  'The 71-year-old actor, Gethin Pryce, left.': 'Gethin Pryce: actor',
  'The 12-time champion Gethin Pryce left.': 'Gethin Pryce: 12-time champion',
});

promiseRoles('an office does not begin within an amount', {
  'They want Kingsport’s £52m midfielder Lukas Adler.': 'Lukas Adler: midfielder',
});

promiseRoles('a surname before an honour is no office', {
  'The prosecutor Imran Sheikh KC said no.': 'Imran Sheikh: prosecutor',
  'Judge Tom Bishop QC said no.': 'Tom Bishop: Judge',
  'Sarah Sheikh MBE left.': '',
});

promiseRoles('a given name that is also a people’s is somebody’s behind an office', {
  'Governor Christian Marlowe spoke. “No,” Marlowe said.': 'Christian Marlowe: Governor',
  'They cheered driver Kenyan Eliud Kiprono.': '',
});

promiseRoles('an office is told with all that it is of', {
  'Director of communications Tim Lund left.': 'Tim Lund: Director of communications',
  'The leader of rebels Karl Hale left.': 'Karl Hale: leader of rebels',
  'The lawyer for victim Karl Hale left. The friend of singer Ann Lowe left.':
    'Karl Hale: victim; Ann Lowe: singer',
  'They met Oceans and Fisheries Minister Shane Jones.':
    'Shane Jones: Oceans and Fisheries Minister',
  'They met Tim Lund and Health Minister Shane Jones.': 'Shane Jones: Health Minister',
  'They met Doctors and Health Minister Shane Jones.': 'Shane Jones: Health Minister',
  'Shipping minister Karl Hale left. HRS working president Ann Rao left.':
    'Karl Hale: Shipping minister; Ann Rao: HRS working president',
  'FBI Special Agent in Charge Mike Herrington spoke.':
    'Mike Herrington: FBI Special Agent in Charge',
  'DA MP Kevin Hale left.': 'Kevin Hale: DA MP',
});
