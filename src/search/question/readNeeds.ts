import { FUNCTION_ROLES, ROLE } from '../words/role.ts';
import { playsIn } from '../words/wordRoles.ts';
import type { QuestionWord } from './questionWord.ts';
import type { AskedFor } from './readWish.ts';

/** What an answer must say something of, whatever else it says. */
export interface Needs {
  /** What is counted, of which the sentence must say one word: "fish", "species" in "how many fish species"; none where any number will do. */
  readonly counted: readonly QuestionWord[];
  /** What is sought of something, which the paragraph must say: "mayor" in "who is the mayor of Rome", "job" in "what is Ann Roe's job". */
  readonly sought: QuestionWord | null;
  /** Which of several it is, which the paragraph must say, too: "fisheries" in "the fisheries minister". */
  readonly which: QuestionWord | null;
}

/** Where an answer may be anything. */
export const NO_NEEDS: Needs = { counted: [], sought: null, which: null };

/** Stories count them without naming them: "84 died", "three dead". */
const UNNAMED = /^(?:people|persons?|times|men|women|children|victims)$/;
/** What any word may be: "what is the name of the ship". */
const ANY_WORD = /^(?:names?|meaning|term)$/;
const CAPITAL = /^\p{Lu}/u;
/** What tells one holder of an office from others; stories seldom say it. */
const OF_TIME =
  /^(?:new|current|present|latest|recent|then|main|first|next|last|former|previous|acting)$/;
const PHRASE_ENDS = ROLE.preposition | ROLE.of | ROLE.relative | ROLE.auxiliary | ROLE.conjunction;

/** Reads what an answer must speak of from a question's folded words, all of them, and those that say something. */
export function readNeeds(
  all: readonly string[],
  words: readonly QuestionWord[],
  asked: AskedFor,
  languageTag: string,
): Needs {
  const { nounAt, askedAt, asksWhatItIs } = asked;
  const counts = nounAt !== null && all[askedAt] === 'how' && all[askedAt + 1] === 'many';
  // "What is the population": a number is wanted, and the noun is known.
  const asksMeasure = nounAt === askedAt + 3 && asked.wish === 'number' && asked.unit === null;
  if (languageTag !== 'en' || !(asksWhatItIs || asksMeasure || counts)) return NO_NEEDS;
  const plays = playsIn(all, languageTag);
  const phraseFrom = (from: number, ends: number): QuestionWord[] => {
    let to = from;
    while (to < all.length && !plays(to, ends)) to++;
    return words.filter(({ place }) => place >= from && place < to);
  };

  if (!counts) return soughtIn();
  if (UNNAMED.test(all[nounAt] ?? '')) return NO_NEEDS;
  return { ...NO_NEEDS, counted: phraseFrom(nounAt, FUNCTION_ROLES & ~ROLE.of) };

  /** The last word of what "who is" or "what is" is followed by, where it is no name. */
  function soughtIn(): Needs {
    const phrase = phraseFrom(askedAt + 2, PHRASE_ENDS);
    const last = phrase.at(-1);
    if (!last || ANY_WORD.test(all[last.place] ?? '')) return NO_NEEDS;
    // A story that writes of "Prime Minister Krag" makes no name of "the minister".
    const isOffice = plays(askedAt + 2, ROLE.determiner) && !CAPITAL.test(last.text);
    if (last.isName && !isOffice) return NO_NEEDS;
    if (asked.wish !== 'name') return isOfName(last) ? { ...NO_NEEDS, sought: last } : NO_NEEDS;
    // "Who is the mayor", "who is Ann Roe's lawyer", but not "who is responsible".
    if (!isOffice && phrase[0]?.isName !== true) return NO_NEEDS;
    const before = phrase.find(({ place }) => place === last.place - 1);
    const isPlain =
      before !== undefined && !CAPITAL.test(before.text) && !OF_TIME.test(all[before.place] ?? '');
    return { counted: [], sought: last, which: isPlain ? before : null };
  }

  /** Of things only what a name has: "Ann Roe's job", "the capital of France"; others are told in other words. */
  function isOfName({ place }: QuestionWord): boolean {
    const isEnd = place === all.length - 1;
    const before = words.filter((word) => word.place < place);
    if (isEnd) return !plays(askedAt + 2, ROLE.determiner) && before.every(isNamed);
    const after = words.filter((word) => word.place > place);
    return plays(place + 1, ROLE.of) && after.length > 0 && after.every(isNamed);
  }
}

function isNamed({ isName }: QuestionWord): boolean {
  return isName;
}
