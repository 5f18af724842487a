import { fullForm, isEveryday, isKnown, isPersonNoun } from '../../words/gazetteer.ts';
import { isOffice, isPluralOffice } from '../../words/isOffice.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import {
  isBrand,
  isGivenName,
  isHalvedName,
  isOwnerInName,
  joinsLarge,
  SMALL_WORDS,
} from '../../words/nameWords.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word, WordedParagraph } from '../../words/tagWords.ts';
import {
  CAPITAL,
  isArticle,
  isHyphen,
  isLarge,
  isProperNoun,
  isTagged,
  lowerAt,
  reads,
  textAt,
  touch,
} from '../../words/wordAt.ts';
import {
  DAY_WORDS,
  DETERMINERS,
  MONTHS,
  OF_TEAM,
  ORGANISATION_NOUNS,
  PARTICLES,
  wordSet,
} from '../../words/wordLists.ts';
import { LEAST_LETTERS, SPOKEN_ACRONYM } from '../form/acronym.ts';
import { initialsOf } from '../form/initialsOf.ts';
import { isCalledByMembers } from './calledByMembers.ts';
import { doesAsPerson } from './doesAsPerson.ts';
import { playsForScore } from './playsForScore.ts';

/** What the capitals of a story tell: which words it writes small, which ones large inside a sentence. */
export interface Spelling {
  readonly small: ReadonlySet<string>;
  readonly large: ReadonlySet<string>;
}

/** How a story writes its words. */
export function spellingOf(story: readonly WordedParagraph[]): Spelling {
  const small = new Set<string>();
  const large = new Set<string>();
  for (const { words } of story)
    for (const [at, word] of words.entries()) {
      if (!CAPITAL.test(word.text)) small.add(word.lower);
      else if (!word.opens || playsForScore(words, at) || isSpeltInBrackets(words, at))
        large.add(word.lower);
    }
  return { small, large };
}

/** A word in its story. */
interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly spelling: Spelling;
}

/** Something that tells of a word whether it is part of a name. */
type Rule = readonly [isName: boolean, holds: (place: Place) => boolean];

