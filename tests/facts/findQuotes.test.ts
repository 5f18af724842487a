import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { IN_PROPORTION, timesAsLong } from '../timesAsLong.ts';
import { tellStory } from './tellStory.ts';

const quotesIn = (...paragraphs: readonly string[]) =>
  factsOf(tellStory(paragraphs)).quotes.map(({ words, speaker, said }) => [
    words.text,
    speaker?.label ?? said?.text ?? null,
  ]);

const speakersIn = (...paragraphs: readonly string[]) =>
  factsOf(tellStory(paragraphs)).quotes.map(({ speaker }) => speaker?.label ?? null);

const hearersIn = (...paragraphs: readonly string[]) =>
  factsOf(tellStory(paragraphs)).quotes.map(({ to }) => to?.text ?? null);

test('words that something bears are nobody’s saying', () => {
  expect(quotesIn('A van with the words “Bin there, done that” stood outside.')).toEqual([]);
  expect(speakersIn('Anna Dahl ended with the words “We will be back for more.”')).toHaveLength(1);
});

describe('whoever is quoted by others', () => {
  test.each([
    'Anna Dahl is quoted in the statement as saying, “We will appeal.”',
    'Anna Dahl was quoted by the paper as saying “We will appeal.”',
    'Anna Dahl was quoted by Tim Lund on Monday as saying: “We will appeal.”',
    'The minister, Anna Dahl, was cited by Reuters as saying “We will appeal.”',
    '“We will appeal,” Anna Dahl was quoted by the paper as saying.',
  ])('speaks: %s', (told) => {
    expect(speakersIn(told)).toEqual(['Anna Dahl']);
  });

  test.each([
    'A statement by Anna Dahl was quoted in the paper as saying “We will appeal.”',
    'A spokesman for Anna Dahl was quoted by the BBC as saying “We will appeal.”',
    'A lawyer for Mr Dahl said “We will appeal.”',
    'The lawyer of Dr Anna Dahl said “We will appeal.”',
    'The aide of Army General Anna Dahl said “We will appeal.”',
    'The coach of Dane Anna Dahl said “We will appeal.”',
  ])('is not whoever is only named: %s', (told) => {
    expect(speakersIn(told)).toEqual([null]);
  });
});

describe('to whom a quote was said', () => {
  test('whoever is told, reminded or assured hears it', () => {
    for (const verb of ['told', 'reminded', 'assured', 'warned'])
      expect(hearersIn(`Anna Dahl ${verb} the jury that it was “not over yet”.`)).toEqual([
        'the jury',
      ]);
    expect(hearersIn('A hire boss told his foreman to “stop fussing over it”.')).toEqual([
      'his foreman',
    ]);
  });

  test('nobody says anything to themselves', () => {
    expect(hearersIn('Mr Ali Bakari left. “Why is it so?” asked Mr Bakari.')).toEqual([null]);
    expect(hearersIn('Mr Ali Bakari left. “Why is it so?” Bakari asked the judge.')).toEqual([
      'the judge',
    ]);
    expect(hearersIn('In an email to Reid, Anna Dahl wrote: “It is over for us.”')).toEqual([
      'Reid',
    ]);
  });

  test('who hears it is told in full, and no further', () => {
    for (const [told, hearer] of [
      ['the House of Commons that', 'the House of Commons'],
      ['the BBC’s Today programme', 'the BBC’s Today programme'],
      ['the Associated Press news agency', 'the Associated Press news agency'],
      ['300 delegates', '300 delegates'],
      ['a judge last month that', 'a judge'],
      ['reporters Monday', 'reporters'],
    ])
      expect(hearersIn(`Anna Dahl told ${told} it was “not over yet”.`)).toEqual([hearer]);
    expect(hearersIn('Anna Dahl told the court Mark Olsen had been “not all there”.')).toEqual([
      'the court',
    ]);
  });

  test('both halves of a saying go to whoever hears it', () => {
    expect(hearersIn('“We won,” Anna Dahl told NRK, “and we will again.”')).toEqual(['NRK', 'NRK']);
  });

  test('an interview tells who hears it, wherever in the sentence it stands', () => {
    expect(
      hearersIn('Anna Dahl said in an interview with Reuters that it was “safe now”.'),
    ).toEqual(['Reuters']);
    expect(
      hearersIn('In an interview with Reuters in May, Anna Dahl said it was “safe now”.'),
    ).toEqual(['Reuters']);
    expect(hearersIn('Anna Dahl spoke to Reuters. In Oslo, she said it was “safe now”.')).toEqual([
      null,
    ]);
  });
});

