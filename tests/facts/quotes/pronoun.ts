import { expect, test } from 'vitest';
import { IN_PROPORTION, timesAsLong } from '../../timesAsLong.ts';
import { promiseSpeakers, speakersIn } from './promises.ts';

promiseSpeakers('“he” and “she” are whoever has a man’s or a woman’s name', {
  'Bob Hale left the meeting. “It is over,” he said.': 'Bob Hale',
  'Bob Hale left the meeting. “It is over,” she said.': '–',
  'Mark Hale left the meeting. “It is over,” he said.': 'Mark Hale',
  'Mark Hale left the meeting. “It is over,” she said.': '–',
  'Nick Hale left the meeting. “It is over,” he said.': 'Nick Hale',
  'Nick Hale left the meeting. “It is over,” she said.': '–',
  'Frank Hale left the meeting. “It is over,” he said.': 'Frank Hale',
  'Frank Hale left the meeting. “It is over,” she said.': '–',
  'Rob Hale left the meeting. “It is over,” he said.': 'Rob Hale',
  'Rob Hale left the meeting. “It is over,” she said.': '–',
  'Max Hale left the meeting. “It is over,” he said.': 'Max Hale',
  'Max Hale left the meeting. “It is over,” she said.': '–',
  'Leo Hale left the meeting. “It is over,” he said.': 'Leo Hale',
  'Leo Hale left the meeting. “It is over,” she said.': '–',
  'Chuck Hale left the meeting. “It is over,” he said.': 'Chuck Hale',
  'Chuck Hale left the meeting. “It is over,” she said.': '–',
  'Jack Hale left the meeting. “It is over,” he said.': 'Jack Hale',
  'Jack Hale left the meeting. “It is over,” she said.': '–',
  'Sue Hale left the meeting. “It is over,” she said.': 'Sue Hale',
  'Sue Hale left the meeting. “It is over,” he said.': '–',
  'Rose Hale left the meeting. “It is over,” she said.': 'Rose Hale',
  'Rose Hale left the meeting. “It is over,” he said.': '–',
  'Grace Hale left the meeting. “It is over,” she said.': 'Grace Hale',
  'Grace Hale left the meeting. “It is over,” he said.': '–',
  'Philippa Hale left the meeting. “It is over,” she said.': 'Philippa Hale',
  'Philippa Hale left the meeting. “It is over,” he said.': '–',
  'Bob Hale met Émile Zorn, a banker. “It is over,” she said.': '–',
});

promiseSpeakers('a name that men and women have is meant by “he” and by “she”', {
  'Kim Hale left the meeting. “It is over,” he said.': 'Kim Hale',
  'Kim Hale left the meeting. “It is over,” she said.': 'Kim Hale',
  'Leslie Hale left the meeting. “It is over,” he said.': 'Leslie Hale',
  'Leslie Hale left the meeting. “It is over,” she said.': 'Leslie Hale',
  'Nicola Hale left the meeting. “It is over,” he said.': 'Nicola Hale',
  'Nicola Hale left the meeting. “It is over,” she said.': 'Nicola Hale',
  'Sasha Hale left the meeting. “It is over,” he said.': 'Sasha Hale',
  'Sasha Hale left the meeting. “It is over,” she said.': 'Sasha Hale',
  'Étienne Hale left the meeting. “It is over,” he said.': 'Étienne Hale',
  'Étienne Hale left the meeting. “It is over,” she said.': 'Étienne Hale',
  'Dana Hale left the meeting. “It is over,” he said.': 'Dana Hale',
  'Dana Hale left the meeting. “It is over,” she said.': 'Dana Hale',
  'Mr Kim Hale left the meeting. “It is over,” she said.': '–',
  'Nguyen Thi Lan, a student, was late. “It is over,” she said.': 'Nguyen Thi Lan',
  'Kim Yun-duk, a minister, was late. “It is over,” he said.': 'Kim Yun-duk',
});

promiseSpeakers('a first name that speaks against the pronoun is not meant by it', {
  'Peter Olsen kept the log. “He was tired,” she wrote.': '–',
  'Peter Olsen won. ¶ "We are glad," she said at the harbour.': '–',
  'Stephen Hale, a student, was late. “It is over,” she said.': '–',
  'Her boss, James, sells bread. “We start at three,” she said.': '–',
  'Her boss, James, sells bread. “We start at three,” he said.': 'James',
});

