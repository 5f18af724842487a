import type { Deed } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { sliceOf } from '../words/readWords.ts';
import { DETERMINERS, OFFICES, SPEECH, WEEKDAYS } from '../words/wordLists.ts';

/** What is possible or planned is not done. */
const MODALS = new Set([
  'could',
  'might',
  'would',
  'may',
  'should',
  'can',
  'must',
  'will',
  'shall',
  "'ll",
  "'d",
]);
const WHICH = new Set([
  'which',
  'whom',
  'when',
  'while',
  'after',
  'before',
  'as',
  'because',
  'although',
  'though',
]);
/** The longest insertion between a name and its verb: "Marco Rubio, the U.S. Secretary of State, put". */
const LONGEST_INSERTION = 24;

/** The verb whose subject a name is, in what the story itself tells; null where it is no subject, or only of what could be or of what somebody claims. */
export function subjectOf(mention: Mention): number | null {
  const {
    source: { words },
    from,
    to,
  } = mention;
  const first = words[from];
  if (!first || first.quoted || words[to]?.lower === "'s") return null;
  const who = words[to]?.text === ',' ? to + 1 : to;
  if (words[who]?.lower === 'who' && isAntecedent(mention)) return finite(words, who + 1);
  const start = phraseOf(mention);
  const before = words[start - 1];
  const opens =
    !before ||
    before.sentence !== first.sentence ||
    WHICH.has(before.lower) ||
    (before.pos === 'PUNCT' && before.text !== '(' && !isHyphen(words, start - 1)) ||
    (before.pos === 'CCONJ' && (joinsSubjects(words, start - 1) || isTitled(mention, start)));
  // "Indianapolis, Indiana, did": the second place is part of the first.
  if (
    mention.name.kind === 'place' &&
    before?.text === ',' &&
    /^\p{Lu}/u.test(words[start - 2]?.text ?? '')
  )
    return null;
  if (!opens) return null;
  let at = mention.name.kind === 'person' ? behindPlace(words, to) : to;
  if (words[at]?.text === '(') at = closing(words, at, /^\)$/);
  if (/^(?:,|--|—|–)$/.test(words[at]?.text ?? '')) {
    // "The operator, NAME, said" against "NAME, the operator, said"
    if (before?.text === ',' && finite(words, at + 1) !== null) return finite(words, at + 1);
    at = behindOrigin(words, closing(words, at, /^(?:,|--|—|–)$/));
    // "Carmody, vice president at Mandrake, | which is investigating it, | told"
    if (/^(?:which|who)$/.test(words[at]?.lower ?? '')) at = closing(words, at, /^,$/);
  }
  return finite(words, behindDay(words, at));
}

/** "coastal areas and | Governor Chris Christie | urged": with an office a new clause begins. */
const isTitled = ({ source: { words }, from }: Mention, start: number): boolean =>
  words.slice(start, from).some(({ lower }) => OFFICES.has(lower));

