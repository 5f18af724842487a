import { isEveryday, isKnown } from '../../words/gazetteer.ts';
import { presentIn, verbIn } from '../../words/inflected.ts';
import { isOffice, isPluralOffice } from '../../words/isOffice.ts';
import { nounAt } from '../../words/nounAt.ts';
import { singularOf } from '../../words/singularOf.ts';
import { isHyphen, isProperNoun, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import {
  CLUBS,
  DECISIONS,
  FOLK,
  MONTHS,
  OF_TEAM,
  ORGANISATION_NOUNS,
  PLAYERS,
  SPEECH,
  TRADES,
  wordSet,
} from '../../words/wordLists.ts';
import { ACRONYM, LEAST_LETTERS, withoutStops } from '../form/acronym.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { appositiveHead, headSetApart } from './appositiveHead.ts';
import {
  after,
  type BesideClue,
  before,
  comma,
  isAcronym,
  isListed,
  isLong,
  isPersonWord,
  nounBefore,
  opens,
  RULERS,
  tagAfter,
} from './besideName.ts';
import { isCalled } from './calledThing.ts';
import { hasOfFirm } from './placeOrFirm.ts';
import { isHeldInShares, isTraded } from './sharesOf.ts';

/** What a body has as well as a firm: "Harrow's | board |". */
const CORPORATE = wordSet(`
  cfo stock stocks board spokesman spokeswoman spokesperson employees staff boss economist analyst`);
/** Who is at the head of a firm or a body: "the former | head | of Rockwell Collins". */
const HEADS = wordSet(`
  head chief chairman chairwoman chair director ceo founder co-founder boss executive owner
  spokesman spokeswoman employee`);
/** What sends or prints the news, and stands behind its name: "the private NTV | channel |". */
const MEDIA =
  /^(?:channel|television|tv|radio|newspaper|news|agency|website|broadcaster|magazine)$/;
/** Who fights or governs under a name of letters: "M23 | rebels". */
const FORCES = /^(?:rebels?|fighters?|militants?|guerrillas?|insurgents?|lawmakers?|troops)$/;

/** What a body does as long as it is there: "Unite, which | represents | the drivers". */
const doesAsBody = presentIn(`
  represent employ own operate make sell run supply publish campaign advise insure manage organise organize lobby
  regulate oversee fund`);

/** What only people do, or a body of them: "the TUC | wants |". */
const wills = verbIn(
  `want hope intend aim agree oppose back ballot vote campaign negotiate refuse welcome demand lobby represent sue
  support`,
  'plan plans planned',
);
/** Who belongs to a body or speaks for it, and to nothing else that is called by letters: "RMT | members |". */
const MEMBERS = /^(?:members?|delegates?|leaders?|president|secretary|chair|bosses)$/;

/** Who learns or has learnt somewhere: "a | student | at Penn State". */
const STUDENTS = wordSet(`
  student students undergraduate undergraduates postgraduate postgraduates graduate graduates lecturer lecturers
  fellow fellows postdoc alumni alumna alumnus studied enrolled`);

/** "CBI | leaders", but not "IT | leaders" */
const isLongAcronym = (run: NameRun): boolean =>
  isAcronym(run) && withoutStops(run.text).length >= LEAST_LETTERS;

/** "members", "general secretary" */
const hasMembers = (run: NameRun, at: number): boolean =>
  MEMBERS.test(after(run, at)) ||
  (after(run, at) === 'general' && after(run, at + 1) === 'secretary');

const ownsBody = (run: NameRun, at: number): boolean =>
  hasOfFirm(run, at) ||
  CORPORATE.has(after(run, at)) ||
  PLAYERS.has(after(run, at)) ||
  OF_TEAM.has(after(run, at));

/** "Home Affairs | spokesman": whether an office is only told with what it is for. */
const isOfRemit = (run: NameRun): boolean => /^spokes/.test(after(run)) && isCommon(run);

/** What beside a name tells that it is an organisation's. */
export const CLUES_OF_ORGANISATION: readonly BesideClue[] = [
  [{ organisation: 4 }, (run) => isToldAsBody(run) && !isGivenDoer(run)],
  // "Mr | Ford"
  [{ organisation: -6 }, isAddressed],
  // "Ann Lund, the | regulator |": a firm may have somebody's name, and somebody may do what a firm does.
  [{ organisation: 2 }, isGivenDoer],
  [{ organisation: 4 }, (run) => hasBodyBefore(run) && !isGivenDoer(run)],
  [{ organisation: 4 }, (run) => before(run) === ',' && isPluralBody(before(run, 2))],
  // "the consultancy | Oliver Grant", "Oliver Grant, the drivers' | union"
  [
    { organisation: 1, person: -6 },
    (run) =>
      !isGivenDoer(run) &&
      (isCalled(run, ORGANISATION_NOUNS) ||
        (ORGANISATION_NOUNS.has(headSetApart(run) ?? '') && !isAddressed(run))),
  ],
  [
    { organisation: 4 },
    (run) => before(run) === 'at' && [isOffice, isPluralOffice].some((is) => is(before(run, 2))),
  ],
  [
    { organisation: 4, place: -6 },
    (run) => / State$/.test(run.text) && before(run) === 'at' && !isKnown(run.text, 'place'),
  ],
  [{ organisation: 4 }, (run) => before(run) === 'at' && STUDENTS.has(before(run, 2))],
  // "22 | Benin Bronzes |, a group of sculptures"
  [{ person: -6, organisation: -8, place: -6 }, isCounted],
  // "analysts at | Oliver Grant"
  [{ person: -6 }, (run) => before(run) === 'at' && isPluralOffice(before(run, 2))],
  [
    { organisation: 3 },
    (run) => (ownsBody(run, 1) && !isOfRemit(run)) || (after(run) === "'s" && ownsBody(run, 2)),
  ],
  [{ organisation: 3 }, (run) => after(run) === "'s" && after(run, 2) === 'headquarters'],
  // "Loch Carrick's | founder"
  [
    { organisation: 3, place: -5 },
    (run) => after(run) === "'s" && /^(?:co-)?founders?$/.test(after(run, 2)),
  ],
  // "the former head of Rockwell Collins"
  [{ organisation: 4, person: -2 }, (run) => before(run) === 'of' && HEADS.has(before(run, 2))],
  // "Shares in rival | Barry Harrow | fell", but not "shares in | Anna Dahl | 's firm"
  [{ organisation: 4, person: -6 }, isHeldInShares],
  // "| Barry Harrow | lost 2.2%", but not "| Anna Dahl | gained 3% in the polls"
  [{ organisation: 1, person: -6 }, isTraded],
  // "the auditors | Grant Harrow |", but not "the brokers | Anna Dahl and Peter Olsen |"
  [
    { organisation: 3, person: -6 },
    (run) => isPluralTrade(before(run)) && !isListed(run) && isLong(run),
  ],
  [
    { organisation: 2 },
    (run) => comma(run) && (after(run, 2) === 'which' || /^cit(?:es|ing)$/.test(after(run, 2))),
  ],
  [
    { organisation: 2 },
    (run) => comma(run) && after(run, 2) === 'which' && doesAsBody(after(run, 3)),
  ],
  [
    { organisation: 1 },
    (run) =>
      before(run) === 'the' &&
      isAcronym(run) &&
      (SPEECH.has(after(run)) || DECISIONS.has(after(run)) || tagAfter(run) === 'AUX'),
  ],
  [{ organisation: 1 }, (run) => isAcronym(run) && SPEECH.has(after(run))],
  // "the TUC | wants", but not "the MRI | showed"
  [{ organisation: 2 }, (run) => before(run) === 'the' && isAcronym(run) && wills(after(run))],
  // "RMT | members", "the RMT's | general secretary"
  [
    { organisation: 2 },
    (run) => isLongAcronym(run) && hasMembers(run, after(run) === "'s" ? 2 : 1),
  ],
  // "LSEG | data"
  [{ organisation: 2 }, (run) => isAcronym(run) && /^(?:data|figures|estimates)$/.test(after(run))],
  // "RTÉ | radio", "the private NTV | channel"
  [{ organisation: 4 }, (run) => isAcronym(run) && MEDIA.test(after(run))],
  [{ organisation: 6 }, (run) => ACRONYM.test(withoutStops(run.text)) && FORCES.test(after(run))],
  // "the | Georgian Dream | party"
  [
    { organisation: 4, person: -2 },
    (run) =>
      before(run) === 'the' &&
      ORGANISATION_NOUNS.has(after(run)) &&
      !isCalledElse(run) &&
      !isKnown(run.text, 'place') &&
      !isKnown(run.text, 'people'),
  ],
  // "a poll by | Norstat |"
  [
    { organisation: 3 },
    (run) =>
      !isLong(run) &&
      before(run) === 'by' &&
      before(run, 2) === 'poll' &&
      !isKnown(run.text, 'surname'),
  ],
  // "Nordfjord Salmon | said it would buy"
  [{ organisation: 2, person: -3 }, saysOfItself],
  // "Met Éireann | forecaster Siobhán Ryan"
  [{ organisation: 3, person: -3 }, hasSomebody],
  // "its peacekeeping mission, known as | MONUSCO"
  [{ organisation: 4 }, isCalledBody],
];

/** "| Ms | Lund": whether a form of address stands before a name that nothing but somebody has. */
function isAddressed(run: NameRun): boolean {
  return run.titled && /^(?:mr|mrs|ms|miss)\.?$/.test(before(run));
}

/** "Nordfjord Salmon, the | company |", but not "Ms Lund, the | regulator |" */
const isToldAsBody = (run: NameRun): boolean =>
  ORGANISATION_NOUNS.has(appositiveHead(run) ?? '') && !isAddressed(run);

/** What somebody does as well as a firm or a body: "Ann Lund, the | regulator |". */
const DOERS = /^(?:regulator|publisher|broadcaster|watchdog|insurer)$/;

/** Whether a name that begins as somebody's is told to be such: "Ann Lund, the | regulator |", "former | regulator | Ann Lund". */
function isGivenDoer(run: NameRun): boolean {
  const given = textAt(run.source.words, run.from);
  const isFormer = before(run, 2) === 'former' && DOERS.test(before(run));
  const isDoer = isFormer || DOERS.test(appositiveHead(run) ?? '');
  return isDoer && isLong(run) && isKnown(given, 'male name', 'female name');
}

/** "the union | Unite |", "the union, | Unite |", "the union, the | NUT |" */
function hasBodyBefore(run: NameRun): boolean {
  const behindComma = before(run) === 'the' && before(run, 2) === ',' ? 3 : 1;
  return ORGANISATION_NOUNS.has(nounBefore(run, before(run) === ',' ? 2 : behindComma));
}

/** What a firm or a body says of itself that it does, where a person's "it" would be the weather or the time. */
const doesOfItself = verbIn(
  `acquire close invest hire recruit launch appeal cooperate co-operate review recall raise open appoint fund
  suspend merge expand supply investigate`,
  'buy bought sell sold cut pay paid build built',
);

/** "| Nordfjord Salmon | said it would buy", but not "Anna Dahl said it would rain" */
function saysOfItself(run: NameRun): boolean {
  const it = after(run, 2) === 'that' ? 3 : 2;
  const leads = /^(?:would|will|had|has)$/.test(after(run, it + 1));
  return (
    SPEECH.has(after(run)) && after(run, it) === 'it' && leads && doesOfItself(after(run, it + 2))
  );
}

/** "the | Quellic | band Kan Mor": a body that is named behind its noun goes by no other name before it. */
const isCalledElse = ({ source: { words }, to }: NameRun): boolean => isProperNoun(words, to + 1);

/** Whether who belongs to it is named right behind, and belongs to no place: "Hipperholme | resident | Barbara Lumb". */
function hasSomebody(run: NameRun): boolean {
  const { words } = run.source;
  // "WHO | Director-General | Anna Dahl", "Whale Watch | chief operating officer | Lisa Bond"
  const isHyphened = isHyphen(words, run.to + 1);
  const least = isHyphened ? run.to + 3 : run.to + 1;
  let named = least;
  while (named < least + 2 && isTagged(words, named, 'NOUN', 'ADJ', 'VERB')) named++;
  const noun = isHyphened ? after(run) : nounAt(words, named - 1);
  const isOfBody =
    isTagged(words, run.to, 'NOUN', 'ADJ', 'PROPN') &&
    isPersonWord(noun) &&
    !FOLK.has(noun) &&
    !RULERS.test(noun);
  return isOfBody && !isCommon(run) && isProperNoun(words, named);
}

/** "Court | president", "Team | captain", "Home Affairs | spokesman": common nouns, large where a sentence begins. */
const isCommon = (run: NameRun): boolean =>
  isLong(run) || REMIT.test(run.text)
    ? REMIT.test(run.text)
    : isKnown(run.text, 'organisation word') ||
      (opens(run) && !isAcronym(run) && (isEveryday(run.text) || OF_OFFICE.test(run.text)));

/** What an office is for: "Home | Affairs |". */
const REMIT = /^(?:\p{L}+ )?(?:Affairs|Rights|Policy|Security|Relations)$/u;

/** What an office is, and no body: "| Mayoral | candidate". */
const OF_OFFICE = /(?:oral|orial|ential|ional|ary)$/;

const isPluralBody = (noun: string): boolean =>
  singularOf(noun) !== noun && ORGANISATION_NOUNS.has(singularOf(noun));

/** "auditors", "retailers" */
const isPluralTrade = (noun: string): boolean =>
  isPluralBody(noun) || (singularOf(noun) !== noun && TRADES.has(singularOf(noun)));

/** "the agency, known as | X", "a group called | X" */
function isCalledBody(run: NameRun): boolean {
  const as = before(run) === 'as' ? 2 : 1;
  if (!/^(?:known|called|named|dubbed)$/.test(before(run, as))) return false;
  const noun = before(run, before(run, as + 1) === ',' ? as + 2 : as + 1);
  return ORGANISATION_NOUNS.has(noun) || noun === 'mission';
}

/** "| 22 | Benin Bronzes": what is counted is many things, and no body; a day, a year and what only tells of a noun behind it count nothing. */
function isCounted(run: NameRun): boolean {
  const { source, from, to } = run;
  const { words } = source;
  const [count, last] = [textAt(words, from - 1), textAt(words, to - 1)];
  const isNumber = isTagged(words, from - 1, 'NUM') && !/^\d{4}$/.test(count);
  const isDay = MONTHS.has(lowerAt(words, from - 2));
  const isPlural = isLong(run) && /[^su]s$/.test(last) && !CLUBS.has(last);
  const isBody = isKnown(last, 'organisation word', 'company word');
  return isNumber && !isDay && isPlural && !isBody && !isTagged(words, to, 'NOUN', 'PROPN');
}
