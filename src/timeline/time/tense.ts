import type { Span } from '../../story/article.ts';
import { clauseAround } from './clauseAround.ts';
import {
  AHEAD,
  BEHIND,
  COMES,
  CONDITION,
  DECLARES,
  FOLLOWS,
  LASTS,
  LOOKS_TO,
  PLANNED,
  PRESENT,
  SET_DAY,
  SETS,
  STOPS,
  SUBCLAUSE,
  TELLS,
} from './tenseWords.ts';

/** Which way the words around a time expression look from the day of publication. */
export type Tense = 'past' | 'future' | 'unsaid';

/** Tells from the verbs of the clause, nearest first, whether a time expression lies behind or ahead. */
export function tenseAround(text: string, span: Span): Tense {
  const clause = clauseAround(text, span);
  const before = text.slice(clause.start, span.start);
  const cue = nearestCue(before, 'last');
  const after = text.slice(span.end, clause.end);
  const isOwner = /^\s?['’]s\b/.test(after);
  if (isOwner && PLANNED.test(after) && (LOOKS_TO.test(before) || (!cue && COMES.test(after))))
    return 'future';
  if (isOwner && (!cue || FOLLOWS.test(before))) return 'past';
  const isOpen = /\b(?:until|till)\s+(?:at\s+least\s+)?$/.test(before);
  if (isOpen && (LASTS.test(before) || (cue && STOPS.test(cue.verb)))) return 'future';
  if (cue && SETS.test(cue.verb) && SET_DAY.test(before)) return 'future';
  if (DECLARES.test(before) && /^\s+an?\s/.test(after)) return 'future';
  const until = /\b(?:[Bb]y|until|till)\s+(?:\w+\s+)?$/.test(before);
  if (until && (!cue || TELLS.test(cue.verb))) {
    const later = cue ? null : nearestCue(after, 'first');
    const isSaid = later !== null && isOpen && TELLS.test(later.verb);
    return isSaid ? 'future' : (later?.tense ?? 'future');
  }
  if (cue) return cue.tense;
  const isSet = PRESENT.test(before);
  const later = nearestCue(isSet ? after.replace(SUBCLAUSE, '') : after, 'first');
  return later?.tense ?? (isSet ? 'future' : 'unsaid');
}

interface Cue {
  readonly tense: Tense;
  readonly word: string;
  /** Its last word: `banned` of `has banned`. */
  readonly verb: string;
  readonly index: number;
}

function nearestCue(words: string, which: 'first' | 'last'): Cue | null {
  const cues: Cue[] = [...words.matchAll(AHEAD)].map(({ index, 0: word }) => ({
    tense: 'future',
    word,
    verb: word,
    index,
  }));
  const ahead = [...cues];
  for (const { index, 0: word } of words.matchAll(BEHIND))
    if (
      !ahead.some((cue) => cue.index <= index && index < cue.index + cue.word.length) &&
      !CONDITION.test(words.slice(0, index))
    )
      cues.push({ tense: 'past', word, verb: word.replace(/^.*\s/, ''), index });
  cues.sort((a, b) => a.index - b.index);
  return cues.at(which === 'last' ? -1 : 0) ?? null;
}
