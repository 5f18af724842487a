import { fullForm, isEveryday, isKnown } from '../words/gazetteer.ts';
import {
  CAPITAL,
  isGivenName,
  isOwnerInName,
  joinsLarge,
  SMALL_WORDS,
} from '../words/nameWords.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { DETERMINERS, MONTHS, OFFICES, PARTICLES, WEEKDAYS } from '../words/wordLists.ts';
import { joinByAcronym } from './joinByAcronym.ts';
import { type NameRun, splitNameRun } from './splitNameRun.ts';

/** What the capitals of a story tell: which words it writes small, which ones large inside a sentence. */
interface Spelling {
  readonly small: ReadonlySet<string>;
  readonly large: ReadonlySet<string>;
}

/** Finds the words of a story that name something. */
export function findNameRuns(story: readonly WordedParagraph[]): NameRun[] {
  const spelling = spellingOf(story);
  return joinByAcronym(story.flatMap((source) => runsIn(source, spelling)));
}

function spellingOf(story: readonly WordedParagraph[]): Spelling {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const { words } of story)
    for (const word of words) {
      if (!CAPITAL.test(word.text)) small.add(word.lower);
      else if (!word.opens) large.add(word.lower);
    }
  return { small, large };
}

function runsIn(source: WordedParagraph, spelling: Spelling): NameRun[] {
  const { words } = source;
  const runs: NameRun[] = [];
  for (let from = 0; from < words.length; ) {
    if (!isNameWord(words, from, spelling)) {
      from++;
      continue;
    }
    const to = endOfRun(words, from, spelling);
    if (!goesOn(words, to)) runs.push(...splitNameRun(source, from, to));
    from = to;
  }
  return runs;
}

function isNameWord(words: readonly Word[], index: number, { small, large }: Spelling): boolean {
  const word = words[index];
  if (
    !word ||
    !CAPITAL.test(word.text) ||
    /^I(?:$|['’])/.test(word.text) ||
    /\p{Sc}/u.test(word.text) ||
    /^[LR][SR]B$/.test(word.text)
  )
    return false;
  if (
    word.text
      .split('-')
      .some((part) => part !== word.text && (isKnown(part, 'place') || fullForm(part)))
  )
    return false;
  if (MONTHS.has(word.lower) || WEEKDAYS.has(word.lower)) return false;
  if (isGivenName(words, index) || isOwnerInName(words, index)) return true;
  if (joinsLarge(words, index + 1)) return true;
  if (!word.opens)
    return !SMALL_WORDS.has(word.pos) && (word.pos !== 'ADV' || large.has(word.lower));
  if (DETERMINERS.has(word.lower) || SMALL_WORDS.has(word.pos) || word.pos === 'ADV') return false;
  if (
    large.has(word.lower) ||
    isKnown(word.text, 'place') ||
    isKnown(word.text, 'first name') ||
    isKnown(word.text, 'people') ||
    isKnown(word.text, 'organisation')
  )
    return true;
  if (/^\p{Lu}{2,}$/u.test(word.text) || OFFICES.has(word.lower)) return true;
  const next = words[index + 1];
  if (
    next &&
    CAPITAL.test(next.text) &&
    !SMALL_WORDS.has(next.pos) &&
    (word.pos === 'PROPN' || !isEveryday(word.text))
  )
    return true;
  if (small.has(word.lower) || isEveryday(word.text) || word.pos !== 'PROPN' || !next) return false;
  return (
    next.pos === 'AUX' ||
    next.lower === "'s" ||
    next.pos === 'NOUN' ||
    next.text === ',' ||
    (next.pos === 'VERB' &&
      /ed$|^(?:said|told|says|won|came|went|gave|took|made|wrote)$/.test(next.lower))
  );
}

/** A title with a small word in capitals is no run of names: "Save | Your National Parks". */
function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    CAPITAL.test(next.text) &&
    !next.opens &&
    next.sentence === words[to - 1]?.sentence &&
    next.text !== 'I' &&
    DETERMINERS.has(next.lower)
  );
}

function endOfRun(words: readonly Word[], from: number, spelling: Spelling): number {
  let to = from + 1;
  let bodied = bodyWord(words[from]);
  for (;;) {
    const gap = joiner(words, from, to, bodied, spelling);
    if (gap < 0) return to;
    for (let at = to; at <= to + gap; at++) bodied ||= bodyWord(words[at]);
    to += gap + 1;
  }
}

