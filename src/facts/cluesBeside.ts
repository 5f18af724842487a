import { appositiveHead } from './appositiveHead.ts';
import { isKnown, isPersonNoun } from './gazetteer.ts';
import type { Says } from './says.ts';
import type { NameRun } from './splitNameRun.ts';
import { DECISIONS, KIN, OFFICES, ORGANISATION_NOUNS, PLACE_NOUNS, SPEECH } from './wordLists.ts';

/** Something beside a name, and what it says of the kind of name. */
type BesideClue = readonly [says: Says, holds: (run: NameRun) => boolean];

/** What people do, and organisations and places do not. */
const HUMAN_VERBS =
  /^(?:spoke|visited|died|married|resigned|retired|born|wept|smiled|laughed|wrote|grinned|nodded|shrugged)$/;
/** Who has an office of a place, and never of a company. */
const RULERS = /^(?:mayor|governor|bishop|archbishop|king|queen|emperor|sheriff|harbour|port)$/;
/** Nouns that follow the name of a place: "the Catatumbo region". */
const REGIONS =
  /^(?:region|province|district|county|peninsula|prefecture|municipality|valley|river)$/;
/** What stands before an "in" that leads to no place: "decreases in Pell Grants". */
const CHANGING =
  /^(?:(?:in|de)creases?|rises?|falls?|cuts?|interests?|confidence|faith|belief|beliefs?|investments?|believes?|believed|shares?|stakes?|experience|expertise|skills?|degrees?|training|lessons?|courses?|programs?|programming|reports?|stud(?:y|ies)|articles?|published|interviews?|written|wrote|write|writes|bring|brings|brought|bringing|coded|starred|starring|appeared|role|success|fluent)$/;
/** What only a company or a body has. */
const CORPORATE =
  /^(?:ceo|cfo|shares?|stock|stocks|board|shareholders?|investors?|subsidiary|headquarters|chairman|chairwoman|spokesman|spokeswoman|spokesperson|sales|profits?|revenues?|employees|staff|customers|products?|coach|manager|captain|striker|midfielder|defender|goalkeeper|winger|fans|supporters|boss|economist|analyst)$/;

/** Who is at the head of a firm or a body. */
const HEADS =
  /^(?:head|chief|chairman|chairwoman|chair|director|ceo|founder|co-founder|boss|executive|spokesman|spokeswoman|owner|employee)$/;

/** "led 2-0 at half-time" */
const PLAYS = /^(?:led|lead|leads|trailed|trail|won|lost|drew|beaten)$/;
const SCORE = /^\d+[-–]\d+$/;

const before = ({ source, from }: NameRun, steps = 1): string =>
  source.words[from - steps]?.lower ?? '';
const after = ({ source, to }: NameRun, steps = 1): string =>
  source.words[to + steps - 1]?.lower ?? '';
const tagAfter = ({ source, to }: NameRun, steps = 1): string =>
  source.words[to + steps - 1]?.pos ?? '';
const comma = (run: NameRun): boolean => after(run) === ',';
const isLong = ({ from, to }: NameRun): boolean => to - from > 1;
/** Whether a verb stands right behind. */
function acts(run: NameRun): boolean {
  return ['VERB', 'AUX'].includes(tagAfter(run));
}
const ownsBody = (run: NameRun, at: number): boolean =>
  CORPORATE.test(after(run, at)) ||
  (after(run, at) === 'chief' && after(run, at + 1) === 'executive');

