import { remembering } from '../../story/remembering.ts';
import { KIND } from '../index/kind.ts';
import { u8, u32 } from '../index/numbersAt.ts';
import type { ReadLibrary } from '../index/readLibrary.ts';
import { NO_TERM, spellingKey, stemOf } from '../index/vocabulary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { everydayEnglish } from '../words/everydayEnglish.ts';
import type { Language } from '../words/language.ts';
import type { Kin } from './kin.ts';
import { nearWordsOf } from './nearWords.ts';
import { synonymsOf } from './synonyms.ts';
import { makeQuietWeigher, makeWeigher, type Telling } from './weighWords.ts';

/** A term of the library that a word of a question may mean. */
export interface Meaning {
  readonly term: number;
  /** 1 where the word is the term; less where a misspelt word or one of its root may mean it. */
  readonly likeness: number;
}

/** Whether a term is among the meanings of a word. */
export function means(meanings: readonly Meaning[], term: number): boolean {
  return meanings.some((meaning) => meaning.term === term);
}

/** A stop word of the question that the library holds. Such words find nothing, but tell two like passages apart. */
export interface QuietWord {
  /** Its number in the library's vocabulary. */
  readonly spelling: number;
  /** How telling it is: the rarer in the library, the more. */
  readonly weight: number;
}

/** What a library makes of a word, wherever it stands in a question. */
export interface KnownWord extends Telling {
  /** The word as the vocabulary keeps it. */
  readonly key: string;
  /** Whether it says nothing, or is a slip for a word that does. */
  readonly isStopWord: boolean;
  /** What it may mean, the likeliest first; empty where the library holds nothing like it. */
  readonly meanings: readonly Meaning[];
  /** The terms that say something like it. */
  readonly near: readonly number[];
  /** Whether the library writes it like a name. */
  readonly isName: boolean;
  /** The stop word that it is, where the library holds it. */
  readonly quiet: QuietWord | null;
}

/** How much a word counts for one of its root. */
const KIN_LIKENESS = 0.5;
/** How much a word counts for one that says nearly the same: over kin, and the best of 0.4, 0.5 and 0.6 on the tuning articles, by a third of a point. */
const SYNONYM_LIKENESS = 0.6;

/** Shorter words than this have too many neighbours for an everyday one to be a slip for a name. */
const LONG_NAME = 7;
const withoutVowels = (word: string): string => word.toLowerCase().replace(/[aeiou]/g, '_');

/** Gives what a library makes of a word, as a question in a language spells it; remembers, since questions share their words. */
export function makeWordReader(
  read: ReadLibrary,
  lexicon: Lexicon,
  kin: Kin,
): (language: Language) => (text: string) => KnownWord {
  const { vocabulary, languages } = read;
  const weigh = makeWeigher(read);
  const weighQuiet = makeQuietWeigher(vocabulary);
  const nameTerms = markNames(read);
  const readers = new Map(
    languages.map((language) => [
      language,
      remembering((text: string) => readWord(text, language)),
    ]),
  );
  return (language) => readers.get(language) ?? ((text) => readWord(text, language));

  function readWord(text: string, language: Language): KnownWord {
    const key = keyOf(text, language);
    const stem = language.isStopWord(key) ? null : stemOf(key, text, language);
    const meant = stem === null ? null : meaningsOf(key, stem, language);
    if (stem === null || meant === null)
      return {
        key,
        isStopWord: true,
        meanings: [],
        near: [],
        weight: 0,
        everyday: 1,
        isName: false,
        quiet: quietWord(key, language),
      };
    const meanings = withSynonyms(withKin(meant, stem), stem, language);
    return {
      key,
      isStopWord: false,
      meanings,
      near: nearTerms(stem, language, meanings),
      ...weigh(key, meanings[0]?.term, language),
      isName: meant.some(({ term }) => u8(nameTerms, term) === 1),
      quiet: null,
    };
  }

  function quietWord(key: string, language: Language): QuietWord | null {
    const spelling = vocabulary.spelling(key, language);
    return spelling === undefined ? null : { spelling, weight: weighQuiet(spelling) };
  }

  /** "us" is a pronoun, unless the stories speak of the US: then nobody asks for the pronoun. */
  function keyOf(text: string, language: Language): string {
    const key = spellingKey(text, language);
    return key === 'us' && vocabulary.spelling('US', language) !== undefined ? 'US' : key;
  }

  /** The terms that a word is, or may be a slip for; null where it is a slip for a stop word. */
  function meaningsOf(key: string, stem: string, language: Language): Meaning[] | null {
    const terms = new Set<number>();
    for (const its of languages) {
      const spelling = vocabulary.spelling(key, its);
      const term = spelling === undefined ? vocabulary.term(stem) : vocabulary.termOf[spelling];
      if (term !== undefined && term !== NO_TERM) terms.add(term);
    }
    if (terms.size > 0) return Array.from(terms, (term) => ({ term, likeness: 1 }));
    if (!/^\p{L}+$/u.test(key)) return [];
    return isEverydayWord(key, language) ? namesMeant(key) : guess(key, language);
  }

  /** The names that differ from an everyday word by one vowel, which many get wrong: `Columbia` for Colombia. */
  function namesMeant(key: string): Meaning[] {
    if (key.length < LONG_NAME) return [];
    return lexicon.guess(key).flatMap(({ place, likeness }) => {
      const term = vocabulary.termOf[place] ?? NO_TERM;
      const isMeant = term !== NO_TERM && u8(nameTerms, term) === 1;
      const spelling = vocabulary.spellings[place] ?? '';
      return isMeant && withoutVowels(spelling) === withoutVowels(key) ? [{ term, likeness }] : [];
    });
  }

  function guess(key: string, language: Language): Meaning[] | null {
    const byTerm = new Map<number, number>();
    for (const { place, likeness } of lexicon.guess(key)) {
      const term = vocabulary.termOf[place] ?? NO_TERM;
      if (term === NO_TERM && byTerm.size === 0) return null;
      if (term !== NO_TERM && !byTerm.has(term)) byTerm.set(term, likeness);
    }
    if (byTerm.size === 0) {
      const term = vocabulary.term(language.stem(key));
      if (term !== undefined) byTerm.set(term, 1);
    }
    return Array.from(byTerm, ([term, likeness]) => ({ term, likeness }));
  }

  function withKin(meanings: readonly Meaning[], stem: string): readonly Meaning[] {
    const [first] = meanings;
    const root = (first && vocabulary.terms[first.term]) ?? stem;
    return withMore(meanings, kin.of(root), (first?.likeness ?? 1) * KIN_LIKENESS);
  }

  function nearTerms(
    stem: string,
    language: Language,
    known: readonly Meaning[],
  ): readonly number[] {
    const terms = nearWordsOf(stem, language).flatMap((other) => vocabulary.term(other) ?? []);
    return terms.filter((near) => !means(known, near));
  }

  function withSynonyms(
    meanings: readonly Meaning[],
    stem: string,
    language: Language,
  ): readonly Meaning[] {
    const terms = [...synonymsOf(stem, language)].flatMap((other) => vocabulary.term(other) ?? []);
    return withMore(meanings, terms, SYNONYM_LIKENESS);
  }
}

/** What a word may mean, and further terms that it does not mean yet. */
function withMore(
  meanings: readonly Meaning[],
  terms: readonly number[],
  likeness: number,
): readonly Meaning[] {
  const all = [...meanings];
  for (const term of terms) if (!means(meanings, term)) all.push({ term, likeness });
  return all;
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
