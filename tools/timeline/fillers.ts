/** What every story of such a conflict says sooner or later, and what dates nothing in it. */
export const BACKGROUND: readonly string[] = [
  'Varda has been ruled by the same family since 1979.',
  'The war of 1994 left 40,000 people dead and is not forgotten.',
  'Inflation stood at 11 percent in 2003, the last year with reliable figures.',
  'The United Nations estimates that a third of the people need help.',
  'The country of nine million exports copper, dates and cotton.',
  'Analysts doubt that either side can win by arms alone.',
  'Since the attacks of September 11, 2001, Washington has seen the country as an ally.',
  'The border was drawn in 1923 by officers who had never seen the river.',
  'Bread prices have doubled in the last three years.',
  'Diplomats spoke of a difficult moment.',
];

/** What people are quoted with on any day, and what dates nothing either. */
export const SAYINGS: readonly string[] = [
  '“We will not be moved,” said a teacher who gave only her first name.',
  '“Nobody knows what comes next,” a Western diplomat said.',
  '“This is a turning point,” said an analyst with a research group in the region.',
  'A spokesman declined to comment.',
  'He said that the dead would be honoured and the guilty punished.',
  'They called on all sides to show restraint.',
  'It was not clear who had given the order.',
];

/** What follows a large event on the days after it, each dated by its own day. */
export const REACTIONS: readonly ((named: string, when: string) => string)[] = [
  (named, when) => `Leaders abroad condemned ${named} ${when}.`,
  (named, when) => `The United Nations called ${when} for an inquiry into ${named}.`,
  (named, when) => `Thousands gathered in the capital ${when} because of ${named}.`,
  (named, when) => `Markets in Varda fell ${when} after ${named}.`,
  (named, when) => `The government defended itself ${when} against questions on ${named}.`,
];