/** "I" and its forms, amounts of money, and what treebanks write for brackets. */
const NO_WORDS = /^I(?:$|['’])|\p{Sc}|^[LR][SR]B$/u;
/** What only describes whoever is named behind it: "| Former | England captain". */
const DESCRIBES = wordSet(`
  former current longtime fellow rival competitor lorry postdoc late billionaire embattled disgraced ousted
  veteran outgoing incoming retired neighbouring neighboring nearby uncapped unseeded unranked`);
/** What a sentence opens with that is no name, for all its capital: "| Pre-tax | profit". */
const PREFIXED =
  /^(?:(?:Pre|Post|Non|Anti|Pro|Mid|Re|Self|Multi|Inter|Semi|Sub|Half)-\p{Ll}|Ex-\p{L})/u;
/** What somebody named did, in the past. */
const DID = /ed$|^(?:said|told|says|won|came|went|gave|took|made|wrote)$/;

/** The first that holds decides. */
const RULES: readonly Rule[] = [
  [false, ({ word }) => !CAPITAL.test(word.text) || NO_WORDS.test(word.text)],
  [false, ({ words, at }) => isOfMoney(words, at) || isShortMonth(words, at)],
  [false, ({ word }) => MONTHS.has(word.lower) || DAY_WORDS.has(word.lower)],
  [false, ({ words, at }) => isFeast(words, at) || isEndOnX(words, at) || isInCharge(words, at)],
  [true, ({ words, at }) => isGivenName(words, at) || isHalvedName(words, at)],
  [true, ({ words, at }) => isOwnerInName(words, at)],
  [true, ({ words, at }) => joinsLarge(words, at + 1) || isAllInName(words, at)],
  [true, ({ words, at }) => opensSurname(words, at) || isBrand(words, at)],
  [false, ({ word }) => SMALL_WORDS.has(word.pos)],
  [
    false,
    ({ word, spelling }) => word.pos === 'ADV' && (word.opens || !spelling.large.has(word.lower)),
  ],
  [true, ({ word }) => !word.opens],
  // From here on a word that opens a sentence, whose capital says nothing.
  [
    false,
    ({ word: { lower, text } }) =>
      DETERMINERS.has(lower) || DESCRIBES.has(lower) || PREFIXED.test(text),
  ],
  [false, ({ words, at }) => isBesideLand(words, at)],
  [true, ({ words, at }) => isToldOf(words, at) || opensBody(words, at) || opensRemit(words, at)],
  [false, (place) => isOfOffice(place) || isOfPlural(place) || isPlural(place)],
  [true, ({ words, at, word }) => !isEveryday(word.text) && isBeforeParticle(words, at)],
  [true, ({ word, spelling }) => spelling.large.has(word.lower) || isKnownName(word.text)],
  [true, ({ word }) => /^\p{Lu}{2,}$/u.test(word.text) || isOffice(word.lower)],
  [
    true,
    (place) => isNextLarge(place) && (place.word.pos === 'PROPN' || !isEveryday(place.word.text)),
  ],
  [false, ({ word, spelling }) => spelling.small.has(word.lower) || isEveryday(word.text)],
  [true, ({ words, at, word }) => word.pos === 'PROPN' && actsOrOwns(words, at + 1)],
];

/** Whether a word is part of a name. */
export function isNameWord(words: readonly Word[], at: number, spelling: Spelling): boolean {
  const word = words[at];
  if (!word) return false;
  const place: Place = { words, at, word, spelling };
  return RULES.find(([, holds]) => holds(place))?.[0] ?? false;
}

/** "| Big | US firms", but not "| Age | UK": whether a word for some of many stands before the letters of a land. */
const isBesideLand = (words: readonly Word[], at: number): boolean =>
  /^(?:big|top|small|large|new|leading|major|young|rich|poor)(?:er|est)?$/.test(
    lowerAt(words, at),
  ) &&
  fullForm(textAt(words, at + 1)) !== null &&
  isTagged(words, at + 2, 'NOUN', 'ADJ');

/** "| NZ | $120", "57.4 | US | cents": letters of a country that only tell whose money it is. */
const isOfMoney = (words: readonly Word[], at: number): boolean =>
  (touch(words, at) && /^\p{Sc}/u.test(textAt(words, at + 1))) ||
  (isTagged(words, at - 1, 'NUM') &&
    fullForm(textAt(words, at)) !== null &&
    /^(?:cent|dollar)s?$/.test(lowerAt(words, at + 1)));

/** Feasts and fasts, some of which are given names, too: "the last Friday of | Ramadan |". */
const FEASTS = /^(?:ramadan|christmas|easter|lent|advent|passover|hanukkah|diwali|eid)$/;
/** What a part of a feast is told as: "the last | week | of Ramadan". */
const TIMES = /^(?:days?|nights?|evenings?|weeks?|month|weekend|start|beginning|end|eve)$/;

/** "the last Friday of | Ramadan | Vogt", "during | Ramadan |", but not "a picture of | Ramadan | Sobhi". */
function isFeast(words: readonly Word[], at: number): boolean {
  if (!FEASTS.test(lowerAt(words, at))) return false;
  const [time, of] = [lowerAt(words, at - 2), lowerAt(words, at - 1)];
  return (
    /^(?:during|throughout)$/.test(of) || (of === 'of' && (TIMES.test(time) || DAY_WORDS.has(time)))
  );
}

/** "posted on | X.": the network at a sentence's end, and no initial of whoever opens the next. */
const isEndOnX = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === 'X.' && /^(?:on|to|via|from)$/.test(lowerAt(words, at - 1));

/** "Special Agent | in Charge | Anna Dahl": whether an office ends in a word. */
export const isInCharge = (words: readonly Word[], at: number): boolean =>
  reads(words, at - 1, 'in', 'charge') && isOffice(lowerAt(words, at - 2));

/** "MANILA, | Jan | 20 -": months cut short as others are called, too. */
const isShortMonth = (words: readonly Word[], at: number): boolean =>
  /^(?:Jan|Mar|Apr|Jun|Jul|Sep)$/.test(textAt(words, at)) && isTagged(words, at + 1, 'NUM');

/** What "All" opens the name of, at the head of a sentence, too. */
const ALL = /^(?:India|Nippon|Saints|Souls|Blacks)$/;

/** "the | All | India Students' Federation", "the | All | Blacks" */
const isAllInName = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === 'All' &&
  isLarge(words, at + 1) &&
  (words[at]?.opens === false || ALL.test(textAt(words, at + 1)));

/** What firms of several are called first: "| Associated | British Foods". */
export const OPENS_FIRM =
  /^(?:Associated|Allied|Consolidated|Amalgamated|Applied|Advanced|Integrated)$/;

/** "| Commission | for Racial Equality chairman": whether a word for a body that opens a sentence is of what is written large, though everyday speech has it. */
const opensRemit = (words: readonly Word[], at: number): boolean =>
  isKnown(lowerAt(words, at), 'organisation word') &&
  /^(?:for|of)$/.test(lowerAt(words, at + 1)) &&
  isLarge(words, at + 2) &&
  isEveryday(textAt(words, at + 2)) &&
  !isPluralNoun(lowerAt(words, at));

/** "| Sky | News reporter", "| Standard | & Poor's": whether a word of everyday speech opens the name of a firm or of a well-known body. */
const opensBody = (words: readonly Word[], at: number): boolean =>
  isCalledByMembers({ words, from: at, to: at + 1 }) ||
  (textAt(words, at + 1) === '&' && isLarge(words, at + 2)) ||
  // "| University | of Otago biologist Anna Dahl"
  (/^(?:University|College|Institute|Ministry|Bank)$/.test(textAt(words, at)) &&
    lowerAt(words, at + 1) === 'of' &&
    isProperNoun(words, at + 2)) ||
  (isLarge(words, at + 1) &&
    (OPENS_FIRM.test(textAt(words, at)) ||
      isKnown(`${textAt(words, at)} ${textAt(words, at + 1)}`, 'organisation')));

/** "| Unite |, which represents the drivers,": of what looks like a verb a sentence tells nothing. */
const isToldOf = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'VERB') &&
  textAt(words, at + 1) === ',' &&
  (/^(?:which|whose)$/.test(lowerAt(words, at + 2)) || isBodyThat(words, at + 2));

/** "the union | that represents the drivers": what a body is told as, and no clause of it. */
const isBodyThat = (words: readonly Word[], at: number): boolean =>
  isArticle(words, at) &&
  ORGANISATION_NOUNS.has(lowerAt(words, at + 1)) &&
  /^(?:that|which)$/.test(lowerAt(words, at + 2));

/** "| Saskia | de Bruijn": a word that opens a sentence, before a surname with a particle. */
const isBeforeParticle = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'PROPN') &&
  PARTICLES.has(textAt(words, at + 1)) &&
  isProperNoun(words, at + 2);

