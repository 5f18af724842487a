import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { phraseEnd } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import { sentenceStart, type Word } from '../words/tagWords.ts';
import { isLarge, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS } from '../words/wordLists.ts';
import { phraseOf } from './phraseOf.ts';
import { isAbout, saysWhat } from './saysWhat.ts';
import { behindClosing } from './subjectOf.ts';

/** "took | up the post | as" */
const UP_DUTIES = 'up (?:his|her|their|the) (?:post|position|role|job|duties)';
/** What puts or keeps somebody in an office, up to the "as" before it; what is still to come is not in it: "takes over", "will act". */
const INTO_OFFICE = new RegExp(
  `^(?:${[
    // "has since taken up the post as"
    `(?:(?:has|have|had) )?(?:(?:recently|since|just|also) )?(?:took|taken) (?:over|office|${UP_DUTIES})`,
    'serves|has served|works',
    // "will stay on as", "remained as"
    '(?:(?:will|is to) )?(?:stay(?:s|ed)? on|remain(?:s|ed)?|continue(?:s|d)?)',
    // "has been re-elected as", "was sworn in on Monday as"
    '(?:was|has been|had been) (?:(?:re)?appointed|(?:re)?elected|installed|sworn in(?: on \\p{L}+)?|hired|confirmed)',
  ].join('|')}) as$`,
  'u',
);
/** The longest of them has so many words. */
const LONGEST_WAY = 7;
/** What tells of when, or from or for whom, an office was taken over: "took over as mayor | in | May". */
const BEHIND_OFFICE = /^(?:from|in|on|for|after|when|by|until|since|during|at)$/;
/** Who does another's part for the rest of a match: "took over as | captain |". */
const OF_MATCH = /\b(?:captain|skipper|goalkeeper|keeper|striker|bowler)$/;

/** The office that somebody has taken over or stays in: "Ann Lowe, who took over as | chief executive | in May from Tim Lund", "Ann Lowe succeeds Tim Lund, who left, as | mayor |". */
export function takenOver(mention: Mention): Range | null {
  const { words } = mention.source;
  if (mention.name.kind !== 'person') return null;
  const as = verbsOf(mention)
    .map((verb) => asBehind(words, verb))
    .find((at) => at !== null);
  if (as === undefined || as === null) return null;
  const start = DETERMINERS.has(lowerAt(words, as + 1)) ? as + 2 : as + 1;
  const range: Range = [start, officeEnd(words, start)];
  const isOffice = isAbout(words, range, saysWhat('person'));
  return isOffice && !OF_MATCH.test(lowerAt(words, range[1] - 1)) ? range : null;
}

/** Where the verbs of a name may stand: right behind it, behind a "who", behind what a comma sets apart. */
function verbsOf(mention: Mention): number[] {
  const { source, to } = mention;
  const { words } = source;
  if (textAt(words, to) !== ',') return [lowerAt(words, to) === 'who' ? to + 1 : to];
  const behind = behindAge(words, to);
  const who = lowerAt(words, behind) === 'who' ? [behind + 1] : [];
  return isFirst(mention) ? [...who, behindClosing(words, to, /^,$/)] : who;
}

/** Whether a sentence begins with a name, or with what somebody is and the name: "| His deputy, Ann Lowe |, who left, stays on", against "| A friend of the mayor, Ann Lowe |,". */
function isFirst(mention: Mention): boolean {
  const { words } = mention.source;
  const start = phraseOf(mention);
  const before = words.slice(sentenceStart(words, mention.from), start);
  return before.every(({ pos, text }) => /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(pos) || text === ',');
}

/** Where the "as" stands behind words that put somebody into an office; null where none do. */
function asBehind(words: readonly Word[], verb: number): number | null {
  const ahead = words.slice(verb, verb + LONGEST_WAY + 1).map(({ lower }) => lower);
  const as = ahead.indexOf('as');
  if (as > 0 && INTO_OFFICE.test(ahead.slice(0, as + 1).join(' '))) return verb + as;
  const named = /^(?:has|have|had)$/.test(ahead[0] ?? '') ? verb + 2 : verb + 1;
  return /^(?:succeeds|succeeded|replaces|replaced)$/.test(lowerAt(words, named - 1))
    ? behindNamed(words, named)
    : null;
}

/** The "as" behind whoever is named at a word, and behind what is set apart there: "Tim Lund, who left in May, | as"; null where none stands there. */
function behindNamed(words: readonly Word[], from: number): number | null {
  let at = from;
  while (isTagged(words, at, 'DET', 'ADJ', 'NOUN', 'PROPN') || isLarge(words, at)) at++;
  if (at === from || !isLarge(words, at - 1)) return null;
  const as = textAt(words, at) === ',' ? behindClosing(words, at, /^,$/) : at;
  return lowerAt(words, as) === 'as' ? as : null;
}

/** Where the words for an office end, before those for when and from whom: "head of the bank |", "director | at Norvik". */
function officeEnd(words: readonly Word[], start: number): number {
  const end = phraseEnd(words, start, false);
  for (let at = start + 1; at < end; at++)
    if (BEHIND_OFFICE.test(lowerAt(words, at)) && isTagged(words, at, 'ADP', 'SCONJ')) return at;
  return end;
}
