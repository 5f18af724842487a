import type { Language } from '../words/language.ts';
import { askingWordsOf } from './askingWords.ts';
import type { QuestionWord } from './questionWord.ts';
import type { AskedFor } from './readWish.ts';

/** Verbs by which English asks for a time or a meaning; a story that answers seldom says them. */
const ASKING =
  /\b(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|(?:take|takes|took|taken|taking) place|stands? for)\b/gi;
/** English pronouns for whoever it may be; a story says them of others. */
const PRONOUN = /^(?:no|any|some|every)(?:body|one)$/;

/**
 * The words of a question that say something of what it asks about; all of them where none does. "Many" after "how",
 * "nobody", and a verb that only asks ("when did it happen"), where the stories do not hold it, say nothing.
 */
export function withoutEmpty(
  words: readonly QuestionWord[],
  text: string,
  { wish, askedAt }: AskedFor,
  { tag }: Language,
): readonly QuestionWord[] {
  const counting = wish === 'number' ? askingWordsOf(tag)?.counting : undefined;
  const asking = tag === 'en' ? [...text.matchAll(ASKING)] : [];
  const asks = ({ start, end }: QuestionWord): boolean =>
    asking.some(({ index, 0: verb }) => start >= index && end <= index + verb.length);
  const isEmpty = (word: QuestionWord): boolean =>
    (word.place === askedAt + 1 && counting?.has(word.key) === true) ||
    (tag === 'en' && PRONOUN.test(word.key)) ||
    (word.meanings.length === 0 && asks(word));
  const rest = words.filter((word) => !isEmpty(word));
  return rest.length > 0 ? rest : words;
}
