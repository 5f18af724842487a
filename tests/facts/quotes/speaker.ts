import { promiseHearers, promiseOffices, promiseSpeakers } from './promises.ts';

promiseSpeakers('the speaker may stand before, behind, or be meant by a pronoun or an office', {
  'Helena Brandt, the mayor of Bergen, told Reuters: “The harbour is finished.” “It took years,” she said. “It was worth it.” The mayor called the cost “a bargain”.':
    'Helena Brandt; Helena Brandt; Helena Brandt; Helena Brandt',
});

promiseSpeakers(
  'a colon introduces the words of whoever acts, and not those of whoever receives them',
  {
    'Helena Brandt welcomed the verdict: “We are free.”': 'Helena Brandt',
    'Helena Brandt received a letter: “You are free.”': '–',
  },
);

promiseSpeakers('the verb right before a quote counts, and not the next sentence’s', {
  'Helena Brandt said: “It is done.” He said nothing.': 'Helena Brandt',
});

promiseSpeakers('what tells of a saying beside a quote need not be a verb of speech elsewhere', {
  '“Nobody lies to a lichen,” jokes Anna Dahl.': 'Anna Dahl',
  '“Nobody lies to a lichen,” Anna Dahl points out.': 'Anna Dahl',
  '“Nobody lies to a lichen,” went on Anna Dahl.': 'Anna Dahl',
  '“Nobody lies to a lichen,” laughed Anna Dahl.': 'Anna Dahl',
  '“Nobody lies to a lichen,” Anna Dahl agreed.': 'Anna Dahl',
  'In the recording, Mr. Salazar could be heard saying: “Leave it there.”': 'Salazar',
});

promiseSpeakers('a quote that breaks off has its speaker behind it', {
  '“It will fall...” Mark Olsen said.': 'Mark Olsen',
  '“It will fall…” Mark Olsen said.': 'Mark Olsen',
  '“It will fall—” Mark Olsen said.': 'Mark Olsen',
});

promiseSpeakers('whoever reminds, assures or informs somebody says so', {
  'Anna Dahl reminded the jury that he was “not on trial here”.': 'Anna Dahl',
  'Anna Dahl assured the jury that he was “not on trial here”.': 'Anna Dahl',
  'Anna Dahl informed the jury that he was “not on trial here”.': 'Anna Dahl',
  'Anna Dahl warned the jury that it was “not over yet”.': 'Anna Dahl',
});

promiseSpeakers('“according to” and “in the words of” tell whose the words are', {
  'According to Maria Lopez, a lawyer, "nothing was done" for years.': 'Maria Lopez',
  'Mark Olsen said that, according to Paula Reyes, it was “close to full collapse”.': 'Paula Reyes',
  'It was “close to full collapse”, according to engineer Paula Reyes, who saw it.': 'Paula Reyes',
  'It was, in the words of Paula Reyes, “close to full collapse”.': 'Paula Reyes',
  '“It will fall,” says lead author Paula Reyes at Oslo University.': 'Paula Reyes',
  'It was “close to full collapse”, according to a report by Paula Reyes.': '(a report)',
  'According to the manager, Graham Tully, it was “bad luck for us all”.': 'Graham Tully',
});

promiseSpeakers('a surname that may be a verb speaks behind a form of address', {
  'Mary Madden wrote it. “Many are late,” said Ms Madden.': 'Mary Madden',
  'Mary Madden wrote it. “Many are late,” said Ms. Madden.': 'Mary Madden',
  'Mary Madden wrote it. “Many are late,” said Prof Madden.': 'Mary Madden',
});

promiseSpeakers('whoever is quoted by others speaks', {
  'Anna Dahl is quoted in the statement as saying, “We will appeal.”': 'Anna Dahl',
  'Anna Dahl was quoted by the paper as saying “We will appeal.”': 'Anna Dahl',
  'Anna Dahl was quoted by Tim Lund on Monday as saying: “We will appeal.”': 'Anna Dahl',
  'The minister, Anna Dahl, was cited by Reuters as saying “We will appeal.”': 'Anna Dahl',
  '“We will appeal,” Anna Dahl was quoted by the paper as saying.': 'Anna Dahl',
  'Anna Dahl was quoted in the Herald newspaper saying: “We will appeal.”': 'Anna Dahl',
  'The Post quoted one man saying: “We will appeal.”': '–',
  '“We lost,” said the 30-year-old, who retires in 2006.': '(the 30-year-old)',
  'Paula Reyes quoted Mark Olsen as saying: “We lost.”': 'Mark Olsen',
  'Mark Olsen was quoted by Reuters as saying: “We lost.”': 'Mark Olsen',
  '“We lost,” Reuters quoted Mark Olsen as saying.': 'Mark Olsen',
  '“We lost,” Mark Olsen was quoted as saying.': 'Mark Olsen',
});