/** "Gareth Pugh, 52, | of Mill Road, Cardiff, | transferred" */
function behindOrigin(words: Words, from: number): number {
  if (words[from - 1]?.text !== ',' || !/^(?:of|from)$/.test(words[from]?.lower ?? '')) return from;
  let at = closing(words, from, /^,$/);
  while (/^\p{Lu}/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  return at;
}

/** "The Commission | on Friday | blocked". */
function behindDay(words: Words, at: number): number {
  const day = /^(?:on|in|late|early|earlier)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
  if (WEEKDAYS.has(words[day]?.lower ?? '')) return day + 1;
  return at;
}

type Words = Mention['source']['words'];

/** A hyphen within a word: "pro-independence". */
const isHyphen = (words: Words, at: number): boolean =>
  words[at]?.text === '-' && words[at]?.end === words[at + 1]?.start;

/** Whether an "and" joins what stands behind it to a clause or to another subject, and not to what an "of" or a verb leads to. */
function joinsSubjects(words: Words, and: number): boolean {
  let start = and;
  while (['ADJ', 'NOUN', 'PROPN', 'DET'].includes(words[start - 1]?.pos ?? '')) start--;
  const before = words[start - 1];
  return start === and || !before || before.sentence !== words[and]?.sentence;
}

/** Where the words end that tell where somebody belongs: "Andrew Shepherd | of Northumbria University |, who". */
function behindPlace(words: Words, to: number): number {
  if (!/^(?:of|from|at|with|for)$/.test(words[to]?.lower ?? '')) return to;
  let end = to + 1;
  while (
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP'].includes(words[end]?.pos ?? '') ||
    words[end]?.lower === "'s"
  )
    end++;
  return end;
}

/** Whether a "who" behind a name means it: not the university in "John Lee of the University of Montana who". */
export function isAntecedent(mention: Mention): boolean {
  if (mention.name.kind === 'person') return true;
  const before = mention.source.words[phraseOf(mention) - 1]?.lower ?? '';
  return mention.name.kind === 'organisation' && !/^(?:of|at|for|from|in|with)$/.test(before);
}

/** Where the phrase begins that a name ends: "the | mayor of New York Michael Bloomberg". */
export function phraseOf({ source: { words }, from }: Mention): number {
  const sentence = words[from]?.sentence ?? 0;
  let start = from;
  while (belongsBefore(words, start, sentence, start === from)) start--;
  return start;
}

/** Whether the word before belongs to the name's own phrase: an article, an office, an adjective. */
function belongsBefore(words: Words, start: number, sentence: number, isName: boolean): boolean {
  const word = words[start - 1];
  if (!word || word.sentence !== sentence || word.quoted || WHICH.has(word.lower)) return false;
  // "the mayor of New York | Michael Bloomberg", but not "the mayor of | Oslo"
  if (word.lower === 'of')
    return !isName && words[start]?.pos === 'PROPN' && OFFICES.has(words[start - 2]?.lower ?? '');
  // "their | coach Henrik Voss"
  if (word.pos === 'PRON')
    return DETERMINERS.has(word.lower) && OFFICES.has(words[start]?.lower ?? '');
  // "Australia's | Emily Seacombe", "Spain's | Health Ministry"
  if (word.lower === "'s") return isName && words[start - 2]?.pos === 'PROPN';
  // "Secretary-General", "second-seeded"
  if (isHyphen(words, start - 1)) return words[start - 2]?.end === word.start;
  if (word.pos === 'VERB') return isHyphen(words, start - 2);
  return ['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM'].includes(word.pos);
}

function closing(words: Words, open: number, sign: RegExp): number {
  const sentence = words[open]?.sentence;
  for (let at = open + 1; at < open + LONGEST_INSERTION; at++) {
    if (words[at]?.sentence !== sentence) break;
    if (sign.test(words[at]?.text ?? '')) return at + 1;
  }
  return open;
}

function finite(words: Words, index: number): number | null {
  let at = index;
  while (words[at]?.pos === 'ADV') at++;
  const verb = words[at];
  if (!verb || verb.quoted || MODALS.has(verb.lower)) return null;
  if (verb.pos === 'AUX') return at;
  return (verb.pos === 'VERB' || SPEECH.has(verb.lower)) && !verb.lower.endsWith('ing') ? at : null;
}

/** "Anglet is near the border" tells what a place is like, and nothing that it did. */
function isState({ name, source: { words } }: Mention, verb: number): boolean {
  if (name.kind !== 'place' || !/^(?:is|are|was|were)$/.test(words[verb]?.lower ?? ''))
    return false;
  let next = verb + 1;
  while (words[next]?.pos === 'ADV' || words[next]?.pos === 'PART') next++;
  return words[next]?.pos !== 'VERB';
}

/** Finds what everybody named did, each by its sentence. */
export function findDeeds(mentions: readonly Mention[]): Deed[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention): Deed[] => {
    const { name, source, from } = mention;
    const said = isSpeakerBehind(mention);
    const verb = subjectOf(mention);
    if (!said && (verb === null || isState(mention, verb))) return [];
    const sentence = source.paragraph.sentences[(source.words[from]?.sentence ?? 1) - 1];
    if (sentence?.text.endsWith('?')) return [];
    const key = `${name.label}|${source.paragraph.number}|${sentence?.number}`;
    if (!sentence || seen.has(key)) return [];
    seen.add(key);
    return [{ of: name, sentence: sliceOf(source.paragraph, sentence.start, sentence.end) }];
  });
}

/** “…,” said | NAME: the speaker stands behind the verb, with what they are. */
function isSpeakerBehind(mention: Mention): boolean {
  const { words } = mention.source;
  const verb = phraseOf(mention) - 1;
  if (!SPEECH.has(words[verb]?.lower ?? '')) return false;
  const marks = words.slice(Math.max(0, verb - 2), verb).map(({ text }) => text);
  const next = words[mention.to];
  return (
    /[”"]/.test(marks.join('')) &&
    marks.at(-1) !== undefined &&
    !/\p{L}/u.test(marks.at(-1) ?? '') &&
    next?.lower !== "'s" &&
    next?.pos !== 'NOUN'
  );
}
