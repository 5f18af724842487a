import type { Span } from '../../story/article.ts';
import type { Passage } from '../../story/library.ts';
import { DATED, isNameKind, KIND } from '../index/kind.ts';
import { u8, u32 } from '../index/numbersAt.ts';
import type { ReadLibrary } from '../index/readLibrary.ts';
import { NO_TERM } from '../index/vocabulary.ts';
import type { Question } from '../question/readQuestion.ts';
import { readWords } from '../words/readWords.ts';
import { ROLE } from '../words/role.ts';
import { rolesOf } from '../words/wordRoles.ts';
import { shapeOf } from '../words/wordShapes.ts';

/** A word of a sentence that may answer, with what it is and which word of the question it meets. */
export interface SeenWord extends Span {
  /** What it can offer as an answer (KIND). */
  readonly kinds: number;
  /** What part it plays in the sentence (ROLE). */
  readonly roles: number;
  /** How telling the word of the question is that it meets; 0 where it meets none. */
  readonly met: number;
  /** The place of that word in the question; -1 where it meets none. */
  readonly place: number;
  readonly isStopWord: boolean;
}

/** Whether a word is a name's. */
export const isName = ({ kinds }: SeenWord): boolean => isNameKind(kinds);

/** Whether a word may be a year: a bare numeral is a date only then. */
export const isYear = ({ kinds }: SeenWord): boolean => (kinds & DATED) === DATED;

/** The words of a passage, in order, as a question sees them. */
export function seeWords(
  { vocabulary, kinds, stream }: ReadLibrary,
  question: Question,
  { index, article, sentence }: Passage,
): SeenWord[] {
  // The index read the same words in the same order, so the stream tells their spellings.
  const first = u32(stream.starts, index);
  const own = new Set<number>();
  for (let place = first; place < u32(stream.starts, index + 1); place++)
    own.add(u32(vocabulary.termOf, u32(stream.words, place)));
  const meetings = meetingsOf(question, own);
  const { text } = sentence;
  const roles = rolesOf(article.language);
  return Array.from(readWords(text), ({ start, end }, place) => {
    const spelling = u32(stream.words, first + place);
    const term = u32(vocabulary.termOf, spelling);
    const meeting = meetings.get(term);
    const folded = vocabulary.spellings[spelling] ?? '';
    const its = roles.get(folded) ?? 0;
    const isDate = isDated(text, its, start) || DECADE.test(folded);
    const kind = u8(kinds, spelling);
    return {
      start,
      end,
      kinds: isDate ? kind | KIND.date : kind,
      roles: its | shapeOf(folded, article.language),
      met: meeting?.weight ?? 0,
      place: meeting?.place ?? -1,
      // "Three" may be a stop word, and still the answer to "how many"; so may "a.m.".
      isStopWord: term === NO_TERM && (kind & KIND.number) === 0 && !isDate,
    };
  });
}

/** "1850s" */
const DECADE = /^1\d{3}s$|^20\d\ds$/;
const DIGIT_BEFORE = /\d\s?$/;

/** Whether a word tells a time of the day or a month, beside the words that tell a date anywhere. */
function isDated(text: string, roles: number, start: number): boolean {
  if (roles & (ROLE.clock | ROLE.month)) return true;
  return (roles & ROLE.halfDay) !== 0 && DIGIT_BEFORE.test(text.slice(0, start));
}

interface Meeting {
  readonly weight: number;
  readonly place: number;
}

/** Which word of the question each term meets, the most telling one. */
function meetingsOf({ words }: Question, own: ReadonlySet<number>): Map<number, Meeting> {
  const meetings = new Map<number, Meeting>();
  for (const { meanings, weight, place } of words) {
    // Beside an acronym that is asked for, the name it stands for may be the answer.
    const isHeld = meanings.some(({ term, likeness }) => likeness === 1 && own.has(term));
    for (const { term, likeness } of meanings.slice(0, isHeld ? 1 : undefined))
      if (own.has(term) && likeness * weight > (meetings.get(term)?.weight ?? 0))
        meetings.set(term, { weight: likeness * weight, place });
  }
  return meetings;
}