describe('whose a quote is', () => {
  test('a minister of one thing is no minister of another', () => {
    const said = (office: string, minister: string) =>
      speakersIn(`${office} Anna Dahl voted for it. “It is a right,” said the ${minister}.`);
    for (const [office, minister] of [
      ['Finance Minister', 'finance minister'],
      ['Finance Minister', 'embattled minister'],
      ['Prime Minister', 'prime minister'],
    ] as const)
      expect(said(office, minister)).toEqual(['Anna Dahl']);
    for (const [office, minister] of [
      ['Prime Minister', 'finance minister'],
      ['Finance Minister', 'prime minister'],
      ['Justice Minister', 'foreign minister'],
    ] as const)
      expect(said(office, minister)).toEqual([null]);
  });

  test('"he" is nobody whom the words before it in its clause lead to', () => {
    for (const letter of [
      'In his letter to Olsen',
      'In a letter to the premier, Karl Olsen',
      'After a meeting with Olsen',
    ])
      expect(
        speakersIn(
          'Premier Karl Olsen was glad.',
          `Mark Reid resigned. ${letter}, he wrote: “It is over.”`,
        ),
      ).toEqual(['Mark Reid']);
    expect(
      speakersIn('Karl Olsen left. For Karl Olsen, it was a bad day. “It is over,” he said.'),
    ).toEqual(['Karl Olsen']);
  });

  test('"she" does not go back past somebody who is not known by name', () => {
    expect(
      quotesIn(
        'R. Karthik of the Farmers Union spoke.',
        'Vrenna Quolm from the mill spoke, too. “It is foul,” she said.',
      ),
    ).toEqual([['It is foul', null]]);
    expect(
      quotesIn(
        'R. Karthik of the Farmers Union spoke.',
        'K. Selvi of the Palar River Protection Committee said so, too. “It is foul,” she said.',
      ),
    ).toEqual([['It is foul', 'K. Selvi']]);
  });

  test('who ends the phrase said it, and not who else is in it', () => {
    expect(
      speakersIn(
        'The Union of Shop Workers (Usdaw) said that 700 jobs were at risk.',
        '“They pay for mistakes,” said Usdaw national officer Dave Gill.',
      ),
    ).toEqual(['Dave Gill']);
  });

  test('a "she" goes on with whoever acts at the end of the paragraph before', () => {
    expect(
      quotesIn(
        'Judge Eleanor Hargreaves jailed him on Friday.',
        '"You knew," she told Pugh. "You took it anyway."',
        '"It was greed," she added.',
      ),
    ).toEqual([
      ['You knew', 'Eleanor Hargreaves'],
      ['You took it anyway.', 'Eleanor Hargreaves'],
      ['It was greed', 'Eleanor Hargreaves'],
    ]);
  });

  test('where two act in the paragraph before, or the name is a man’s, "she" is nobody', () => {
    expect(
      quotesIn('Anna Dahl and Ida Holm won.', '"We are glad," she said at the harbour.'),
    ).toEqual([['We are glad', null]]);
    expect(quotesIn('Peter Olsen won.', '"We are glad," she said at the harbour.')).toEqual([
      ['We are glad', null],
    ]);
  });

  test('a clause between commas does not hide who speaks', () => {
    expect(
      quotesIn('Helen Marsh, whose daughter Erin died in 2019, said: "We ran for that money."'),
    ).toEqual([['We ran for that money.', 'Helen Marsh']]);
  });

  test('who pays tribute to somebody as something says so', () => {
    expect(speakersIn('Karl Olsen paid tribute to Reid as “a man who never tired”.')).toEqual([
      'Karl Olsen',
    ]);
    expect(speakersIn('Karl Olsen paid for “a man who never tired of it”.')).toEqual([null]);
  });

  test('whoever is only told of beside a speaker says nothing', () => {
    expect(
      speakersIn(
        'Ali Bakari, a rider who had brought in his wife, Grace Hale, said: “They sent us away.”',
      ),
    ).toEqual(['Ali Bakari']);
  });

  test('the second of two speakers in a sentence is heard, too', () => {
    expect(
      quotesIn(
        'Prime Minister Keir Doyle told the house it was "the best deal", but the opposition’s leader, Ruth Allen, said he had "sold out the farmers".',
      ),
    ).toEqual([
      ['the best deal', 'Keir Doyle'],
      ['sold out the farmers', 'Ruth Allen'],
    ]);
    expect(
      quotesIn(
        'Harbour Watch agreed, with its director, Deprose Muchena, calling the fine "far too small".',
      ),
    ).toEqual([['far too small', 'Deprose Muchena']]);
  });

  test('"according to" names a speaker', () => {
    expect(quotesIn('According to Maria Lopez, a lawyer, "nothing was done" for years.')).toEqual([
      ['nothing was done', 'Maria Lopez'],
    ]);
  });

  test('an office given a paragraph before says who "the mayor" is, unless it is somebody else’s', () => {
    expect(
      quotesIn('Mayor Anna Dahl closed the bridge.', 'The mayor said it was "no longer safe".'),
    ).toEqual([['no longer safe', 'Anna Dahl']]);
    expect(
      quotesIn('Mayor Anna Dahl closed it.', 'The former mayor said it was "perfectly safe".'),
    ).toEqual([['perfectly safe', 'The former mayor']]);
  });

  test('a title is no quote, and what answers in a manner says nothing', () => {
    expect(quotesIn('The report, entitled "A Broken Promise: Care in Crisis", is out.')).toEqual(
      [],
    );
    expect(
      quotesIn('Anna Dahl thought the town had responded in a "good" or "excellent" manner.'),
    ).toEqual([]);
  });

  test('a surname that begins like a question word still speaks', () => {
    expect(quotesIn('Jamal Whitfield came. "I take care of them," Whitfield said.')).toEqual([
      ['I take care of them', 'Jamal Whitfield'],
    ]);
  });

  test('a description leads to the name set beside it', () => {
    for (const speaker of [
      'the manager, Graham Tully',
      'the club’s manager, Graham Tully, on Friday',
      'its chief executive, Graham Tully',
      'the head of the dockers’ union, Graham Tully',
      'the victim’s father, Graham Tully',
      'a neighbour, Mr. Graham Tully, 34',
    ])
      expect(quotesIn(`“We lost,” said ${speaker}.`)).toEqual([['We lost', 'Graham Tully']]);
    expect(
      quotesIn('According to the manager, Graham Tully, it was “bad luck for us all”.'),
    ).toEqual([['bad luck for us all', 'Graham Tully']]);
  });

  test('a name behind a description is not its bearer where it begins something else', () => {
    for (const rest of [
      'and Graham Tully left',
      'adding that Graham Tully would go',
      'Graham Tully’s successor',
      'who left, Graham Tully reported',
    ])
      expect(quotesIn(`“We lost,” said the manager, ${rest}.`)).toEqual([
        ['We lost', 'the manager'],
      ]);
  });

  test('what can be heard is said', () => {
    expect(
      quotesIn('In the recording, Mr. Salazar could be heard saying: “Leave it there.”'),
    ).toEqual([['Leave it there.', 'Salazar']]);
  });

  test('whom a question is about does not answer it', () => {
    expect(quotesIn('Asked whether Luis Duarte would start, he replied: “We shall see.”')).toEqual([
      ['We shall see.', null],
    ]);
    expect(
      quotesIn(
        'Paul Grant met the press. Asked whether Luis Duarte would start, he replied: “We shall see.”',
      ),
    ).toEqual([['We shall see.', 'Paul Grant']]);
    expect(
      quotesIn('Asked about Luis Duarte, the coach, Paul Grant, said: “We shall see.”'),
    ).toEqual([['We shall see.', 'Paul Grant']]);
  });

  test('a sentence about somebody without a name leaves open who speaks behind it', () => {
    expect(quotesIn('The mayor met Anna Dahl. “It is over,” she said.')).toEqual([
      ['It is over', null],
    ]);
    expect(quotesIn('Anna Dahl met the mayor. “It is over,” she said.')).toEqual([
      ['It is over', 'Anna Dahl'],
    ]);
  });

  test('who asks is not who answers', () => {
    expect(quotesIn('Ida Holm asked the mayor whether she had lied. “No,” she said.')).toEqual([
      ['No', null],
    ]);
    expect(quotesIn('Ida Holm asked whether it was safe, and she said: “It is.”')).toEqual([
      ['It is.', null],
    ]);
  });

  test('the sentence before may tell of a group by what it is', () => {
    expect(
      quotesIn(
        'The passenger group TravelWatch wrote to Nordlys Rail, a company. The group went to court. “We warned them,” they said.',
      ),
    ).toEqual([['We warned them', 'TravelWatch']]);
  });

  test('what somebody blames, cites or demands in so many words are theirs', () => {
    expect(quotesIn('The manager, Li Guowei, blamed “unprecedented rainfall” for it.')).toEqual([
      ['unprecedented rainfall', 'Li Guowei'],
    ]);
    expect(quotesIn('Two workers blamed “the rain” for it.')).toEqual([['the rain', 'workers']]);
  });

  test('the marks of old wire text are quotation marks', () => {
    expect(
      quotesIn(
        "``It is this or the line,'' said Raymond Tardif. ``I am too old to learn.''",
        "``I have two choices,'' said Edward Pell. ``I can sell it.",
        "``Or I can wait.''",
      ),
    ).toEqual([
      ['It is this or the line', 'Raymond Tardif'],
      ['I am too old to learn.', 'Raymond Tardif'],
      ['I have two choices', 'Edward Pell'],
      ['I can sell it.', 'Edward Pell'],
      ['Or I can wait.', 'Edward Pell'],
    ]);
  });

  test('quotes in single marks may be long, hold apostrophes and run over paragraphs', () => {
    const long =
      'We were dreadful for an hour and I told them so, in words I won’t repeat here. Then they went out and played like the side I know that they are.';
    expect(quotesIn(`‘We’re glad,’ said Gail Thorne. ‘${long}’`)).toEqual([
      ['We’re glad', 'Gail Thorne'],
      [long, 'Gail Thorne'],
    ]);
    expect(quotesIn('‘The players’ bus was late,’ said Gail Thorne.')).toEqual([
      ['The players’ bus was late', 'Gail Thorne'],
    ]);
    expect(quotesIn('Gail Thorne called them ‘real heroes’ after the players’ bus left.')).toEqual([
      ['real heroes', 'Gail Thorne'],
    ]);
    expect(quotesIn('‘It is late,’ said Gail Thorne. ‘We waited.', '‘Nobody came.’')).toEqual([
      ['It is late', 'Gail Thorne'],
      ['We waited.', 'Gail Thorne'],
      ['Nobody came.', 'Gail Thorne'],
    ]);
    expect(quotesIn('Gail Thorne left in the ‘90s for the players’ union in Oslo.')).toEqual([]);
  });

  test('what tells of a saying beside a quote need not be a verb of speech elsewhere', () => {
    for (const beside of [
      'jokes Anna Dahl',
      'Anna Dahl points out',
      'went on Anna Dahl',
      'laughed Anna Dahl',
      'Anna Dahl agreed',
    ])
      expect(quotesIn(`“Nobody lies to a lichen,” ${beside}.`)).toEqual([
        ['Nobody lies to a lichen', 'Anna Dahl'],
      ]);
    expect(quotesIn('Anna Dahl smiled at the “grand old” bridge.')).toEqual([]);
  });

  test('a saying that ends in a quoted sentence goes on with who spoke before', () => {
    expect(quotesIn('“He laughed,” Anna Dahl said. “Then he said, ‘It will hold.’”')).toEqual([
      ['He laughed', 'Anna Dahl'],
      ['Then he said, ‘It will hold.’', 'Anna Dahl'],
    ]);
  });

  test('who reminds, assures or informs somebody says so', () => {
    for (const verb of ['reminded', 'assured', 'informed'])
      expect(quotesIn(`Anna Dahl ${verb} the jury that he was “not on trial here”.`)).toEqual([
        ['not on trial here', 'Anna Dahl'],
      ]);
  });

  test('whoever a sentence about "he" names is not the next "he"', () => {
    expect(
      quotesIn(
        'Bruno Aguiar left early.',
        'He blamed his keeper, Jon Hurst, who missed it. “Jon knows it,” he said.',
        '“We move on,” he added.',
      ),
    ).toEqual([
      ['Jon knows it', 'Bruno Aguiar'],
      ['We move on', 'Bruno Aguiar'],
    ]);
    expect(
      quotesIn('Bruno Aguiar left early. He blamed Jon Hurst. “We move on,” he said.'),
    ).toEqual([['We move on', 'Bruno Aguiar']]);
  });

  test('who asks a question does not answer it in the next paragraph', () => {
    expect(
      quotesIn('“You lied,” Duncan Moir said. “Why?”', '“I was afraid,” he answered.'),
    ).toEqual([
      ['You lied', 'Duncan Moir'],
      ['Why?', 'Duncan Moir'],
      ['I was afraid', null],
    ]);
    expect(quotesIn('“Why not?” Duncan Moir said.', '“It is a good team,” he said.')).toEqual([
      ['Why not?', 'Duncan Moir'],
      ['It is a good team', 'Duncan Moir'],
    ]);
  });

  test('what somebody writes in, or speaks on, is a title and no saying', () => {
    expect(
      quotesIn(
        'In “The Last Ream,” a history of the mill, Helen Grady wrote that it was “a good life”.',
      ),
    ).toEqual([['a good life', 'Helen Grady']]);
    expect(quotesIn('On “Face the Nation,” Helen Grady said it was “a good life”.')).toEqual([
      ['a good life', 'Helen Grady'],
    ]);
    expect(quotesIn('Helen Grady called him “Little Rocket Man” in June.')).toEqual([
      ['Little Rocket Man', 'Helen Grady'],
    ]);
  });

  test('what somebody is asked, denies or passes on is another’s', () => {
    for (const [text, speaker] of [
      ['Asked by Karl Hale whether it was “far too late”, Ann Lowe said no.', 'Karl Hale'],
      ['When asked whether it was “far too late now”, Ann Lowe said no.', null],
      ['Asked about the plan, Ann Lowe said it was “far too late”.', 'Ann Lowe'],
      ['“It is far too late,” Ann Lowe remembers Karl Hale saying.', 'Karl Hale'],
      ['Karl Hale’s mother, Ann Lowe, recalled him saying: “It is far too late.”', null],
      ['Karl Hale’s mother, Ann Lowe, recalled: “It is far too late.”', 'Ann Lowe'],
      ['Ann Lowe said that Karl Hale had texted his wife: “It is far too late.”', 'Karl Hale'],
      ['Ann Lowe denied calling Karl Hale “far too late now”.', null],
      ['Ann Lowe denied that Karl Hale had said it was “far too late now”.', null],
      ['Ann Lowe denied that it rained, and said it was “far too late now”.', 'Ann Lowe'],
    ])
      expect(speakersIn(text ?? '')).toEqual([speaker]);
  });

  test('who speaks for somebody’s officer is not that officer', () => {
    expect(
      quotesIn('A spokesman for the bank’s chief economist Anna Dahl said it was “dull indeed”.'),
    ).toEqual([['dull indeed', 'A spokesman for the bank’s chief economist Anna Dahl']]);
  });

  test('who speaks, and to whom, is told with the whole name in it', () => {
    const facts = factsOf(
      tellStory([
        'Downing Street sources insisted that they were “joined at the hip”.',
        'Ann Lowe told the BBC’s Sunday programme that it was “dull as ditchwater”.',
      ]),
    );
    expect(facts.quotes.map(({ said, to }) => [said?.text, to?.text])).toEqual([
      ['Downing Street sources', undefined],
      ['Ann Lowe', 'the BBC'],
    ]);
  });

  test('a work or a programme told of by its title is said by nobody', () => {
    for (const text of [
      '“Woman at a Window,” a painting long given to a pupil, was made in 1930, Helen Grady said.',
      '“Lost Sea,” her second novel, is a triumph, Helen Grady said.',
      '“Sinners,” a 2025 horror film, made $48 million, Helen Grady said.',
      '“The Long Wait”, Dahl’s best-loved drama, will be back in May, Helen Grady said.',
      'Helen Grady told “Face the Nation” that she would run.',
      'Helen Grady told NTV’s “Face the Nation” that she would run.',
      'Helen Grady said on “Face the Nation” that she would run.',
      'Helen Grady told senators on CBS’ “Face the Nation” that she would run.',
      'Helen Grady criticised “The Long Wait” in her review.',
      'Helen Grady called “The Long Wait” a masterpiece.',
    ])
      expect(quotesIn(text)).toEqual([]);
    for (const text of [
      '“My God,” a film student, Helen Grady, said.',
      '“Oh My God,” the film’s director, Helen Grady, said.',
      '“Peace Now,” Helen Grady said.',
      'Helen Grady told them: “God Bless America.”',
      'Helen Grady described it as “The Big Lie”.',
    ])
      expect(speakersIn(text)).toEqual(['Helen Grady']);
  });

  test('what somebody does not say, denies or dismisses as a claim is not theirs', () => {
    for (const text of [
      'Paula Reyes did not say it was “far beyond any repair”.',
      'Paula Reyes refused to say it was “far beyond any repair”.',
      'Paula Reyes denied that it was “far beyond any repair”.',
      'Paula Reyes dismissed claims that it was “far beyond any repair”.',
      'Paula Reyes dismisses claims that it is “far beyond any repair”.',
      'Paula Reyes dismissed reports of “far too many” repairs.',
    ])
      expect(speakersIn(text)).toEqual([null]);
    for (const text of [
      'Paula Reyes dismissed the claims as “beyond all reason”.',
      'Paula Reyes denied it: “I was never there.”',
      '“I was never there,” Paula Reyes said, and did not say why.',
    ])
      expect(speakersIn(text)).toEqual(['Paula Reyes']);
  });

  test('who is quoted as saying something said it, and not who quotes them', () => {
    for (const text of [
      'Paula Reyes quoted Mark Olsen as saying: “We lost.”',
      'Mark Olsen was quoted by Reuters as saying: “We lost.”',
      '“We lost,” Reuters quoted Mark Olsen as saying.',
      '“We lost,” Mark Olsen was quoted as saying.',
    ])
      expect(speakersIn(text)).toEqual(['Mark Olsen']);
  });

  test('behind a passive, who speaks stands behind its "by"', () => {
    for (const text of [
      'Mark Olsen was described by Paula Reyes as “a disgrace to us”.',
      'Mark Olsen was called “a disgrace to us” by Paula Reyes.',
      'The move was condemned as “a disgrace to us” by Paula Reyes, the minister.',
    ])
      expect(speakersIn(text)).toEqual(['Paula Reyes']);
    expect(speakersIn('Mark Olsen was called “a disgrace to us” by 2019.')).toEqual([null]);
  });

  test('what two people say together is neither’s alone', () => {
    for (const text of [
      'Mark Olsen and Paula Reyes said it was “deeply wrong”.',
      'Mark Olsen and his wife Paula Reyes said: “It is deeply wrong.”',
      '“It is deeply wrong,” said Mark Olsen and Paula Reyes.',
    ])
      expect(speakersIn(text)).toEqual([null]);
    expect(speakersIn('“It is over,” said Mark Olsen and Governor Paula Reyes left.')).toEqual([
      'Mark Olsen',
    ]);
  });

  test('a quote goes on with who says something in the sentence before', () => {
    expect(speakersIn('Paula Reyes said it was over. “We lost. They won.”')).toEqual([
      'Paula Reyes',
    ]);
    expect(
      speakersIn('“It rained,” said Mark Olsen. Paula Reyes said it was over. “We lost.”'),
    ).toEqual(['Mark Olsen', 'Paula Reyes']);
    expect(speakersIn('“It rained,” said Mark Olsen. The wind rose. “We lost.”')).toEqual([
      'Mark Olsen',
      'Mark Olsen',
    ]);
  });

  test('somebody else in between leaves open who goes on', () => {
    for (const between of ['Paula Reyes left.', 'A spokesman said it was over.'])
      expect(speakersIn(`“It rained,” said Mark Olsen. ${between} “We lost the game.”`)).toEqual([
        'Mark Olsen',
        null,
      ]);
    expect(speakersIn('The report that Mark Olsen wrote said so. “We lost the game.”')).toEqual([
      null,
    ]);
  });

  test('whom the words come from is told by "according to" and "in the words of", within a sentence, too', () => {
    for (const text of [
      'Mark Olsen said that, according to Paula Reyes, it was “close to full collapse”.',
      'It was “close to full collapse”, according to engineer Paula Reyes, who saw it.',
      'It was, in the words of Paula Reyes, “close to full collapse”.',
      '“It will fall,” says lead author Paula Reyes at Oslo University.',
    ])
      expect(speakersIn(text)).toEqual(['Paula Reyes']);
    expect(
      speakersIn('It was “close to full collapse”, according to a report by Paula Reyes.'),
    ).toEqual([null]);
  });

  test('somebody right before "saying" says it, and a statement is its sender’s', () => {
    expect(speakersIn('Mark Olsen heard a man saying “it will fall on us”.')).toEqual([null]);
    expect(speakersIn('Mark Olsen issued a statement saying “it will fall on us”.')).toEqual([
      'Mark Olsen',
    ]);
  });

  test('a quote that breaks off has its speaker behind it', () => {
    for (const end of ['...', '…', '—'])
      expect(speakersIn(`“It will fall${end}” Mark Olsen said.`)).toEqual(['Mark Olsen']);
  });

  test('what somebody thanks for, speaks of or expresses in quotation marks is theirs', () => {
    for (const words of [
      'thanked them for “a very long night”',
      'spoke of “a very long night”',
      'expressed “very deep regret indeed”',
    ])
      expect(speakersIn(`Mark Olsen ${words}.`)).toEqual(['Mark Olsen']);
    expect(speakersIn('Mark Olsen pleaded guilty to “a crime of passion”.')).toEqual([null]);
  });

  test('a pronoun behind somebody without a name is not carried over to who was named before', () => {
    for (const opening of [
      'A detective came at noon.',
      'The detective was shaken.',
      'One neighbour saw it all.',
      'His brother was shaken.',
    ])
      expect(speakersIn('Mark Olsen crashed his car.', `${opening} “It is sad,” he said.`)).toEqual(
        [null],
      );
    expect(speakersIn('Mark Olsen crashed.', 'It was a big crash. “It is sad,” he said.')).toEqual([
      'Mark Olsen',
    ]);
    expect(speakersIn('Paula Reyes and her mother wept. “It is sad,” she said.')).toEqual([null]);
  });

  test('another mayor is not the mayor', () => {
    for (const mayor of ['the Bergen mayor', 'the deputy mayor', 'the former mayor'])
      expect(speakersIn(`Oslo Mayor Mark Olsen came. “It is sad,” ${mayor} said.`)).toEqual([null]);
    for (const mayor of ['the mayor', 'the Oslo mayor', 'the embattled mayor', 'the Labour mayor'])
      expect(speakersIn(`Oslo Mayor Mark Olsen came. “It is sad,” ${mayor} said.`)).toEqual([
        'Mark Olsen',
      ]);
  });

  test('a sign that somebody holds does not speak for them', () => {
    expect(speakersIn('Mark Olsen held a sign saying “home at very long last”.')).toEqual([]);
  });

  test('an age and a place between a name and its verb do not hide who speaks', () => {
    for (const who of [
      'Mark Olsen of Bergen',
      'Mark Olsen, of Bergen',
      'Mark Olsen, 54, of Bergen',
      'Mark Olsen from the old part of Bergen',
    ])
      expect(speakersIn(`${who} said, “We waited all night.”`)).toEqual(['Mark Olsen']);
  });

  test('what follows a quote inside a sentence need not tell of it', () => {
    expect(
      speakersIn(
        'The town would hold men “for individual crimes of violence,” provided Greenpeace agreed.',
      ),
    ).toEqual([null]);
    expect(
      speakersIn('Greenpeace quotes one man, Mark Olsen, describing “a long night out there”.'),
    ).toEqual([null]);
  });

  test('behind a quote and an "and" somebody else may speak', () => {
    expect(
      speakersIn(
        'President Paula Reyes called it “a great shame”, and singer Mark Olsen, condemned it as “a sad day indeed”.',
      ),
    ).toEqual(['Paula Reyes', 'Mark Olsen']);
  });

  test('a verb that looks like a noun still leads to a quote', () => {
    expect(speakersIn('Mark Olsen of Bergen notes “it was a long night”.')).toEqual(['Mark Olsen']);
    expect(speakersIn('Mark Olsen played the notes “C, D and E” twice.')).toEqual([]);
  });

  test('a noun beside a name that tells whether it is a man’s is heard by "he" and "she"', () => {
    for (const [told, other] of [
      ['Her husband, Zorbin, retired last year.', 'she'],
      ['Her mother, Zorbin, sells bread.', 'he'],
      ['Her brother Zorbin sells bread.', 'she'],
      ['The former king, Zorbin, abdicated.', 'she'],
      ['The actress Quilla Zorbin abdicated.', 'he'],
      ['Zorbin, a mother of two, sells bread.', 'he'],
      ['Zorbin, 34, the widow of a fisherman, sells bread.', 'he'],
      ['Mr Zorbin sells bread.', 'she'],
      ['Mrs Zorbin sells bread.', 'he'],
      ['Businesswoman Quilla Zorbin sells bread.', 'he'],
    ] as const) {
      expect(speakersIn(`${told} “We start at three,” ${other} said.`)).toEqual([null]);
      expect(speakersIn(told, `“We start at three,” ${other} said.`)).toEqual([null]);
    }
    expect(speakersIn('King Zorbin abdicated. “It was sudden,” he said.')).toEqual(['Zorbin']);
    expect(speakersIn('Zorbin, a mother of two, left. “It was sudden,” she said.')).toEqual([
      'Zorbin',
    ]);
  });

  test('a given name alone tells it, too', () => {
    expect(speakersIn('Her boss, James, sells bread. “We start at three,” she said.')).toEqual([
      null,
    ]);
    expect(speakersIn('Her boss, James, sells bread. “We start at three,” he said.')).toEqual([
      'James',
    ]);
  });

  test('a relative goes on speaking only where the one they belong to cannot be meant', () => {
    expect(
      speakersIn(
        'Its last keeper, Tavik’s father, Zorbin, had died the winter before.',
        '“The sea takes what it wants,” he says.',
      ),
    ).toEqual([null]);
    expect(speakersIn('His brother, Zorbin, sells bread. “It is warm,” he said.')).toEqual([null]);
    expect(speakersIn('Her brother, Zorbin, sells bread. “It is warm,” he said.')).toEqual([
      'Zorbin',
    ]);
    expect(speakersIn('Their son, Zorbin, sells bread. “It is warm,” he said.')).toEqual([
      'Zorbin',
    ]);
    expect(speakersIn('Anna Dahl’s son, Zorbin, sells bread. “It is warm,” he said.')).toEqual([
      'Zorbin',
    ]);
    expect(speakersIn('Peter Dahl’s son, Zorbin, sells bread. “It is warm,” he said.')).toEqual([
      null,
    ]);
  });

  test('a sentence of a thousand quotes keeps nobody waiting', async () => {
    const quote = 'He met Mark Olsen and “it is over,” he said, ';
    const read = (quotes: number) => speakersIn('Karl Reyes left.', quote.repeat(quotes));
    expect(await timesAsLong(read, 100)).toBeLessThan(IN_PROPORTION);
  });
});