promiseSpeakers(
  'a noun beside a name that tells whether it is a man’s is heard by “he” and “she”',
  {
    'Her husband, Zorbin, retired last year. “We start at three,” she said.': '–',
    'Her mother, Zorbin, sells bread. “We start at three,” he said.': '–',
    'Her mother, Zorbin, sells bread. ¶ “We start at three,” he said.': '–',
    'Her brother Zorbin sells bread. “We start at three,” she said.': '–',
    'The former king, Zorbin, abdicated. “We start at three,” she said.': '–',
    'The actress Quilla Zorbin abdicated. “We start at three,” he said.': '–',
    'The actress Quilla Zorbin abdicated. ¶ “We start at three,” he said.': '–',
    'Zorbin, a mother of two, sells bread. “We start at three,” he said.': '–',
    'Zorbin, 34, the widow of a fisherman, sells bread. “We start at three,” he said.': '–',
    'Mr Zorbin sells bread. “We start at three,” she said.': '–',
    'Mr Zorbin sells bread. ¶ “We start at three,” she said.': '–',
    'Mrs Zorbin sells bread. “We start at three,” he said.': '–',
    'Businesswoman Quilla Zorbin sells bread. “We start at three,” he said.': '–',
    'King Zorbin abdicated. “It was sudden,” he said.': 'Zorbin',
    'Zorbin, a mother of two, left. “It was sudden,” she said.': 'Zorbin',
  },
);

promiseSpeakers('a pronoun that may mean anybody, or either of two, is nobody’s', {
  'Helena Brandt and Peter Olsen met. “It is finished,” she said, and left.': '–',
  'The harbour was silent. “We wait,” she said.': '–',
  'Dale Rovers led 2-0. “We wait,” he said.': '–',
  'Anna Dahl and Ida Holm won. ¶ "We are glad," she said at the harbour.': '–',
  'Paula Reyes and her mother wept. “It is sad,” she said.': '–',
});

promiseSpeakers(
  'of several people the one who acts is meant by “he” and by “the Norwegian”, and never a club',
  {
    'Dale Rovers lost by a goal from Anna Berg, and their coach Peter Olsen was angry. “Poor stuff,” he said. Asked for more, the Norwegian replied: “No.”':
      'Peter Olsen; Peter Olsen',
  },
);

promiseSpeakers('“she” does not go back past somebody who is not known by name', {
  'R. Karthik of the Farmers Union spoke. ¶ Vrenna Quolm from the mill spoke, too. “It is foul,” she said.':
    '–',
  'R. Karthik of the Farmers Union spoke. ¶ K. Selvi of the Palar River Protection Committee said so, too. “It is foul,” she said.':
    'K. Selvi',
  'The mayor met Anna Dahl. “It is over,” she said.': '–',
  'Anna Dahl met the mayor. “It is over,” she said.': 'Anna Dahl',
  'Mark Olsen crashed his car. ¶ A detective came at noon. “It is sad,” he said.': '–',
  'Mark Olsen crashed his car. ¶ The detective was shaken. “It is sad,” he said.': '–',
  'Mark Olsen crashed his car. ¶ One neighbour saw it all. “It is sad,” he said.': '–',
  'Mark Olsen crashed his car. ¶ His brother was shaken. “It is sad,” he said.': '–',
  'Mark Olsen crashed. ¶ It was a big crash. “It is sad,” he said.': 'Mark Olsen',
});

promiseSpeakers('“she” means the woman before a sentence that tells of a man alone', {
  'Ann Lowe led the team. The last of them, a man of 78, was found in a bus. She said it was “a good day”.':
    'Ann Lowe',
  'Ann Lowe led the team. A man was found. She said it was “a good day”.': 'Ann Lowe',
  'Ann Lowe led the team. Her brother came home. She said it was “a good day”.': 'Ann Lowe',
});

promiseSpeakers(
  '“she” is nobody’s where a sentence between tells of somebody else who may be meant',
  {
    'Ann Lowe led the team. The last of them, a woman of 78, was found in a bus. She said it was “a good day”.':
      '–',
    'Ann Lowe led the team. A neighbour was found. She said it was “a good day”.': '–',
    'Ann Lowe led the team. Her husband, a baker, was not there. She said it was “a good day”.':
      '–',
    'Ann Lowe led the team. A man and a nurse were found. She said it was “a good day”.': '–',
  },
);

promiseSpeakers('“he” is nobody whom the words before it in its clause lead to', {
  'Premier Karl Olsen was glad. ¶ Mark Reid resigned. In his letter to Olsen, he wrote: “It is over.”':
    'Mark Reid',
  'Premier Karl Olsen was glad. ¶ Mark Reid resigned. In a letter to the premier, Karl Olsen, he wrote: “It is over.”':
    'Mark Reid',
  'Premier Karl Olsen was glad. ¶ Mark Reid resigned. After a meeting with Olsen, he wrote: “It is over.”':
    'Mark Reid',
  'Karl Olsen left. For Karl Olsen, it was a bad day. “It is over,” he said.': 'Karl Olsen',
});

