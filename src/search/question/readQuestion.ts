import type { Acronyms } from '../index/acronyms.ts';
import type { ReadLibrary } from '../index/readLibrary.ts';
import { isCapital, NO_TERM, spellingKey } from '../index/vocabulary.ts';
import { foldWord } from '../words/foldWord.ts';
import { type Language, languageOf } from '../words/language.ts';
import { readWords, type Word } from '../words/readWords.ts';
import { isDenial } from './denials.ts';
import { withoutEmpty } from './emptyWords.ts';
import type { KnownWord, Meaning, QuietWord } from './meanings.ts';
import type { QuestionWord } from './questionWord.ts';
import { type Needs, NO_NEEDS, readNeeds } from './readNeeds.ts';
import { type AskedFor, readWish } from './readWish.ts';
import { spellOut } from './spellOut.ts';
import { withoutManners } from './withoutManners.ts';

/** What was asked, analysed. */
export interface Question extends AskedFor {
  readonly text: string;
  readonly words: readonly QuestionWord[];
  readonly quietWords: readonly QuietWord[];
  /** Whether it asks for what is not so. */
  readonly denies: boolean;
  /** What an answer must speak of. */
  readonly needs: Needs;
}

/** Longer questions are read up to here; no one asks that much, but someone may paste it. */
const LONGEST_QUESTION = 6_000;
/** So many different words are looked up. */
const MOST_WORDS = 80;
/** So many different stop words are heeded: a set of them is one small integer. */
const MOST_QUIET_WORDS = 31;
/** Of so many words what is near to them is heeded, for the same reason. */
const MOST_NEAR_WORDS = 31;
/** How much an acronym and the name it stands for count for one another. */
const ACRONYM_LIKENESS = 0.5;
/** How much a word that the stories do not hold counts for one that is near to it. */
const NEAR_LIKENESS = 0.5;

/** So many words in capitals are shouted; fewer may be acronyms: `WHO IS ANNA DAHL`, but `ELN FARC`. */
const SHOUTED_WORDS = 3;

/** The words of a question; one that is written in capitals throughout says nothing by them. */
function unshouted(question: string): string {
  const isShouted = /\p{Lu}/u.test(question) && !/\p{Ll}/u.test(question);
  return isShouted && question.trim().split(/\s+/).length >= SHOUTED_WORDS
    ? question.toLowerCase()
    : question;
}

/** Reads questions put to one library. */
export interface QuestionReader {
  /** What a question asks; with a story's id, in that story's language. */
  read(question: string, story?: string): Question;
}

/** Reads questions put to a library. */
export function makeQuestionReader(
  { languages, library }: ReadLibrary,
  wordReader: (language: Language) => (text: string) => KnownWord,
  acronyms: Acronyms,
): QuestionReader {
  return {
    read(question, story) {
      const written = withoutManners(unshouted(question.slice(0, LONGEST_QUESTION)));
      const text = spellOut(written, isWrittenSo);
      const all = readWords(text);
      const narrowed = story === undefined ? undefined : library.articles.get(story);
      const language = narrowed ? languageOf(narrowed.language) : likeliestLanguage(languages, all);
      const folded = Array.from(all, (word) => foldWord(word.text));
      const tag = language?.tag ?? '';
      const asked = readWish(folded, tag);
      const denies = folded.some((word) => isDenial(word, tag));
      if (!language) return { text, words: [], quietWords: [], denies, needs: NO_NEEDS, ...asked };
      const readWord = wordReader(language);
      const known = withNear(withoutEmpty(readContentWords(all, readWord), text, asked, language));
      const quietWords = readQuietWords(all, readWord);
      const words = withAcronyms(known, story);
      const needs = readNeeds(folded, words, asked, tag);
      return { text, words, quietWords, denies, needs, ...asked };
    },
  };

  /** Whether the stories write a word like a name: "PM Anna Dahl", but not "at 4 pm". */
  function isWrittenSo(word: string): boolean {
    return languages.some((language) => wordReader(language)(word).isName);
  }

  /** An acronym also means the rarest word of its name, and that word the acronym where the whole name is asked for. */
  function withAcronyms(words: readonly QuestionWord[], story?: string): readonly QuestionWord[] {
    const terms = Array.from(words, ({ meanings: [first] }) =>
      first?.likeness === 1 ? first.term : NO_TERM,
    );
    const asked = new Set(terms);
    return Array.from(words, (word, at) => {
      const more = acronyms.standingFor(terms[at] ?? NO_TERM, asked, story);
      if (more.length === 0) return word;
      const also = Array.from(more, (term) => ({ term, likeness: ACRONYM_LIKENESS }));
      return withMeanings(word, [...word.meanings, ...also], word.near);
    });
  }
}

/** A word that means something else or more; not spread, for words of one hidden class are read faster. */
function withMeanings(
  { text, start, end, key, place, weight, everyday, isName }: QuestionWord,
  meanings: readonly Meaning[],
  near: readonly number[],
): QuestionWord {
  return { text, start, end, key, place, meanings, near, weight, everyday, isName };
}

/** The different words that say something, in order. */
function readContentWords(
  all: readonly Word[],
  readWord: (text: string) => KnownWord,
): QuestionWord[] {
  const words = new Map<string, QuestionWord>();
  for (const [place, { text, start, end }] of all.entries()) {
    const known = readWord(text);
    const { key, meanings, near, weight, everyday } = known;
    if (known.isStopWord || words.has(key)) continue;
    const isName = known.isName || (place > 0 && isCapital(text));
    words.set(key, {
      text,
      start,
      end,
      key,
      place,
      meanings,
      near: isName || words.size >= MOST_NEAR_WORDS ? [] : near,
      weight,
      everyday,
      isName,
    });
    if (words.size === MOST_WORDS) break;
  }
  return [...words.values()];
}

function readQuietWords(all: readonly Word[], readWord: (text: string) => KnownWord): QuietWord[] {
  const words = new Map<number, QuietWord>();
  for (const { text } of all) {
    const { quiet } = readWord(text);
    if (quiet) words.set(quiet.spelling, quiet);
    if (words.size === MOST_QUIET_WORDS) break;
  }
  return [...words.values()];
}

/** A word that the stories do not hold means what is near to it. */
function withNear(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const isUnknown = ({ meanings, near }: QuestionWord): boolean =>
    meanings.length === 0 && near.length > 0;
  if (!words.some(isUnknown)) return words;
  return Array.from(words, (word) => {
    if (!isUnknown(word)) return word;
    const meanings = Array.from(word.near, (term) => ({ term, likeness: NEAR_LIKENESS }));
    return withMeanings(word, meanings, []);
  });
}

/** The language that shares most stop words with the question. */
function likeliestLanguage(
  languages: readonly Language[],
  words: readonly Word[],
): Language | undefined {
  if (languages.length < 2) return languages[0];
  const stops = (language: Language): number =>
    words.filter(({ text }) => language.isStopWord(spellingKey(text, language))).length;
  return [...languages].sort((a, b) => stops(b) - stops(a))[0];
}
