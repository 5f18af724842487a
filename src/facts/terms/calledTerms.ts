import type { Term } from '../articleFacts.ts';
import type { Range } from '../words/range.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import { allTagged, isHyphen, isTagged, lowerAt, reads, textAt } from '../words/wordAt.ts';
import { explanationEnd } from './explanationEnd.ts';
import { doesInGeneral, isGeneralClause } from './generalClause.ts';
import { isOfCase } from './isOfCase.ts';
import { isRare, RARE } from './rareWords.ts';
import { isClearKind, isKind, isRule } from './termNouns.ts';
import { termOf } from './termOf.ts';

/** No term has more words. */
const LONGEST_TERM = 4;
/** What a kind is told by before its name has so many words at most. */
const LONGEST_KIND = 14;
const OPEN_QUOTE = /^[“"‘]$/;
const CLOSE_QUOTE = /^[”"’]$/;

/** "The technique, called radial velocity, | detects the wobble of a star |", "| a method of pumping water into rock |, known as fracking": what is called something is told by what it does, or by what it is. */
export const calledTermsIn = (source: WordedParagraph): Term[] =>
  source.words.flatMap((_, at) => {
    const { words } = source;
    const range = words[at]?.quoted ? null : termCalled(words, at);
    const meaning = range && (doingBehind(words, at, range) ?? kindBefore(words, at));
    return termOf(source, range && meaning && [range, meaning]);
  });

/** The small words behind a "known as", or few know behind a "called", with or without marks; a name is none, nor what somebody thinks of it: "called madness". */
function termCalled(words: readonly Word[], called: number): Range | null {
  const isKnown = reads(words, called, 'known', 'as');
  if (!isKnown && (lowerAt(words, called) !== 'called' || isHyphen(words, called - 1))) return null;
  const behind = isKnown ? called + 2 : called + 1;
  const open = /^an?$/.test(lowerAt(words, behind)) ? behind + 1 : behind;
  const isQuoted = OPEN_QUOTE.test(textAt(words, open));
  const from = isQuoted ? open + 1 : open;
  let to = from;
  while (isTermWord(words, to)) to++;
  const isWhole = isQuoted === CLOSE_QUOTE.test(textAt(words, to)) && to <= from + LONGEST_TERM;
  const isThing =
    isTagged(words, to - 1, 'NOUN', 'PROPN') || lowerAt(words, to - 1).endsWith('ing');
  if (to === from || !isWhole || !isThing || !endsTerm(words, isQuoted ? to + 1 : to)) return null;
  const isSure = isKnown && open === behind;
  const hasRare = words.slice(from, to).some((_, at) => isRare(words, from + at, RARE));
  return isSure || hasRare ? [from, to] : null;
}

const isTermWord = (words: readonly Word[], at: number): boolean =>
  isHyphen(words, at) ||
  (isTagged(words, at, 'NOUN', 'PROPN', 'ADJ', 'ADV', 'VERB') &&
    /^\p{Ll}/u.test(textAt(words, at)));

/** Whether nothing goes on with a term: a sign, "which" or "that", or the end of the sentence. */
const endsTerm = (words: readonly Word[], at: number): boolean =>
  /^[,.;)]$|^(?:that|which|in|by|to)$/.test(lowerAt(words, at));

/** What something does in general, behind its name. */
function doingBehind(words: readonly Word[], called: number, [, to]: Range): Range | null {
  const kind = textAt(words, called - 1) === ',' ? called - 2 : called - 1;
  if (!isNamedKind(words, kind)) return null;
  const mark = CLOSE_QUOTE.test(textAt(words, to)) ? to + 1 : to;
  const from = textAt(words, mark) === ',' ? mark + 1 : mark;
  const isWhich = /^(?:which|that)$/.test(lowerAt(words, from));
  const verb = isWhich ? from + 1 : from;
  const end = explanationEnd(words, verb);
  if (!isWhich && lowerAt(words, from) === 'in')
    return isGeneralClause(words, from, end) ? [from, end] : null;
  // "The technique, called radial velocity|, detects": a comma on both sides, or on neither.
  const isOpen = textAt(words, called - 1) === ',' && from > mark;
  return (isWhich || isOpen) && doesInGeneral(words, verb, end) ? [verb, end] : null;
}

/** What something is, before its name: "| a method of pumping water into rock |, known as". */
function kindBefore(words: readonly Word[], called: number): Range | null {
  const end = textAt(words, called - 1) === ',' ? called - 1 : called;
  for (let at = end - 1; at > end - LONGEST_KIND; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[called]?.sentence || /^[,;:()—–]$/.test(word.text))
      return null;
    if (!/^an?$/.test(word.lower)) continue;
    const kind = words.slice(at, end).findIndex(({ lower }) => isNounOfKind(lower));
    const isPlain = allTagged(words, [at + 1, at + kind], 'NOUN', 'ADJ');
    if (kind >= 0 && isPlain) return isToldApart(words, at + kind + 1, end) ? [at, end] : null;
  }
  return null;
}

/** Whether words tell a kind apart from others in general: "of pumping water into rock", "that kills mites". */
const isToldApart = (words: readonly Word[], from: number, end: number): boolean =>
  /^(?:of|on|for)$/.test(lowerAt(words, from))
    ? !isOfCase(words, from, end)
    : isGeneralClause(words, from, end);

const isNamedKind = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'NOUN') && isNounOfKind(lowerAt(words, at));

const isNounOfKind = (noun: string): boolean => isKind(noun) || isClearKind(noun) || isRule(noun);
