import type { Name, Role } from './articleFacts.ts';
import type { Mention } from './findNames.ts';
import { sliceOfWords, type Word, type WordedParagraph } from './readWords.ts';
import { resolvePronoun } from './resolvePronoun.ts';
import { isDescription } from './splitNameRun.ts';
import {
  DETERMINERS,
  GOVERNMENTS,
  HONORIFICS,
  LEANINGS,
  MONTHS,
  OFFICES,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
} from './wordLists.ts';

/** A role's words, from one word up to, not with, another. */
type Range = readonly [from: number, to: number];

/** A role is a phrase; what is longer is a clause about something else. */
const LONGEST = 16;
const COMMA = /^(?:,|--|—|–|\()$/;
const CLOSE = /^(?:[,;.:)!?]|--|—|–)$/;
const BREAKS = new Set([
  'who',
  'which',
  'whose',
  'from',
  'until',
  'since',
  'as',
  'while',
  'when',
  'after',
  'before',
  'during',
  'because',
  'but',
  'under',
  'if',
]);
const BECOMES = new Set(['is', 'was', 'became', 'becomes', 'remains', 'remained']);

/** Finds the offices and sides of people, and what the story says organisations and places are. */
export function findRoles(mentions: readonly Mention[], story: readonly WordedParagraph[]): Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  const add = (
    of: Name,
    source: WordedParagraph,
    range: Range | null,
    kind: Role['kind'] = 'office',
  ) => {
    const is = range && sliceOfWords(source, ...range);
    const key = `${of.label}|${is?.text.toLowerCase()}`;
    if (!is || seen.has(key)) return;
    seen.add(key);
    roles.push({ of, is, kind });
  };
  for (const mention of mentions) {
    const { name, source, from, to } = mention;
    if (source.words[from]?.quoted) continue;
    add(name, source, titleBefore(mention));
    add(name, source, appositionBefore(mention));
    add(name, source, appositionAfter(mention));
    // "The duchy of | Warsaw was a state" is about the duchy.
    if (source.words[from - 1]?.pos !== 'ADP') add(name, source, complement(source, to, name));
    add(name, source, sideAfter(mention), 'side');
  }
  for (const source of story)
    for (const [index, word] of source.words.entries())
      if (word.opens && /^(?:he|she)$/.test(word.lower) && !word.quoted) {
        const name = resolvePronoun(word, source, index, mentions);
        if (name) add(name, source, complement(source, index + 1, name));
      }
  return roles;
}

/** "Colombian President | Gustavo Petro", "passenger group | TravelWatch SouthWest". */
function titleBefore({ name, source: { words }, from }: Mention): Range | null {
  let end = from;
  while (HONORIFICS.has(words[end - 1]?.lower ?? '') && !OFFICES.has(words[end - 1]?.lower ?? ''))
    end--;
  let head = end - 1;
  const nouns =
    name.kind === 'person' ? OFFICES : name.kind === 'organisation' ? ORGANISATION_NOUNS : null;
  if (!nouns) return null;
  if (!nouns.has(words[head]?.lower ?? '')) {
    // "Secretary of State | Marco Rubio", "mayor of New York | Michael Bloomberg"
    head = words.findLastIndex(
      ({ lower }, index) => index < end && index >= end - 5 && OFFICES.has(lower),
    );
    if (name.kind !== 'person' || head < 0 || words[head + 1]?.lower !== 'of') return null;
    if (!/^\p{Lu}/u.test(words[end - 1]?.text ?? '')) return null;
    if (
      !words
        .slice(head + 2, end)
        .every(({ text, lower }) => /^\p{Lu}/u.test(text) || lower === 'the')
    )
      return null;
  }
  const start = phraseStart(words, head);
  if (isDescription(words, head)) return null;
  if (/^an?$/.test(words[start - 1]?.lower ?? '')) return null;
  return [start, end];
}

/** "its | foreign minister |, Laura Sarabia," */
function appositionBefore({ name, source: { words }, from, to }: Mention): Range | null {
  if (words[from - 1]?.text !== ',' || name.kind === 'place') return null;
  const after = words[to]?.text ?? '.';
  if (!CLOSE.test(after) && after !== '(' && after !== '“' && after !== '"') return null;
  if (/^(?:and|or)$/.test(words[to + 1]?.lower ?? '')) return null;
  for (let start = from - 2; start >= 0 && start > from - LONGEST; start--) {
    const word = words[start];
    if (
      !word ||
      word.quoted ||
      CLOSE.test(word.text) ||
      word.pos === 'AUX' ||
      word.sentence !== words[from]?.sentence
    )
      return null;
    const possessed = word.lower === "'s";
    if (!DETERMINERS.has(word.lower) && !possessed) continue;
    const range: Range = [start + 1, from - 1];
    if (headIsOffice(words, range, name) && !hasFiniteVerb(words, range)) return range;
  }
  return null;
}

/** "Marco Rubio, the | U.S. Secretary of State |," and "X -- the | company charged with … | --". */
function appositionAfter({ name, source: { words }, to }: Mention): Range | null {
  if (!COMMA.test(words[to]?.text ?? '')) return null;
  const determined = DETERMINERS.has(words[to + 1]?.lower ?? '');
  const start = to + (determined ? 2 : 1);
  const end = phraseEnd(words, start, name.kind !== 'person');
  const closing = words[end];
  if (closing && !CLOSE.test(closing.text) && !/^(?:who|which)$/.test(closing.lower)) return null;
  const range: Range = [start, end];
  if (!headIsOffice(words, range, name)) return null;
  // "Newcastle, the Hunter Region and Sydney" is a list.
  if (name.kind !== 'person' && /^\p{Lu}/u.test(words[start]?.text ?? '')) return null;
  if (!determined && (name.kind !== 'person' || !standsAlone(words, start))) return null;
  return range;
}

