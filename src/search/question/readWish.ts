import type { Unit, Wish } from '../words/wishes.ts';
import { FUNCTION_ROLES, ROLE, rolesOf } from '../words/wordRoles.ts';
import { type AskingWords, askingWordsOf } from './askingWords.ts';

/** What is wanted, and by which of the question's words, counted by their places. */
export interface AskedFor {
  readonly wish: Wish;
  /** The word that asks ("who"); the end where none does. */
  readonly askedAt: number;
  /** What a wanted number counts in, where the question says it. */
  readonly unit: Unit | null;
  /** The noun that is asked for: "which city", "how many hectares"; null where none stands there. */
  readonly nounAt: number | null;
  /** Whether the verb stands before its subject: "what did they find", but not "who found it". */
  readonly isInverted: boolean;
  /** Whether somebody's words are asked for: "what did she say". */
  readonly asksWords: boolean;
  /** Whether yes or no is asked for. */
  readonly isYesNo: boolean;
  /** Whether it asks who or what something is: "who is Ada Lovelace". */
  readonly asksWhatItIs: boolean;
}

/** How far after "which" its noun may stand: "which of the two cities". */
const REACH = 3;

/** Reads the kind of answer that folded words, in order and complete, ask for. */
export function readWish(words: readonly string[], languageTag: string): AskedFor {
  const roles = rolesOf(languageTag);
  const isVerb = (place: number): boolean =>
    ((roles.get(words[place] ?? '') ?? 0) & ROLE.auxiliary) !== 0;
  const isSmall = (place: number): boolean =>
    ((roles.get(words[place] ?? '') ?? 0) & FUNCTION_ROLES) !== 0;
  const nothing: AskedFor = {
    wish: 'thing',
    askedAt: words.length,
    unit: null,
    nounAt: null,
    isInverted: false,
    asksWords: false,
    isYesNo: false,
    asksWhatItIs: false,
  };
  const told = askingWordsOf(languageTag);
  if (!told) return nothing;
  const askedAt = words.findIndex((_, place) => asks(told, words, place));
  if (isVerb(0) && askedAt !== 0) return { ...nothing, isYesNo: true };
  if (askedAt < 0) return nothing;
  const asked = { ...nothing, askedAt, ...readAsking(told, words, askedAt, isSmall) };
  const isBeing = ((roles.get(words[askedAt + 1] ?? '') ?? 0) & ROLE.being) !== 0;
  const isOpen = asked.nounAt === null && (asked.wish === 'name' || asked.wish === 'thing');
  const isInverted = isVerb((asked.nounAt ?? askedAt) + 1);
  return {
    ...asked,
    isInverted,
    asksWords: isOpen && isInverted && asksForWords(told, words, askedAt),
    asksWhatItIs: isOpen && isBeing,
  };
}

/** "What did she say": a verb of saying comes after "what". */
function asksForWords(
  { which, saying }: AskingWords,
  words: readonly string[],
  askedAt: number,
): boolean {
  const isSaid = (word: string, place: number): boolean => place > askedAt + 1 && saying.has(word);
  return which.has(words[askedAt] ?? '') && words.some(isSaid);
}

function asks(told: AskingWords, words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  return askingAt(told, words, place) !== undefined || told.how.has(word) || told.which.has(word);
}

/** The wish of a word, or two, that tell it by themselves. */
function askingAt(told: AskingWords, words: readonly string[], place: number): Wish | undefined {
  const word = words[place] ?? '';
  return told.asking.get(`${word} ${words[place + 1]}`) ?? told.asking.get(word);
}

function readAsking(
  told: AskingWords,
  words: readonly string[],
  askedAt: number,
  isSmall: (place: number) => boolean,
): Partial<AskedFor> {
  const word = words[askedAt] ?? '';
  const next = words[askedAt + 1] ?? '';
  const wish = askingAt(told, words, askedAt);
  if (wish === 'number') return readAmount(told, words, askedAt, isSmall);
  if (wish) return { wish };
  if (told.how.has(word))
    return told.measured.has(next) ? readAmount(told, words, askedAt + 1, isSmall) : {};
  for (let nounAt = askedAt + 1; nounAt <= askedAt + REACH; nounAt++) {
    const noun = words[nounAt] ?? '';
    const named = told.nouns.get(noun);
    if (named) return { wish: named, unit: told.units.get(noun) ?? null, nounAt };
  }
  return isSmall(askedAt + 1) ? {} : { nounAt: askedAt + 1 };
}

/** A number is wanted: of what "many" counts, or in what "far" or "costs" is counted. */
function readAmount(
  told: AskingWords,
  words: readonly string[],
  at: number,
  isSmall: (place: number) => boolean,
): Partial<AskedFor> {
  const nounAt = words[at + 1] === 'de' ? at + 2 : at + 1;
  const isCounted = told.counting.has(words[at] ?? '') && !isSmall(nounAt);
  const unit = told.units.get(words[at] ?? '') ?? told.units.get(words[nounAt] ?? '') ?? null;
  return { wish: 'number', unit, nounAt: isCounted ? nounAt : null };
}