/** "| Van der Velde", "| De la Cruz": a surname whose first particle is large, as at the head of a sentence. */
const opensSurname = (words: readonly Word[], at: number): boolean =>
  PARTICLES.has(lowerAt(words, at)) &&
  !isTagged(words, at, 'NUM') &&
  PARTICLES.has(textAt(words, at + 1)) &&
  isProperNoun(words, at + 2);

const isKnownName = (text: string): boolean =>
  isKnown(text, 'place', 'first name', 'people', 'organisation');

/** How far what somebody is in charge of reaches, at the head of a sentence: "| Local | government minister". */
const SCOPE = /^(?:local|regional|national|federal|central|provincial|municipal|public|social)$/;

/** "| Hospital | chief executive", "| Local | government minister": whether a word that the story writes small as well only opens the words for an office, though it is large in some name: "St Brigid's Hospital". */
function isOfOffice({ words, at, word, spelling }: Place): boolean {
  const mayBeCommon = SCOPE.test(word.lower) || isKnown(word.lower, 'organisation word');
  const next = words[at + 1];
  return (
    mayBeCommon &&
    isEveryday(word.text) &&
    spelling.small.has(word.lower) &&
    next?.text === next?.lower &&
    isTagged(words, at + 1, 'NOUN', 'ADJ')
  );
}

