import type { Span } from '../story/article.ts';

/** Which way the words around a time expression look from the day of publication. */
export type Tense = 'past' | 'future' | 'unsaid';

const CLAUSE_END = /[.!?;:]["”’)]*\s|\n/g;
/** A modal, a plan or a date set, with the two words after it, which are its own verb and not the past. */
const AHEAD =
  /\b(?:will|won['’]t|['’]ll|shall|(?:would|could|may|might|should)(?!\s+(?:\w+\s+)?have\b)|(?:is|are|was|were|been)\s+(?:due|set|slated|likely)|(?<!(?:believ|consider|report|alleg|found|thought|said|seem|appear|prov|need)(?:ed|s)?\s)to\s+be\s+(?:held|made|built|sold|\w+ed)|going\s+to|(?<!\b(?:was|were)\s)supposed\s+to|(?:is|are)\s+to(?=\s+[a-z])|(?<!than[\s-]|\bhad\s|analysts\s)[Ee]xpect(?:s|ed|ing)?|[Ss]chedul(?:ed|ing)|[Dd]ue|[Pp]lanned|[Pp]lanning|(?:plan|hope|aim|intend|want|vow|pledge|promise|agree|need|expect|hoping|intending|hoped|about)s?\s+to|deadlines?|upcoming|ahead\s+of|available|effective|(?:begin|start|open|arrive|ship|meet|depart|resume|end|expire)s|(?:begin|start|open|resume)(?=\s+(?:on|in|at)\b)|to\s+(?:begin|start|resume|take\s+place)|(?:goes|go)\s+on\s+sale|(?:takes|take)\s+place)(?![\w’'])(?:\s+(?!after|before|on|in|by|at)[\w’'-]+){0,2}/g;
const BEHIND =
  /\b(?:was|were|had|did|said|told|took|made|rose|fell|won|lost|began|held|came|went|gave|met|left|killed|saw|led|sent|shot|hit|cut|put|got|became|wrote|struck|broke|bought|sold|paid|since|according\s+to|in\s+an?\s+(?:statement|report|interview|speech|release|filing|letter|memo|e-?mail|post)|(?:has|have)\s+(?:been|\w+(?:ed|en))|[a-z]{2,}(?<!ne|exc|proc|succ|ind|spe)ed)\b/g;
/** Words before `Tuesday's losses` that make of them what has been. */
const FOLLOWS =
  /\b(?:after|following|despite|since|amid|(?:wake|light|because|result)\s+of|(?:response|due|thanks|reacts?|reacted)\s+to)\s+$/i;
/** Verbs that tell of plans: a date after `by` lies ahead of them. */
const TELLS =
  /^(?:said|told|[a-z]*(?:announc|agre|propos|offer|order|ask|urg|demand|demand|commit|vow|pledg|set)ed)$/;

/** The stretch of text around a span that ends at sentence marks, lines and semicolons. */
export function clauseAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const { index, 0: mark } of text.slice(0, start).matchAll(CLAUSE_END))
    if (
      !/\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Gen|St|Sept?|Oct|Nov|Dec|Jan|Feb|Aug|[ap]\.m)\.\s$/.test(
        text.slice(0, index + mark.length),
      )
    )
      from = index + mark.length;
  const length = text.slice(end).search(CLAUSE_END);
  return { start: from, end: length < 0 ? text.length : end + length };
}

/** Tells from the verbs of the clause, nearest first, whether a time expression lies behind or ahead. */
export function tenseAround(text: string, span: Span): Tense {
  const clause = clauseAround(text, span);
  const before = text.slice(clause.start, span.start);
  const cue = nearestCue(before, 'last');
  const isOwner = /^\s?['’]s\b/.test(text.slice(span.end));
  if (isOwner && (!cue || FOLLOWS.test(before))) return 'past';
  const until = /\b(?:[Bb]y|until|till)\s+(?:\w+\s+)?$/.test(before);
  if (until && (!cue || TELLS.test(cue.word))) {
    const later = cue ? null : nearestCue(text.slice(span.end, clause.end), 'first');
    return later?.tense ?? 'future';
  }
  return (cue ?? nearestCue(text.slice(span.end, clause.end), 'first'))?.tense ?? 'unsaid';
}

interface Cue {
  readonly tense: Tense;
  readonly word: string;
  readonly index: number;
}

function nearestCue(words: string, which: 'first' | 'last'): Cue | null {
  const cues: Cue[] = [...words.matchAll(AHEAD)].map(({ index, 0: word }) => ({
    tense: 'future',
    word,
    index,
  }));
  const ahead = [...cues];
  for (const { index, 0: word } of words.matchAll(BEHIND))
    if (!ahead.some((cue) => cue.index <= index && index < cue.index + cue.word.length))
      cues.push({ tense: 'past', word, index });
  cues.sort((a, b) => a.index - b.index);
  return cues.at(which === 'last' ? -1 : 0) ?? null;
}
