import type { Word } from '../words/tagWords.ts';

/** Verbs whose object, where it is a bare number, are people. */
const HARMS =
  /^(?:kill|injur|wound|displac|arrest|detain|hospitali[sz]|evacuat|rescu|maim)(?:e[sd]?|ed|s|ing)$/;
/** What a bare number may be the subject of. */
const SUBJECT_OF = /^(?:have|had|were|was|are|remain|remained|died|survived)$/;

/** What people are after a disaster: "31 are dead and | more than 100 | missing". */
const STATES = /^(?:missing|dead|injured|wounded|hurt|homeless)$/;

/** Whether a number with no noun stands for what the number before it counts: "injuring | more than 600 |", "| More than 700,000 | have been driven out". */
export function isBareCount(words: readonly Word[], from: number, to: number): boolean {
  const [before, first, next] = [words[from - 1], words[from], words[to]];
  if (!next || next.sentence !== first?.sentence) return false;
  const ends = /^(?:PUNCT|CCONJ|ADP|SCONJ|ADV)$/.test(next.pos) && !/^[-/(]$/.test(next.text);
  if (ends && HARMS.test(before?.lower ?? '')) return true;
  const opens =
    before?.sentence !== first.sentence || before.text === ',' || before.pos === 'CCONJ';
  return opens && (SUBJECT_OF.test(next.lower) || STATES.test(next.lower));
}