/** "X, mayor of Y," and "X, former foreign minister," need no article. */
function standsAlone(words: readonly Word[], start: number): boolean {
  const first = words[start]?.lower ?? '';
  return (
    (OFFICES.has(first) && words[start + 1]?.lower === 'of') || /^(?:former|current)$/.test(first)
  );
}

/** "Fraser was | Prime Minister | from 1975", "Geoff Ramsey, who is a | senior fellow of … |,". */
function complement({ words }: WordedParagraph, to: number, name: Name): Range | null {
  let at = to;
  if (words[at]?.text === ',' && words[at + 1]?.lower === 'who') at += 2;
  if (!BECOMES.has(words[at]?.lower ?? '')) return null;
  at++;
  while (words[at]?.pos === 'ADV' && words[at]?.lower !== 'not' && words[at]?.lower !== 'never')
    at++;
  if (DETERMINERS.has(words[at]?.lower ?? '')) at++;
  const range: Range = [at, phraseEnd(words, at, name.kind !== 'person')];
  return headIsOffice(words, range, name) ? range : null;
}

/** "Petro’s | leftist government". */
function sideAfter({ source: { words, paragraph }, to }: Mention): Range | null {
  if (words[to]?.lower !== "'s") return null;
  for (let end = to + 2; end <= to + 7; end++) {
    const word = words[end - 1];
    if (!word || CLOSE.test(word.text) || word.pos === 'ADP') return null;
    if (!GOVERNMENTS.has(word.lower)) continue;
    const phrase = paragraph.text.slice(words[to + 1]?.start ?? 0, word.start).toLowerCase();
    return phrase.split(/\s+/).some((adjective) => LEANINGS.has(adjective)) ? [to + 1, end] : null;
  }
  return null;
}

/** Where the words begin that stand before an office and belong to it: "top U.S. | diplomat". */
function phraseStart(words: readonly Word[], head: number): number {
  let start = head;
  for (;;) {
    const word = words[start - 1];
    const hyphened =
      words[start]?.text === '-' || (word?.text === '-' && words[start]?.start === word.end);
    if (!word || word.sentence !== words[head]?.sentence || word.quoted !== words[head]?.quoted)
      return start;
    if (!hyphened && !['ADJ', 'NOUN', 'PROPN'].includes(word.pos)) return start;
    if (/^(?:yesterday|today|tomorrow|\p{L}+day)$/u.test(word.lower)) return start;
    start--;
  }
}

/** Where a phrase ends: at a sign, a relative or a finite verb; a thing's description runs on through "that …". */
function phraseEnd(words: readonly Word[], start: number, throughClause: boolean): number {
  let inClause = false;
  let end = start;
  for (; end < words.length && end < start + LONGEST + (throughClause ? LONGEST : 0); end++) {
    const word = words[end];
    if (
      !word ||
      word.sentence !== words[start]?.sentence ||
      CLOSE.test(word.text) ||
      /^[“”"(]$/.test(word.text)
    )
      break;
    if (inClause) continue;
    if (throughClause && word.lower === 'that') inClause = true;
    else if (word.lower === 'that' || (BREAKS.has(word.lower) && words[end - 1]?.pos !== 'VERB'))
      break;
    else if (word.pos === 'AUX' || (word.pos === 'VERB' && !isParticiple(words, end))) break;
    else if (
      /^(?:and|or)$/.test(word.lower) &&
      !['NOUN', 'ADJ', 'PROPN'].includes(words[end + 1]?.pos ?? '')
    )
      break;
    else if (word.pos === 'NUM' || (word.lower === 'in' && isTime(words[end + 1]))) break;
  }
  while (end > start && ['ADP', 'DET', 'CCONJ'].includes(words[end - 1]?.pos ?? '')) end--;
  return end;
}

const isTime = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NUM' || MONTHS.has(word.lower));

const isParticiple = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    ((words[index - 1]?.text === '-' && word.start === words[index - 1]?.end) ||
      (/(?:ed|ing)$/.test(word.lower) &&
        ['ADP', 'VERB', 'NOUN', 'DET', 'ADJ'].includes(words[index + 1]?.pos ?? '')))
  );
};

/** Whether the noun that a phrase is about is an office, or a kind of organisation or place. */
function headIsOffice(words: readonly Word[], [from, to]: Range, { kind }: Name): boolean {
  let head: Word | undefined;
  for (const word of words.slice(from, to)) {
    if (word.pos === 'NOUN' || word.pos === 'PROPN') head = word;
    else if (
      head &&
      (word.pos === 'ADP' || word.pos === 'VERB' || word.pos === 'ADJ' || word.lower === 'that')
    )
      break;
    else if (!head && !['ADJ', 'ADV', 'PUNCT', 'VERB', 'PART'].includes(word.pos)) return false;
  }
  if (!head) return false;
  return (
    kind === 'person' ? OFFICES : kind === 'organisation' ? ORGANISATION_NOUNS : PLACE_NOUNS
  ).has(head.lower);
}

const hasFiniteVerb = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some(({ pos }) => pos === 'AUX');