promiseSpeakers('whoever a sentence about “he” names is not the next “he”', {
  'Bruno Aguiar left early. ¶ He blamed his keeper, Jon Hurst, who missed it. “Jon knows it,” he said. ¶ “We move on,” he added.':
    'Bruno Aguiar; Bruno Aguiar',
  'Bruno Aguiar left early. He blamed Jon Hurst. “We move on,” he said.': 'Bruno Aguiar',
});

promiseSpeakers('“she” goes on with whoever acts in the paragraph before', {
  'Judge Eleanor Hargreaves jailed him on Friday. ¶ "You knew," she told Pugh. "You took it anyway." ¶ "It was greed," she added.':
    'Eleanor Hargreaves; Eleanor Hargreaves; Eleanor Hargreaves',
  'Sheila Masinde left. But she noted that Jon Hurst had come. “It is over,” she said.':
    'Sheila Masinde',
  'Sheila Masinde left. But Helena Brandt said she had come. “It is over,” she said.':
    'Helena Brandt',
});

promiseSpeakers(
  '“she” behind a paragraph on two is nobody’s where that told of one of them by “she” before',
  {
    'After her retirement she founded a clinic. Its director, Anna Dahl, said Helena Brandt still wrote letters. ¶ Asked whether she had been brave, she laughed. “I only did the paperwork,” she said.':
      '–',
    'The clinic is old. Its director, Anna Dahl, said Jon Brandt still wrote letters. ¶ “I only did the paperwork,” she said.':
      'Anna Dahl',
  },
);

promiseSpeakers('a relative goes on speaking only where the one they belong to cannot be meant', {
  'Its last keeper, Tavik’s father, Zorbin, had died the winter before. ¶ “The sea takes what it wants,” he says.':
    '–',
  'His brother, Zorbin, sells bread. “It is warm,” he said.': '–',
  'Her brother, Zorbin, sells bread. “It is warm,” he said.': 'Zorbin',
  'Their son, Zorbin, sells bread. “It is warm,” he said.': 'Zorbin',
  'Anna Dahl’s son, Zorbin, sells bread. “It is warm,” he said.': 'Zorbin',
  'Peter Dahl’s son, Zorbin, sells bread. “It is warm,” he said.': '–',
});

promiseSpeakers('a quote goes on with whoever says something in the sentence before', {
  'Paula Reyes said it was over. “We lost. They won.”': 'Paula Reyes',
  '“It rained,” said Mark Olsen. Paula Reyes said it was over. “We lost.”':
    'Mark Olsen; Paula Reyes',
  '“It rained,” said Mark Olsen. The wind rose. “We lost.”': 'Mark Olsen; Mark Olsen',
});

promiseSpeakers('somebody else in between leaves open who goes on', {
  '“It rained,” said Mark Olsen. Paula Reyes left. “We lost the game.”': 'Mark Olsen; –',
  '“It rained,” said Mark Olsen. A spokesman said it was over. “We lost the game.”':
    'Mark Olsen; (A spokesman)',
  'The report that Mark Olsen wrote said so. “We lost the game.”': '–',
});

test('a sentence of a thousand quotes keeps nobody waiting', async () => {
  const quote = 'He met Mark Olsen and “it is over,” he said, ';
  const read = (quotes: number) => speakersIn(`Karl Reyes left. ¶ ${quote.repeat(quotes)}`);
  expect(await timesAsLong(read, 60)).toBeLessThan(IN_PROPORTION);
});

promiseSpeakers('“he” and “she” mean nobody among many', {
  'Gail Thorne spoke. Drivers and officials objected. She said: “It is late.”': 'Gail Thorne',
  'Gail Thorne spoke. A driver objected. She said: “It is late.”': '–',
});

promiseSpeakers('“he” is left open behind two who each act in a clause of their own', {
  'Peter Olsen claimed that he would win, but Tim Vogt is calm. ¶ He said: “It is late.”': '–',
  'Peter Olsen said that Tim Vogt had lied. ¶ He said: “It is late.”': 'Peter Olsen',
});
promiseSpeakers('a pronoun goes past whoever only owns something, and past a clause with “who”', {
  'Tina Wiebe said most are scared. Wiebe’s clinic gave 340. ¶ “They will come,” she said.':
    'Tina Wiebe',
  'Mr Hale, who farms at Felmingham, said no. ¶ “My neighbour John left,” he said.': 'Hale',
});

promiseSpeakers(
  'a pronoun is not for whom the paragraph before told where this one opens with another',
  {
    'Karl Hale said no. ¶ A senior official, requesting anonymity, said 37 had left. “Somebody was in a hurry,” he said.':
      '–',
  },
);
