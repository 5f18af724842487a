import { isEveryday, isKnown } from '../../words/gazetteer.ts';
import { nounIn } from '../../words/inflected.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { CAPITAL, isLarge, lowerAt, textAt } from '../../words/wordAt.ts';
import {
  DAY_WORDS,
  FOLK,
  MONTHS,
  PLACE_NOUNS,
  phraseList,
  TIMES,
  wordSet,
} from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { appositiveHead } from './appositiveHead.ts';
import { after, type BesideClue, before, comma, isLong, RULERS, tagAfter } from './besideName.ts';
import { INHABITANTS, isOfPlaceAlone, leadsThere, OF_PLACES } from './toldAsPlace.ts';

/** Nouns that follow the name of a place: "the Catatumbo region". */
const REGIONS =
  /^(?:region|province|district|county|coast|coastline|peninsula|prefecture|municipality|valley|river|neighbou?rhood|suburb|ward)$/;
/** The same of several, behind the last of them: "| Orange and Seminole counties". */
const SEVERAL = /^(?:counties|districts|provinces|regions|rivers|valleys)$/;
/** What lies somewhere, as places do: "Orrin, which | borders | Veskia". */
const LIES = /^(?:lies|sits|borders|adjoins|straddles)$/;
/** What happens to people somewhere, and in nobody: "was born in | Dona Paula". */
const HAPPENS_IN: ReadonlySet<string> = new Set([
  ...wordSet(
    'born raised live lives lived living reside resides resided buried stationed based located',
  ),
  ...wordSet('arrested detained'),
  ...phraseList('broke out|grew up|grow up|growing up|brought up'),
]);

/** What stands somewhere, and in or near nobody: "a laboratory in | Dona Paula". */
const standsSomewhere = nounIn(`
  laboratory lab school hospital church chapel mosque temple shop store pub hotel clinic factory mill mine quarry farm
  house flat apartment cottage bungalow prison jail restaurant cafe café warehouse cemetery nursery depot reservoir`);

/** What there is "in" a thing or a firm, and not in a place: "decreases in | Pell Grants", "shares in | Veltrix". */
export const isHadIn = nounIn(`
  increase decrease rise fall cut interest confidence faith belief believe believed investment share stake role`);

/** What there is in a subject, a language, a paper or a film: "degrees in | Celtic", "described in | Nature". */
const IN_SUBJECT = wordSet(`
  experience expertise skill skills degree degrees training lesson lessons course courses program programs
  programming coded fluent study studies success
  article articles interview interviews report reports reported describes described detailed outlined published
  write writes wrote written appear appears appeared starred starring bring brings brought bringing`);

/** Which part of a place: "in eastern | Sarenga". */
const PARTS =
  /^(?:(?:north|south)ern|(?:north|south)?(?:east|west)(?:ern)?|central|nearby|neighbou?ring|downtown|rural|mainland)$/;

const lastOf = ({ text }: NameRun): string => text.split(' ').at(-1) ?? '';

/** So many words may stand between the first of several and their "and". */
const MOST_OF_SEVERAL = 7;

