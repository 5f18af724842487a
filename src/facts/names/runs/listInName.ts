import { isEveryday, isEverydayNoun, isKnown } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { CAPITAL, isLarge, lowerAt, reads, textAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { LEAST_LETTERS } from '../form/acronym.ts';
import type { OpenRun } from './openRun.ts';

/** Bodies that are called by the list of what they are for: "| Bureau | of Alcohol, Tobacco, Firearms and Explosives". */
const REMITTED = wordSet(`
  ministry department bureau office directorate secretariat committee commission council board agency administration
  institute centre center faculty school academy university college polytechnic
  federation confederation organisation organization union association society guild league brotherhood fellowship
  campaign conference`);
/** What bodies are for, though the names of others end so: "Transport | Workers |". */
const SUBJECTS_TOO = wordSet(`
  worker workers employees rail railway railways transport government energy media aerospace aviation shipping mining
  construction engineering electronics software forces homes leisure healthcare food foods works county allied
  technology technologies techniques logistics`);
/** What subjects are called that everyday speech lacks: "Geology", "Fisheries", "Sculptors". */
const OF_SUBJECT =
  /(?:ology|ics|istry|graphy|metry|nomy|sophy|tions?|ments?|ances?|ences?|ing|ure|ism|ship|ives?|ies|ers|ors|ists)$/;
/** Bodies that go by an everyday word, and are for no such thing: "the Department of Justice | and Apple". */
const CALLED_BY_WORD =
  /^(?:Apple|Shell|Target|Visa|Orange|Boots|Sky|Unison|Unite|Prospect|Shelter|Stonewall)$/;

/** "Feingold |, Marsh & Tully": partners in a list that only "&" closes are a firm. */
export function isFirm({ words, to, names }: OpenRun): boolean {
  let at = to;
  while (textAt(words, at) === ',' && names(at + 1)) at += 2;
  return at > to && textAt(words, at) === '&' && names(at + 1);
}

/** "Bureau of Alcohol |, Tobacco, Firearms and Explosives": whether a comma goes on with what a body is for. */
export function isRemit(run: OpenRun): boolean {
  const { words, to } = run;
  if (!isRemitted(run)) return false;
  let at = to;
  while (textAt(words, at) === ',') {
    const end = partEnd(run, at + 1);
    if (end === at + 1) return false;
    at = end;
  }
  return at > to && endsRemit(run, at);
}

/** "Ministry for Territorial Policy | and Democratic Memory": whether an "and" leads to the last of what a body is for. */
export function endsRemit(run: OpenRun, and: number): boolean {
  const { words } = run;
  const end = partEnd(run, and + 1);
  return isRemitted(run) && lowerAt(words, and) === 'and' && end > and + 1 && !isLarge(words, end);
}

/** Whether a run has begun to tell what its body is for: "Ministry for …". */
const isRemitted = ({ words, from, to }: OpenRun): boolean =>
  words
    .slice(from + 1, to)
    .some(
      ({ lower }, at) => /^(?:of|for|on)$/.test(lower) && REMITTED.has(lowerAt(words, from + at)),
    );

/** A name that is a list has so many words behind a comma or an "and" of it at most. */
const LONGEST_LIST = 12;

/** "the Advisory |, Conciliation and Arbitration Service (Acas)", "…, known as | Acas": whether a comma or an "and" goes on with a name whose letters follow. */
export function isSpeltList({ words, from, to }: OpenRun): boolean {
  if (!isListSign(words, to)) return false;
  let end = to;
  while (end < to + LONGEST_LIST && (isListSign(words, end) || isLarge(words, end))) end++;
  if (isListSign(words, end - 1)) end--;
  const letters = lettersBehind(words, end);
  const capitals = words.slice(from, end).filter((word) => CAPITAL.test(word.text));
  const initials = capitals.map(({ text }) => text.charAt(0)).join('');
  return end > to && letters.length >= LEAST_LETTERS && initials === letters.toUpperCase();
}

/** What leads from a name to its letters: "( | Acas", ", or | Acas", ", known as | Acas". */
const LEADS_TO_LETTERS = [['('], [',', 'or'], [',', 'known', 'as']] as const;

/** The letters of a name, where they stand behind it: "(Acas)", ", or Acas"; empty where none do. */
function lettersBehind(words: readonly Word[], end: number): string {
  const lead = LEADS_TO_LETTERS.find((these) => reads(words, end, ...these));
  return lead ? textAt(words, end + lead.length) : '';
}

const isListSign = (words: readonly Word[], at: number): boolean =>
  /^(?:,|and|&)$/.test(lowerAt(words, at));

/** Where the everyday words end that tell one thing a body is for. */
function partEnd({ words, names }: OpenRun, from: number): number {
  let end = from;
  while (names(end) && isSubject(words[end])) end++;
  return end;
}

/** Whether a word may tell what an office is for: "Logistics". */
export const isOfOffice = (word: Word | undefined): boolean =>
  isEverydayNoun(word?.text ?? '') || isSubject(word);

/** Whether a word may tell what a body is for: "Democratic | Memory", "Rail", "Sculptors". */
export const isSubject = (word: Word | undefined): boolean =>
  word !== undefined && (SUBJECTS_TOO.has(word.lower) || isTopic(word));

const isTopic = ({ text, lower }: Word): boolean =>
  // "Non-Metallic | Products"
  (text.split('-').every((part) => isEveryday(singularOf(part))) ||
    isKnown(text, 'people') ||
    isOfSubject(text)) &&
  !CALLED_BY_WORD.test(text) &&
  !isKnown(lower, 'organisation word') &&
  !isKnown(text, 'organisation') &&
  !isKnown(text, 'place') &&
  !isOffice(lower);

/** "Gravers", but neither "Rogers" nor "Barclays" */
const isOfSubject = (text: string): boolean =>
  OF_SUBJECT.test(text) && !isKnown(text, 'name part', 'first name', 'surname', 'company word');
