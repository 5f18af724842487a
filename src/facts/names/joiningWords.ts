import { fullForm, isKnown } from '../words/gazetteer.ts';
import { CAPITAL, isOwnerInName, joinsLarge } from '../words/nameWords.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { OFFICES, PARTICLES } from '../words/wordLists.ts';
import { endsRemit, isFirm, isRemit } from './listInName.ts';

/** A run of name words that may go on. */
export interface OpenRun {
  readonly words: readonly Word[];
  readonly from: number;
  /** The word after its last so far. */
  readonly to: number;
  /** Whether a word for a body is in it. */
  readonly bodied: boolean;
  /** Whether a word is part of a name and opens no sentence. */
  readonly names: (at: number) => boolean;
}

/** How many small words join a run to its next name word, and when they do. */
type Rule = readonly [joining: number, holds: (run: OpenRun) => boolean];

/** Bodies that are called by what they are about. */
const ON =
  /^(?:Commission|Committee|Council|Conference|Panel|Institute|Cent(?:er|re)|Inquiry|Convention)$/;
/** What stands behind the hyphen of a description, and not of a name: "New York-based". */
const DESCRIBES =
  /(?:ed|born|run|like|wide|style|era|type|size|area|only|free|made|led|held|owned|bound)$/;
/** The second half of a given name is so short. */
const LONGEST_HALF = 5;
/** The name of a body before an "and" in it has so many words: "the Truth | and Reconciliation Commission". */
const LONGEST_BEFORE_AND = 3;

