import { groupBy } from '../../search/groupBy.ts';
import type { Name, NameKind, Role } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { isInternational } from '../names/kinds/isInternational.ts';
import { isInCharge } from '../names/runs/isNameWord.ts';
import { isPositionInTwo } from '../names/runs/positionInTeam.ts';
import { isDescription, isSecondRank } from '../names/runs/titleInRun.ts';
import { behindAge } from '../words/behindAge.ts';
import { isEverydayNoun, isPersonNoun } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { CLOSE, COMMA, phraseEnd, phraseStart } from '../words/nounPhrases.ts';
import { isPartyMark } from '../words/partyMark.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import {
  isHyphen,
  isLarge,
  isOwnerMark,
  isTagged,
  lowerAt,
  textAt,
  touch,
} from '../words/wordAt.ts';
import {
  DETERMINERS,
  GOVERNMENTS,
  HEARSAY,
  HONORIFICS,
  LEANINGS,
  SPEECH,
  wordSet,
} from '../words/wordLists.ts';
import { appointedTo } from './appointedTo.ts';
import { appositionAfter, appositionBefore, ownerStart } from './apposition.ts';
import { behindOpening } from './behindOpening.ts';
import { disagreement } from './disagreement.ts';
import { hasLeft } from './hasLeft.ts';
import { leadsBody } from './leadsBody.ts';
import { officeWithRemit } from './officeWithRemit.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import { isAbout, isBare, saysWhat } from './saysWhat.ts';
import { beforeTaken, behindYears, throughYears } from './tailOfOffice.ts';
import { takenOver } from './takenOver.ts';

/** Who is told of by a party: "a Democrat", "a Republican from Ohio", "Virginia Democrat". */
const PARTISAN =
  /^(?:\p{Lu}[\p{L}.]+ ){0,2}(?:(?:Liberal |Social |Christian )?Democrat|Republican|Conservative|Socialist|Communist)(?:$| (?:from|of|in)\b)/u;
/** Verbs whose complement says what their subject is. */
const BECOMES = new Set(['is', 'was', 'became', 'becomes', 'remains', 'remained']);