describe('what is no saying', () => {
  test('a title is none, and neither are words on a sign', () => {
    for (const text of [
      'Anna Dahl said in a report entitled “The Long Road” that all was well.',
      'Thousands marched, Anna Dahl said, many carrying placards reading “Elections now”.',
      'They held signs that read “No more cuts,” Anna Dahl said.',
    ])
      expect(quotesIn(text)).toEqual([]);
  });

  test('a statement that reads so is one', () => {
    expect(
      quotesIn(
        '“We regret it,” read a statement. Anna Dahl said she had read “all of it twice”.',
      )[1],
    ).toEqual(['all of it twice', 'Anna Dahl']);
  });
});

describe('the office told with a quote', () => {
  const officesIn = (...paragraphs: readonly string[]) =>
    factsOf(tellStory(paragraphs)).quotes.map(({ office }) => office?.text ?? null);

  test('is one still held, before one held once', () => {
    expect(
      officesIn('“It is fair,” said the mayor, Anna Dahl, a former ambassador to Switzerland.'),
    ).toEqual(['mayor']);
  });

  test('is none that says little without whose it is', () => {
    expect(
      officesIn('The imam, Karl Olsen, became a German citizen in 1994. “Yes,” Olsen said.'),
    ).toEqual(['imam']);
    for (const office of ['Tanzanian counterpart', 'deputy'])
      expect(officesIn(`Its ${office}, Karl Olsen, said: “We are glad of it.”`)).toEqual([null]);
    expect(officesIn('Oslo’s deputy mayor, Karl Olsen, said: “We are glad of it.”')).toEqual([
      'Oslo’s deputy mayor',
    ]);
  });

  test('is the one told beside it, before one told elsewhere', () => {
    expect(
      officesIn(
        '“We won,” Oslo coach Anna Dahl said.',
        'Anna Dahl, a goalkeeper for England for ten years, was pleased.',
      ),
    ).toEqual(['Oslo coach']);
  });
});

