import type { NameKind } from './articleFacts.ts';
import { fullForm, isKnown } from './gazetteer.ts';
import type { NameRun } from './splitNameRun.ts';
import { DETERMINERS, OFFICES, ORGANISATION_NOUNS, PLACE_NOUNS, SPEECH } from './wordLists.ts';

/** What people do, and organisations and places do not. */
const HUMAN_VERBS =
  /^(?:spoke|visited|died|married|resigned|retired|married|born|wept|smiled|laughed|met|wrote)$/;
/** Ships, storms and undertakings are named like people. */
const NOT_NAMES =
  /^(?:MS|HMS|USS|SS|MV|RMS|HMCS|Hurricane|Typhoon|Cyclone|Storm|Operation|Project|Flight)$/;
/** Who has an office of a place, and never of a company. */
const RULERS = /^(?:mayor|governor|bishop|archbishop|king|queen|emperor|sheriff|harbour|port)$/;
/** Nouns that follow the name of a place: "the Catatumbo region". */
const REGIONS = /^(?:region|province|district|county|peninsula|prefecture|municipality|valley)$/;
/** What stands before an "in" that leads to no place: "decreases in Pell Grants". */
const CHANGING =
  /^(?:(?:in|de)creases?|rises?|falls?|cuts?|interests?|confidence|faith|belief|beliefs?|investments?|believes?|believed|shares?|experience|expertise|skills?|degrees?|training|lessons?|courses?|programs?|programming|written|wrote|write|writes|bring|brings|brought|bringing|coded|starred|starring|appeared|role|success|fluent)$/;
/** What happens at a place and is none. */
const EVENTS =
  /^(?:Wars?|Spring|Revolution|Battle|Games|Olympics|Paralympics|Cup|Championships?|Conference|Festival|Treaty|Act|Awards?|Prize|Day|Week|Age|Era|Report)$/;
const DIRECTIONS = /^(?:Central|North|South|East|West|Northern|Southern|Eastern|Western)$/;
const PLACE_HEADS = /^(?:Mount|Lake|Port|Fort|Cape|Gulf|Isle|Rio|San|Santa|Saint|Los|Las|El)$/;

