import { IS_LIKE, LEADS_AHEAD } from './leadsAhead.ts';
import { LOOKS_BACK } from './looksBack.ts';
import type { WordsAround } from './wordsAround.ts';

/**
 * Which way the words around a time expression look from the day of publication: `set` is what was set for a day,
 * which may have come since.
 */
export type Tense = 'past' | 'future' | 'set' | 'unsaid';

/** A verb, or what stands for one, that looks back or ahead to a time: `has banned`, `will`, `is due`. */
export interface Cue {
  readonly tense: Tense;
  readonly word: string;
  /** Its last word: `banned` of `has banned`. */
  readonly verb: string;
  readonly index: number;
}

/** The words of a clause around a time expression, and the cue next before it. */
export interface InClause extends WordsAround {
  readonly cue: Cue | null;
}

/** What one kind of words tells of the tense; null where there are none of them. */
export type TenseRule = (clause: InClause) => Tense | null;

/** What may stand between what looks ahead and its verb: `will not be`, `is due to`, `would soon need to`. */
const BEFORE_VERB = String.raw`(?:\s+(?:not|no\s+longer|also|again|soon|then|now|still|instead|first|only|to|need|be|been|have|get|\w+ly)(?![\w’'-]))*`;
/** What a speaker puts in, of what has been: `On Sunday, you’ll remember, the rebels let them go`. */
const AS_YOU_RECALL = String.raw`(?<=\b[Yy]ou[’']?\s?)(?:['’]?ll|will|may|might)\s+(?:\w+\s+)?(?:remember|recall)\b`;
/** What looks ahead, with the two words after it, which are its own verb and not the past: `will have closed`. */
const AHEAD = new RegExp(
  String.raw`\b(?!${AS_YOU_RECALL}|${IS_LIKE})(?:${LEADS_AHEAD})(?![\w’'])${BEFORE_VERB}(?:\s+(?!(?:after|before|on|in|by|at)\b)[\w’'-]+){0,2}`,
  'g',
);
/** Before what is set for a day still to come: `is | expected`. */
const IS_NOW = /(?:\b(?:is|are|now|still)|[’'](?:s|re))\s+(?:\w+ly\s+)?$/;
/** Of these what tells of a day that was set, and may have come since: `was due`, `postponed`. */
const WAS_SET =
  /^(?!expected\s+(?:the|an?|his|her|its|their|both|all|them|him)\b)(?:was|were|been|invited|planned|scheduled|due|expected|proposed|postponed|delayed|extended|adjourned|deferred|rescheduled|pushed|moved|put)\b/i;

/** What looks back, and is no adjective: not `the closed mine`; but no `an` ends a name: `Erdoğan told`. */
const BEHIND = new RegExp(
  String.raw`\b(?<!(?<![^\s"'“‘(—–-])(?:an?|the|its|his|her|their|our|my)\s)(?:${LOOKS_BACK})\b`,
  'g',
);
/**
 * What opens a clause whose past tense tells of nothing past: `could move if the strike went on into November`, `would be
 * the theme when it took over in July`.
 */
const CONDITION =
  /\bwould\s+(?!(?:\w+\s+)?have\b)[^.;]*\b(?:when|once|until|as\s+soon\s+as)\b[^,;]*$|(?<!\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|knows?|knew|sees?|sure)\s)\b(?:if|unless)\b(?!.*\b(?:that|which|who|what\s+\w+)\s+$)[^,;]*$/i;

/** The first or the last cue among words; null where there is none. */
export function nearestCue(words: string, which: 'first' | 'last'): Cue | null {
  const ahead = [...words.matchAll(AHEAD)].map(({ index, 0: word }): Cue => {
    const isSet = WAS_SET.test(word) && !IS_NOW.test(words.slice(0, index));
    return { tense: isSet ? 'set' : 'future', word, verb: word, index };
  });
  const isOfAhead = (at: number): boolean =>
    ahead.some(({ index, word }) => index <= at && at < index + word.length);
  const behind = [...words.matchAll(BEHIND)]
    .filter(({ index }) => !isOfAhead(index) && !CONDITION.test(words.slice(0, index)))
    .map(({ index, 0: word }): Cue => {
      return { tense: 'past', word, verb: word.replace(/^.*\s/, ''), index };
    });
  const cues = [...ahead, ...behind].sort((a, b) => a.index - b.index);
  return cues.at(which === 'last' ? -1 : 0) ?? null;
}
