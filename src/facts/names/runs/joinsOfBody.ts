import { fullForm, isEveryday, isGivenOnly, isKnown } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import { isBrand } from '../../words/nameWords.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { CAPITAL, isLarge, lowerAt, textAt, textOf } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { PART_OF_LAND } from '../form/partOfPlace.ts';
import { isCalledByMembers } from './calledByMembers.ts';
import { endsRemit, isFirm, isOfOffice, isRemit, isSpeltList, isSubject } from './listInName.ts';
import { isOfficeAndSurname } from './officeAsSurname.ts';
import { hasPlace, isBodyWord, type JoiningRule, last, type OpenRun } from './openRun.ts';

/** Bodies that are called by what they are about: "the National | Commission | on Human Rights". */
const ON =
  /^(?:Commission|Committee|Council|Conference|Panel|Institute|Cent(?:er|re)|Inquiry|Convention)$/;
/** What parts of a union are called by their number: "Local 8". */
const BRANCH = /^(?:Local|Lodge|District|Branch|Division) \d{1,4}$/;
/** The name of a body before an "and" in it has so many words: "the Truth | and Reconciliation Commission". */
const LONGEST_BEFORE_AND = 3;

/** What joins the parts of the name of a company or a body. */
export const JOINS_OF_BODY: readonly JoiningRule[] = [
  // "Moody | 's | Ratings", "Standard & Poor | 's"
  [0, ({ words, from, to }) => isBrand(words, from, to)],
  // "Munich | Re", "Pivovary Lobek | AS"
  [0, ({ words, to }) => /^(?:Re|AS)$/.test(textAt(words, to)) && isLarge(words, to - 1)],
  // "Brotherhood of Electrical Workers Local | 8"
  [0, ({ words, to, bodied }) => bodied && BRANCH.test(textOf(words, to - 1, to + 1))],
  // "Ernst | and Young"
  [
    1,
    ({ words, from, to }) =>
      lowerAt(words, to) === 'and' &&
      isKnown(`${textOf(words, from, to)} & ${textAt(words, to + 1)}`, 'organisation'),
  ],
  // "Carlsberg | A/S"
  [2, (run) => isDanishCompany(run)],
  // "the Shipowners’ Association"
  [1, (run) => ownsBody(run)],
  // "Feingold |, Marsh & Tully"
  [1, isFirm],
  // "the National Commission on Human Rights"
  [
    1,
    ({ words, to, names }) =>
      lowerAt(words, to) === 'on' && ON.test(textAt(words, to - 1)) && names(to + 1),
  ],
  [1, (run) => leadsOn(run) && run.names(run.to + 1)],
  [
    2,
    (run) =>
      leadsOn(run) &&
      !leadsAway(run) &&
      lowerAt(run.words, run.to + 1) === 'the' &&
      run.names(run.to + 2),
  ],
  // "the West | of Rift Farmers Union"
  [1, isOfPart],
  // "the Movement of People Affected | by Dams"
  [1, (run) => lowerAt(run.words, run.to) === 'by' && isDoneTo(run)],
  [1, isRemit],
  // "Advisory |, Conciliation | and Arbitration Service (Acas)"
  [1, isSpeltList],
  // "Minister for Foreign Affairs | and Trade"
  [1, (run) => isAnd(run) && isInRemit(run)],
  // "City | of London Police"
  [1, (run) => isOfCity(run)],
  // "Kent Fire | and Rescue Service"
  [1, (run) => isAnd(run) && isFireAndRescue(run)],
  [1, (run) => isAnd(run) && (endsBody(run) || endsRemit(run, run.to) || opensBody(run))],
];

const isDanishCompany = ({ words, to }: OpenRun): boolean =>
  textAt(words, to) === 'A' && textAt(words, to + 1) === '/' && textAt(words, to + 2) === 'S';

/** Bodies of a state, which nobody owns: "the Liberal Democrats' | Treasury | spokesman". */
const STANDS_ALONE = /^(?:Treasury|Parliament|Congress|Senate|Cabinet|Government)$/;

