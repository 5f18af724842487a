import type { Mention } from '../names/findNames.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { DETERMINERS, ORGANISATION_NOUNS } from '../words/wordLists.ts';
import { subjectOf } from './subjectOf.ts';

/** What somebody did who holds an office no more; with "was", what was done to them. */
const LEFT = /^(?:left|resigned|quit|retired|departed|sacked|fired|dismissed|ousted|removed)$/;
/** What somebody leaves who leaves an office, or the time at which they left: "left | office |", "left | last year". */
const OFFICE = /^(?:office|post|job|role|position|government|cabinet|side|parliament|it|in|last)$/;
/** What dates it before the story: "| last | month", "two years | ago". */
const PERIOD = /^(?:month|year|season|summer|winter|spring|autumn|decade)$/;
/** The time stands within so many words behind the verb. */
const REACH = 10;

/** Whether whoever is named left before the story's day, so that the office told before the name is held no more: "The club's director, Anna Dahl, | left | the club last month", against "Prime Minister Anna Dahl resigned on Monday". */
export function hasLeft(mention: Mention): boolean {
  const { words } = mention.source;
  const subject = subjectOf(mention);
  if (subject === null) return false;
  const verb = isTagged(words, subject, 'AUX') ? subject + 1 : subject;
  const isDown = lowerAt(words, verb) === 'stepped' && lowerAt(words, verb + 1) === 'down';
  return (
    (LEFT.test(lowerAt(words, verb)) || isDown) &&
    leavesOffice(words, verb) &&
    isLongAgo(words, verb)
  );
}

/** Whether what somebody left is where an office is held: "left | the club |", "left | last year", against "left | hospital |" and "left | Oslo |". */
function leavesOffice(words: readonly Word[], verb: number): boolean {
  if (lowerAt(words, verb) !== 'left') return true;
  const object = DETERMINERS.has(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
  const noun = lowerAt(words, object);
  return OFFICE.test(noun) || (ORGANISATION_NOUNS.has(noun) && object > verb + 1);
}

/** Whether a time before the story's day stands behind a verb, in its clause. */
function isLongAgo(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at < verb + REACH; at++) {
    if (words[at]?.sentence !== words[verb]?.sentence || isTagged(words, at, 'CCONJ', 'SCONJ'))
      return false;
    const isLast = lowerAt(words, at) === 'last' && PERIOD.test(lowerAt(words, at + 1));
    const isYear = lowerAt(words, at) === 'in' && /^(?:19|20)\d\d$/.test(lowerAt(words, at + 1));
    const isAgo = lowerAt(words, at) === 'ago' && /^(?:month|year)s?$/.test(lowerAt(words, at - 1));
    if (isLast || isYear || isAgo) return true;
  }
  return false;
}
