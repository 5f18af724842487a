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
import { CLOSE, phraseEnd, phraseStart } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { isLarge, isOwnerMark, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS, GOVERNMENTS, HONORIFICS, LEANINGS } from '../words/wordLists.ts';
import { appointedTo } from './appointedTo.ts';
import { appositionAfter, appositionBefore, ownerStart } from './apposition.ts';
import { behindOpening } from './behindOpening.ts';
import { belongsTo } from './belongsTo.ts';
import { disagreement } from './disagreement.ts';
import { hasLeft } from './hasLeft.ts';
import { isPraise } from './isPraise.ts';
import { isPretended } from './isPretended.ts';
import { leadsBody } from './leadsBody.ts';
import { nounNamed } from './nounNamed.ts';
import { officeWithRemit } from './officeWithRemit.ts';
import { partInTrial } from './partInTrial.ts';
import { partyBehind } from './partyBehind.ts';
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