/** What says that somebody is not so: "is | no | politician". */
const DENIES = /^(?:not|n't|never|hardly|no)$/;
/** Participles of giving somebody an office: "was | elected | president". */
const MADE =
  /^(?:re)?-?(?:named|elected|appointed|made|chosen|crowned|voted|declared|proclaimed|installed)$/;

/** What tells that somebody was something before they became what they are now: "was | previously | mayor". */
const ONCE = /^(?:recently|previously|formerly|once|earlier|originally)$/;

/** Where the words beside a name tell what it is; null where they do not. */
type Teller = (mention: Mention, mentions: readonly Mention[]) => Range | null;

/** What tells of a name what it is, and of what kind that is. */
const TELLERS: readonly (readonly [kind: Role['kind'], tell: Teller])[] = [
  // "The Commissioner for Health, | Professor | Baba Gana": the office goes before the rank.
  ['office', (mention) => unlessLeft(mention, appositionBefore(mention))],
  ['office', (mention) => unlessLeft(mention, titleBefore(mention))],
  ['office', appointedTo],
  ['office', appositionAfter],
  ['aside', leadsBody],
  ['aside', belongsTo],
  ['aside', partInTrial],
  ['office', takenOver],
  ['office', nounNamed],
  ['office', complementBehind],
  ['side', sideAfter],
  ['side', partyBehind],
];

/** Finds the offices and sides of people, and what the story says organisations and places are. */
export function findRoles(mentions: readonly Mention[], story: readonly WordedParagraph[]): Role[] {
  const roles: Role[] = [];
  const named = groupBy(mentions, ({ source }) => source);
  const disagrees = disagreement(mentions);
  const seen = new Set<string>();
  const add = (of: Name, source: WordedParagraph, range: Range | null, kind: Role['kind']) => {
    const { words } = source;
    const whole = range && withWholeNames(range, named.get(source) ?? []);
    const isHeld = whole && !isPraise(words, whole) && !isPretended(words, whole);
    const is = isHeld ? sliceOfWords(source, ...withArticle(words, whole)) : null;
    const key = `${of.label}|${is?.text.toLowerCase()}`;
    // "the Harrow Commission, HC," tells no more than its letters.
    if (!is || isBare(is.text) || of.aliases.includes(is.text) || seen.has(key)) return;
    seen.add(key);
    roles.push({ of, is, kind: PARTISAN.test(is.text) ? 'side' : kind });
  };
  for (const mention of mentions)
    if (!mention.source.words[mention.from]?.quoted)
      for (const [kind, tell] of TELLERS)
        add(mention.name, mention.source, tell(mention, mentions), kind);
  for (const source of story)
    for (const [index, word] of source.words.entries())
      if (word.opens && /^(?:he|she)$/.test(word.lower) && !word.quoted) {
        const name = resolvePronoun(word, source, index, named.get(source) ?? [], disagrees);
        if (name) add(name, source, complement(source, index + 1, name), 'office');
      }
  return mostTelling(roles);
}

/** The office told before a name, unless whoever is named has left it. */
const unlessLeft = (mention: Mention, office: Range | null): Range | null =>
  office && hasLeft(mention) ? null : office;

/** Of each name the roles that no other of its roles tells in full. */
function mostTelling(roles: readonly Role[]): Role[] {
  const held = groupBy(roles, ({ of }) => of);
  return roles.filter((role) => !held.get(role.of)?.some((other) => tellsMore(other, role)));
}

/** Whether a role is told in full by another of the same name: "Colombian President" says all that "President" does. */
function tellsMore(other: Role, { is }: Role): boolean {
  const [long, short] = [other.is.text.toLowerCase(), is.text.toLowerCase()];
  return long !== short && (long.endsWith(` ${short}`) || long.startsWith(`${short} of `));
}

/** "Colombian President | Gustavo Petro", "passenger group | TravelWatch SouthWest". */
function titleBefore({ name, source: { words }, from }: Mention): Range | null {
  if (name.kind === 'place') return null;
  let end = from;
  while (HONORIFICS.has(lowerAt(words, end - 1)) && !isOffice(lowerAt(words, end - 1))) end--;
  const remit = name.kind === 'person' ? officeWithRemit(words, end) : null;
  if (remit) end = remit[1];
  else if (isRankBehindOffice(words, end - 1)) end--;
  const head = remit?.[0] ?? headOfTitle(words, end, name.kind);
  if (head === null || isDescription(words, head)) return null;
  const first = isPositionInTwo(words, head) ? head - 1 : head;
  const start = withOwner(words, officeStart(words, first), head);
  const before = lowerAt(words, start - 1);
  // "They | coach | Ann Lowe"
  if (/^(?:i|we|you|they|who|an?)$/.test(before)) return null;
  // "Acting | U.S. Attorney"
  return /^(?:acting|interim)$/.test(before) ? [start - 1, end] : [behindYears(words, start), end];
}

/** The noun of a title that ends before a word; null where none does. */
function headOfTitle(words: readonly Word[], end: number, kind: NameKind): number | null {
  const last = isInCharge(words, end - 1) ? end - 3 : end - 1;
  // "champions | Port Albion", "senators | Anna Dahl and Peter Olsen"
  const isOfSeveral = /[^s]s$/.test(lowerAt(words, last));
  const isTitle = saysWhat(kind)(lowerAt(words, last)) || isTitleByCompany(words, last);
  return isTitle && !isOfSeveral ? last : null;
}

/** Participles that are part of an office: "| managing | director", "chief | operating | officer". */
const OF_OFFICE =
  /^(?:managing|operating|presiding|commanding|founding|sporting|investigating|working|shipping|housing|planning)$/;

/** Where the words of an office begin that ends with a noun. */
function officeStart(words: readonly Word[], head: number): number {
  const start = behindOpening(words, phraseStart(words, head), head);
  const before = start - 2;
  // "| Oceans and | Fisheries Minister"
  if (isPairOfRemits(words, start - 1)) return start - 2;
  if (!OF_OFFICE.test(lowerAt(words, start - 1))) return start;
  return isTagged(words, before, 'NOUN', 'ADJ', 'PROPN')
    ? behindOpening(words, phraseStart(words, before), before)
    : start - 1;
}

/** Whether an "and" stands between two things that an office is for, of everyday speech, and both written large but where they open a sentence. */
const isPairOfRemits = (words: readonly Word[], and: number): boolean =>
  lowerAt(words, and) === 'and' &&
  [and - 1, and + 1].every((at) => isEverydayNoun(textAt(words, at))) &&
  isLarge(words, and - 1) &&
  (isLarge(words, and + 1) || words[and - 1]?.opens === true) &&
  !isLarge(words, and - 2) &&
  !isOffice(lowerAt(words, and + 1)) &&
  !isOffice(singularOf(lowerAt(words, and - 1))) &&
  !isPersonNoun(singularOf(lowerAt(words, and - 1)));

/** "| coroner's | counsel", "| England women's | captain": where an office begins with whose it is. */
function withOwner(words: readonly Word[], start: number, head: number): number {
  if (!isOwnerMark(words, start - 1)) return start;
  const owner = ownerStart(words, start - 1);
  return behindOpening(words, owner, head) === owner ? owner : start;
}

/** "Defense Minister | Gen. |", "committee chair | Cllr |": a rank or an office cut short behind an office is another's, and no part of it; in "Attorney Gen." and "Maj. Gen." it is one. */
const isRankBehindOffice = (words: readonly Word[], at: number): boolean =>
  /^(?:(?:gen|adm|col|brig|maj|capt|lt|coun|cllr|sen|rep|prof)\.?|prince|princess|sheikha?)$/.test(
    lowerAt(words, at),
  ) &&
  isOffice(lowerAt(words, at - 1)) &&
  !HONORIFICS.has(lowerAt(words, at - 1)) &&
  !/^(?:attorney|solicitor|inspector|governor|secretary)$/.test(lowerAt(words, at - 1));

/** "Lt | Col |", "Brazil | international |", "Left | back |": what is a title only with the word before it. */
const isTitleByCompany = (words: readonly Word[], at: number): boolean =>
  isSecondRank(words, at) || isInternational(words, at) || isPositionInTwo(words, at);

/** "| the | bank's chief economist": whoever is told of by a common noun is not told of without its article. */
function withArticle(words: readonly Word[], [from, to]: Range): Range {
  if (!DETERMINERS.has(lowerAt(words, from - 1))) return [from, to];
  let mark = from;
  while (mark < to && isTagged(words, mark, 'ADJ', 'NOUN', 'PROPN')) mark++;
  const isOwned = isOwnerMark(words, mark) && isTagged(words, mark - 1, 'ADJ', 'NOUN');
  return isOwned && mark > from && mark < to ? [from - 1, to] : [from, to];
}

/** "Met | Éireann forecaster", "analyst at Brackley |, Stone & Partners": what is told with a part of a name is told with the whole of it. */
function withWholeNames([from, to]: Range, mentions: readonly Mention[]): Range {
  const cut = (at: number) => mentions.find((name) => name.from < at && at < name.to);
  return [cut(from)?.from ?? from, cut(to)?.to ?? to];
}

/** The same right behind a name; "The duchy of | Warsaw was a state" is about the duchy. */
function complementBehind({ name, source, from, to }: Mention): Range | null {
  return isTagged(source.words, from - 1, 'ADP') ? null : complement(source, to, name);
}

/** "Fraser was | Prime Minister | from 1975", "Geoff Ramsey, who is a | senior fellow of … |,", "Ann Hale, named | director | in May,". */
function complement({ words }: WordedParagraph, to: number, name: Name): Range | null {
  const verb = verbOfBeing(words, to);
  if (verb === null) return null;
  const hasBeen = lowerAt(words, verb) === 'has';
  let at = MADE.test(lowerAt(words, verb)) ? verb : verb + (hasBeen ? 2 : 1);
  while (words[at]?.pos === 'ADV') at++;
  if (words.slice(to, at + 1).some(({ lower }) => DENIES.test(lower))) return null;
  if (MADE.test(lowerAt(words, at))) at++;
  // "was most recently | a vice-president"
  else if (ONCE.test(lowerAt(words, at - 1))) return null;
  if (DETERMINERS.has(lowerAt(words, at))) at++;
  at = behindYears(words, at);
  const phrase: Range = [at, phraseEnd(words, at, name.kind !== 'person')];
  const range: Range = [at, beforeTaken(words, phrase)];
  // "has been mayor | since 2021", but not "has been mayor twice"
  if (hasBeen && !/^(?:since|for)$/.test(lowerAt(words, phrase[1]))) return null;
  // "was the first woman | to win it"
  const isCut = lowerAt(words, range[1] - 1) === 'to' || lowerAt(words, at) === 'as';
  if (isCut || !isAbout(words, range, saysWhat(name.kind))) return null;
  return name.kind === 'person' ? [at, throughYears(words, range[1])] : range;
}

/** The verb by which a name is told to be something, right behind it or behind a "who", or the participle that a comma sets apart: "Ann Hale, | named | director in May,"; null where none stands there. */
function verbOfBeing(words: readonly Word[], to: number): number | null {
  const isApart = textAt(words, to) === ',';
  const first = isApart ? behindAge(words, to) : to;
  if (isApart && MADE.test(lowerAt(words, first))) return first;
  const verb = lowerAt(words, first) === 'who' ? first + 1 : first;
  if (isApart && verb === to + 1) return null;
  const hasBeen = lowerAt(words, verb) === 'has' && lowerAt(words, verb + 1) === 'been';
  return hasBeen || BECOMES.has(lowerAt(words, verb)) ? verb : null;
}

/** "Petro’s | leftist government". */
function sideAfter({ source: { words, paragraph }, to }: Mention): Range | null {
  if (words[to]?.lower !== "'s") return null;
  for (let end = to + 2; end <= to + 7; end++) {
    const word = words[end - 1];
    if (!word || CLOSE.test(word.text) || word.pos === 'ADP') return null;
    // "Britain's Labour Party" is a name.
    if (!GOVERNMENTS.has(word.text)) continue;
    const phrase = paragraph.text.slice(words[to + 1]?.start ?? 0, word.start).toLowerCase();
    return phrase.split(/\s+/).some((adjective) => LEANINGS.has(adjective)) ? [to + 1, end] : null;
  }
  return null;
}

/** A prize that is called like whoever wins it: "player | of the year". */
const OF_PRIZE = /^(?:year|month|week|season|decade|century|match|tournament|series)$/;

/** Whether words tell what somebody won or is thought to be, and no office: "best actress", "manager of the year", but not "best-selling author". */
const isPraise = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some(({ lower }, index) => {
    const at = from + index;
    const isBest = lower === 'best' && !isHyphen(words, at + 1);
    const isYearly = lower === 'of' && /^(?:the|this)$/.test(lowerAt(words, at + 1));
    return isBest || (isYearly && OF_PRIZE.test(lowerAt(words, at + 2)));
  });

/** What a lawyer does in court, as reports of trials tell it in a word of its own: "Ann Lowe, | prosecuting |, said". */
const IN_COURT = /^(?:prosecuting|defending|mitigating)$/;

/** For whom a lawyer speaks in court: "| Prosecuting |, Leila Farouk said", "Leila Farouk, | prosecuting |, said". */
function partInTrial({ name, source: { words }, from, to }: Mention): Range | null {
  if (name.kind !== 'person') return null;
  const isBefore = textAt(words, from - 1) === ',' && words[from - 2]?.opens === true;
  if (isBefore && IN_COURT.test(lowerAt(words, from - 2)) && SPEECH.has(lowerAt(words, to)))
    return [from - 2, from - 1];
  const isBehind = textAt(words, to) === ',' && textAt(words, to + 2) === ',';
  // "Dahl, defending, lost the ball"
  const speaks = SPEECH.has(lowerAt(words, to + 3));
  return isBehind && speaks && IN_COURT.test(lowerAt(words, to + 1)) ? [to + 1, to + 2] : null;
}

/** Who is told of by no more than that they are somebody: "a | man | named Ann Lowe". */
const ANYBODY = /^(?:man|woman|boy|girl|person|youth|teenager|resident|local|user|stranger)$/;

/** What somebody is who is told of as one among others: "a | clerk | named Ann Lowe"; in "A witness named Ann Lowe as the driver" it is done by another. */
function nounNamed({ name, source: { words }, from, to }: Mention): Range | null {
  if (name.kind !== 'person' || !/^(?:named|called)$/.test(lowerAt(words, from - 1))) return null;
  const head = from - 2;
  const start = phraseStart(words, head);
  if (!/^an?$/.test(lowerAt(words, start - 1)) || ANYBODY.test(lowerAt(words, head))) return null;
  // ", | a clerk named", "by | a clerk named", "was | a clerk named", "A clerk named Ann Lowe | told"
  const isPart =
    textAt(words, start - 2) === ',' ||
    isTagged(words, start - 2, 'ADP', 'AUX') ||
    isTagged(words, to, 'VERB', 'AUX');
  const isDone = /^(?:as|in|on|among|for)$/.test(lowerAt(words, to));
  const range: Range = [start, head + 1];
  return isPart && !isDone && isAbout(words, range, saysWhat('person')) ? range : null;
}

/** What sets the party and the place apart from what follows. */
const ENDS_PARTY = /^[,.;)]$/;
/** No place there has more words: "R-New Smyrna Beach". */
const LONGEST_PLACE = 3;

