import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { readWords, type Word } from './readWords.ts';
import { NO_TERM, spellingKey, stemOf, type Vocabulary } from './vocabulary.ts';

/** A term of the library that a word of the question may mean. */
export interface Meaning {
  readonly term: number;
  /** 1 where the word is the term; less where a misspelt word may mean it. */
  readonly likeness: number;
}

/** A word of the question that says something. */
export interface QuestionWord extends Word {
  readonly key: string;
  /** What it may mean; empty where the library holds nothing like it. */
  readonly meanings: readonly Meaning[];
}

/** What was asked, analysed. */
export interface Question {
  readonly text: string;
  readonly words: readonly QuestionWord[];
}

/** Longer questions are read up to here; no one asks that much, but someone may paste it. */
export const LONGEST_QUESTION = 6_000;
/** So many different words are looked up. */
const MOST_WORDS = 80;
/** So many unknown words are taken to be misspelt. */
const MOST_GUESSED = 16;

/** Reads a question in the language of its library that it shares most stop words with. */
export function readQuestion(
  asked: string,
  languages: readonly Language[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Question {
  const text = asked.slice(0, LONGEST_QUESTION);
  const all = readWords(text);
  const language = likeliest(languages, all);
  const words = new Map<string, QuestionWord>();
  if (!language) return { text, words: [] };
  let guessed = 0;
  for (const word of all) {
    const key = spellingKey(word.text, language);
    if (words.has(key) || language.isStopWord(key) || words.size >= MOST_WORDS) continue;
    let meanings = knownMeanings(word.text, key, languages, vocabulary);
    if (meanings.length === 0 && /^\p{L}+$/u.test(key) && guessed++ < MOST_GUESSED) {
      const guess = guessMeanings(key, language, vocabulary, lexicon);
      if (guess === 'stop word') continue;
      meanings = guess;
    }
    words.set(key, { ...word, key, meanings });
  }
  return { text, words: [...words.values()] };
}

function likeliest(languages: readonly Language[], words: readonly Word[]): Language | undefined {
  if (languages.length < 2) return languages[0];
  const stops = (language: Language): number =>
    words.filter(({ text }) => language.isStopWord(spellingKey(text, language))).length;
  return [...languages].sort((a, b) => stops(b) - stops(a))[0];
}

function knownMeanings(
  text: string,
  key: string,
  languages: readonly Language[],
  vocabulary: Vocabulary,
): Meaning[] {
  const terms = new Set<number>();
  for (const language of languages) {
    const spelling = vocabulary.spelling(key, language);
    const term =
      spelling === undefined
        ? vocabulary.term(stemOf(key, text, language))
        : vocabulary.termOf[spelling];
    if (term !== undefined && term !== NO_TERM) terms.add(term);
  }
  return [...terms].map((term) => ({ term, likeness: 1 }));
}

/** What a word that the library does not hold may be a slip for. */
function guessMeanings(
  key: string,
  language: Language,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Meaning[] | 'stop word' {
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