promiseSpeakers('whoever is only named where others are quoted says nothing', {
  'A statement by Anna Dahl was quoted in the paper as saying “We will appeal.”': '–',
  'A spokesman for Anna Dahl was quoted by the BBC as saying “We will appeal.”': '–',
  'A lawyer for Mr Dahl said “We will appeal.”': '(A lawyer for Mr Dahl)',
  'The lawyer of Dr Anna Dahl said “We will appeal.”': '(The lawyer of Dr Anna Dahl)',
  'The aide of Army General Anna Dahl said “We will appeal.”': '–',
  'The coach of Dane Anna Dahl said “We will appeal.”': '(The coach of Dane Anna Dahl)',
});

promiseSpeakers('behind a passive, who speaks stands behind its “by”', {
  'Mark Olsen was described by Paula Reyes as “a disgrace to us”.': 'Paula Reyes',
  'Mark Olsen was called “a disgrace to us” by Paula Reyes.': 'Paula Reyes',
  'The move was condemned as “a disgrace to us” by Paula Reyes, the minister.': 'Paula Reyes',
  'Mark Olsen was called “a disgrace to us” by 2019.': '–',
});

promiseSpeakers('what somebody is asked or passes on is another’s', {
  'Asked by Karl Hale whether it was “far too late”, Ann Lowe said no.': 'Karl Hale',
  'When asked whether it was “far too late now”, Ann Lowe said no.': '–',
  'Asked about the plan, Ann Lowe said it was “far too late”.': 'Ann Lowe',
  '“It is far too late,” Ann Lowe remembers Karl Hale saying.': 'Karl Hale',
  'Karl Hale’s mother, Ann Lowe, recalled him saying: “It is far too late.”': '–',
  'Karl Hale’s mother, Ann Lowe, recalled: “It is far too late.”': 'Ann Lowe',
  'Ann Lowe said that Karl Hale had texted his wife: “It is far too late.”': 'Karl Hale',
});

promiseSpeakers('the person a quote is about, or for whom somebody speaks, is not its speaker', {
  'Critics said Helena Brandt had been “asleep at the wheel”.': '(Critics)',
  'A spokesman for President Helena Brandt said: “We wait.”':
    '(A spokesman for President Helena Brandt)',
  'Brandt’s mother wept. “It is over,” she said.': '–',
  'A spokesman for the bank’s chief economist Anna Dahl said it was “dull indeed”.':
    '(A spokesman for the bank’s chief economist Anna Dahl)',
  'Ali Bakari, a rider who had brought in his wife, Grace Hale, said: “They sent us away.”':
    'Ali Bakari',
  'Nordlys Group chairman, Pelle Xyr, wrote in May, saying “It is done.”': 'Pelle Xyr',
  'Brandt’s deputy who left on Monday continued, saying “It is done.”': '–',
});

promiseSpeakers('somebody may speak in each half of a sentence', {
  'Helena Brandt says the film is “false”, and Peter Olsen says it is “true”.':
    'Helena Brandt; Peter Olsen',
  'Prime Minister Keir Doyle told the house it was "the best deal", but the opposition’s leader, Ruth Allen, said he had "sold out the farmers".':
    'Keir Doyle; Ruth Allen',
  'Harbour Watch agreed, with its director, Deprose Muchena, calling the fine "far too small".':
    'Deprose Muchena',
  'President Paula Reyes called it “a great shame”, and singer Mark Olsen, condemned it as “a sad day indeed”.':
    'Paula Reyes; Mark Olsen',
});

promiseSpeakers('what two people say together is neither’s alone', {
  'Mark Olsen and Paula Reyes said it was “deeply wrong”.': '(Mark Olsen and Paula Reyes)',
  'Mark Olsen and his wife Paula Reyes said: “It is deeply wrong.”':
    '(Mark Olsen and his wife Paula Reyes)',
  '“It is deeply wrong,” said Mark Olsen and Paula Reyes.': '(Mark Olsen and Paula Reyes)',
  '“It is over,” said Mark Olsen and Governor Paula Reyes left.': 'Mark Olsen',
});