test('what others hold something for is theirs, and “yes” and “no” votes are nobody’s saying', () => {
  for (const held of ['seen as', 'perceived to be', 'regarded as'])
    expect(
      quotesIn(`Anna Dahl said the plan was ${held} “a costly mistake” by many voters.`),
    ).not.toContainEqual(['a costly mistake', 'Anna Dahl']);
  expect(speakersIn('Anna Dahl said the vote was “a costly mistake” by the government.')).toEqual([
    'Anna Dahl',
  ]);
  expect(quotesIn('Anna Dahl said the “no” campaign had 58 percent “yes” votes.')).toEqual([]);
  expect(quotesIn('Anna Dahl said “no” to the offer.')).toEqual([['no', 'Anna Dahl']]);
});

test('a grade or a name that others gave is no saying of who tells of it', () => {
  const said = (text: string) => factsOf(tellStory([text])).quotes.map(({ words }) => words.text);
  for (const text of [
    'Mara Lund said the trust had been rated “inadequate” by inspectors.',
    'Moody’s rated the debt at “junk”, Mara Lund said on Monday.',
    'The bank cut its rating to “sell” from “hold”, Mara Lund said.',
    'Police shot the man, known as “the Baker”, in May, Mara Lund said.',
  ])
    expect(said(text)).toEqual([]);
  expect(said('The trust is “inadequate”, Mara Lund said.')).toEqual(['inadequate']);
  expect(said('Mara Lund, who is rated highly, said the plan was “mad”.')).toEqual(['mad']);
});