/** The first that holds decides; where none does, the run ends. */
const RULES: readonly Rule[] = [
  [0, ({ to, names }) => names(to)],
  // "Valéry Giscard | d'Estaing"
  [0, ({ words, to }) => /^d['’]\p{Lu}/u.test(textAt(words, to))],
  // "Moody | 's | Ratings"
  [0, (run) => isBrand(run)],
  // "St George | 's | Cathedral"
  [1, (run) => isOfSaint(run)],
  // "Port | -au- | Prince"
  [3, (run) => isHyphenedTwice(run)],
  [0, ({ words, to }) => textAt(words, to) === 'Re' && CAPITAL.test(textAt(words, to - 1))],
  // "Carlsberg | A/S"
  [0, ({ words, to }) => textAt(words, to) === 'AS' && CAPITAL.test(textAt(words, to - 1))],
  [2, (run) => isDanishCompany(run)],
  // 'Raymond | "Buster" | Thibodeau'
  [3, (run) => isNickname(run, 1)],
  [4, (run) => isNickname(run, 2)],
  [1, ({ words, to, names }) => textAt(words, to) === '&' && names(to + 1)],
  [1, ({ words, to }) => isOwnerInName(words, to - 1) || joinsLarge(words, to)],
  // "Bergman-Dahl"
  [1, (run) => isHyphen(run.words, run.to) && !hasPlace(last(run)) && run.names(run.to + 1)],
  [1, isSecondHalf],
  // "the Shipowners’ Association"
  [1, ownsBody],
  // "Bashar al-Assad"
  [
    2,
    ({ words, to, names }) =>
      PARTICLES.has(textAt(words, to)) && textAt(words, to + 1) === '-' && names(to + 2),
  ],
  [1, (run) => hasParticles(run, 1)],
  [1, (run) => isOfIberia(run)],
  // "Joost | van der | Velde"
  [2, (run) => hasParticles(run, 2)],
  // "Feingold |, Marsh & Tully"
  [1, isFirm],
  // "the National Commission on Human Rights"
  [
    1,
    ({ words, to, names }) =>
      lowerAt(words, to) === 'on' && ON.test(textAt(words, to - 1)) && names(to + 1),
  ],
  [1, (run) => isOfBody(run) && run.names(run.to + 1)],
  [
    2,
    (run) =>
      isOfBody(run) &&
      !leadsAway(run) &&
      lowerAt(run.words, run.to + 1) === 'the' &&
      run.names(run.to + 2),
  ],
  [1, isRemit],
  [1, (run) => isAnd(run) && (endsBody(run) || endsRemit(run, run.to) || opensBody(run))],
];

/** How many joining words stand between the run so far and its next word; null where it ends. */
export function joiningWords(run: OpenRun): number | null {
  const { words, to } = run;
  if (words[to]?.sentence !== words[to - 1]?.sentence) return null;
  return RULES.find(([, holds]) => holds(run))?.[0] ?? null;
}

/** Whether a word is what a body is called by: "Commission". */
export const isBodyWord = (word: Word | undefined): boolean =>
  word !== undefined && CAPITAL.test(word.text) && isKnown(word.lower, 'organisation word');

const last = ({ words, to }: OpenRun): readonly Word[] => words.slice(to - 1, to);

const hasPlace = (words: readonly Word[]): boolean =>
  words.some(({ text }) => isKnown(text, 'place') || fullForm(text) !== null);

/** "McDonald | 's": a mark that belongs to the name of a company. */
const isBrand = ({ words, from, to }: OpenRun): boolean =>
  to === from + 1 &&
  lowerAt(words, to) === "'s" &&
  isKnown(`${textAt(words, from)}'s`, 'organisation');

const isOfSaint = ({ words, to, names }: OpenRun): boolean =>
  lowerAt(words, to) === "'s" && /^(?:saint|st\.?)$/.test(lowerAt(words, to - 2)) && names(to + 1);

/** What stands between hyphens in the name of a town: "Stoke-on-Trent". */
const IN_TOWNS =
  /^(?:au|aux|en|sur|sous|le|la|les|de|du|des|on|upon|in|by|under|over|the|am|ob|an|a)$/;

const isHyphenedTwice = ({ words, to, names }: OpenRun): boolean =>
  isHyphen(words, to) &&
  IN_TOWNS.test(textAt(words, to + 1)) &&
  isHyphen(words, to + 2) &&
  names(to + 3);

const isDanishCompany = ({ words, to }: OpenRun): boolean =>
  textAt(words, to) === 'A' && textAt(words, to + 1) === '/' && textAt(words, to + 2) === 'S';

/** "Partido | do | Mar", but not "What do Americans". */
const isOfIberia = ({ words, to, names }: OpenRun): boolean =>
  /^(?:do|da|das|dos)$/.test(textAt(words, to)) &&
  !textAt(words, to - 1).endsWith('s') &&
  isTagged(words, to + 1, 'PROPN') &&
  names(to + 1);

/** So many particles before the next word of a name: "Katja | van den | Berg". */
const hasParticles = ({ words, to, names }: OpenRun, count: number): boolean =>
  words.slice(to, to + count).every(({ text }) => PARTICLES.has(text)) &&
  names(to + count) &&
  !isKnown(textAt(words, to - 1), 'people');

/** What opens or closes a nickname. */
const MARK = /^["“”‘’']$/;

/** So many words in quotation marks between a given name and a surname. */
function isNickname({ words, from, to }: OpenRun, count: number): boolean {
  const close = to + count + 1;
  const isLarge = (at: number) => CAPITAL.test(textAt(words, at));
  return (
    MARK.test(textAt(words, to)) &&
    MARK.test(textAt(words, close)) &&
    isLarge(to + 1) &&
    isLarge(close - 1) &&
    isLarge(close + 1) &&
    isTagged(words, close + 1, 'PROPN') &&
    words[close + 1]?.sentence === words[from]?.sentence &&
    words.slice(from, to).some(({ text }) => isKnown(text, 'first name'))
  );
}

/** "Lai Ching | -te", "Moon Jae | -in": East Asian given names go on small behind a hyphen. */
function isSecondHalf(run: OpenRun): boolean {
  const { words, from, to } = run;
  const half = textAt(words, to + 1);
  const isGivenName =
    to - from === 2 && textAt(words, to - 1).length <= LONGEST_HALF && !hasPlace(last(run));
  return (
    isHyphen(words, to) &&
    isGivenName &&
    /^\p{Ll}+$/u.test(half) &&
    half.length <= LONGEST_HALF &&
    !DESCRIBES.test(half)
  );
}

function ownsBody({ words, to, names }: OpenRun): boolean {
  return (
    /^[’']$/.test(textAt(words, to)) &&
    textAt(words, to - 1).endsWith('s') &&
    names(to + 1) &&
    isBodyWord(words[to + 1])
  );
}

/** "Bank | of England", "Secretary | of State" */
const isOfBody = ({ words, to, bodied }: OpenRun): boolean =>
  /^(?:of|for)$/.test(lowerAt(words, to)) && (bodied || OFFICES.has(lowerAt(words, to - 1)));

/** "for the" may lead away from a firm: "work at the Nordlys Corporation for the Navy". */
const leadsAway = ({ words, to }: OpenRun): boolean =>
  lowerAt(words, to) === 'for' &&
  /^(?:corporation|company|party|army)$/.test(lowerAt(words, to - 1));

const isAnd = ({ words, to, names }: OpenRun): boolean =>
  lowerAt(words, to) === 'and' && names(to + 1);

/** "Organisation for Economic Co-operation | and Development" */
function endsBody(run: OpenRun): boolean {
  const { words, from, to, bodied } = run;
  const after = words[to + 2];
  return (
    bodied &&
    words.slice(from, to).some(({ lower }) => lower === 'for' || lower === 'of') &&
    !isBodyWord(words[to + 1]) &&
    after !== undefined &&
    !CAPITAL.test(after.text) &&
    !hasPlace(last(run))
  );
}

/** "the Truth | and Reconciliation Commission", "the National Geology | and Mining Service" */
const opensBody = ({ words, from, to, names }: OpenRun): boolean =>
  to - from <= LONGEST_BEFORE_AND &&
  lowerAt(words, from - 1) === 'the' &&
  !hasPlace(words.slice(from, to)) &&
  names(to + 2) &&
  isBodyWord(words[to + 2]);
