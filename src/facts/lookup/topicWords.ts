import { foldWord } from '../../search/words/foldWord.ts';
import { languageOf } from '../../search/words/language.ts';
import { BEHIND_HEAD, OWNER } from '../roles/kindOfRole.ts';
import { HONORIFICS, wordSet } from '../words/wordLists.ts';

/** No topic has a longer name, in characters; every word more would cost time that others wait for. */
export const LONGEST_TOPIC = 100;

/** Words that say nothing of which topic is meant. */
const EMPTY_WORDS = wordSet('the a an of in to s and for by on what who is');

/** Forms of address, as words are compared. */
const TITLES = new Set([...HONORIFICS].map((title) => title.replace('.', '')));

const english = languageOf('en');

/** Letters with stops, the last of which ends the word: "U.A.W", "U.N". */
const WITH_STOPS = /^\p{L}(?:\.\p{L})+$/u;

/** The words of a text as topics are compared by them: folded, without whose they are, "U.A.W." as "uaw". */
export const wordsOf = (text: string): string[] =>
  text
    .match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu)
    ?.map((word) => foldWord(withoutStops(word.replace(/['’]s$/, '')))) ?? [];

const withoutStops = (word: string): string =>
  WITH_STOPS.test(word) ? word.replaceAll('.', '') : word;

/** Words as a name that can be compared, without an article before it. */
export const plainOf = (words: readonly string[]): string =>
  words.join(' ').replace(/^(?:the|an?) /, '');

/** What all forms of a word have in common: "killing" and "killed". */
export const stemOf = (word: string): string => english.stem(word);

/** Whether a word is too common to say what a topic is about. */
export const isCommon = (word: string): boolean => english.isStopWord(word);

/** Those words of a topic that say which is meant; all of them where none does. */
export function tellingWords(words: readonly string[]): { telling: boolean; sought: string[] } {
  const telling = withoutTitles(words).filter((word) => !EMPTY_WORDS.has(word));
  return telling.length
    ? { telling: true, sought: telling }
    : { telling: false, sought: [...words] };
}

/** "Mr. Salazar" and "the Rev. Salazar" are called Salazar: how somebody is addressed says nothing of who they are. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !TITLES.has(word) && !EMPTY_WORDS.has(word));
  return words.slice(Math.max(0, first));
}

/** The words of a role that say what it is, and not whose, of what or where: "Malin's | lawyer | for Mr. Salazar". */
export function headWordsOf(role: string): string[] {
  const [head = ''] = role.split(BEHIND_HEAD);
  return wordsOf(head.replace(OWNER, ''));
}

/** A number with its unit: "1.9m". */
const NUMBER = /^\d/;

/** Whether a word may be meant by one that is typed: it begins so, is another form of it, or an edit away; of a number only its unit may be left out: "1.9" is "1.9m", and neither "1.95m" nor "1.3m". */
export const isLike = (word: string, typed: string): boolean =>
  NUMBER.test(typed) ? isSameNumber(word, typed) : isLikeWord(word, typed);

const isSameNumber = (word: string, typed: string): boolean =>
  word.startsWith(typed) && !/^[\d.,]/.test(word.slice(typed.length));

const isLikeWord = (word: string, typed: string): boolean =>
  word.startsWith(typed) ||
  (typed.length >= SHORTEST_MISSPELT && isOneEdit(typed, word)) ||
  (word[0] === typed[0] && stemOf(word) === stemOf(typed));

/** Whether each of the words typed is like one of these. */
export const holdsAll = (words: readonly string[], typed: readonly string[]): boolean =>
  typed.every((each) => words.some((word) => isLike(word, each)));

/** A shorter word is too like others for a typo to be forgiven. */
export const SHORTEST_MISSPELT = 4;

/** Whether two words differ by one letter more, fewer, or other, or by two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] && restB.length === 2;
}
