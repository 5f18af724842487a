import type { Language } from '../words/language.ts';
import type { Word } from '../words/readWords.ts';

/** Verbs by which English asks for a time or a meaning; a story that answers seldom says them. */
const ASKING =
  /\b(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|(?:take|takes|took|taken|taking) place|stands? for)\b/gi;

/** A test for a question's words that only ask: "what does it stand for", "when did it happen". */
export function findAskingVerbs(question: string, { tag }: Language): (word: Word) => boolean {
  const verbs = tag === 'en' ? [...question.matchAll(ASKING)] : [];
  return ({ start, end }) =>
    verbs.some(({ index, 0: verb }) => start >= index && end <= index + verb.length);
}