promiseSpeakers('whoever ends the phrase said it, and not who else is in it', {
  'The Union of Shop Workers (Usdaw) said that 700 jobs were at risk. ¶ “They pay for mistakes,” said Usdaw national officer Dave Gill.':
    'Dave Gill',
  'Helena Brandt of the Bergen Harbour Council in Norway said it was “late”.': 'Helena Brandt',
  '“We sail,” said Nordlys Group chairman Peter Olsen.': 'Peter Olsen',
  'Coach Peter Olsen was angry. “Never,” the Norwegian said.': 'Peter Olsen',
  'Chief of the Defence Staff Air Marshal Tim Lund said “We hold.”': 'Tim Lund',
});

promiseSpeakers('a clause, an age and a place between a name and its verb do not hide who speaks', {
  'Helen Marsh, whose daughter Erin died in 2019, said: "We ran for that money."': 'Helen Marsh',
  'Mark Olsen of Bergen said, “We waited all night.”': 'Mark Olsen',
  'Mark Olsen, of Bergen said, “We waited all night.”': 'Mark Olsen',
  'Mark Olsen, 54, of Bergen said, “We waited all night.”': 'Mark Olsen',
  'Mark Olsen from the old part of Bergen said, “We waited all night.”': 'Mark Olsen',
});

promiseSpeakers('a surname that begins like a question word still speaks', {
  'Jamal Whitfield came. "I take care of them," Whitfield said.': 'Jamal Whitfield',
});

promiseSpeakers('a description leads to the name beside it', {
  '“We lost,” said the manager, Graham Tully.': 'Graham Tully',
  '“We lost,” said the club’s manager, Graham Tully, on Friday.': 'Graham Tully',
  '“We lost,” said its chief executive, Graham Tully.': 'Graham Tully',
  '“We lost,” said the head of the dockers’ union, Graham Tully.': 'Graham Tully',
  '“We lost,” said the victim’s father, Graham Tully.': 'Graham Tully',
  '“We lost,” said a neighbour, Mr. Graham Tully, 34.': 'Graham Tully',
  '“We wait,” said Salim Juma, 44, a crane operator. “It is over.”': 'Salim Juma; Salim Juma',
  '“It was over,” said the head of the union, Anna Dahl, on Friday.': 'Anna Dahl',
  '“It was over,” said the deputy chair of the farmers’ union, Anna Dahl, on Friday.': 'Anna Dahl',
  '“It was over,” said a spokesman for the navy, Anna Dahl, on Friday.': 'Anna Dahl',
  '“It was over,” said the bank’s chief economist, Anna Dahl, on Friday.': 'Anna Dahl',
});

promiseSpeakers('a name behind a description is not its bearer where it begins something else', {
  '“We lost,” said the manager, and Graham Tully left.': '(the manager)',
  '“We lost,” said the manager, adding that Graham Tully would go.': '(the manager)',
  '“We lost,” said the manager, Graham Tully’s successor.': '(the manager)',
  '“We lost,” said the manager, who left, Graham Tully reported.': '(the manager)',
});

promiseSpeakers('an office given before says who “the mayor” is, unless it is somebody else’s', {
  'Mayor Anna Dahl closed the bridge. ¶ The mayor said it was "no longer safe".': 'Anna Dahl',
  'Mayor Anna Dahl closed it. ¶ The former mayor said it was "perfectly safe".':
    '(The former mayor)',
  'Oslo Mayor Mark Olsen came. “It is sad,” the Bergen mayor said.': '(the Bergen mayor)',
  'Oslo Mayor Mark Olsen came. “It is sad,” the deputy mayor said.': '(the deputy mayor)',
  'Oslo Mayor Mark Olsen came. “It is sad,” the former mayor said.': '(the former mayor)',
  'Oslo Mayor Mark Olsen came. “It is sad,” the mayor said.': 'Mark Olsen',
  'Oslo Mayor Mark Olsen came. “It is sad,” the Oslo mayor said.': 'Mark Olsen',
  'Oslo Mayor Mark Olsen came. “It is sad,” the embattled mayor said.': 'Mark Olsen',
  'Oslo Mayor Mark Olsen came. “It is sad,” the Labour mayor said.': 'Mark Olsen',
  'Finance Minister Anna Dahl voted for it. “It is a right,” said the finance minister.':
    'Anna Dahl',
  'Finance Minister Anna Dahl voted for it. “It is a right,” said the embattled minister.':
    'Anna Dahl',
  'Prime Minister Anna Dahl voted for it. “It is a right,” said the prime minister.': 'Anna Dahl',
  'Prime Minister Anna Dahl voted for it. “It is a right,” said the finance minister.':
    '(the finance minister)',
  'Finance Minister Anna Dahl voted for it. “It is a right,” said the prime minister.':
    '(the prime minister)',
  'Justice Minister Anna Dahl voted for it. “It is a right,” said the foreign minister.':
    '(the foreign minister)',
});