describe('a “she” behind a sentence that tells of a man alone', () => {
  test.each([
    'The last of them, a man of 78, was found in a bus.',
    'A man was found.',
    'Her brother came home.',
  ])('means the woman before it: %s', (between) => {
    expect(speakersIn(`Ann Lowe led the team. ${between} She said it was “a good day”.`)).toEqual([
      'Ann Lowe',
    ]);
  });

  test.each([
    'The last of them, a woman of 78, was found in a bus.',
    'A neighbour was found.',
    'Her husband, a baker, was not there.',
    'A man and a nurse were found.',
  ])('is nobody’s where somebody else may be meant: %s', (between) => {
    expect(speakersIn(`Ann Lowe led the team. ${between} She said it was “a good day”.`)).toEqual([
      null,
    ]);
  });
});

test('somebody who operates a machine speaks for themselves', () => {
  expect(quotesIn('“We wait,” said Salim Juma, 44, a crane operator. “It is over.”')).toEqual([
    ['We wait', 'Salim Juma'],
    ['It is over.', 'Salim Juma'],
  ]);
});

test('“she” goes on with the subject behind a “but”, and a family’s name tells nothing of it', () => {
  expect(
    speakersIn(
      'Sheila Masinde left. But she noted that Jon Hurst had come. “It is over,” she said.',
    ),
  ).toEqual(['Sheila Masinde']);
  expect(
    speakersIn('Sheila Masinde left. But Helena Brandt said she had come. “It is over,” she said.'),
  ).toEqual(['Helena Brandt']);
  expect(speakersIn('Nguyen Thi Lan, a student, was late. “It is over,” she said.')).toEqual([
    'Nguyen Thi Lan',
  ]);
  expect(speakersIn('Kim Yun-duk, a minister, was late. “It is over,” he said.')).toEqual([
    'Kim Yun-duk',
  ]);
  expect(speakersIn('Stephen Hale, a student, was late. “It is over,” she said.')).toEqual([null]);
});