/** The party of a lawmaker and the place elected by, as American papers write them behind the name: "Tom Reed, | D-Ohio |, said", "Ann Lowe ( | R-N.Y. | )". */
function partyBehind({ name, source: { words }, to }: Mention): Range | null {
  const party = to + 1;
  if (name.kind !== 'person' || !COMMA.test(textAt(words, to))) return null;
  if (!isPartyMark(words, party)) return null;
  let end = party + 2;
  while (end < party + 2 + LONGEST_PLACE && isOfPlace(words, end)) end++;
  return end > party + 2 && ENDS_PARTY.test(textAt(words, end)) ? [party, end] : null;
}

/** "N | . | Y.": a stop that the tokeniser cuts off belongs to the letters beside it. */
const isOfPlace = (words: readonly Word[], at: number): boolean =>
  isLarge(words, at) || (textAt(words, at) === '.' && touch(words, at - 1) && touch(words, at));

/** Where somebody belongs: "Ann Hale | of the Nordlys Institute | said", "Ann Hale, | of Sutter & Finch |, said", "Ann Hale | of the Nordlys Institute | in Oslo said"; and of which land or town, behind an office: "President Ann Hale | of Liberia |". */
function belongsTo(
  { name, source: { words }, from, to }: Mention,
  mentions: readonly Mention[],
): Range | null {
  const of = textAt(words, to) === ',' ? to + 1 : to;
  if (name.kind !== 'person' || lowerAt(words, of) !== 'of') return null;
  const namedAt = (at: number) =>
    mentions.find(({ source, from }) => source.words === words && from === at);
  const body = namedAt(lowerAt(words, of + 1) === 'the' ? of + 2 : of + 1);
  if (body?.name.kind === 'place' && of === to && isOffice(lowerAt(words, from - 1)))
    return [of, body.to];
  if (body?.name.kind !== 'organisation') return null;
  const place = lowerAt(words, body.to) === 'in' ? namedAt(body.to + 1) : undefined;
  return endsAt(words, place?.name.kind === 'place' ? place.to : body.to) ? [of, body.to] : null;
}

