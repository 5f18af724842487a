import { ENGLISH_STUMPS } from '../words/language.ts';

/** Words by which English says that something is not so. */
const ENGLISH = new Set([
  ...'no not never none nobody nothing nowhere neither nor without cannot ain'.split(' '),
  ...ENGLISH_STUMPS,
]);

/** Whether a folded word of a language denies. */
export function isDenial(word: string, languageTag: string): boolean {
  return languageTag === 'en' && ENGLISH.has(word);
}
