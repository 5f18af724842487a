import { foldWord, isPlain, lowerWord } from '../words/foldWord.ts';
import type { Language } from '../words/language.ts';
import type { Word } from '../words/readWords.ts';

/** Stands for "no term": a stop word, or a word that the library does not hold. */
export const NO_TERM = 0xffff_ffff;

/**
 * The words of a library. A spelling is a folded word as it stands in the text; a term is
 * what spellings of one stem share. Both are numbered from 0 in order of first sight.
 */
export interface Vocabulary {
  readonly spellings: readonly string[];
  readonly terms: readonly string[];
  /** Spelling to term; NO_TERM for stop words. */
  readonly termOf: Uint32Array;
  /** How often each spelling stands inside sentences (their first words apart), and there with a capital. */
  readonly inner: readonly number[];
  readonly capitals: readonly number[];
  /** The spelling's number, or undefined where the library does not hold it in that language. */
  spelling(key: string, language: Language): number | undefined;
  /** The spellings that stand in stories of a language, with their numbers. */
  spellingsIn(language: Language): Iterable<readonly [string, number]>;
  /** The term of a stem, if the library holds it. */
  term(stem: string): number | undefined;
}

/** A vocabulary that still grows. */
export interface GrowingVocabulary {
  readonly terms: readonly string[];
  readonly termOf: readonly number[];
  /** The vocabulary as it stands, once nothing is added any more. */
  finish(): Vocabulary;
  /** Takes up one more occurrence of a word and gives its spelling's number. */
  add(word: Word, language: Language, isFirst: boolean): number;
}

/** A vocabulary that holds nothing yet. */
export function growVocabulary(): GrowingVocabulary {
  const spellings: string[] = [];
  const termOf: number[] = [];
  const inner: number[] = [];
  const capitals: number[] = [];
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const byLanguage = new Map<string, Map<string, number>>();

  let lastLanguage: Language | undefined;
  let lastNumbers = new Map<string, number>();
  const numbersOf = (language: Language): Map<string, number> => {
    if (language === lastLanguage) return lastNumbers;
    lastLanguage = language;
    lastNumbers = byLanguage.get(language.tag) ?? new Map<string, number>();
    byLanguage.set(language.tag, lastNumbers);
    return lastNumbers;
  };
  const numberTerm = (stem: string): number => {
    let number = termNumbers.get(stem);
    if (number === undefined) {
      number = terms.push(stem) - 1;
      termNumbers.set(stem, number);
    }
    return number;
  };
  const numberSpelling = (text: string, language: Language): number => {
    const key = spellingKey(text, language);
    const numbers = numbersOf(language);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = spellings.push(key) - 1;
    numbers.set(key, number);
    inner.push(0);
    capitals.push(0);
    termOf.push(language.isStopWord(key) ? NO_TERM : numberTerm(stemOf(key, text, language)));
    return number;
  };
  return {
    terms,
    termOf,
    finish: () => ({
      spellings,
      terms,
      termOf: Uint32Array.from(termOf),
      inner,
      capitals,
      spelling: (key, language) => byLanguage.get(language.tag)?.get(key),
      spellingsIn: ({ tag }) => byLanguage.get(tag) ?? [],
      term: (stem) => termNumbers.get(stem),
    }),
    add({ text }, language, isFirst) {
      // Most words of a text stand as their keys do.
      const number = numbersOf(language).get(text) ?? numberSpelling(text, language);
      if (!isFirst) {
        inner[number] = (inner[number] ?? 0) + 1;
        if (isCapital(text)) capitals[number] = (capitals[number] ?? 0) + 1;
      }
      return number;
    },
  };
}

/**
 * The key under which a vocabulary keeps a word: the word folded. An acronym that would fold
 * into a stop word ("US", "WHO") keeps its capitals, so that it can be found at all.
 */
export function spellingKey(text: string, language: Language): string {
  const folded = foldWord(text);
  return folded !== text && isAcronym(text) && language.isStopWord(folded)
    ? folded.toUpperCase()
    : folded;
}

/** The stem of a word with the given key; an acronym is its own. */
export function stemOf(key: string, text: string, language: Language): string {
  if (isAcronym(key)) return key;
  return language.stem(isPlain(text) ? key : lowerWord(text));
}

function isAcronym(text: string): boolean {
  return isCapital(text) && /^\p{Lu}{2,}$/u.test(text);
}

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const [first = ''] = text;
  return first !== first.toLowerCase();
}
