import { verbIn } from '../../words/inflected.ts';
import { isMoney } from '../../words/money.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { CHANGES, wordSet } from '../../words/wordLists.ts';
import { behindNumber, isMotion } from './motion.ts';

/** What changes by a quantity that stands before it: "a 78 percent | increase". */
export const CHANGE_NOUNS =
  /^(?:increase|decrease|rise|drop|fall|decline|cut|jump|gain|growth|reduction|hike|raise|slump|plunge|boost)s?$/;
/** Which way something changed, right before by how much: "| up | 23%". */
export const UP = /^(?:up|down)$/;
/** Verbs that tell of a change with "up" or "down" behind them: "has | gone | up". */
const moves = verbIn('close end finish open move', 'go goes going gone went');
/** What tells, behind an amount, that it is a difference: "3% | above | their peak", "£84 | more |". */
export const COMPARES = wordSet(`
  above below more less fewer higher lower better worse cheaper dearer greater larger bigger smaller faster slower
  warmer cooler hotter colder wetter drier`);
/** What a price is told in, behind its number: "closed up 52 | p", "ended down 3.2 | percent". */
const PRICED = /^(?:points?|p|percent|per|percentage|basis)$/;
/** What tells that points are those of a game: "ended up 12 points | behind". */
const IN_GAME = /^(?:behind|ahead|adrift|clear|short|above|below|off)$/;
/** Of those, what tells so before a number that was left: "the price | went | from $410 million". */
const GOES = /^(?:go|goes|going|gone|went)$/;
/** Verbs of change that the tagger may take for nouns: "the minimum wage | rises | from £11 to £12". */
const RISES = /^(?:rise|fall|drop|decline|increase|climb|jump|slide)s?$/;
/** Verbs of a change where a share or so many points are what is lost or won: "Shares | lost | 4%", "The Nasdaq | added | 105 points". */
const LOSES = /^(?:los(?:es?|t|ing)|sheds?|add(?:s|ed|ing)?|firmed|advanced)$/;
/** A share, or the first of its words, and what a market's steps are told in: "4 | per | cent", "31 | cents". */
const SHARE = /^(?:%|percent|per|points?|cents?|pence|p)$/;
/** A share stands within so many words behind: "lost | almost 4 per | cent". */
const SHARE_REACH = 5;
/** A number stands so close behind a "from" that it is what was left: "from | about £ | 11". */
const FROM_REACH = 4;

/** Whether a word is a verb that tells of a change: "| rose |", "| went | up". */
export function isChangeVerb(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  if (isMotion(words, at)) return false;
  if (moves(word))
    return UP.test(lowerAt(words, at + 1))
      ? !isOfThings(words, at)
      : GOES.test(word) && leavesNumber(words, at + 1);
  if (LOSES.test(word)) return losesShare(words, at);
  if (!CHANGES.has(word)) return false;
  return !isTagged(words, at, 'NOUN') || risesFrom(words, at);
}

/** "| closed | down 20 stores", "| ended | up 12 points behind", against "| closed | down 20 points" and "| went | up 12 seats": whether what such a verb is told of are things, so that nothing went up or down. */
function isOfThings(words: readonly Word[], at: number): boolean {
  const noun = GOES.test(lowerAt(words, at)) ? null : behindNumber(words, at + 2);
  if (noun === null || !isTagged(words, noun, 'NOUN', 'ADJ', 'PROPN', 'VERB')) return false;
  const unit = lowerAt(words, noun);
  return !isMoney(unit) && (!PRICED.test(unit) || IN_GAME.test(lowerAt(words, noun + 1)));
}

/** "Shares | lost | 4%", "have | lost | 40% of their value", "Crude | lost | 31 cents to $64", against "lost | £4m", "lost | 40% of its games", "lost | 20% more ice" and "lost | four points". */
function losesShare(words: readonly Word[], at: number): boolean {
  for (let share = at + 2; share < at + SHARE_REACH; share++) {
    if (!SHARE.test(lowerAt(words, share)) || !isTagged(words, share - 1, 'NUM')) continue;
    const end = lowerAt(words, share) === 'per' ? share + 2 : share + 1;
    const isOfValue = /^(?:value|worth)$/.test(lowerAt(words, end + 2));
    return lowerAt(words, end) === 'of'
      ? isOfValue
      : !isTagged(words, end, 'ADJ', 'NOUN') || /^(?:last|this)$/.test(lowerAt(words, end));
  }
  return false;
}

/** "The minimum wage | rises | from £11", "Fares | rise | from £2", but neither "a | rise | from £11" nor "a price | rise | from £2". */
function risesFrom(words: readonly Word[], at: number): boolean {
  if (!RISES.test(lowerAt(words, at)) || !isTagged(words, at - 1, 'NOUN', 'PROPN')) return false;
  const isPlural = (index: number) => lowerAt(words, index).endsWith('s');
  return isPlural(at) !== isPlural(at - 1) && leavesNumber(words, at + 1);
}

const leavesNumber = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'from' &&
  words.slice(at + 1, at + FROM_REACH).some(({ text }) => /^\d/.test(text));

/** The verb of a change that ends right before a word: "| rose | to 148", "| ticked up | from 96", "are | up | from 900"; null where none does. */
export function changeVerbBefore(words: readonly Word[], end: number): number | null {
  if (isChangeVerb(words, end - 1)) return end - 1;
  if (!UP.test(lowerAt(words, end - 1))) return null;
  if (isChangeVerb(words, end - 2)) return end - 2;
  return /^(?:is|are|was|were|been)$/.test(textAt(words, end - 2)) ? end - 1 : null;
}