test('“she” behind a paragraph on two is nobody’s where that told of one of them by “she” before', () => {
  expect(
    speakersIn(
      'After her retirement she founded a clinic. Its director, Anna Dahl, said Helena Brandt still wrote letters.',
      'Asked whether she had been brave, she laughed. “I only did the paperwork,” she said.',
    ),
  ).toEqual([null]);
  expect(
    speakersIn(
      'The clinic is old. Its director, Anna Dahl, said Jon Brandt still wrote letters.',
      '“I only did the paperwork,” she said.',
    ),
  ).toEqual(['Anna Dahl']);
});

describe('a source that is not named', () => {
  test('is nobody whom a later sentence introduces', () => {
    for (const source of ['three lawmakers', 'a lawmaker', 'two officials who were there'])
      for (const introduced of ['A lawyer for the state', 'The mayor', 'His lawyer'])
        expect(
          speakersIn(
            `Governor Lee Marsh wanted “a fresh vote”, according to ${source}. ${introduced}, Anna Dahl, said on Friday that talks would go on.`,
          ),
        ).toEqual([null]);
    expect(
      speakersIn('“It is a joke,” said a spokesman. The spokesman, Tom Reed, left on Friday.'),
    ).toEqual([null]);
    expect(
      speakersIn('It was “a joke”, according to two aides and the mayor, Anna Dahl, on Friday.'),
    ).toEqual([null]);
  });

  test('is whoever is named beside it', () => {
    for (const described of [
      'the head of the union',
      'the deputy chair of the farmers’ union',
      'a spokesman for the navy',
      'the bank’s chief economist',
    ])
      expect(speakersIn(`“It was over,” said ${described}, Anna Dahl, on Friday.`)).toEqual([
        'Anna Dahl',
      ]);
  });

  test('only tells of what somebody else says', () => {
    for (const said of [
      'Tom Reed told the council that he would accept “no map drawn by others”',
      'Tom Reed said that the plan was “no map”',
      'Tom Reed vowed “no map”',
    ])
      expect(speakersIn(`${said}, according to two aides.`)).toEqual(['Tom Reed']);
    for (const told of [
      'Tom Reed, who said he was ill, was “a gentle man”',
      'The man who said he was ill was “a gentle man”',
      'Tom Reed said yes and the crowd went “like mad”',
      'Tom Reed was “a gentle man”',
    ])
      expect(speakersIn(`${told}, according to Anna Dahl.`)).toEqual(['Anna Dahl']);
  });
});

test('“he” and “she” are whoever has a man’s or a woman’s name, and a name of both is either’s', () => {
  const said = (name: string, pronoun: string) =>
    speakersIn(`${name} Hale left the meeting. “It is over,” ${pronoun} said.`);
  for (const man of ['Bob', 'Mark', 'Nick', 'Frank', 'Rob', 'Max', 'Leo', 'Chuck', 'Jack']) {
    expect(said(man, 'he')).toEqual([`${man} Hale`]);
    expect(said(man, 'she')).toEqual([null]);
  }
  for (const woman of ['Sue', 'Rose', 'Grace', 'Philippa']) {
    expect(said(woman, 'she')).toEqual([`${woman} Hale`]);
    expect(said(woman, 'he')).toEqual([null]);
  }
  for (const either of ['Kim', 'Leslie', 'Nicola', 'Sasha', 'Étienne', 'Dana'])
    for (const pronoun of ['he', 'she']) expect(said(either, pronoun)).toEqual([`${either} Hale`]);
  expect(said('Mr Kim', 'she')).toEqual([null]);
  expect(speakersIn('Bob Hale met Émile Zorn, a banker. “It is over,” she said.')).toEqual([null]);
});