function ownsBody({ words, to, names }: OpenRun): boolean {
  return (
    /^[’']$/.test(textAt(words, to)) &&
    textAt(words, to - 1).endsWith('s') &&
    names(to + 1) &&
    isBodyWord(words[to + 1]) &&
    !STANDS_ALONE.test(textAt(words, to + 1))
  );
}

/** "Veterans | of Foreign Wars", "Bank | of England" */
const leadsOn = (run: OpenRun): boolean => isCalledByMembers(run) || isOfBody(run);

/** Who sits in a "House of …". */
const CHAMBERS =
  /^(?:Commons|Lords|Representatives|Delegates|Assembly|Councillors|Federation|Keys)$/;

/** "Bank | of England", "House | of Commons", "Secretary | of State", "Secretary of State | for Health", but not "People's Party | of Hugo Lopez" */
const isOfBody = ({ words, to, bodied }: OpenRun): boolean =>
  /^(?:of|for)$/.test(lowerAt(words, to)) &&
  !isOfLeader(words, to) &&
  !isOfHolder(words, to) &&
  !endsInHolder(words, to) &&
  (bodied ||
    isOffice(lowerAt(words, to - 1)) ||
    (textAt(words, to - 1) === 'House' && CHAMBERS.test(textAt(words, to + 1))) ||
    (textAt(words, to - 1) === 'State' && isOffice(lowerAt(words, to - 3))));

/** Given names before a surname. */
const GIVEN_NAMES = [1, 2];

/** "Police Chief Anna Berg | of Norway": whether a run ends in whoever holds an office told before, by given name and surname. */
const endsInHolder = (words: readonly Word[], to: number): boolean =>
  GIVEN_NAMES.some(
    (count) =>
      isOffice(lowerAt(words, to - count - 2)) && isGivenOnly(textAt(words, to - count - 1)),
  );

/** What is called after somebody with an "of": "the University of Mary Washington", "the Church of Jesus Christ". */
const CALLED_AFTER = wordSet(`
  University College School Academy Institute Hospital Library Museum Foundation House Church Cathedral Chapel Parish
  Diocese Order Society Sisters Brothers Daughters Sons Friends Disciples`);

/** Whether an "of" behind a body leads to whoever leads it, by a given name and a surname. */
function isOfLeader(words: readonly Word[], of: number): boolean {
  const [given, surname] = [textAt(words, of + 1), textAt(words, of + 2)];
  return (
    lowerAt(words, of) === 'of' &&
    !CALLED_AFTER.has(textAt(words, of - 1)) &&
    isGivenOnly(given) &&
    !isKnown(given, 'people') &&
    CAPITAL.test(surname) &&
    !isEveryday(singularOf(surname)) &&
    !isKnown(surname, 'place', 'place word', 'people', 'organisation word')
  );
}

/** "the Socialist Front | of Prime Minister Pravesh Jugdoyal": whether an "of" behind a body leads to somebody by their office; a whole name stands behind that. */
function isOfHolder(words: readonly Word[], of: number): boolean {
  let at = of + 1;
  while (isLarge(words, at) && !isOffice(lowerAt(words, at))) at++;
  const isNamed = [at, at + 1, at + 2].every((index) => isLarge(words, index));
  return (
    at <= of + 2 &&
    isNamed &&
    // "University | of Prince Edward Island"
    !isOfficeAndSurname(lowerAt(words, at)) &&
    !isKnown(textAt(words, at + 2), 'organisation word')
  );
}

/** A part of a country: "the | West | of Rift Farmers Union". */
const PART = new RegExp(`^${PART_OF_LAND}$`);
/** What leads to such a part itself: "people | in | the West of Ireland". */
const LEADS_TO_PART = /^(?:in|from|across|throughout|around|to|through|over)$/;
/** The name of a body that is called by such a part has so many words behind its "of". */
const LONGEST_OF_PART = 6;

/** Whether a run is the part of a country that a body is called by, at its end. */
function isOfPart({ words, from, to, names }: OpenRun): boolean {
  if (!PART.test(textOf(words, from, to)) || lowerAt(words, to) !== 'of') return false;
  if (lowerAt(words, from - 1) !== 'the' || LEADS_TO_PART.test(lowerAt(words, from - 2)))
    return false;
  let end = to + 1;
  while (end <= to + LONGEST_OF_PART && names(end)) end++;
  return end > to + 2 && isBodyWord(words[end - 1]);
}

/** Whether a body is for whomever something has happened to. */
const isDoneTo = ({ words, from, to, bodied, names }: OpenRun): boolean =>
  bodied &&
  words.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for') &&
  /ed$/.test(lowerAt(words, to - 1)) &&
  isSubject(words[to - 1]) &&
  names(to + 1);

/** "for the" may lead away from a firm: "work at the Nordlys Corporation for the Navy". */
const leadsAway = ({ words, to }: OpenRun): boolean =>
  lowerAt(words, to) === 'for' &&
  /^(?:corporation|company|party|army)$/.test(lowerAt(words, to - 1));

const isAnd = ({ words, to, names }: OpenRun): boolean =>
  lowerAt(words, to) === 'and' && names(to + 1);

const isOfCity = ({ words, to, names }: OpenRun): boolean =>
  textAt(words, to - 1) === 'City' &&
  lowerAt(words, to) === 'of' &&
  names(to + 1) &&
  isBodyWord(words[to + 2]);

const isInRemit = ({ words, from, to }: OpenRun): boolean =>
  isOffice(lowerAt(words, from)) &&
  /^(?:of|for)$/.test(lowerAt(words, from + 1)) &&
  [to - 1, to + 1].every((at) => isOfOffice(words[at]));

const isFireAndRescue = ({ words, to }: OpenRun): boolean =>
  textAt(words, to - 1) === 'Fire' && textAt(words, to + 1) === 'Rescue';

/** "Organisation for Economic Co-operation | and Development" */
function endsBody(run: OpenRun): boolean {
  const { words, from, to, bodied } = run;
  const after = words[to + 2];
  return (
    bodied &&
    words.slice(from, to).some(({ lower }) => lower === 'for' || lower === 'of') &&
    isSubject(words[to + 1]) &&
    after !== undefined &&
    !CAPITAL.test(after.text) &&
    !hasPlace(last(run))
  );
}

/** "the Truth | and Reconciliation Commission", "the National Geology | and Mining Service", "the U.S. Food | and Drug Administration", "the Employment | and Labour Relations Court" */
function opensBody({ words, from, to, names }: OpenRun): boolean {
  const start = isCountry(textAt(words, from)) ? from + 1 : from;
  const opens =
    to > start &&
    to - start <= LONGEST_BEFORE_AND &&
    lowerAt(words, from - 1) === 'the' &&
    // "the Institute of Physics | and Cambridge University" are two.
    !words.slice(from, to).some(({ lower }) => /^(?:of|for)$/.test(lower)) &&
    // "the Securities | and Exchange Commission"
    (!isBodyWord(words[to - 1]) || isPluralNoun(lowerAt(words, to - 1))) &&
    !isKnown(textAt(words, to - 1), 'organisation') &&
    !hasPlace(words.slice(start, to));
  if (!opens) return false;
  if (names(to + 2) && isBodyWord(words[to + 2])) return true;
  // Of more words only everyday ones are surely no name of their own.
  const isTold = (at: number) => names(at) && isEveryday(textAt(words, at));
  const isToldInTwo = [...Array(to - start).keys()].every((index) => isTold(start + index));
  return (
    isToldInTwo && isTold(to + 1) && isTold(to + 2) && names(to + 3) && isBodyWord(words[to + 3])
  );
}

const isCountry = (text: string): boolean => fullForm(text) !== null || isKnown(text, 'country');