promiseSpeakers('a group may be called by what it is where it speaks', {
  'The passenger group TravelWatch wrote to Nordlys Rail, a company. The group went to court. “We warned them,” they said.':
    'TravelWatch',
});

promiseSpeakers('somebody right before “saying” says it, and a statement is its sender’s', {
  'Mark Olsen heard a man saying “it will fall on us”.': '(a man)',
  'Mark Olsen issued a statement saying “it will fall on us”.': 'Mark Olsen',
});

promiseSpeakers('whoever asks a question is not whoever answers it, nor is whom it is about', {
  'Ida Holm asked the mayor whether she had lied. “No,” she said.': '–',
  'Ida Holm asked whether it was safe, and she said: “It is.”': '–',
  'Asked whether Luis Duarte would start, he replied: “We shall see.”': '–',
  'Paul Grant met the press. Asked whether Luis Duarte would start, he replied: “We shall see.”':
    'Paul Grant',
  'Asked about Luis Duarte, the coach, Paul Grant, said: “We shall see.”': 'Paul Grant',
  '“You lied,” Duncan Moir said. “Why?” ¶ “I was afraid,” he answered.':
    'Duncan Moir; Duncan Moir; –',
  '“Why not?” Duncan Moir said. ¶ “It is a good team,” he said.': 'Duncan Moir; Duncan Moir',
});

promiseSpeakers('a source that is not named is nobody whom a later sentence introduces', {
  'Governor Lee Marsh wanted “a fresh vote”, according to three lawmakers. A lawyer for the state, Anna Dahl, said on Friday that talks would go on.':
    '(three lawmakers)',
  'Governor Lee Marsh wanted “a fresh vote”, according to a lawmaker. The mayor, Anna Dahl, said on Friday that talks would go on.':
    '(a lawmaker)',
  'Governor Lee Marsh wanted “a fresh vote”, according to two officials who were there. His lawyer, Anna Dahl, said on Friday that talks would go on.':
    '(two officials)',
  '“It is a joke,” said a spokesman. The spokesman, Tom Reed, left on Friday.': '(a spokesman)',
  'It was “a joke”, according to two aides and the mayor, Anna Dahl, on Friday.': '(two aides)',
});

promiseSpeakers('a source that is not named only tells of what somebody else says', {
  'Tom Reed told the council that he would accept “no map drawn by others”, according to two aides.':
    'Tom Reed',
  'Tom Reed said that the plan was “no map”, according to two aides.': 'Tom Reed',
  'Tom Reed vowed “no map”, according to two aides.': 'Tom Reed',
});

promiseSpeakers('what is said within words for somebody is not what they are quoted for', {
  'Tom Reed, who said he was ill, was “a gentle man”, according to Anna Dahl.': 'Anna Dahl',
  'The man who said he was ill was “a gentle man”, according to Anna Dahl.': 'Anna Dahl',
  'Tom Reed said yes and the crowd went “like mad”, according to Anna Dahl.': 'Anna Dahl',
  'Tom Reed was “a gentle man”, according to Anna Dahl.': 'Anna Dahl',
});

promiseHearers('whoever is told, reminded or assured hears the quote', {
  'Anna Dahl told the jury that it was “not over yet”.': 'the jury',
  'Anna Dahl reminded the jury that it was “not over yet”.': 'the jury',
  'Anna Dahl assured the jury that it was “not over yet”.': 'the jury',
  'Anna Dahl warned the jury that it was “not over yet”.': 'the jury',
  'A hire boss told his foreman to “stop fussing over it”.': 'his foreman',
  'Helena Brandt told the angry builders: “We wait.”': 'the angry builders',
  'Helena Brandt called on the Norwegian government to “wait”.': 'the Norwegian government',
});

