import { remembering } from '../remembering.ts';
import { abbreviationsOf, LISTED_LANGUAGES } from '../sentences/abbreviations.ts';

/** So much of a text is looked at, in characters. */
const LOOKED_AT = 2000;
/**
 * At least this share of a text's words must be among those that open sentences in a language:
 * somewhat less than any passage in a listed language has, more than most in another have.
 */
const LEAST_SHARE = 0.2;
const DEFAULT = 'en';

/** The language of a text by its small words, where it is one whose abbreviations are listed; else English. */
export function tellLanguage(text: string): string {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let told = DEFAULT;
  let most = words.length * LEAST_SHARE;
  for (const language of LISTED_LANGUAGES) {
    const small = smallWordsOf(language);
    const count = words.filter((word) => small.has(word)).length;
    if (count <= most) continue;
    told = language;
    most = count;
  }
  return told;
}

/** The words that open sentences in a language, in small letters. */
const smallWordsOf = remembering(
  (language: string): ReadonlySet<string> =>
    new Set(Array.from(abbreviationsOf(language).openers, (word) => word.toLowerCase())),
);