/** What beside a name tells that it is a place's. */
export const CLUES_OF_PLACE: readonly BesideClue[] = [
  [{ place: 4 }, (run) => PLACE_NOUNS.has(appositiveHead(run) ?? '')],
  [
    { place: 4 },
    (run) =>
      PLACE_NOUNS.has(before(run)) ||
      (before(run) !== '' && before(run) !== 'and' && REGIONS.test(after(run))),
  ],
  [{ place: 4 }, (run) => before(run) === 'of' && OF_PLACES.has(before(run, 2))],
  // "President Viktor Danilov of | Veskia"
  [{ place: 5, organisation: -3, person: -6 }, isRuled],
  // "| Veskia | 's border", "refugees from | Veskia"
  [{ place: 3, person: -4 }, (run) => after(run) === "'s" && LANDS_HAVE.test(after(run, 2))],
  // "trains to | Millhaven"
  [{ place: 3, person: -4 }, leadsThere],
  [{ place: 4 }, (run) => comma(run) && after(run, 2) === 'which' && LIES.test(after(run, 3))],
  [{ place: 4 }, (run) => comma(run) && after(run, 2) === 'whose' && hasInhabitants(run)],
  // "the town of | Cole Harbour", "the mayor of | Cole Harbour"
  [{ place: 4, person: -10 }, (run) => before(run) === 'of' && isOfPlaceAlone(before(run, 2))],
  // "a 52-year-old | Palmerston North | man"
  [
    { place: 6, person: -10 },
    (run) => before(run) === 'old' && before(run, 2) === '-' && FOLK.has(after(run)),
  ],
  [{ place: 5 }, (run) => isLong(run) && before(run) === 'along'],
  [{ place: 4, person: -10 }, (run) => before(run) === 'of' && INHABITANTS.test(before(run, 2))],
  [{ place: 4, person: -6 }, (run) => INHABITANTS.test(after(run))],
  [{ place: 1, person: -6 }, isSite],
  [{ place: 4, person: -6 }, (run) => before(run) === 'from' && isFolk(before(run, 2))],
  [{ place: 6 }, isOneOfSeveral],
  [{ place: 6, person: -4 }, (run) => before(run) === 'the' && /^River \p{Lu}/u.test(run.text)],
  // "between | London Paddington | and Reading"
  [
    { place: 3, person: -4 },
    (run) => isLong(run) && startsAtPlace(run) && /^(?:between|at|into|outside)$/.test(before(run)),
  ],
  // "Jessica Tran, 41, of | Titusville"
  [
    { place: 4 },
    (run) =>
      /^(?:of|from)$/.test(before(run)) && before(run, 2) === ',' && /^\d\d$/.test(before(run, 3)),
  ],
  [{ place: 2 }, (run) => comma(run) && isPlaceAfterComma(run)],
  [{ place: 2 }, (run) => !isLong(run) && comma(run) && isPlaceAfterComma(run)],
  // "in Mountain View, California"
  [{ place: 2 }, (run) => before(run) === 'in' && comma(run) && isPlaceAfterComma(run)],
  [
    { place: 2 },
    (run) =>
      /^(?:at|on|to|from|through|across|outside|near)$/.test(before(run)) &&
      isKnown(lastOf(run), 'place word'),
  ],
  [{ place: 3 }, (run) => before(run) === 'near' && tagAfter(run) !== 'NUM'],
  [
    { place: 4, person: -2 },
    (run) =>
      before(run) === 'in' &&
      !isNumbered(run) &&
      !isInTitle(run) &&
      !isTongue(run) &&
      !isOwner(run) &&
      !isHadIn(before(run, 2)) &&
      !IN_SUBJECT.has(before(run, 2)),
  ],
  [
    { place: 4, person: -2 },
    (run) => PARTS.test(before(run)) && /^(?:in|of|to|from|across|through)$/.test(before(run, 2)),
  ],
  [{ place: 6 }, isDateline],
];

/** What a land or a town has, and nobody: "Veskia's | border |". */
const LANDS_HAVE =
  /^(?:borders?|airspace|coast|coastline|parliament|shores|streets|outskirts|suburbs|constitution|electorate|mayor|governor|embassy|ambassador)$/;
/** Who has an office of a land or a town; a "minister" only with what else belongs to the office: "Prime | Minister". */
const RULES_LAND =
  /^(?:president|premier|chancellor|sultan|emir|prince|princess|senator|taoiseach|(?:prime|foreign|defen[cs]e|finance|interior) minister)$/;
/** Whoever rules has so many names. */
const MOST_NAMES = 4;

/** "President Viktor Danilov of | Veskia": whether a name is of what somebody rules or stands for, whose office stands large before their name. */
function isRuled({ source: { words }, from, to }: NameRun): boolean {
  if (lowerAt(words, from - 1) !== 'of' || to - from > 2) return false;
  let at = from - 2;
  while (at > from - 2 - MOST_NAMES && isLarge(words, at) && !isRuler(words, at)) at--;
  return at < from - 2 && isLarge(words, at) && isRuler(words, at);
}

function isRuler(words: readonly Word[], at: number): boolean {
  const noun = lowerAt(words, at);
  return (
    RULERS.test(noun) ||
    RULES_LAND.test(noun) ||
    RULES_LAND.test(`${lowerAt(words, at - 1)} ${noun}`)
  );
}

const isFolk = (noun: string): boolean => FOLK.has(noun) || FOLK.has(singularOf(noun));

/** "was born in | Dona Paula", "a mine near | Cole Harbour", and not "lives in | Anna Dahl | 's house" */
function isSite(run: NameRun): boolean {
  if (!/^(?:in|near)$/.test(before(run)) || after(run) === "'s") return false;
  const [second, first] = [before(run, 2), before(run, 3)];
  const happens = HAPPENS_IN.has(second) || HAPPENS_IN.has(`${first} ${second}`);
  return (before(run) === 'in' && happens) || standsSomewhere(second);
}

/** "in | Callum Reid's | corner": what is in a thing that a name of several words owns is in no place of that name, unless its last word tells of one. */
const isOwner = (run: NameRun): boolean =>
  isLong(run) &&
  after(run) === "'s" &&
  !isKnown(run.text, 'place') &&
  !isKnown(lastOf(run), 'place word');