/** Heard as often as they stand beside a name. */
export const BESIDE_CLUES: readonly BesideClue[] = [
  [
    { person: 5 },
    (run) => comma(run) && /^\d\d$/.test(after(run, 2)) && /^[,.;]$/.test(after(run, 3)),
  ],
  [{ person: 4 }, (run) => isPersonWord(appositiveHead(run) ?? '')],
  // "15-year-old | Elianne Andam"
  [{ person: 4 }, (run) => before(run) === 'old' && before(run, 2) === '-'],
  [{ person: 3 }, (run) => before(run) !== 'fellow' && isPersonWord(before(run))],
  // "His lawyer, Peter Olsen," and "A spokesman for the navy, Peter Olsen,"
  [{ person: 4, organisation: -4 }, (run) => /^[,.;(“"]$/.test(after(run)) && isPersonBefore(run)],
  // "senators | Anna Dahl and Peter Olsen" are two; "champions | Port Albion" are a team.
  [{ person: 4 }, (run) => isPluralOffice(before(run)) && isListed(run)],
  [{ organisation: 3, person: -2, place: -2 }, isTeam],
  [{ person: 4 }, (run) => /^'s?$/.test(after(run)) && KIN.has(after(run, 2))],
  [{ person: 3 }, (run) => comma(run) && after(run, 2) === 'who'],
  // A team is many: "Rosenborg, who have won". It beats others, and has a score.
  [
    { organisation: 3, person: -4 },
    (run) => comma(run) && /^(?:have|are|were)$/.test(after(run, 3)) && after(run, 2) === 'who',
  ],
  [
    { organisation: 2, person: -1 },
    (run) => /^(?:beat|defeated|thrashed)$/.test(after(run)) || SCORE.test(after(run)),
  ],
  [{ person: 3 }, (run) => HUMAN_VERBS.test(after(run))],
  [{ person: 1, organisation: 1 }, (run) => SPEECH.has(after(run))],
  [{ person: 1 }, (run) => isLong(run) && SPEECH.has(after(run))],
  [
    { person: 2, organisation: 1.5 },
    (run) =>
      /^(?:said|says|added|adds)$/.test(before(run)) && isQuoteMark(before(run, 2), before(run, 3)),
  ],
  // "said | Dewi Hartono |, spokeswoman for …"
  [
    { person: 2 },
    (run) => /^(?:said|says)$/.test(before(run)) && run.to - run.from === 2 && comma(run),
  ],
  [{ person: 1, organisation: 1 }, (run) => before(run) === 'to' && before(run, 2) === 'according'],
  [{ person: 0.5, organisation: 0.5 }, acts],
  [{ person: 0.5 }, (run) => isLong(run) && acts(run)],
  [{ person: 2, organisation: -1 }, (run) => /^(?:he|she|his|her|him)$/.test(pronounBehind(run))],
  [{ organisation: 1.5, person: -1 }, (run) => /^its?$/.test(pronounBehind(run))],
  [{ person: -10 }, (run) => run.source.words[run.from - 1]?.pos === 'NUM'],
  [{ organisation: 4 }, (run) => ORGANISATION_NOUNS.has(appositiveHead(run) ?? '')],
  [
    { organisation: 4 },
    (run) =>
      ORGANISATION_NOUNS.has(before(run)) ||
      (before(run) === ',' && ORGANISATION_NOUNS.has(before(run, 2))),
  ],
  [
    { organisation: 4 },
    (run) =>
      before(run) === 'the' && before(run, 2) === ',' && ORGANISATION_NOUNS.has(before(run, 3)),
  ],
  [{ organisation: 4 }, (run) => before(run) === ',' && isPluralBody(before(run, 2))],
  [{ organisation: 4 }, (run) => before(run) === 'at' && isOffice(before(run, 2))],
  [{ organisation: 3 }, (run) => ownsBody(run, 1) || (after(run) === "'s" && ownsBody(run, 2))],
  // "the former head of Rockwell Collins"
  [{ organisation: 4, person: -2 }, (run) => before(run) === 'of' && HEADS.test(before(run, 2))],
  [
    { organisation: 3 },
    (run) =>
      before(run) === 'of' && /^(?:shares|shareholders|takeover|subsidiary)$/.test(before(run, 2)),
  ],
  [
    { organisation: 2 },
    (run) => comma(run) && (after(run, 2) === 'which' || /^cit(?:es|ing)$/.test(after(run, 2))),
  ],
  [
    { organisation: 1 },
    (run) =>
      before(run) === 'the' &&
      isAcronym(run) &&
      (SPEECH.has(after(run)) || DECISIONS.has(after(run)) || tagAfter(run) === 'AUX'),
  ],
  [{ organisation: 1 }, (run) => isAcronym(run) && SPEECH.has(after(run))],
  [{ place: 4 }, (run) => PLACE_NOUNS.has(appositiveHead(run) ?? '')],
  [
    { place: 4 },
    (run) =>
      before(run) === 'of' && (PLACE_NOUNS.has(before(run, 2)) || RULERS.test(before(run, 2))),
  ],
  [
    { place: 4 },
    (run) =>
      PLACE_NOUNS.has(before(run)) ||
      (before(run) !== '' && before(run) !== 'and' && REGIONS.test(after(run))),
  ],
  [{ place: 2 }, (run) => comma(run) && isPlaceAfterComma(run)],
  [{ place: 2 }, (run) => !isLong(run) && comma(run) && isPlaceAfterComma(run)],
  [
    { place: 2 },
    (run) =>
      /^(?:at|to|from|through|across|outside|near)$/.test(before(run)) &&
      isKnown(run.text.split(' ').at(-1) ?? '', 'place word'),
  ],
  [{ place: 3 }, (run) => before(run) === 'near' && tagAfter(run) !== 'NUM'],
  [
    { place: 4, person: -2 },
    (run) =>
      before(run) === 'in' &&
      tagAfter(run) !== 'NUM' &&
      !isInTitle(run) &&
      !CHANGING.test(before(run, 2)),
  ],
  [{ place: 3 }, (run) => before(run) === 'and' && isPlaceBefore(run)],
];

/** Heard where they hold wherever the name stands. */
export const EVERYWHERE_CLUES: readonly BesideClue[] = [
  // "won at Roland Garros"
  [{ person: -4 }, (run) => !run.titled && before(run) === 'at'],
  [{ person: -6, organisation: 0.5, place: 0.5 }, (run) => /^(?:the|an?|this)$/.test(before(run))],
  // "Peter Olsen of Tyler said"
  [
    { person: -4, organisation: -1 },
    (run) => !run.titled && run.to - run.from === 1 && /^(?:of|in|from)$/.test(before(run)),
  ],
];

/** The first pronoun behind the verb of a subject, in its sentence: "Ryanair said | it", "Brandt closed | her". */
function pronounBehind(run: NameRun): string {
  if (!acts(run)) return '';
  const { source, to } = run;
  for (const word of source.words.slice(to)) {
    if (word.sentence !== source.words[to]?.sentence || word.quoted) break;
    if (/^(?:he|she|his|her|him|its?|they|their)$/.test(word.lower)) return word.lower;
    if (/^\p{Lu}/u.test(word.text)) break;
  }
  return '';
}

const isAcronym = ({ text }: NameRun): boolean => /^\p{Lu}{2,7}$/u.test(text);
const isPersonWord = (noun: string): boolean =>
  OFFICES.has(noun) || (isPersonNoun(noun) && !ORGANISATION_NOUNS.has(noun));
const isOffice = (noun: string): boolean =>
  OFFICES.has(noun) || OFFICES.has(noun.replace(/s$/, ''));
const isPluralOffice = (noun: string): boolean => /[^s]s$/.test(noun) && isOffice(noun);
/** Whether a name stands first in a list. */
function isListed({ source: { words }, to }: NameRun): boolean {
  return /^(?:,|and|&)$/.test(words[to]?.lower ?? '') && /^\p{Lu}/u.test(words[to + 1]?.text ?? '');
}
/** "champions | Port Albion", "Port Albion | led 2-0"; a country's team goes by the name of the place. */
function isTeam(run: NameRun): boolean {
  const isMany = isPluralOffice(before(run)) && !isListed(run);
  const plays = PLAYS.test(after(run)) && SCORE.test(after(run, 2));
  return (isMany || plays) && !isKnown(run.text, 'place');
}
const isPluralBody = (noun: string): boolean =>
  /s$/.test(noun) && ORGANISATION_NOUNS.has(noun.replace(/ies$/, 'y').replace(/s$/, ''));
const isQuoteMark = (...words: readonly string[]): boolean =>
  words.some((word) => /[”"]$/.test(word));

/** "Waskom, Texas", and not "Hainan, China Southern". */
function isPlaceAfterComma({ source: { words }, to }: NameRun): boolean {
  const next = words[to + 2];
  return (
    isKnown(words[to + 1]?.text ?? '', 'place') &&
    next?.lower !== "'s" &&
    !/^\p{Lu}/u.test(next?.text ?? '')
  );
}

/** "Phallus in Wonderland": a capital before the "in" makes a title of it. */
function isInTitle({ source: { words }, from }: NameRun): boolean {
  const word = words[from - 2];
  return word !== undefined && !word.opens && /^\p{Lu}/u.test(word.text);
}

/** "Natal and Transvaal" after "in": what is joined to a place is one. */
function isPlaceBefore({ source: { words }, from }: NameRun): boolean {
  const word = words[from - 2];
  return word !== undefined && /^\p{Lu}/u.test(word.text) && words[from - 3]?.lower === 'in';
}

/** Whether a comma parts a name from the words for a person before it: "His lawyer, X", "A spokesman for the navy, X". */
function isPersonBefore({ source: { words }, from }: NameRun): boolean {
  if (words[from - 1]?.text !== ',') return false;
  if (isPersonWord(words[from - 2]?.lower ?? '')) return true;
  let small = from - 2;
  while (['NOUN', 'PROPN', 'ADJ', 'DET'].includes(words[small]?.pos ?? '')) small--;
  return words[small]?.pos === 'ADP' && isPersonWord(words[small - 1]?.lower ?? '');
}