/** How many joining words stand between the run so far and its next word; -1 where it ends. */
function joiner(
  words: readonly Word[],
  from: number,
  to: number,
  bodied: boolean,
  spelling: Spelling,
): number {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next || next.sentence !== last.sentence) return -1;
  const names = (index: number) => isNameWord(words, index, spelling) && !words[index]?.opens;
  if (names(to)) return 0;
  if (next.text === '&' && names(to + 1)) return 1;
  if (isOwnerInName(words, to - 1) || joinsLarge(words, to)) return 1;
  if (
    next.text === '-' &&
    !places([last]) &&
    next.start === last.end &&
    names(to + 1) &&
    words[to + 1]?.start === next.end
  )
    return 1;
  if (isSecondHalf(words, from, to)) return 1;
  // "the Shipowners’ Association"
  if (/^[’']$/.test(next.text) && /s$/.test(last.text) && names(to + 1) && bodyWord(words[to + 1]))
    return 1;
  // "Bashar al-Assad"
  if (PARTICLES.has(next.text) && words[to + 1]?.text === '-' && names(to + 2)) return 2;
  if (PARTICLES.has(next.text) && names(to + 1) && !isKnown(last.text, 'people')) return 1;
  // "the National Commission on Human Rights"
  if (next.lower === 'on' && ON.test(last.text) && names(to + 1)) return 1;
  const office = OFFICES.has(last.lower);
  if ((next.lower === 'of' || next.lower === 'for') && (bodied || office)) {
    if (names(to + 1)) return 1;
    // "for the" may lead away from a firm: "work at the Nordlys Corporation for the Navy"
    const leads = next.lower === 'for' && /^(?:corporation|company|party|army)$/.test(last.lower);
    if (!leads && words[to + 1]?.lower === 'the' && names(to + 2)) return 2;
  }
  // "Organisation for Economic Co-operation and Development", "Truth and Reconciliation Commission"
  if (next.lower === 'and' && names(to + 1)) {
    const inBody =
      bodied && words.slice(from, to).some(({ lower }) => lower === 'for' || lower === 'of');
    const after = words[to + 2];
    if (
      inBody &&
      !bodyWord(words[to + 1]) &&
      after &&
      !CAPITAL.test(after.text) &&
      !places(words.slice(to - 1, to))
    )
      return 1;
    // "the Truth and Reconciliation Commission", "the National Geology and Mining Service"
    if (
      to - from <= 3 &&
      words[from - 1]?.lower === 'the' &&
      !places(words.slice(from, to)) &&
      names(to + 2) &&
      bodyWord(after)
    )
      return 1;
  }
  return -1;
}

/** Bodies that are called by what they are about. */
const ON =
  /^(?:Commission|Committee|Council|Conference|Panel|Institute|Cent(?:er|re)|Inquiry|Convention)$/;
/** What stands behind the hyphen of a description, and not of a name: "New York-based". */
const DESCRIBES =
  /(?:ed|born|run|like|wide|style|era|type|size|area|only|free|made|led|held|owned|bound)$/;
/** The second half of a given name is so short. */
const LONGEST_HALF = 5;

/** "Lai Ching | -te", "Moon Jae | -in": East Asian given names go on small behind a hyphen. */
function isSecondHalf(words: readonly Word[], from: number, to: number): boolean {
  const [last, hyphen, half] = [words[to - 1], words[to], words[to + 1]];
  if (
    !last ||
    !half ||
    hyphen?.text !== '-' ||
    hyphen.start !== last.end ||
    half.start !== hyphen.end
  )
    return false;
  const isGivenName = to - from === 2 && last.text.length <= LONGEST_HALF && !places([last]);
  return (
    isGivenName &&
    /^\p{Ll}+$/u.test(half.text) &&
    half.text.length <= LONGEST_HALF &&
    !DESCRIBES.test(half.text)
  );
}

const bodyWord = (word: Word | undefined): boolean =>
  word !== undefined && CAPITAL.test(word.text) && isKnown(word.lower, 'organisation word');
const places = (words: readonly Word[]): boolean =>
  words.some(({ text }) => isKnown(text, 'place') || fullForm(text));
