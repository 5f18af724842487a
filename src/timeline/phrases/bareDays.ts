import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { settleNumber, settleWeekdayNumber } from '../scene/settleNumber.ts';
import { pattern } from '../time/pattern.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { ENDING } from './numbers.ts';
import { day, phrase } from './phrase.ts';
import { NOTHING_FOLLOWS } from './units.ts';

/** Before a day that a name follows: `On the 14th Parliament voted`, not `On the 14th Street bridge`. */
const OPENS_ON = /\bOn\s+$/;
const NAME_FOLLOWS =
  /^\s+(?!(?:\w+\s+){0,2}(?:Street|Avenue|Floor|Century|Amendment|Congress|Regiment|Brigade|Division|Battalion|Army)\b)[A-Z]/;
/** Where a day opens a clause: `on the 14th they left`. */
const SUBJECT_FOLLOWS = /^\s+(?:it|he|she|they|we|I|you|the|an?|his|her|its|their)\b/;
/** Small words and verbs behind a day, where a count would go on to what it counts: `ruled on the 9th that`. */
const CLAUSE_GOES_ON =
  /^\s+(?:is|are|was|were|has|had|will|would|that|who|which|if|whether|unless|because|off|after|before|for|to|with|without|by|from|over|near|against|amid|despite|but|or|during|following)\b/;
/** What a count by its place is not of: `by the 28th some 9,000 people`, `on the 3rd police found`. */
const OTHERS_FOLLOW =
  /^\s+(?:\$?\d|(?:some|about|around|nearly|almost|over|at\s+least|more\s+than|fewer\s+than|all|both|most|many|several|few|no|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|people|police|troops|M(?:r|rs|s)\.)\s)/;
/** Where a day without its ending is no count of what follows: `on Sunday 31, at noon`. */
const ENDS = /^(?:["”’)]*\s*[;:!?)]|[.,]?\s*$|[.,](?!\d)|\s+(?:at|from)\b)/;

/** Days told by their number without a month: `on the 14th`, `Friday the 13th`. */
export const BARE_DAYS: readonly Parser[] = [
  // on the 14th
  phrase(
    /(?<skip>(?:on|by|until|since|from|(?:morning|afternoon|evening|night|week)\s+of|(?:set|due|scheduled|planned|fixed|booked|called|timed)\s+for)\s+)the\s+(?<number>\d{1,2})(?:st|nd|rd|th)/i,
    ({ number = '' }, { before, after }) =>
      NOTHING_FOLLOWS.test(after) ||
      SUBJECT_FOLLOWS.test(after) ||
      CLAUSE_GOES_ON.test(after) ||
      OTHERS_FOLLOW.test(after) ||
      (OPENS_ON.test(before) && NAME_FOLLOWS.test(after))
        ? day((scene) => settleNumber(scene, Number(number)))
        : null,
  ),
  // on Sunday 31, Friday the 13th
  phrase(
    pattern`(?<weekday>${WEEKDAY})(?:(?<loose>,\s+the|,)?\s+(?:the\s+)?(?<number>\d{1,2})${ENDING}|\s+(?<bare>\d{1,2})(?!:\d))(?!\s+(?:of\s+)?${MONTH})`,
    ({ weekday = '', loose, bare, number = bare }, { after }) =>
      (loose && !NOTHING_FOLLOWS.test(after)) || (bare && !ENDS.test(after))
        ? null
        : day((scene) => settleWeekdayNumber(scene, readWeekday(weekday), Number(number))),
  ),
];
