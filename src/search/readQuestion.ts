import type { Acronym } from './acronyms.ts';
import { findAskingVerbs } from './askingVerbs.ts';
import { everydayEnglish } from './everydayEnglish.ts';
import { foldWord } from './foldWord.ts';
import type { Kin } from './kin.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { u8, u32 } from './numbersAt.ts';
import type { ReadLibrary } from './readLibrary.ts';
import { readWish, type Wish } from './readWish.ts';
import { readWords, type Word } from './readWords.ts';
import { NO_TERM, spellingKey, stemOf } from './vocabulary.ts';
import { KIND } from './wordKinds.ts';

/** A term of the library that a word of the question may mean. */
export interface Meaning {
  readonly term: number;
  /** 1 where the word is the term; less where a misspelt word or one of its root may mean it. */
  readonly likeness: number;
}

/** A word of the question that says something. */
export interface QuestionWord extends Word {
  readonly key: string;
  /** Its place among all words of the question, from 0. */
  readonly place: number;
  /** What it may mean, the likeliest first; empty where the library holds nothing like it. */
  readonly meanings: readonly Meaning[];
  /** Whether it is written like a name, here or in the library. */
  readonly isName: boolean;
}

/** What was asked, analysed. */
export interface Question {
  readonly text: string;
  readonly words: readonly QuestionWord[];
  readonly wish: Wish;
  /** The place of the word that asks ("who") among all words; the end where none does. */
  readonly askedAt: number;
}

/** Longer questions are read up to here; no one asks that much, but someone may paste it. */
export const LONGEST_QUESTION = 6_000;
/** So many different words are looked up. */
const MOST_WORDS = 80;
/** So many unknown words are taken to be misspelt. */
const MOST_GUESSED = 16;
/** How much a word counts for one of its root. */
const KIN_LIKENESS = 0.5;
/** How much an acronym and the name it stands for count for one another. */
const ACRONYM_LIKENESS = 0.5;

export interface QuestionReader {
  read(asked: string, story?: string): Question;
}