/** Whether what tells where somebody belongs is closed, or they act behind it. */
function endsAt(words: readonly Word[], end: number): boolean {
  const after = lowerAt(words, end);
  const acts = SPEECH.has(after) || after === 'who' || isTagged(words, end, 'VERB', 'AUX');
  return (acts || CLOSE.test(textAt(words, end))) && !isTagged(words, end, 'PART');
}

/** What stands before an office that somebody only claims or hopes for: "self-styled", "would-be". */
const CLAIMED =
  /^(?:would-be|so-called|self-(?:styled|proclaimed|declared|appointed|described|anointed))$/;
/** Verbs of whoever acts a part: "| plays | detective Ann Lowe". */
const ACTS = /^(?:plays|played|playing|portrays|portrayed|portraying|voices|voiced)$/;
/** The same with an "as": "| starred as | gangster Karl Hale". */
const ACTS_AS = /^(?:stars|starred|starring|appears|appeared|cast)$/;
/** What is only said of somebody, or by them: "| said | to be the gang's leader", "| claiming | to be the gang's leader". */
const SAID = wordSet(`
  ${[...HEARSAY].join(' ')} claiming claims claimed pretending pretended purporting hoping aspiring`);

/** Whether somebody only claims or is said to hold an office, or acts who does: "self-styled | king |", "plays | detective |". */
function isPretended(words: readonly Word[], [from, to]: Range): boolean {
  const before = isTagged(words, from - 1, 'DET', 'PRON') ? from - 2 : from - 1;
  const lead = lowerAt(words, before);
  if (ACTS.test(lead) || (lead === 'as' && ACTS_AS.test(lowerAt(words, before - 1)))) return true;
  const isSaid = lead === 'be' && lowerAt(words, before - 1) === 'to';
  if (isSaid && SAID.has(lowerAt(words, before - 2))) return true;
  return words
    .slice(Math.max(0, from - 2), to)
    .some((_, index) => isClaimed(words, Math.max(0, from - 2) + index));
}

/** "| self-styled |", which the tokeniser cuts in three. */
const isClaimed = (words: readonly Word[], at: number): boolean =>
  CLAIMED.test(lowerAt(words, at)) ||
  CLAIMED.test(`${lowerAt(words, at - 1)}${lowerAt(words, at)}${lowerAt(words, at + 1)}`);
