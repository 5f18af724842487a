import { isEveryday, isKnown, isNobodyElse } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { isHalvedName, LONGEST_HALF } from '../../words/nameWords.ts';
import { isHyphen, isLarge, isProperNoun, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { HONORIFICS, PARTICLES } from '../../words/wordLists.ts';
import { hasPlace, type JoiningRule, last, type OpenRun } from './openRun.ts';

/** What stands behind the hyphen of a description, and not of a name: "New York-based". */
const DESCRIBES =
  /(?:ed|born|run|like|wide|style|era|type|size|area|only|free|made|led|held|owned|bound)$/;

/** What joins the parts of a person's name. */
export const JOINS_OF_PERSON: readonly JoiningRule[] = [
  // "Valéry Giscard | d'Estaing"
  [0, ({ words, to }) => /^d['’]\p{Lu}/u.test(textAt(words, to))],
  // 'Raymond | "Buster" | Thibodeau'
  [3, (run) => isNickname(run, 1)],
  [4, (run) => isNickname(run, 2)],
  [1, (run) => isSecondHalf(run)],
  // "Min | -jun | Seo"
  [2, ({ words, to }) => isHalvedName(words, to - 1)],
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
];

/** "Partido | do | Mar", "Te Rūnanga | o | Kaikōura", but not "What do Americans". */
const isOfIberia = ({ words, to, names }: OpenRun): boolean =>
  /^(?:do|das|o)$/.test(textAt(words, to)) &&
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
  return (
    MARK.test(textAt(words, to)) &&
    MARK.test(textAt(words, close)) &&
    isLarge(words, to + 1) &&
    isLarge(words, close - 1) &&
    isProperNoun(words, close + 1) &&
    words[close + 1]?.sentence === words[from]?.sentence &&
    (words
      .slice(from, to)
      .some(({ text }) => isKnown(text, 'first name', 'male name', 'female name')) ||
      [to - 1, close + 1].every((at) => isNobodyElse(textAt(words, at))))
  );
}

/** "Lai Ching | -te", "Transport Minister Kim Yun | -duk": East Asian given names go on small behind a hyphen, and the surname stands before them. */
function isSecondHalf(run: OpenRun): boolean {
  const { words, from, to } = run;
  const half = textAt(words, to + 1);
  const isGivenName =
    (to - from === 2 || isBehindTitle(run, to - 2)) &&
    textAt(words, to - 1).length <= LONGEST_HALF &&
    !hasPlace(last(run));
  return (
    isHyphen(words, to) &&
    isGivenName &&
    /^\p{Ll}+$/u.test(half) &&
    half.length <= LONGEST_HALF &&
    !DESCRIBES.test(half) &&
    // "President Joe Biden | -proof", against "Moon Jae | -in"
    !(
      isBehindTitle(run, to - 2) &&
      isEveryday(half) &&
      isKnown(textAt(words, to - 2), 'first name')
    )
  );
}

/** Whether an office or a form of address stands within a run right before a word. */
const isBehindTitle = ({ words, from }: OpenRun, at: number): boolean =>
  at > from && (isOffice(lowerAt(words, at - 1)) || HONORIFICS.has(lowerAt(words, at - 1)));
