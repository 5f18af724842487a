import type { Library } from '../../story/library.ts';
import { groupBy } from '../groupBy.ts';
import { knownAcronyms } from '../words/knownAcronyms.ts';
import type { Language } from '../words/language.ts';
import { readWords, type Word } from '../words/readWords.ts';
import { u32 } from './numbersAt.ts';
import type { Postings, WordStream } from './postings.ts';
import { NO_TERM, spellingKey, type Vocabulary } from './vocabulary.ts';

/** What the acronyms stand for that the stories spell out, and those that nobody has to. */
export interface Acronyms {
  /**
   * The terms that a term of a question also means, beside those asked for: the rarest word of the
   * name that it is the acronym of; the acronym of the name that it is the rarest word of, where
   * the whole name is asked for. With a story's id, only as that story or everybody has it.
   */
  standingFor(term: number, asked: ReadonlySet<number>, story: string | undefined): number[];
}

/** An acronym and the terms of the name that it stands for, the rarest first. */
interface Acronym {
  /** The id of the story that gives both; null where everybody knows. */
  readonly story: string | null;
  readonly short: number;
  readonly long: readonly number[];
}

/** What is read of a library to find its acronyms. */
interface Source {
  readonly library: Library;
  readonly languages: readonly Language[];
  readonly stream: WordStream;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
}

/** A word of a passage with its term. */
interface Termed extends Word {
  readonly term: number;
}

const PARENTHESIS = /\(([^()]+)\)/g;
const ACRONYM = /^\p{Lu}{2,8}$/u;
/** A word with two capitals together, before or inside a parenthesis: without one, a text spells out no acronym. */
const NEAR_PARENTHESIS = /\p{Lu}\.?\p{Lu}[\p{L}.'’]*[^\p{L}\p{N}()]*[()]/u;
/** What ends a name before the parenthesis does. */
const BREAK = /[;:!?()]|\.\s/;
/** An acronym from another language ("National Liberation Army (ELN)") shares at least so many of its letters. */
const LEAST_SHARED = 0.5;
/** After so many passages others get their turn. */
const STEP = 1_000;

/** Reads which acronyms the stories spell out in parentheses, in either order, a step at a time. */
export function* readAcronyms(source: Source): Generator<void, Acronyms> {
  const { library, stream, vocabulary, postings } = source;
  const holders = (term: number): number =>
    u32(postings.starts, term + 1) - u32(postings.starts, term);
  const found = new Map<string, Acronym>();
  const take = (story: string | null, short: number, terms: readonly number[]): void => {
    const long = [...terms].sort((a, b) => holders(a) - holders(b));
    found.set([story, short, ...long].join(), { story, short, long });
  };
  for (const language of source.languages)
    for (const [acronym, name] of knownAcronyms(language.tag)) {
      const termOf = (word: string): number => {
        const spelling = vocabulary.spelling(spellingKey(word, language), language);
        return spelling === undefined ? NO_TERM : u32(vocabulary.termOf, spelling);
      };
      const terms = [acronym, ...name.split(' ')].map(termOf);
      const [short = NO_TERM, ...long] = terms;
      if (!terms.includes(NO_TERM)) take(null, short, long);
    }
  for (const { index, article, sentence } of library.passages) {
    if (index % STEP === STEP - 1) yield;
    const { text } = sentence;
    if (!text.includes('(') || !NEAR_PARENTHESIS.test(text)) continue;
    const first = u32(stream.starts, index);
    const words = readWords(text).map((word, place): Termed => {
      const term = u32(vocabulary.termOf, u32(stream.words, first + place));
      return { ...word, term };
    });
    for (const { index: open, 0: all } of text.matchAll(PARENTHESIS)) {
      const close = open + all.length;
      const before = words.filter(({ end }) => end <= open);
      const inside = words.filter(({ start, end }) => start > open && end < close);
      const pair = pairOf(text.slice(0, open), before, inside);
      if (!pair) continue;
      const long = pair.long.map(({ term }) => term);
      take(article.id, pair.short.term, long);
    }
  }
  return fileAcronyms([...found.values()]);
}

function fileAcronyms(acronyms: readonly Acronym[]): Acronyms {
  const byShort = groupBy(acronyms, ({ short }) => short);
  const byRarest = groupBy(acronyms, ({ long: [rarest = NO_TERM] }) => rarest);
  return {
    standingFor(term, asked, story) {
      if (!byShort.has(term) && !byRarest.has(term)) return [];
      const isTold = (acronym: Acronym) =>
        story === undefined || acronym.story === null || acronym.story === story;
      const names = (byShort.get(term) ?? [])
        .filter(isTold)
        .flatMap(({ long }) => long.slice(0, 1));
      const shorts = (byRarest.get(term) ?? [])
        .filter((acronym) => isTold(acronym) && acronym.long.every((word) => asked.has(word)))
        .map(({ short }) => short);
      return [...new Set([...names, ...shorts])].filter((also) => !asked.has(also));
    },
  };
}

/** The acronym and the name among the words inside a parenthesis and those that lead up to it. */
function pairOf(
  lead: string,
  before: readonly Termed[],
  inside: readonly Termed[],
): { short: Termed; long: Termed[] } | null {
  const last = before.at(-1);
  const [only] = inside;
  if (!last || !only || lead.slice(last.end).trim()) return null;
  if (inside.length === 1 && ACRONYM.test(only.text)) {
    const long = before.filter(isTelling).slice(-only.text.length);
    const isOneName = !BREAK.test(lead.slice(long[0]?.start));
    return isOneName && spells(long, only.text) ? { short: only, long } : null;
  }
  if (!ACRONYM.test(last.text)) return null;
  const long = inside.filter(isTelling);
  return spells(long, last.text) ? { short: last, long } : null;
}

function isTelling({ term }: Termed): boolean {
  return term !== NO_TERM;
}

/** Whether each letter stands for a word; a name in capitals may be spelt from another language's words. */
function spells(long: readonly Word[], acronym: string): boolean {
  if (long.length !== acronym.length) return false;
  const initials = long.map(({ text }) => text.slice(0, 1));
  if (initials.join('').toUpperCase() === acronym) return true;
  const left = [...acronym];
  for (const initial of initials) {
    const at = left.indexOf(initial);
    if (at >= 0) left.splice(at, 1);
  }
  const isName = initials.every((initial) => initial !== initial.toLowerCase());
  return isName && left.length <= acronym.length * LEAST_SHARED;
}
