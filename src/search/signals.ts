/** What tells how sure the first hit is; "share" is of the question's weight. */
export const SIGNALS = {
  covered: 'share that the sentence holds',
  around: 'share that its paragraph or heading holds',
  known: 'share that the stories hold, word for word',
  alike: 'share that the stories hold in a like spelling or of the same root alone',
  names: 'share of the names that the paragraph holds',
  unknownNames: 'share of the names that the stories do not hold',
  lead: 'how far it ranks above the rest: the logit of its share among the candidates',
  words: 'how many words the question has (logarithm)',
  weight: 'how telling the words are that the sentence holds (logarithm)',
  wishMet: 'has a number, date or name where one is wanted',
} as const;
export type Signal = keyof typeof SIGNALS;
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly Signal[];
export type Signals = Record<Signal, number>;
/** A weight for each signal, and what stands without any. */
export type Logistic = Readonly<Record<Signal | 'base', number>>;