/** "| Copper | prices", "| Telephone | call centres": whether a word that the story writes small as well only tells of what kind the things behind it are, though it is large in some name: "Norquay Copper"; "| Town | fans" and "| Apple | shares" belong to what is named. */
function isOfPlural({ words, at, word, spelling }: Place): boolean {
  const isMany = isPluralNoun(lowerAt(words, at + 1));
  const thing = !isMany && isTagged(words, at + 2, 'NOUN') ? at + 2 : at + 1;
  const next = lowerAt(words, thing);
  return (
    spelling.small.has(word.lower) &&
    isEveryday(word.text) &&
    textAt(words, at + 1) === lowerAt(words, at + 1) &&
    isTagged(words, at + 1, 'NOUN') &&
    isPluralNoun(next) &&
    !/^(?:shares|bosses)$/.test(next) &&
    !OF_TEAM.has(next) &&
    !isPluralOffice(next) &&
    !isPersonNoun(singularOf(next))
  );
}

/** "| Airlines | have attacked the rules": whether a word only tells of several, though it is large in some name: "Qatar Airways". */
const isPlural = ({ words, at, word, spelling }: Place): boolean =>
  spelling.small.has(word.lower) &&
  (isEveryday(word.text) || isKnown(word.lower, 'organisation word')) &&
  isPluralNoun(word.lower) &&
  !isPluralOffice(word.lower) &&
  textAt(words, at + 1) === lowerAt(words, at + 1) &&
  (!isTagged(words, at + 1, 'NOUN', 'PUNCT', 'PART') || lowerAt(words, at + 2) === 'that');

/** "| Helena Brandt", "| Donnelly-Okafor" */
function isNextLarge({ words, at }: Place): boolean {
  const next = words[isHyphen(words, at + 1) ? at + 2 : at + 1];
  return next !== undefined && CAPITAL.test(next.text) && !SMALL_WORDS.has(next.pos);
}

/** What stands behind a name at the head of a sentence: "Brandt | agreed", "Brandt | 's", "Brandt | ,". */
function actsOrOwns(words: readonly Word[], next: number): boolean {
  if (doesAsPerson(words, next)) return true;
  if (isTagged(words, next, 'VERB')) return DID.test(lowerAt(words, next));
  return (
    isTagged(words, next, 'AUX', 'NOUN') ||
    isOffice(lowerAt(words, next)) ||
    lowerAt(words, next) === "'s" ||
    textAt(words, next) === ','
  );
}

/** A name has so many words before its letters at most. */
const LONGEST_NAME = 12;
/** What may stand between the words of a name: "Conciliation | and | Arbitration Service". */
const BETWEEN = /^(?:,|and|&|of|for|the|on)$/;

/** "the Advisory, Conciliation and Arbitration Service (| Acas |)": whether a word in brackets is the letters of the name before it, though written as a word, and though a bracket opens with it. */
function isSpeltInBrackets(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  const isAlone = textAt(words, at - 1) === '(' && textAt(words, at + 1) === ')';
  if (!isAlone || text.length < LEAST_LETTERS || !SPOKEN_ACRONYM.test(text)) return false;
  const letters = text.toUpperCase();
  const name: string[] = [];
  for (let before = at - 2; before >= at - 2 - LONGEST_NAME; before--) {
    const word = textAt(words, before);
    if (!CAPITAL.test(word) && !BETWEEN.test(lowerAt(words, before))) break;
    name.unshift(word);
    if (initialsOf(name.join(' ')).includes(letters)) return true;
  }
  return false;
}
