import { isNameKind } from '../index/kind.ts';
import { u8, u32 } from '../index/numbersAt.ts';
import { type ReadLibrary, storyAround } from '../index/readLibrary.ts';
import { saysOne } from '../index/saysOne.ts';
import { means } from '../question/meanings.ts';
import type { QuestionWord } from '../question/questionWord.ts';
import type { Question } from '../question/readQuestion.ts';
import { lacksInEnglish } from './lacksInEnglish.ts';
import type { Scorer } from './scorePassages.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * Whether a passage lacks what no answer can do without: a number or a time of the kind that is asked for
 * (`lacksInEnglish`), what is counted ("how many cars"), what is sought ("who is the mayor of Rome"), or in all its
 * story a name that the question gives and other stories hold.
 */
export function lacksAsked(
  read: ReadLibrary,
  scorer: Scorer,
  question: Question,
  passage: number,
): boolean {
  return (
    lacksInEnglish(read, question, passage) ||
    lacksNeeds(read, question, passage) ||
    lacksName(read, scorer, question, passage)
  );
}

function lacksNeeds(read: ReadLibrary, question: Question, passage: number): boolean {
  const { counted, sought, which } = question.needs;
  if (counted.length > 0) return !counted.some((word) => holds(read, passage, passage + 1, word));
  if (!sought) return false;
  const paragraph = u32(read.paragraphOf, passage);
  const from = u32(read.paragraphStarts, paragraph);
  const to = u32(read.paragraphStarts, paragraph + 1);
  if (!holds(read, from, to, sought) || (which && !holds(read, from, to, which))) return true;
  return question.wish === 'name' && !namesAnother(read, question, passage);
}

/** Whether a passage holds a name that the question does not; the name of a month is none. */
function namesAnother(read: ReadLibrary, { words }: Question, passage: number): boolean {
  return saysOne(read.stream, passage, (spelling) => {
    const term = u32(read.vocabulary.termOf, spelling);
    return (
      isNameKind(u8(read.kinds, spelling)) && !words.some(({ meanings }) => means(meanings, term))
    );
  });
}

/** Whether passages say a word, or what is near to it. */
function holds(
  read: ReadLibrary,
  from: number,
  to: number,
  { meanings, near }: QuestionWord,
): boolean {
  const { termOf } = read.vocabulary;
  const isMeant = (spelling: number): boolean => {
    const term = u32(termOf, spelling);
    return near.includes(term) || means(meanings, term);
  };
  for (let passage = from; passage < to; passage++)
    if (saysOne(read.stream, passage, isMeant)) return true;
  return false;
}

/** Whether the question gives a name that the library holds as it is written, and the passage's story does not. */
function lacksName(
  read: ReadLibrary,
  scorer: Scorer,
  { words }: Question,
  passage: number,
): boolean {
  return words.some(
    (word) =>
      word.isName &&
      word.place > 0 &&
      CAPITALISED.test(word.text) &&
      word.meanings[0]?.likeness === 1 &&
      !isInStory(read, scorer, word, passage),
  );
}

function isInStory(
  read: ReadLibrary,
  scorer: Scorer,
  { meanings }: QuestionWord,
  passage: number,
): boolean {
  const story = storyAround(read, passage);
  if (meanings.some(({ term }) => scorer.count(term, [story]) > 0)) return true;
  const section = u32(read.sectionOf, u32(read.paragraphOf, passage));
  return saysOne(read.headings, section, (spelling) =>
    means(meanings, u32(read.vocabulary.termOf, spelling)),
  );
}
