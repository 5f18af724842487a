import { KIND } from '../index/kind.ts';
import { u8 } from '../index/numbersAt.ts';
import { placesOf } from '../placesOf.ts';
import { ROLE } from '../words/role.ts';
import { GAP } from './gaps.ts';
import { ownsNext } from './isSomebody.ts';
import { AMOUNT, amountIn } from './numberRuns.ts';
import type { Run } from './run.ts';
import type { Scene } from './scene.ts';
import { isName, isYear, type SeenWord } from './seeWords.ts';

/** What is looked at in a run of words that may be the answer. */
export const MARK_FEATURES = {
  words: 'how many words it has (logarithm)',
  one: 'is a single word',
  small: 'how many stop words it has',
  commas: 'how many commas it has',
  prepositions: 'how many prepositions it has, "of" apart',
  relatives: 'how often it opens a clause ("that", "which")',
  asked: 'share of the question that it repeats',
  names: 'is all names',
  hasName: 'has a name',
  hasNumber: 'has a number',
  opensWithNumber: 'begins with a number',
  hasDate: 'has a word of a date',
  dates: 'is all words of a date',
  wholeDate: 'is a date of several words',
  year: 'has a year',
  unit: 'has a number in the unit that is wanted',
  noun: 'has the noun that is asked for ("which city")',
  endsInNoun: 'ends in that noun',
  nounNext: 'that noun comes next',
  nounNear: 'how near that noun stands',
  opens: 'opens the sentence',
  closes: 'closes the sentence',
  beforePause: 'a bracket, quotation mark or colon comes next',
  quoted: 'is all that stands in quotation marks',
  apposed: 'a comma comes before, and before that a word of the question',
  followsTail:
    'comes right after the question’s last word, in a question with its verb turned round',
  precedesHead: 'comes right before the question’s first word, in any other question',
  afterComma: 'a comma comes before',
  beforeComma: 'a comma comes next',
  afterPreposition: 'a preposition comes before',
  afterAgent: '"by" comes before',
  afterReason: '"because" or "due to" comes before',
  afterDeterminer: 'an article or the like comes before',
  afterIndefinite: '"a" comes before',
  afterConjunction: '"and" or "or" comes before',
  afterAuxiliary: 'an auxiliary verb comes before',
  afterBeing: 'a form of to be comes before',
  beforeAuxiliary: 'an auxiliary verb comes next',
  past: 'how many past forms of verbs it has',
  opensPast: 'begins with one',
  closesPast: 'ends in one',
  owns: 'owns what comes next ("the mayor’s")',
  country: 'names countries alone',
  afterPlace: 'a word like "in" or "near" comes before',
  beforeRelative: 'a clause comes next ("that", "which")',
  afterAsked: 'a word of the question comes before',
  beforeAsked: 'a word of the question comes next',
  afterOther: 'a word that says something else comes before, so it may begin too late',
  beforeOther: 'a word that says something else comes next, so it may end too early',
  cutsName: 'a name begins before it',
  nearAfter: 'how near before it the question’s words stand',
  nearBefore: 'how near after it the question’s words stand',
  nearest: 'how near the nearest of them stands',
  closeAfter: 'the same as nearAfter, for words that stand near the asking one',
  closeBefore: 'the same as nearBefore, for words that stand near the asking one',
  beforeHead: 'how near after it the question’s first word stands',
  afterHead: 'how near before it the question’s first word stands',
  beforeTail: 'how near after it the question’s last word stands',
  afterTail: 'how near before it the question’s last word stands',
  beforeHeadInverted: 'beforeHead, in a question with its verb turned round ("what did they find")',
  afterHeadInverted: 'afterHead, in such a question',
  beforeTailInverted: 'beforeTail, in such a question',
  afterTailInverted: 'afterTail, in such a question',
} as const;
/** One of them by its name. */
export type MarkFeature = keyof typeof MARK_FEATURES;
/** Their names, in the order of a row of them. */
export const MARK_FEATURE_NAMES = Object.keys(MARK_FEATURES) as readonly MarkFeature[];
/** The place of each feature in a row of them. */
const M = placesOf(MARK_FEATURE_NAMES);

