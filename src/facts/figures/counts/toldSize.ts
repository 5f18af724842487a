import { isPluralNoun } from '../../words/isPluralNoun.ts';
import type { Word, WordedParagraph } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { MULTIPLES } from '../number/amountAt.ts';
import { isAmount } from '../number/amountNouns.ts';
import { isPeople } from '../number/people.ts';
import type { Quantity } from '../number/quantity.ts';
import { isShareBefore } from '../number/units.ts';
import { countedBy } from './countedBy.ts';

/** What has a size that is a bare number: "a | crowd | of 84,814". */
const SIZED = wordSet(`
  crowd audience population toll attendance membership workforce readership electorate majority town city village
  list backlog caseload fleet herd enrolment enrollment circulation headcount migration immigration emigration`);

/** What is counted by the piece, so that a bare number it came to is how many there are: "| Cases | of measles rose to 1,840", against "Prices rose to 1,840". */
const COUNTED = wordSet(`
  cases infections admissions births fatalities arrests crimes offences murders homicides burglaries robberies thefts
  attacks incidents accidents crashes complaints applications vacancies redundancies evictions insolvencies
  bankruptcies foreclosures crossings registrations attendances visits enrolments enrollments`);

/** What something counted is called, where its number is all that is told: "The | tally | rose to 148". */
const COUNTS = /^(?:numbers?|total|count|tally|turnout)$/;
/** What stands before the number that people came to; behind "were" they may be as old. */
const CAME_TO = /^(?:to|reached|hit|totall?ed|numbered|exceeded|topped)$/;
/** What stands before a number that is how many there are, whatever they are: "New subscribers | totalled | 1.3 million". */
const NUMBERS = /^(?:totall?ed|numbered)$/;

/** "The death toll from the floods has risen to | 148": the size of the subject of its verb. */
export function isTally(source: WordedParagraph, quantity: Quantity): boolean {
  const before = lowerAt(source.words, quantity.from - 1);
  // "rose from 96" tells what it was.
  if (/^(?:from|by|of)$/.test(before)) return false;
  // "The Nikkei rose 0.3% | to 38,211.51", "gained 124 points | to 19,715"
  const isStep =
    isShareBefore(source.words, quantity.from - 1) ||
    /^points?$/.test(lowerAt(source.words, quantity.from - 2));
  const subject = countedBy(source, quantity)?.text.toLowerCase().split(/\s+/) ?? [];
  const behind = subject.findIndex((word) => /^(?:of|from|in|at|for|on|among|by)$/.test(word));
  const head = subject.at(behind < 0 ? -1 : behind - 1) ?? '';
  const isCounted =
    COUNTED.has(head) ||
    (isPeople(head) && CAME_TO.test(before)) ||
    (isPluralNoun(head) && NUMBERS.test(before));
  return (
    SIZED.has(head) || COUNTS.test(head) || isCounted || (before === 'to' && isStep && head !== '')
  );
}

/** "a crowd of | 84,814", "revenue of | 31 billion": a number that tells the size of what stands before it. */
export function isSize(words: readonly Word[], from: number, to: number): boolean {
  // "the town of Nal (population | 18,000)"
  if (SIZED.has(lowerAt(words, from - 1)) && lowerAt(words, from - 2) === '(') return true;
  if (lowerAt(words, from - 1) !== 'of') return false;
  const sized = lowerAt(words, from - 2);
  return SIZED.has(sized) || (isAmount(sized) && MULTIPLES.test(lowerAt(words, to - 1)));
}