/** Reads questions put to a library. */
export function makeQuestionReader(
  read: ReadLibrary,
  lexicon: Lexicon,
  kin: Kin,
  acronyms: readonly Acronym[],
): QuestionReader {
  const { vocabulary, languages, library } = read;
  const nameTerms = markNames(read);
  return {
    read(asked, story) {
      const text = asked.slice(0, LONGEST_QUESTION);
      const all = readWords(text);
      const told = story === undefined ? undefined : library.articles.get(story)?.language;
      const language =
        languages.find(({ tag }) => tag === told) ?? likeliestLanguage(languages, all);
      if (!language) return { text, words: [], wish: 'thing', askedAt: 0 };
      const askedFor = readWish(
        all.map((word) => foldWord(word.text)),
        language.tag,
      );
      return {
        text,
        words: withAcronyms(withoutAsking(readContentWords(all, language), text, language), story),
        ...askedFor,
      };
    },
  };

  function readContentWords(all: readonly Word[], language: Language): QuestionWord[] {
    const words = new Map<string, QuestionWord>();
    let guesses = 0;
    for (const [place, word] of all.entries()) {
      const key = keyOf(word.text, language);
      if (words.has(key) || language.isStopWord(key)) continue;
      if (words.size === MOST_WORDS) break;
      const stem = (): string => stemOf(key, word.text, language);
      let meanings = knownMeanings(key, stem);
      if (
        meanings.length === 0 &&
        !isEverydayWord(key, language) &&
        /^\p{L}+$/u.test(key) &&
        guesses++ < MOST_GUESSED
      ) {
        const guessed = guessMeanings(key, language);
        if (guessed === 'stop word') continue;
        meanings = guessed;
      }
      const isName = isWrittenAsName(word, place) || meanings.some(({ term }) => isNameTerm(term));
      words.set(key, { ...word, key, place, meanings: withKin(meanings, stem), isName });
    }
    return [...words.values()];
  }

  /** "us" is a pronoun, unless the stories speak of the US: then nobody asks for the pronoun. */
  function keyOf(text: string, language: Language): string {
    const key = spellingKey(text, language);
    return key === 'us' && vocabulary.spelling('US', language) !== undefined ? 'US' : key;
  }

  function knownMeanings(key: string, stem: () => string): Meaning[] {
    const terms = new Set<number>();
    for (const language of languages) {
      const spelling = vocabulary.spelling(key, language);
      const term = spelling === undefined ? vocabulary.term(stem()) : vocabulary.termOf[spelling];
      if (term !== undefined && term !== NO_TERM) terms.add(term);
    }
    return [...terms].map((term) => ({ term, likeness: 1 }));
  }

  /** What a word that the library does not hold may be a slip for. */
  function guessMeanings(key: string, language: Language): Meaning[] | 'stop word' {
    const byTerm = new Map<number, number>();
    for (const { place, likeness } of lexicon.guess(key)) {
      const term = vocabulary.termOf[place] ?? NO_TERM;
      if (term === NO_TERM && byTerm.size === 0) return 'stop word';
      if (term !== NO_TERM && !byTerm.has(term)) byTerm.set(term, likeness);
    }
    if (byTerm.size === 0) {
      const term = vocabulary.term(language.stem(key));
      if (term !== undefined) byTerm.set(term, 1);
    }
    return [...byTerm].map(([term, likeness]) => ({ term, likeness }));
  }

  function withKin(meanings: readonly Meaning[], stem: () => string): Meaning[] {
    const [first] = meanings;
    const root = (first && vocabulary.terms[first.term]) ?? stem();
    const likeness = (first?.likeness ?? 1) * KIN_LIKENESS;
    const known = new Set(meanings.map(({ term }) => term));
    const related = kin.of(root).filter((term) => !known.has(term));
    return [...meanings, ...related.map((term) => ({ term, likeness }))];
  }

  /** A verb that only asks says nothing where the stories do not hold it and the question has more to say. */
  function withoutAsking(
    words: readonly QuestionWord[],
    text: string,
    language: Language,
  ): readonly QuestionWord[] {
    if (words.every(({ meanings }) => meanings.length > 0)) return words;
    const asks = findAskingVerbs(text, language);
    const telling = words.filter((word) => word.meanings.length > 0 || !asks(word));
    return telling.length > 0 ? telling : words;
  }

  /** An acronym also means the rarest word of its name, and that word the acronym where the whole name is asked for. */
  function withAcronyms(words: readonly QuestionWord[], story?: string): readonly QuestionWord[] {
    const told = acronyms.filter((acronym) => story === undefined || acronym.story === story);
    if (told.length === 0) return words;
    const terms = words.map(({ meanings: [first] }) =>
      first?.likeness === 1 ? first.term : NO_TERM,
    );
    const asked = new Set(terms);
    const named = told.filter(({ long }) => long.every((term) => asked.has(term)));
    return words.map((word, at) => {
      const own = terms[at] ?? NO_TERM;
      const names = told
        .filter(({ short }) => short === own)
        .flatMap(({ long }) => long.slice(0, 1));
      const shorts = named.filter(({ long: [rarest] }) => rarest === own).map(({ short }) => short);
      const more = [...new Set([...names, ...shorts])].filter((term) => !asked.has(term));
      if (more.length === 0) return word;
      const also = more.map((term) => ({ term, likeness: ACRONYM_LIKENESS }));
      return { ...word, meanings: [...word.meanings, ...also] };
    });
  }

  function isNameTerm(term: number): boolean {
    return u8(nameTerms, term) === 1;
  }
}

function markNames({ vocabulary, kinds }: ReadLibrary): Uint8Array {
  const marks = new Uint8Array(vocabulary.terms.length);
  for (let spelling = 0; spelling < kinds.length; spelling++)
    if (u8(kinds, spelling) & KIND.name) marks[u32(vocabulary.termOf, spelling)] = 1;
  return marks;
}

/** A word of everyday speech is spelt as it is meant, even where the stories do not hold it. */
function isEverydayWord(key: string, { tag }: Language): boolean {
  return tag === 'en' && everydayEnglish().has(key);
}

function isWrittenAsName({ text }: Word, place: number): boolean {
  const [first = ''] = text;
  return place > 0 && first !== first.toLowerCase();
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