/** Whether a name is a person's, an organisation's or a place's, from the word itself and from all it stands beside; null where nothing says so. */
export function kindOfName(text: string, runs: readonly NameRun[]): NameKind | null {
  const words = text.split(/\s+/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (isKnown(text, 'people') || isOfPeople(words) || isOffices(words) || NOT_NAMES.test(first))
    return null;
  if (isKnown(text, 'organisation')) return 'organisation';
  if (/^(?:administration|campaign)$/.test(last)) return 'organisation';
  if (runs.some(({ titled }) => titled) && !hasBody(words)) return 'person';
  if (fullForm(text) || isKnown(text, 'place')) return 'place';
  if (words.includes('&') || hasBody(words)) return 'organisation';
  const beside = besides(runs);
  if (words.length > 1 && isKnown(last, 'place word') && !isSurname(last, beside)) return 'place';
  if (isPerson(words, first, last, beside)) return 'person';
  if (beside.organisation > beside.place && !/\d/.test(text)) return 'organisation';
  if (beside.place > 0 && canBePlace(words)) return 'place';
  if (words.length > 1 && PLACE_HEADS.test(first) && words.length === 2) return 'place';
  if (/^\p{Lu}{2,6}$/u.test(text) && beside.speaks > 0) return 'organisation';
  const bodied = words.some((word) => isKnown(word, 'organisation word'));
  if (
    !bodied &&
    words.length > 1 &&
    words.length < 4 &&
    !beside.articled &&
    beside.speaks + beside.human > 0
  )
    return 'person';
  if (words.length === 1 && beside.human > 0 && !beside.articled) return 'person';
  return null;
}

function isPerson(words: readonly string[], first: string, last: string, beside: Beside): boolean {
  if (beside.articled || beside.counted || beside.within) return false;
  if (/^\p{Lu}{2,}$/u.test(words.join(' '))) return false;
  if (beside.office > 0) return true;
  if (words.length === 1)
    return (
      (isKnown(first, 'person') || isKnown(first, 'surname') || isKnown(first, 'first name')) &&
      beside.place === 0 &&
      beside.speaks + beside.human + beside.acts > 0
    );
  if (words.length > 4 || /[.&\d]/.test(last) || isKnown(last, 'people')) return false;
  // "in Santiago de Compostela"
  if (beside.place > beside.speaks + beside.human) return false;
  return isKnown(first, 'first name') && (!isKnown(last, 'place word') || isSurname(last, beside));
}

/** "executive Presidents": an office, and nobody's name. */
const isOffices = ([word = '', ...rest]: readonly string[]): boolean =>
  !rest.length && /s$/.test(word) && OFFICES.has(word.toLowerCase().slice(0, -1));

/** "North Korean", "New Zealander": a people of two words. */
const isOfPeople = ([first = '', last = '', ...rest]: readonly string[]): boolean =>
  !rest.length && /^(?:North|South|East|West|New)$/.test(first) && isKnown(last, 'people');

/** "Katie Hill": what may end a place ends a person where nothing says that it is a place. */
const isSurname = (last: string, { place, articled }: Beside): boolean =>
  !articled &&
  place === 0 &&
  /^(?:Beach|Castle|Field|Fort|Forest|Garden|Hall|Hill|Hills|House|Lake|Lane|Park|Parks|Reed|Ridge|Rivers?|Shore|Tower|Ward|Woods)$/.test(
    last,
  );

/** What stands behind an "in" is no place where it is short for something else, a time, an event, a language or a part of the sky. */
const canBePlace = (words: readonly string[]): boolean =>
  !/^\p{Lu}{2,}$/u.test(words.join(' ')) &&
  !words.some((word) => EVENTS.test(word) || isKnown(word, 'people')) &&
  !(words.length === 1 && DIRECTIONS.test(words[0] ?? ''));

/** "Bank of England", "State Department": a word for a body at the end, or before its "of". */
function hasBody(words: readonly string[]): boolean {
  const end = words.findIndex((word) => word === 'of' || word === 'for');
  const head = end > 0 ? words[end - 1] : words.at(-1);
  return words.length > 1 && head !== undefined && isKnown(head, 'organisation word');
}

/** How often the words beside a name speak for one kind. */
interface Beside {
  office: number;
  organisation: number;
  place: number;
  speaks: number;
  human: number;
  acts: number;
  /** It is one word, and always stands behind "of", "in" or "from": "Peter Olsen of Tyler said". */
  within: boolean;
  /** A number stands before it: "242 Marshall Scholars". */
  counted: boolean;
  /** An article stands before it wherever it is named: "the Bill". */
  articled: boolean;
}

function besides(runs: readonly NameRun[]): Beside {
  const beside: Beside = {
    office: 0,
    organisation: 0,
    place: 0,
    speaks: 0,
    human: 0,
    acts: 0,
    within: runs.every(
      ({ source: { words }, from, to, titled }) =>
        !titled && to - from === 1 && /^(?:of|in|from)$/.test(words[from - 1]?.lower ?? ''),
    ),
    counted: runs.some(({ source: { words }, from }) => words[from - 1]?.pos === 'NUM'),
    articled: runs.every(({ source: { words }, from }) =>
      /^(?:the|an?|this)$/.test(words[from - 1]?.lower ?? ''),
    ),
  };
  for (const { source, from, to } of runs) {
    const { words } = source;
    const word = (index: number) => words[index]?.lower ?? '';
    const [before, after] = [word(from - 1), word(to)];
    const noun = appositiveHead(source, to);
    if (noun && OFFICES.has(noun)) beside.office++;
    if (noun && ORGANISATION_NOUNS.has(noun)) beside.organisation++;
    if (noun && PLACE_NOUNS.has(noun)) beside.place++;
    if (ORGANISATION_NOUNS.has(before)) beside.organisation++;
    if (before === ',' && ORGANISATION_NOUNS.has(word(from - 2))) beside.organisation++;
    if (after === ',' && (word(to + 1) === 'which' || /^cit(?:es|ing)$/.test(word(to + 1))))
      beside.organisation++;
    if (after === ',' && word(to + 1) === 'who') beside.office++;
    if (after === ',' && /^\d\d$/.test(word(to + 1)) && word(to + 2) === ',') beside.office++;
    if (before === 'of' && (PLACE_NOUNS.has(word(from - 2)) || RULERS.test(word(from - 2))))
      beside.place++;
    if (PLACE_NOUNS.has(before) || (before && before !== 'and' && REGIONS.test(after)))
      beside.place++;
    if (
      (before === 'near' && words[to]?.pos !== 'NUM') ||
      (before === 'in' &&
        words[to]?.pos !== 'NUM' &&
        !isInTitle(source, from) &&
        !CHANGING.test(word(from - 2)))
    )
      beside.place++;
    if (before === 'and' && isPlaceBefore(source, from - 2)) beside.place++;
    if (after === ',' && isKnown(words[to + 1]?.text ?? '', 'place') && word(to + 2) !== "'s")
      beside.place++;
    if (SPEECH.has(after)) beside.speaks++;
    if (HUMAN_VERBS.test(after)) beside.human++;
    if (words[to]?.pos === 'VERB' || words[to]?.pos === 'AUX' || after === "'s") beside.acts++;
  }
  return beside;
}

/** "Phallus in Wonderland": a capital before the "in" makes a title of it. */
function isInTitle({ words }: NameRun['source'], from: number): boolean {
  const before = words[from - 2];
  return before !== undefined && !before.opens && /^\p{Lu}/u.test(before.text);
}

/** "Natal and Transvaal" after "in": what is joined to a place is one. */
function isPlaceBefore({ words }: NameRun['source'], index: number): boolean {
  const word = words[index];
  return word !== undefined && /^\p{Lu}/u.test(word.text) && words[index - 1]?.lower === 'in';
}

/** The head noun of what stands behind a name between commas or dashes: "X, a region near …", "X -- the company …". */
function appositiveHead({ words }: NameRun['source'], to: number): string | null {
  if (
    !/^(?:,|--|—|–|\()$/.test(words[to]?.text ?? '') ||
    !DETERMINERS.has(words[to + 1]?.lower ?? '')
  )
    return null;
  let head: string | null = null;
  for (const { pos, lower } of words.slice(to + 2, to + 8)) {
    if (pos === 'NOUN' || pos === 'PROPN') head = lower;
    else if (pos === 'VERB' || pos === 'AUX') return null;
    else if (pos !== 'ADJ' && lower !== '-') break;
  }
  return head;
}
