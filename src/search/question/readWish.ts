import { FUNCTION_ROLES, ROLE } from '../words/role.ts';
import type { Unit, Wish } from '../words/wishes.ts';
import { playsIn } from '../words/wordRoles.ts';
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

/** A question's folded words, in order and complete, with what its language tells of them. */
interface Asked {
  readonly told: AskingWords;
  readonly words: readonly string[];
  /** Whether the word at a place plays one of some roles (ROLE). */
  plays(place: number, roles: number): boolean;
}

/** Reads the kind of answer that folded words, in order and complete, ask for. */
export function readWish(words: readonly string[], languageTag: string): AskedFor {
  const plays = playsIn(words, languageTag);
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
  if (plays(0, ROLE.auxiliary) && askedAt !== 0) return { ...nothing, isYesNo: true };
  if (askedAt < 0) return nothing;
  const asked = { ...nothing, askedAt, ...readAsking({ told, words, plays }, askedAt) };
  const isOpen = asked.nounAt === null && (asked.wish === 'name' || asked.wish === 'thing');
  const isInverted = plays((asked.nounAt ?? askedAt) + 1, ROLE.auxiliary);
  return {
    ...asked,
    isInverted,
    asksWords: isOpen && isInverted && asksForWords(told, words, askedAt),
    asksWhatItIs: isOpen && plays(askedAt + 1, ROLE.being),
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

function readAsking(asked: Asked, askedAt: number): Partial<AskedFor> {
  const { told, words } = asked;
  const word = words[askedAt] ?? '';
  const next = words[askedAt + 1] ?? '';
  const wish = askingAt(told, words, askedAt);
  if (wish === 'number') return readAmount(asked, askedAt);
  if (wish) return { wish };
  if (told.how.has(word)) return told.measured.has(next) ? readAmount(asked, askedAt + 1) : {};
  return readWhich(asked, askedAt);
}

/** What the noun after "which" or "what" asks for, or the measure that a question with "what" ends in. */
function readWhich({ told, words, plays }: Asked, askedAt: number): Partial<AskedFor> {
  for (let nounAt = askedAt + 1; nounAt <= askedAt + REACH; nounAt++) {
    const noun = words[nounAt] ?? '';
    const isActing = plays(nounAt, ROLE.auxiliary) && !plays(nounAt, ROLE.being);
    if (told.sorts.has(noun) || isActing) break;
    const named = told.nouns.get(noun);
    if (named) return { wish: named, unit: told.units.get(noun) ?? null, nounAt };
  }
  if (!plays(askedAt + 1, FUNCTION_ROLES)) return { nounAt: askedAt + 1 };
  const unit = measureAtEnd({ told, words, plays }, askedAt);
  return unit ? { wish: 'number', unit } : {};
}

/** What is counted where a question ends in it: "what does it cost", "what is Ann Roe's salary", but not "what was sold at a price". */
function measureAtEnd({ told, words, plays }: Asked, askedAt: number): Unit | null {
  const last = words.length - 1;
  const between = Array.from({ length: last - askedAt - 2 }, (_, at) => askedAt + 2 + at);
  if (between.length === 0 || !plays(askedAt + 1, ROLE.auxiliary)) return null;
  const measure = words[last] ?? '';
  if (!plays(askedAt + 1, ROLE.being)) return told.unitVerbs.get(measure) ?? null;
  const isNamed = !between.some((place) => plays(place, FUNCTION_ROLES & ~ROLE.determiner));
  return isNamed ? (told.units.get(measure) ?? null) : null;
}

/** A number is wanted: of what "many" counts, or in what "far" or "costs" is counted. */
function readAmount(asked: Asked, at: number): Partial<AskedFor> {
  const { told, words, plays } = asked;
  const nounAt = words[at + 1] === 'de' ? at + 2 : at + 1;
  const isCounted = told.counting.has(words[at] ?? '') && !plays(nounAt, FUNCTION_ROLES);
  const unit =
    told.units.get(words[at] ?? '') ??
    told.units.get(words[nounAt] ?? '') ??
    (isCounted ? null : unitOfVerb(asked, nounAt));
  return { wish: 'number', unit, nounAt: isCounted ? nounAt : null };
}

/** What is counted where a later verb tells it: "how much does it cost", but not "how much did the cost rise". */
function unitOfVerb({ told, words, plays }: Asked, from: number): Unit | null {
  const verb = words.findIndex(
    (word, place) =>
      place > from && told.unitVerbs.has(word) && !plays(place - 1, ROLE.determiner | ROLE.of),
  );
  return told.unitVerbs.get(words[verb] ?? '') ?? null;
}
