import { beforeLetters } from '../../words/behindLetters.ts';
import { isGivenOnly } from '../../words/gazetteer.ts';
import { isOffice, isPluralOffice } from '../../words/isOffice.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import { nounAt } from '../../words/nounAt.ts';
import type { Word } from '../../words/tagWords.ts';
import { CAPITAL, isHyphen, isLarge, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import {
  OF_PEOPLE,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  RELATIVES,
  SPEECH,
  TRADES,
  VESSELS,
} from '../../words/wordLists.ts';
import { doesAsPerson } from '../runs/doesAsPerson.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { isBodyWord } from '../runs/openRun.ts';
import { isDescription } from '../runs/titleInRun.ts';
import { appositiveHead, isToldByWho, wordsBehindHead } from './appositiveHead.ts';
import {
  acts,
  after,
  type BesideClue,
  before,
  comma,
  isLeader,
  isListed,
  isLong,
  isPersonWord,
  nounBefore,
  tagAfter,
} from './besideName.ts';
import { phraseBefore } from './calledThing.ts';
import { isInternational } from './isInternational.ts';

/** What somebody is by the country they come from, and nothing else is: "the Dane". */
const COMPATRIOT =
  /^(?:briton|croat|dane|finn|kurd|pole|scot|serb|slovene|spaniard|swede|turk|uzbek|(?:dutch|english|french|irish|welsh)(?:wo)?man|icelander|new-?zealander)$/;

/** Nobody who is told to be of a body has more words before that. */
const LONGEST_NAME = 3;

/** What somebody is told of by, and no town: "a caster | whose family |". */
const isToldByWhose = (run: NameRun): boolean => {
  const [whose, noun] = wordsBehindHead(run);
  return whose === 'whose' && isOfPeople(noun) && !PLACE_NOUNS.has(appositiveHead(run) ?? '');
};

/** "Williams' | wife", "Williams' | funeral" */
const isOfPeople = (noun: string): boolean => RELATIVES.has(noun) || OF_PEOPLE.has(noun);

/** What is done to people, and to no body or place: "arrested | Thabo Mokoena". */
const DONE_TO =
  /^(?:arrested|detained|jailed|imprisoned|extradited|hanged|murdered|stabbed|shot|wounded|married|divorced|knighted|impeached)$/;
/** By what somebody is told to hold an office: "has been | mayor". */
const HOLDS = /^(?:is|was|became|becomes|remains|been|named|appointed)$/;
/** What a body, a land or a team may be, too. */
const OF_OTHERS_TOO =
  /^(?:leader|head|chair|champion|host|partner|member|owner|sponsor|representative|master|star)$/;

/** Whether whoever is named is told to hold an office that only people hold, within two words behind its verb and article. */
function takesOffice({ source: { words }, to }: NameRun): boolean {
  let at = to;
  while (/^(?:has|had|is|was|been)$/.test(lowerAt(words, at)) && HOLDS.test(lowerAt(words, at + 1)))
    at++;
  if (!HOLDS.test(lowerAt(words, at))) return false;
  const first = isTagged(words, at + 1, 'DET') ? at + 2 : at + 1;
  return [first, first + 1].some(
    (office) => isOffice(lowerAt(words, office)) && !OF_OTHERS_TOO.test(lowerAt(words, office)),
  );
}

/** What people make: "written | by". */
const MADE =
  /^(?:written|directed|painted|composed|sung|edited|translated|choreographed|photographed|coached|played|narrated)$/;

/** What beside a name tells that it is a person's. */
export const CLUES_OF_PERSON: readonly BesideClue[] = [
  [
    { person: 5, organisation: -4 },
    (run) => comma(run) && /^\d\d$/.test(after(run, 2)) && /^[,.;]$/.test(after(run, 3)),
  ],
  [{ person: 4 }, isSomebody],
  // Of two words, everyday ones, too: "Elon Musk, the company's chief executive"
  [{ person: 2 }, (run) => run.to - run.from === 2 && isSomebody(run)],
  // "15-year-old | Elianne Andam", but not "the 35-year-old | Cobh | runner"
  [
    { person: 4 },
    (run) => before(run) === 'old' && before(run, 2) === '-' && tagAfter(run) !== 'NOUN',
  ],
  [
    { person: 3 },
    (run) => !isDescription(run.source.words, run.from - 1) && isPersonWord(nounBefore(run)),
  ],
  // "His lawyer, Peter Olsen," and "A spokesman for the navy, Peter Olsen,"
  [
    { person: 4, organisation: -4 },
    (run) => /^[,.;(“"]$/.test(after(run)) && isPersonBefore(run) && !isOwningFirm(run),
  ],
  // Of two words, everyday ones, too: "The head of the police, Anil Dip,"
  [{ person: 2 }, (run) => run.to - run.from === 2 && comma(run) && isOfficeBefore(run)],
  // "the Dane | Mikkel Overgaard"
  [{ person: 4 }, (run) => isLong(run) && COMPATRIOT.test(before(run))],
  // "Brazil international | Thaís Moreira"
  [{ person: 4 }, (run) => isInternational(run.source.words, run.from - 1)],
  // "Kenji Watanabe | of the Tokyo Institute of Technology, who", "Kenji Watanabe | of Harrow Bank said"
  [{ person: 3 }, isOfBody],
  // "senators | Anna Dahl and Peter Olsen" are two; "champions | Port Albion" are a team.
  [{ person: 4 }, (run) => isPluralOffice(before(run)) && isListed(run)],
  [{ person: 4 }, (run) => /^'s?$/.test(after(run)) && isOfPeople(after(run, 2))],
  [{ person: 3 }, (run) => comma(run) && after(run, 2) === 'who'],
  // "Amara Fontaine, the Senegalese | academic | who led the court,"
  [{ person: 3 }, (run) => isLong(run) && isToldByWho(run)],
  [{ person: 3 }, (run) => comma(run) && after(run, 2) === 'whose' && isOfPeople(after(run, 3))],
  // "Enotie Osagie, a bronze | caster | whose family"
  [{ person: 3 }, (run) => isLong(run) && isToldByWhose(run)],
  [{ person: 1.5, organisation: 1 }, (run) => comma(run) && after(run, 2) === 'whose'],
  [{ person: 3 }, (run) => doesAsPerson(run.source.words, run.to)],
  // "| Jim | and Margaret Cuthbert"
  [{ person: 4, organisation: -4 }, isOfCouple],
  [{ person: 1, organisation: 1 }, (run) => SPEECH.has(after(run))],
  [{ person: 1 }, (run) => isLong(run) && SPEECH.has(after(run))],
  [{ person: 2, organisation: 1.5 }, isSpeaker],
  [{ person: 1 }, (run) => isLong(run) && isSpeaker(run)],
  // "Police arrested | Thabo Mokoena | on Monday", "was shot by | Thabo Mokoena"
  [{ person: 3 }, (run) => isLong(run) && DONE_TO.test(before(run)) && after(run) !== "'s"],
  // "| Thabo Mokoena | became mayor", "is the finance minister"
  [{ person: 3 }, (run) => isLong(run) && takesOffice(run)],
  // "written by | Thabo Mokoena"
  [{ person: 3 }, (run) => isLong(run) && before(run) === 'by' && MADE.test(before(run, 2))],
  [{ person: 1, organisation: 1 }, (run) => before(run) === 'to' && before(run, 2) === 'according'],
  [{ person: 0.5, organisation: 0.5 }, acts],
  [{ person: 0.5 }, (run) => isLong(run) && acts(run)],
  [{ person: 2, organisation: -1 }, (run) => /^(?:he|she|his|her|him)$/.test(pronounBehind(run))],
  [{ organisation: 1.5, person: -1 }, (run) => /^its?$/.test(pronounBehind(run))],
  // but "dad-of-two | Kev"
  [
    { person: -10 },
    ({ source: { words }, from }) => isTagged(words, from - 1, 'NUM') && !isHyphen(words, from - 2),
  ],
];

/** "Anna Dahl, the | mayor |", but not "Stanmere, the league | leaders |" or "Corvane, the market | leader |". */
function isSomebody(run: NameRun): boolean {
  const head = appositiveHead(run) ?? '';
  return isPersonWord(head) && !isLeader(run);
}

/** Whether a given name stands before somebody's of the same surname. */
function isOfCouple({ source: { words }, from, to }: NameRun): boolean {
  const areGiven = [from, to + 1].every((at) => isGivenOnly(textAt(words, at)));
  return to - from === 1 && lowerAt(words, to) === 'and' && areGiven && isLarge(words, to + 2);
}

/** "Kenji Watanabe | of the Tokyo Institute of Technology |, who": whether somebody is told to be of a body, who then speaks or is told of by "who". */
function isOfBody({ source: { words }, from, to, titled }: NameRun): boolean {
  const length = to - from;
  if (titled || length < 2 || length > LONGEST_NAME || lowerAt(words, to) !== 'of') return false;
  let end = to + 1;
  // "Palar | River | Protection Committee", which the tagger takes for a noun
  while (isTagged(words, end, 'DET', 'PROPN', 'ADP', 'CCONJ', 'ADJ') || isLarge(words, end)) end++;
  const body = words.slice(to + 1, end);
  const isBody = body.some((word) => isBodyWord(word));
  const told = textAt(words, end) === ',' && lowerAt(words, end + 1) === 'who';
  return isBody && (told || SPEECH.has(lowerAt(words, end)));
}

/** The first pronoun behind the verb of a subject, in its sentence: "Ryanair said | it", "Brandt closed | her", "Saleshando, whose party won, said | he". */
function pronounBehind(run: NameRun): string {
  const { words } = run.source;
  const relative = comma(run) && /^(?:who|whose|which)$/.test(after(run, 2));
  if (!acts(run) && !relative) return '';
  const sentence = words[run.to]?.sentence;
  const isInside = (at: number) => words[at]?.sentence === sentence;
  let start = run.to;
  if (relative) {
    let end = start + 1;
    while (isInside(end) && textAt(words, end) !== ',') end++;
    if (!isInside(end)) return '';
    start = end;
  }
  for (let at = start; isInside(at); at++) {
    const word = words[at];
    if (!word || word.quoted) break;
    if (/^(?:he|she|his|her|him|its?|they|their)$/.test(word.lower)) return word.lower;
    if (CAPITAL.test(word.text)) break;
  }
  return '';
}

/** "“We stay,” said | Thabo Mokoena" */
function isSpeaker(run: NameRun): boolean {
  return SPEECH.has(before(run)) && isQuoteMark(before(run, 2), before(run, 3));
}

const isQuoteMark = (...words: readonly string[]): boolean =>
  words.some((word) => /[”"]$/.test(word));

/** "Its owner, | Corlin Vale |, said it would pay": an owner is a firm as often as somebody, and who says "it" of themselves is no person. */
const isOwningFirm = (run: NameRun): boolean =>
  before(run, 2) === 'owner' && SPEECH.has(after(run, 2)) && /^its?$/.test(after(run, 3));

/** Whether a comma parts a name from the words for a person before it: "His lawyer, X", "A spokesman for the navy, X", "Its commissioner for peace and security, X". */
function isPersonBefore(run: NameRun): boolean {
  const { words } = run.source;
  const { from, to } = run;
  if (textAt(words, from - 1) !== ',') return false;
  const end = beforeLetters(words, from - 1);
  let small = phraseBefore(words, end) - 1;
  if (areMany(words, small, end) && !isListed(run)) return false;
  if (isPersonWord(nounAt(words, end - 1))) return true;
  const ends = lowerAt(words, end - 1);
  // "the minister for health and | regulator |, Ofcom," are two.
  const mayBeTwo = ORGANISATION_NOUNS.has(ends) || TRADES.has(ends) || VESSELS.has(ends);
  const isPair = lowerAt(words, small) === 'and' && !isTagged(words, small + 1, 'DET', 'PROPN');
  if (isPair && !mayBeTwo) small = phraseBefore(words, small) - 1;
  // "Director-General of the Nigeria | Centre | for Disease Control"
  for (let depth = 1; depth < DEEPEST_NAME && isNameBefore(words, small); depth++)
    small = phraseBefore(words, small) - 1;
  // "a huntsman from | Ledbury |, Herefordshire"
  const isOfPlace = to - from === 1 && /^(?:from|in|near)$/.test(lowerAt(words, small));
  return isTagged(words, small, 'ADP') && isPersonWord(lowerAt(words, small - 1)) && !isOfPlace;
}

/** "by | US researchers |, Pew Internet,", against "one of the | researchers |, Anna Dahl,": whether a phrase tells of several. */
const areMany = (words: readonly Word[], small: number, end: number): boolean =>
  isPluralNoun(lowerAt(words, end - 1)) && lowerAt(words, small) !== 'of';

/** The same, and no firm is told of right before the comma, which may be named there: "the manager of the firm, | Northern Vault |,". */
const isOfficeBefore = (run: NameRun): boolean =>
  isPersonBefore(run) && !isOwningFirm(run) && !ORGANISATION_NOUNS.has(before(run, 2));

/** The name of a body has so many phrases at most: "National Commission | for Museums | of Ghana". */
const DEEPEST_NAME = 3;

/** Whether a small word stands behind a word of a name that tells nobody. */
const isNameBefore = (words: readonly Word[], small: number): boolean =>
  isTagged(words, small, 'ADP') &&
  isLarge(words, small - 1) &&
  !isPersonWord(lowerAt(words, small - 1));
