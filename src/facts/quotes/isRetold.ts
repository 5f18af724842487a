import {
  type QuotedWords,
  sentenceStart,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { behindMarks } from './marks.ts';
import { speaks } from './speaks.ts';

/** What stands before a verb of speech that is not its sentence's own: "Tom Reed, | who | said he was ill, was “gentle”, according to …". */
const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** Whether a quote is what its sentence says that somebody says, and only who tells of that stands behind it: "Karl Hale told the board that it was | “over” |, according to two aides". */
export function isRetold({ words }: WordedParagraph, { from, to }: QuotedWords): boolean {
  const according = behindMarks(words, to);
  if (lowerAt(words, according) !== 'according' || lowerAt(words, according + 1) !== 'to')
    return false;
  const start = sentenceStart(words, from);
  const verb = words.slice(0, from).findLastIndex((word) => !word.quoted && speaks(word));
  return (
    verb >= start &&
    !RELATIVE.test(lowerAt(words, verb - 1)) &&
    words.slice(verb + 1, from).every(staysInClause)
  );
}

/** No comma and no "and" parts what is said from the verb that says it. */
const staysInClause = ({ text, pos }: Word): boolean => pos !== 'CCONJ' && !/^[,;:]$/.test(text);