/** What is in a language as often as in a place: "| sung | in Wolof". */
const TOLD =
  /^(?:sung|sings?|sang|dubbed|subtitled|subtitles|translated|lyrics|dialogue|poems?|verses?|recited)$/;
/** What is shot in a language, and nobody: "The | film | was shot in Wolof". */
const FILMS = /^(?:films?|movies?|documentary|documentaries|feature|series|drama|comedy)$/;

/** "The film was shot in | Wolof", "sung in | Wolof": where something may be in a language. */
function isTongue(run: NameRun): boolean {
  const { words } = run.source;
  if (TOLD.test(before(run, 2))) return true;
  const { sentence } = words[run.from] ?? {};
  const isOfFilm = () => words.some((word) => word.sentence === sentence && FILMS.test(word.lower));
  return /^(?:shot|filmed|made)$/.test(before(run, 2)) && isOfFilm();
}

/** "London Paddington": whether a place's name begins a longer one, that is no person's. */
const startsAtPlace = ({ source, from }: NameRun): boolean => {
  const first = textAt(source.words, from);
  return isKnown(first, 'place') && !isKnown(first, 'first name');
};

/** "X, whose 260 | residents" */
const hasInhabitants = (run: NameRun): boolean =>
  [3, 4, 5].some((steps) => /^(?:residents|inhabitants|population|mayor)$/.test(after(run, steps)));

/** "| Orange and Seminole counties" */
function isOneOfSeveral({ source: { words }, to }: NameRun): boolean {
  const and = words.slice(to, to + MOST_OF_SEVERAL).findIndex(({ lower }) => lower === 'and');
  const last = and < 0 ? to : to + and + 2;
  return (
    SEVERAL.test(lowerAt(words, last)) &&
    words.slice(to, last).every(({ text }) => /^(?:,|and|\p{Lu}.*)$/u.test(text))
  );
}

/** "Waskom, Texas", and not "Hainan, China Southern". */
function isPlaceAfterComma({ source: { words }, to }: NameRun): boolean {
  const [first, second] = [words[to + 1], words[to + 2]];
  // "Mullingar, County Westmeath"
  if (first?.text === 'County') return true;
  const two = `${first?.text} ${second?.text}`;
  const next = isKnown(two, 'place') ? words[to + 3] : second;
  return (
    (isKnown(first?.text ?? '', 'place') || isKnown(two, 'place')) &&
    next?.lower !== "'s" &&
    !CAPITAL.test(next?.text ?? '')
  );
}

/** "in | Windows | 95", but not "in | Matara | two years ago" */
const isNumbered = (run: NameRun): boolean =>
  tagAfter(run) === 'NUM' && !TIMES.has(singularOf(after(run, 2)));

/** "Phallus in Wonderland": a capital before the "in" makes a title of it, unless it is a body's or ends somebody's name. */
function isInTitle({ source: { words }, from }: NameRun): boolean {
  const word = words[from - 2];
  if (!word || (word.opens && !word.quoted) || !CAPITAL.test(word.text)) return false;
  // "at the Heritage Club in | Tampa"
  if (isKnown(word.text, 'organisation word')) return false;
  // "the Wereldmuseum in | Leiden", "met Anna Kollie in | Gbarnga"
  const isNamed =
    lowerAt(words, from - 3) === 'the' ||
    (isLarge(words, from - 3) && isKnown(word.text, 'name part', 'surname'));
  return isEveryday(word.text) || !isNamed;
}

/** No report's place and day take more words than this. */
const LONGEST_DATELINE = 20;

/** "| KOTA SARENGA (Reuters) - Rain", "| Goma, | Congo — Shells", "| BERLIN, Aug 7 -": where a report comes from stands before its first dash. */
function isDateline({ source: { paragraph, words }, from, to }: NameRun): boolean {
  if (paragraph.number !== 1 || from > LONGEST_DATELINE) return false;
  const opening = words.slice(0, LONGEST_DATELINE);
  const dash = opening.findIndex(
    ({ text, start }, at) => /^(?:-|--|–|—)$/.test(text) && words[at - 1]?.end !== start,
  );
  // "Anna Dahl -- | who | was there"
  if (/^(?:who|whose|whom|which)$/.test(lowerAt(words, dash + 1))) return false;
  const bracket = opening.findIndex(({ text }) => text === '(');
  const end = bracket >= 0 && bracket < dash ? bracket : dash;
  if (dash < 0 || to > end || from > end) return false;
  return opening
    .slice(0, end)
    .every(
      ({ text, lower, pos }) =>
        /^[\p{Lu},.]/u.test(text) || pos === 'NUM' || MONTHS.has(lower) || DAY_WORDS.has(lower),
    );
}