/** How near two words are with nothing but stop words between them; each other word adds half the distance. */
const NEXT_TO = 0.5;
const OPENING_QUOTE = /["“‘'«]/;
const CLOSING_QUOTE = /^[.,;]?["”’'»]/;

/** Fills a row, in the order of MARK_FEATURE_NAMES, with the features of a run. */
export function describeRun(scene: Scene, run: Run, row: Float64Array): void {
  row.fill(0);
  describeInside(scene, run, row);
  describeBefore(scene, run, row);
  describeAfter(scene, run, row);
  describeNearness(scene, run, row);
}

function describeInside(scene: Scene, run: Run, row: Float64Array): void {
  const { words, gaps, question, met, noun } = scene;
  const { first, last } = run;
  const length = last - first + 1;
  let names = 0;
  let numbers = 0;
  let dates = 0;
  let small = 0;
  let commas = 0;
  let prepositions = 0;
  let relatives = 0;
  let repeated = 0;
  let past = 0;
  let countries = 0;
  for (let at = first; at <= last; at++) {
    const word = words[at] as SeenWord;
    const { kinds, roles } = word;
    if (isName(word)) names++;
    if (kinds & KIND.number) numbers++;
    if (kinds & KIND.date) dates++;
    if (word.isStopWord) small++;
    if (at > first && gaps[at] === GAP.comma) commas++;
    if (roles & ROLE.preposition) prepositions++;
    if (roles & ROLE.relative) relatives++;
    if (roles & ROLE.past) past++;
    if (roles & ROLE.country && !word.isStopWord) countries++;
    if (isYear(word)) row[M.year] = 1;
    if (word.place === noun) row[M.noun] = 1;
    repeated += word.met;
  }
  const telling = length - small;
  row[M.words] = Math.log(length);
  row[M.one] = length === 1 ? 1 : 0;
  row[M.small] = small;
  row[M.commas] = commas;
  row[M.prepositions] = prepositions;
  row[M.relatives] = relatives;
  row[M.asked] = met > 0 ? repeated / met : 0;
  row[M.names] = names === telling ? 1 : 0;
  row[M.past] = past;
  row[M.opensPast] = (words[first] as SeenWord).roles & ROLE.past ? 1 : 0;
  row[M.closesPast] = (words[last] as SeenWord).roles & ROLE.past ? 1 : 0;
  row[M.owns] = ownsNext(scene.text, words[last] as SeenWord) ? 1 : 0;
  row[M.country] = countries > 0 && countries === telling ? 1 : 0;
  row[M.hasName] = names > 0 ? 1 : 0;
  row[M.hasNumber] = numbers > 0 ? 1 : 0;
  row[M.opensWithNumber] = (words[first] as SeenWord).kinds & KIND.number ? 1 : 0;
  row[M.hasDate] = dates > 0 ? 1 : 0;
  row[M.dates] = dates === telling ? 1 : 0;
  row[M.wholeDate] = dates > 0 && length > 1 && dates + numbers >= telling ? 1 : 0;
  row[M.endsInNoun] = (words[last] as SeenWord).place === noun ? 1 : 0;
  if (question.wish === 'number' && amountIn(scene, run) === AMOUNT.wanted) row[M.unit] = 1;
}

function describeBefore({ words, gaps }: Scene, { first }: Run, row: Float64Array): void {
  let at = first - 1;
  while (at >= 0 && gaps[at + 1] === GAP.none && isDeterminer(words[at])) at--;
  if (at < first - 1) row[M.afterDeterminer] = 1;
  if (at < first - 1 && (words[first - 1] as SeenWord).roles & ROLE.indefinite)
    row[M.afterIndefinite] = 1;
  const lead = words[at];
  const gap = gaps[at + 1];
  if (!lead) row[M.opens] = 1;
  else if (gap === GAP.comma) row[lead.met > 0 ? M.apposed : M.afterComma] = 1;
  if (!lead || gap !== GAP.none) return;
  const { roles, met, isStopWord, kinds } = lead;
  if (kinds & KIND.place) row[M.afterPlace] = 1;
  if (roles & (ROLE.preposition | ROLE.of)) row[M.afterPreposition] = 1;
  if (roles & ROLE.agent) row[M.afterAgent] = 1;
  if (roles & ROLE.reason) row[M.afterReason] = 1;
  if (roles & ROLE.conjunction) row[M.afterConjunction] = 1;
  if (roles & ROLE.auxiliary) row[M.afterAuxiliary] = 1;
  if (roles & ROLE.being) row[M.afterBeing] = 1;
  if (met > 0) row[M.afterAsked] = 1;
  else if (!isStopWord && at === first - 1) {
    row[M.afterOther] = 1;
    if (isName(lead) && isName(words[first] as SeenWord)) row[M.cutsName] = 1;
  }
}

function isDeterminer(word: SeenWord | undefined): boolean {
  return word !== undefined && (word.roles & ROLE.determiner) !== 0;
}

function describeAfter(
  { text, words, gaps }: Scene,
  { first, last }: Run,
  row: Float64Array,
): void {
  const { start } = words[first] as SeenWord;
  const { end } = words[last] as SeenWord;
  if (OPENING_QUOTE.test(text[start - 1] ?? '') && CLOSING_QUOTE.test(text.slice(end, end + 2)))
    row[M.quoted] = 1;
  const gap = gaps[last + 1];
  const next = words[last + 1];
  if (!next) row[M.closes] = 1;
  else if (gap === GAP.pause) row[M.beforePause] = 1;
  else if (gap === GAP.comma) row[M.beforeComma] = 1;
  if (!next || gap !== GAP.none) return;
  if (next.roles & ROLE.auxiliary) row[M.beforeAuxiliary] = 1;
  if (next.roles & ROLE.relative) row[M.beforeRelative] = 1;
  if (next.met > 0) row[M.beforeAsked] = 1;
  else if (!next.isStopWord) row[M.beforeOther] = 1;
}

function describeNearness(
  { words, telling, question, meeting, met, noun, head, tail }: Scene,
  { first, last }: Run,
  row: Float64Array,
): void {
  // How near the question's words stand before the run, which is then after them, and behind it.
  const after = { near: 0, close: 0, head: 0, tail: 0 };
  const before = { near: 0, close: 0, head: 0, tail: 0 };
  let nearest = 0;
  let nounNear = row[M.noun] as number;
  for (const at of meeting) {
    if (at >= first && at <= last) continue;
    const word = words[at] as SeenWord;
    const side = at > last ? before : after;
    const between =
      at > last
        ? u8(telling, at) - u8(telling, last + 1)
        : u8(telling, first) - u8(telling, at + 1);
    const nearness = NEXT_TO / (1 + between / 2);
    const near = word.met * nearness;
    side.near += near;
    side.close += near / (1 + Math.abs(word.place - question.askedAt));
    if (word.place === head) side.head = Math.max(side.head, nearness);
    if (word.place === tail) side.tail = Math.max(side.tail, nearness);
    if (nearness > nearest) nearest = nearness;
    if (word.place === noun && nearness > nounNear) nounNear = nearness;
    if (word.place === noun && at === last + 1) row[M.nounNext] = 1;
  }
  const { isInverted } = question;
  if (isInverted && after.tail === NEXT_TO) row[M.followsTail] = 1;
  if (!isInverted && before.head === NEXT_TO) row[M.precedesHead] = 1;
  if (met > 0) {
    row[M.nearAfter] = after.near / met;
    row[M.nearBefore] = before.near / met;
    row[M.closeAfter] = after.close / met;
    row[M.closeBefore] = before.close / met;
  }
  row[M.nearest] = nearest;
  row[M.nounNear] = nounNear;
  row[isInverted ? M.beforeHeadInverted : M.beforeHead] = before.head;
  row[isInverted ? M.afterHeadInverted : M.afterHead] = after.head;
  row[isInverted ? M.beforeTailInverted : M.beforeTail] = before.tail;
  row[isInverted ? M.afterTailInverted : M.afterTail] = after.tail;
}