promiseHearers('whoever hears a quote is told in full, and no further', {
  'Anna Dahl told the House of Commons that it was “not over yet”.': 'the House of Commons',
  'Anna Dahl told the BBC’s Today programme it was “not over yet”.': 'the BBC’s Today programme',
  'Anna Dahl told the Associated Press news agency it was “not over yet”.':
    'the Associated Press news agency',
  'Anna Dahl told 300 delegates it was “not over yet”.': '300 delegates',
  'Anna Dahl told a judge last month that it was “not over yet”.': 'a judge',
  'Anna Dahl told reporters Monday it was “not over yet”.': 'reporters',
  'Anna Dahl told the court Mark Olsen had been “not all there”.': 'the court',
  'Downing Street sources insisted that they were “joined at the hip”. ¶ Ann Lowe told the BBC’s Sunday programme that it was “dull as ditchwater”.':
    '–; the BBC',
});

promiseHearers('both halves of a saying go to whoever hears it', {
  '“We won,” Anna Dahl told NRK, “and we will again.”': 'NRK; NRK',
});

promiseHearers('an interview, a letter and an email tell who hears it', {
  'Anna Dahl said in an interview with Reuters that it was “safe now”.': 'Reuters',
  'In an interview with Reuters in May, Anna Dahl said it was “safe now”.': 'Reuters',
  'In an email to Reid, Anna Dahl wrote: “It is over for us.”': 'Reid',
});

promiseHearers('nobody hears a question asked of all, or what they say themselves', {
  'Mr Ali Bakari left. “Why is it so?” asked Mr Bakari.': '–',
  'Mr Ali Bakari left. “Why is it so?” Bakari asked the judge.': 'the judge',
  'Helena Brandt asked the question, “Why wait?”': '–',
  'Anna Dahl spoke to Reuters. In Oslo, she said it was “safe now”.': '–',
  'Helena Brandt said in Bergen: “We wait.”': '–',
});

promiseOffices(
  'the office of the speaker is told with a quote, one still held before one held once',
  {
    '“It is fair,” said the mayor, Anna Dahl, a former ambassador to Switzerland.': 'mayor',
    'Helena Brandt, the mayor of Bergen, told Reuters: “The harbour is finished.” “It took years,” she said. “It was worth it.” The mayor called the cost “a bargain”.':
      'mayor of Bergen; mayor of Bergen; mayor of Bergen; mayor of Bergen',
    '“We won,” Oslo coach Anna Dahl said. ¶ Anna Dahl, a goalkeeper for England for ten years, was pleased.':
      'Oslo coach',
  },
);

promiseOffices('an office that says little without whose it is is not told with a quote', {
  'The imam, Karl Olsen, became a German citizen in 1994. “Yes,” Olsen said.': 'imam',
  'Its Tanzanian counterpart, Karl Olsen, said: “We are glad of it.”': '–',
  'Its deputy, Karl Olsen, said: “We are glad of it.”': '–',
  'Oslo’s deputy mayor, Karl Olsen, said: “We are glad of it.”': 'Oslo’s deputy mayor',
});

promiseHearers('what somebody is warned of does not hear it', {
  'Gail Thorne spoke. While it grew at a “good pace” she warned that budget fears were real.': '–',
});

promiseSpeakers('a spokesman for somebody without a name is told with whom he speaks for', {
  'A spokeswoman for the soap said: “We say nothing.”': '(A spokeswoman for the soap)',
  'The widow of a man killed in the 1994 Harrow crash has told them of “a wall of silence”.': '–',
});

promiseSpeakers('what stands around a name does not hide its speaker', {
  'Her constituency colleague Karl Hale, of Harrow, said it was “a very long night”.': 'Karl Hale',
  'Karl Hale, now the shadow work and pensions secretary, said Kim had “no plan at all”.':
    'Karl Hale',
  '“It is late,” said de Waal. Thomas de Waal left.': 'Thomas de Waal',
});

promiseHearers('a “that” behind the verb leads to no hearer', {
  'Karl Hale warned that councils were “days, not months” away.': '–',
  'Karl Hale told The Spokesman-Review that it was “a very long night”.': 'The Spokesman-Review',
});
