import { FEATURES } from './features.ts';

/** What tells how sure the first hit is: its features, and what is said of the question; "share" is of its weight. */
export const SIGNALS = {
  ...FEATURES,
  known: 'share that the stories hold, word for word',
  alike: 'share that the stories hold in a like spelling or of the same root alone',
  unknownNames: 'share of the names that the stories do not hold',
  likelier:
    "how much likelier the stories are to say the question's words than everyday speech is (tens of nats)",
  likelierEach: 'how much likelier they are to say each of them, at the mean (nats)',
  likelierMost: 'how much likelier they are to say the one of which it is most so (nats)',
  ahead: 'how far the first hit ranks above the rest: the logit of its share among the candidates',
  words: 'how many words the question has (logarithm)',
  weight: 'how telling the words are that the sentence holds (logarithm)',
  countedMissed: 'asks how many there are of what the sentence does not name',
  kindMissed: 'asks which one of a kind that the sentence does not name',
  denied: 'asks for what is not so, and the sentence denies nothing',
} as const;
/** One of them by its name. */
export type Signal = keyof typeof SIGNALS;
/** Their names, in the order of a row of them. */
export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly Signal[];
/** A question's signals, in the order of SIGNAL_NAMES: the first hit's features come first. */
export type Signals = Float64Array;
/** A weight for each signal, and what stands without any. */
export type Logistic = Readonly<Record<Signal | 'base', number>>;
