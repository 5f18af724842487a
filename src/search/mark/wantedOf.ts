import type { Question } from '../question/readQuestion.ts';
import type { Wish } from '../words/wishes.ts';

/** What is to be marked: what the question wishes for, what a person it names is, or what somebody said. */
export type Want = Wish | 'role' | 'words';

/** Who asks "who is Jane Roe" has the name and wants to hear what she is; of "the mayor of Rome" the name is wanted. */
export function wantedOf(question: Question): Want {
  const { wish, asksWhatItIs, askedAt, words, asksWords } = question;
  if (asksWords) return 'words';
  const isNamed = words.every(({ isName, place }, at) => isName && place === askedAt + 2 + at);
  return wish === 'name' && asksWhatItIs && isNamed ? 'role' : wish;
}
