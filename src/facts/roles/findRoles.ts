import type { Name, Role } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { isDescription } from '../names/splitNameRun.ts';
import { isPersonNoun } from '../words/gazetteer.ts';
import {
  CLOSE,
  COMMA,
  hasFiniteVerb,
  headOf,
  LONGEST_PHRASE,
  phraseEnd,
  phraseStart,
  type Range,
} from '../words/nounPhrases.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import {
  DETERMINERS,
  GOVERNMENTS,
  HONORIFICS,
  KIN,
  LEANINGS,
  OFFICES,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
} from '../words/wordLists.ts';
import { resolvePronoun } from './resolvePronoun.ts';

/** A title of more words is hardly one: "Secretary of State". */
const LONGEST_TITLE = 5;
/** Verbs whose complement says what their subject is. */
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
  for (const [index, mention] of mentions.entries()) {
    const { name, source, from, to } = mention;
    if (source.words[from]?.quoted) continue;
    add(name, source, withWholeName(titleBefore(mention), mentions[index - 1], source));
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
  return roles.filter((role) => !roles.some((other) => tellsMore(other, role)));
}

/** Whether a role is told in full by another: "Colombian President" says all that "President" does. */
function tellsMore(other: Role, { of, is }: Role): boolean {
  const [long, short] = [other.is.text.toLowerCase(), is.text.toLowerCase()];
  return (
    other.of === of &&
    long !== short &&
    (long.endsWith(` ${short}`) || long.startsWith(`${short} of `))
  );
}

