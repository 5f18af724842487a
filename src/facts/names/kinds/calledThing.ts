import { verbIn } from '../../words/inflected.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, taggedEnd } from '../../words/wordAt.ts';
import { BE, DETERMINERS, HEARD, wordSet } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { after, before, comma, nounBefore } from './besideName.ts';

/** What somebody does with a firm, a band, a boat or a book; behind such a noun and a name it is a clause without "that": "the band | Oliver Grant sings with", "the boat | Oliver Grant built". */
const doesWith = verbIn(
  `establish create own head chair manage join
  publish direct star record release compose paint edit produce review act narrate commission recite dedicate host
  present play work study attend live die sail steer skipper row captain pilot board hire charter restore train`,
  `says said make makes made write writes wrote written read reads shoots shot sing sings sang found founds founded
  build builds built run runs ran lead leads led leave leaves left buy buys bought sell sells sold take takes took
  catch catches caught ride rides rode riding`,
);
/** What opens a sentence with where or when something happens: "| On | the ferry Oliver Grant met". */
const PREPOSITION =
  /^(?:at|in|on|from|with|for|by|near|before|after|outside|inside|under|during|throughout|since|about|of|to)$/;
/** The verb of a sentence stands so near to its object. */
const REACH = 12;
/** A noun has so many words before it in its phrase at most. */
const LONGEST_LEAD = 5;

/** Whether a noun right before a name may be what is called so: "the ferry | Oliver Grant", and neither "the ferry | Oliver Grant built" nor "On the ferry | Oliver Grant met". */
export const isCalled = (run: NameRun, nouns: ReadonlySet<string>): boolean =>
  nouns.has(nounBefore(run)) && !opensClause(run) && !followsPhrase(run);

/** What is made and sent out, and gets a name of its own; ships are told apart by other words, too: "the | satellite |, called Selene Link". */
const MADE = wordSet(`
  satellite spacecraft spaceship rocket probe rover capsule telescope aircraft plane airliner helicopter drone
  car train tram robot chatbot app program programme software film movie song album novel book play opera series
  dog cat`);

/** "the satellite, | called Selene Link |, flew": a thing with a name given to it. */
export const isThingCalled = (run: NameRun, nouns: ReadonlySet<string>): boolean => {
  if (!/^(?:called|named|dubbed|christened)$/.test(before(run))) return false;
  const noun = before(run, 2) === ',' ? before(run, 3) : before(run, 2);
  return MADE.has(noun) || nouns.has(noun);
};

/** "The yacht, | Oliver Grant |, sank", but not "the captain of the yacht, | Oliver Grant |, left". */
export function isNamedBeside(run: NameRun, nouns: ReadonlySet<string>): boolean {
  const { words } = run.source;
  if (before(run) !== ',' || !nouns.has(before(run, 2)) || !comma(run)) return false;
  const lead = words[phraseBefore(words, run.from - 1) - 1];
  return lead?.pos !== 'ADP' && !/^(?:and|or)$/.test(after(run, 2));
}

/** Whether somebody's name opens a clause that tells what they do with the thing before it: it has no object, and the sentence has another verb. */
function opensClause(run: NameRun): boolean {
  const { words } = run.source;
  const verb = taggedEnd(words, run.to, 'AUX', 'ADV');
  if (!doesWith(lowerAt(words, verb)) || isDone(words, verb)) return false;
  const next = taggedEnd(words, verb + 1, 'ADP', 'PART');
  const hasObject = isTagged(words, verb + 1, 'DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ');
  if (hasObject) return isTagged(words, next, 'VERB', 'AUX');
  return hasVerbBefore(run) || hasVerbBehind(words, verb);
}

/** "The film Oliver Grant was | shot | in May" */
const isDone = (words: readonly Word[], verb: number): boolean =>
  BE.has(lowerAt(words, verb - 1)) && !lowerAt(words, verb).endsWith('ing');

/** "The film Oliver Grant made in 2010 | won |", but not "The film Oliver Grant opened in May and | won |" */
function hasVerbBehind(words: readonly Word[], verb: number): boolean {
  const at = taggedEnd(words, verb + 1, 'ADP', 'PART', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV');
  return isTagged(words, at, 'VERB', 'AUX') && words[at]?.sentence === words[verb]?.sentence;
}

/** "He sold the boat | Oliver Grant built" */
function hasVerbBefore({ source: { words }, from }: NameRun): boolean {
  const before = words.slice(Math.max(0, from - REACH), from);
  const { sentence } = words[from] ?? {};
  return before.some((word) => word.sentence === sentence && /^(?:VERB|AUX)$/.test(word.pos));
}

/** "| On the ferry | Oliver Grant met", "told | the party | Oliver Grant had left": whether a name is the subject of a clause behind a phrase that opens the sentence, or says who is told. */
function followsPhrase({ source: { words }, from, to }: NameRun): boolean {
  const before = phraseBefore(words, from) - 1;
  const lead = words[before];
  const opens =
    (lead?.opens === true || isTagged(words, before - 1, 'SCONJ', 'CCONJ', 'PUNCT')) &&
    PREPOSITION.test(lead?.lower ?? '');
  return (
    (opens && isTagged(words, to, 'VERB')) ||
    (HEARD.has(lead?.lower ?? '') && isTagged(words, to, 'VERB', 'AUX'))
  );
}

/** The first word of the noun phrase that ends before a word. */
export function phraseBefore(words: readonly Word[], end: number): number {
  let start = end - 1;
  while (start > end - LONGEST_LEAD && isInPhrase(words, start - 1)) start--;
  return start;
}

const isInPhrase = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'ADJ', 'NOUN', 'PROPN', 'DET', 'NUM') ||
  DETERMINERS.has(lowerAt(words, at)) ||
  isHyphen(words, at);
