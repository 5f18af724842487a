import { createRequire } from 'node:module';
import { stem as stemEnglish } from 'porter2';
import { remembering } from '../../story/remembering.ts';
import { foldWord } from './foldWord.ts';
import { baseOf } from './irregularVerbs.ts';
import { readWords } from './readWords.ts';

/** What the index knows of a language: how words are cut to their stems, and which words say nothing. */
export interface Language {
  readonly tag: string;
  /** The stem of a word in lower case, accents and all; folded. */
  stem(word: string): string;
  /** Whether a folded word is too common to look for. */
  isStopWord(folded: string): boolean;
}

/** BCP 47 tags with the names under which `@orama/stemmers` and `@orama/stopwords` keep them. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sa: 'sanskrit',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
  zh: 'mandarin',
};

/** What the word reader leaves of English words that deny: "don" of "don't". */
export const ENGLISH_STUMPS: readonly string[] =
  'aren couldn didn doesn don hadn hasn haven isn mustn shan shouldn wasn weren won wouldn'.split(
    ' ',
  );
/** What the list of English stop words leaves out. */
const MISSED_IN_ENGLISH = ['a'];

const require = createRequire(import.meta.url);

/**
 * The language of an article's tag, loaded when it is first asked for. One without a stemmer
 * or stop words still works: its words are compared as they are.
 */
export const languageOf = remembering((tag: string): Language => {
  const stem = stemmerOf(tag);
  const listed = load<StopWords>('stopwords', tag)?.stopwords ?? [];
  const words = listed.flatMap((entry) => readWords(entry).map(({ text }) => foldWord(text)));
  const more = tag === 'en' ? [...ENGLISH_STUMPS, ...MISSED_IN_ENGLISH] : [];
  const stopWords = new Set([...words, ...more]);
  return {
    tag,
    stem: (word) => foldWord(isStemmable(word) ? stem(word) : word),
    isStopWord: (folded) => stopWords.has(folded),
  };
});

type Stemmer = (word: string) => string;

/** English is cut by Snowball's newer rules: `@orama/stemmers` has Porter's first, which takes several times as long. */
function stemmerOf(tag: string): Stemmer {
  if (tag === 'en') return (word) => stemEnglish(baseOf(word));
  return load<Stemmers>('stemmers', tag)?.stemmer ?? ((word) => word);
}

interface Stemmers {
  readonly stemmer: Stemmer;
}

interface StopWords {
  readonly stopwords: readonly string[];
}

/** A number is its own stem. */
function isStemmable(word: string): boolean {
  return !/\p{N}/u.test(word);
}

/** Not every language has both a stemmer and stop words: the missing one is null. */
function load<T>(kind: 'stemmers' | 'stopwords', tag: string): T | null {
  const name = NAMES[tag];
  if (name === undefined) return null;
  try {
    return require(`@orama/${kind}/${name}`) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return null;
    throw error;
  }
}