/** "Colombian President | Gustavo Petro", "passenger group | TravelWatch SouthWest". */
function titleBefore({ name, source: { words }, from }: Mention): Range | null {
  let end = from;
  while (HONORIFICS.has(words[end - 1]?.lower ?? '') && !OFFICES.has(words[end - 1]?.lower ?? ''))
    end--;
  let head = end - 1;
  if (name.kind === 'place') return null;
  // "champions | Port Albion", "senators | Anna Dahl and Peter Olsen"
  if (/[^s]s$/.test(words[head]?.lower ?? '')) return null;
  if (!saysWhat(name)(words[head]?.lower ?? '')) {
    // "Secretary of State | Marco Rubio", "mayor of New York | Michael Bloomberg"
    const first = Math.max(0, end - LONGEST_TITLE);
    const office = words.slice(first, end).findLastIndex(({ lower }) => OFFICES.has(lower));
    head = office < 0 ? office : first + office;
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

/** "Met | Éireann forecaster": a title that begins within a name begins with it. */
function withWholeName(
  title: Range | null,
  before: Mention | undefined,
  source: WordedParagraph,
): Range | null {
  if (!title || before?.source !== source) return title;
  const [start, end] = title;
  return before.from < start && start < before.to ? [before.from, end] : title;
}

/** "its | foreign minister |, Laura Sarabia," */
function appositionBefore({ name, source: { words }, from, to }: Mention): Range | null {
  let comma = from - 1;
  // "a spokesman for the navy, Rear Adm. | Julius Widodo |, said"
  while (HONORIFICS.has(words[comma]?.lower ?? '') || words[comma]?.lower === 'rear') comma--;
  if (words[comma]?.text !== ',' || name.kind === 'place') return null;
  const after = words[to]?.text ?? '.';
  if (!CLOSE.test(after) && after !== '(' && after !== '“' && after !== '"') return null;
  if (/^(?:and|or)$/.test(words[to + 1]?.lower ?? '')) return null;
  for (let start = comma - 1; start >= 0 && start > comma - LONGEST_PHRASE; start--) {
    const word = words[start];
    if (
      !word ||
      word.quoted ||
      CLOSE.test(word.text) ||
      word.pos === 'AUX' ||
      word.sentence !== words[from]?.sentence
    )
      return null;
    const possessed = word.lower === "'s" || /^[’']$/.test(word.text);
    if (!DETERMINERS.has(word.lower) && !possessed) continue;
    const range: Range = [possessed ? ownerStart(words, start) : start + 1, comma];
    if (isAbout(words, range, name) && !hasFiniteVerb(words, range)) return range;
  }
  return null;
}

/** "| Scotland's first minister": whose an office is belongs to it where it is a name; "the rebels' | leader". */
function ownerStart(words: readonly Word[], mark: number): number {
  let start = mark;
  while (/^\p{Lu}/u.test(words[start - 1]?.text ?? '') && words[start - 1]?.pos === 'PROPN')
    start--;
  return start < mark ? start : mark + 1;
}

/** "Marco Rubio, the | U.S. Secretary of State |," and "X -- the | company charged with … | --". */
function appositionAfter({ name, source: { words }, to }: Mention): Range | null {
  if (!COMMA.test(words[to]?.text ?? '')) return null;
  const first = afterAge(words, to);
  const determined = DETERMINERS.has(words[first]?.lower ?? '');
  const start = determined ? behindOwner(words, first + 1) : first;
  const end = phraseEnd(words, start, name.kind !== 'person');
  // "head of the Norwegian Dockers Union | (NDU),"
  const bracketed = words[end]?.text === '(' && words[end + 2]?.text === ')';
  const closing = words[bracketed ? end + 3 : end];
  const goesOn = name.kind === 'person' ? /^(?:who|which|from)$/ : /^(?:who|which)$/;
  if (closing && !CLOSE.test(closing.text) && !goesOn.test(closing.lower)) return null;
  const range: Range = [start, end];
  if (!isAbout(words, range, name)) return null;
  // "Newcastle, the Hunter Region and Sydney" is a list.
  if (name.kind !== 'person' && /^\p{Lu}/u.test(words[start]?.text ?? '')) return null;
  if (!determined && (name.kind !== 'person' || !standsAlone(words, range))) return null;
  return range;
}

/** "the | hospice's | new finance manager": whose somebody is goes without saying where it is a common noun. */
function behindOwner(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.pos === 'NOUN' && words[at]?.text === words[at]?.lower) at++;
  return at > from && words[at]?.lower === "'s" ? at + 1 : from;
}

/** The word behind the comma after a name, and behind an age that follows it: "Siti Rahma, 34, | a teacher". */
function afterAge(words: readonly Word[], comma: number): number {
  const age = /^\d\d$/.test(words[comma + 1]?.text ?? '') && words[comma + 2]?.text === ',';
  return comma + (age ? 3 : 1);
}

/** "Greenfield's | chief executive" */
const ownsBefore = (words: readonly Word[], from: number, head: number): boolean =>
  words.slice(from, Math.max(from, head)).some(({ lower }) => lower === "'s");

/** "X, mayor of Y," and "X, former foreign minister," need no article. */
function standsAlone(words: readonly Word[], [from, to]: Range): boolean {
  const office = words.slice(from, to).findIndex(({ lower }) => OFFICES.has(lower));
  let head = office < 0 ? office : from + office;
  // "deputy | chairman of the board", "chief | executive"
  while (head >= 0 && head + 1 < to && OFFICES.has(words[head + 1]?.lower ?? '')) head++;
  const after = words[head + 1];
  const owned = /^\p{Lu}/u.test(words[from]?.text ?? '') && ownsBefore(words, from, head);
  return (
    owned ||
    /^(?:former|current)$/.test(words[from]?.lower ?? '') ||
    (head >= from && (head + 1 === to || after?.pos === 'ADP'))
  );
}

/** "Fraser was | Prime Minister | from 1975", "Geoff Ramsey, who is a | senior fellow of … |,". */
function complement({ words }: WordedParagraph, to: number, name: Name): Range | null {
  let at = to;
  if (words[at]?.text === ',') at = afterAge(words, at);
  if (words[at]?.lower === 'who') at++;
  else if (at === to + 1) return null;
  if (!BECOMES.has(words[at]?.lower ?? '')) return null;
  at++;
  while (words[at]?.pos === 'ADV' && words[at]?.lower !== 'not' && words[at]?.lower !== 'never')
    at++;
  if (DETERMINERS.has(words[at]?.lower ?? '')) at++;
  const range: Range = [at, phraseEnd(words, at, name.kind !== 'person')];
  return isAbout(words, range, name) ? range : null;
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

/** The nouns that say what somebody or something of a kind is; a relative is that of somebody, and says little alone. */
function saysWhat({ kind }: Name): (noun: string) => boolean {
  if (kind === 'organisation') return (noun) => ORGANISATION_NOUNS.has(noun);
  if (kind === 'place') return (noun) => PLACE_NOUNS.has(noun);
  return (noun) => OFFICES.has(noun) || (isPersonNoun(noun) && !KIN.has(noun));
}

/** Whether a phrase says what a name's bearer is. */
function isAbout(words: readonly Word[], range: Range, name: Name): boolean {
  const says = saysWhat(name);
  return says(headOf(words, range, says)?.lower ?? '');
}
