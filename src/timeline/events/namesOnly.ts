import { BEFELL, HELD } from '../time/eventNouns.ts';
import { anyCase } from '../time/pattern.ts';
import type { WordsAround } from '../time/wordsAround.ts';
import { OWNS } from '../time/wordsBehind.ts';

/** Words before a date that names something, and its noun behind it: `the | 2 May | attack`. */
const DETERMINES = /\b(?:the|its|his|her|their|this|that)\s+$/i;
const NOUN_FOLLOWS = /^\s+[a-z]{3,}/;
/** The same behind a year, where a name may be it: `the 2012 Booker Prize`. */
const NOUN_OR_NAME_FOLLOWS = /^\s+(?:[a-z]{3,}|[A-Z])/;
/** What is told apart by when it came: `applications received after 12 January`. */
const TELLS_APART =
  /(?<!\b(?:was|were|is|are|be|been|being|has|have|had|not|he|she|it|they|we|I)\s(?:\w+ly\s)?)\b(?:received|sent|submitted|filed|lodged|posted|postmarked|booked|registered|bought|issued|placed|ordered|born|arriving)\s+(?:on\s+or\s+)?(?:after|before|by|since|until|from)\s+(?:the\s+)?$/i;

/** What is owed until a date that names it: `its bonds due 2027`. */
const OWED =
  /\b(?:bonds?|notes?|debts?|loans?|bills?|debentures?)\s+(?:that\s+(?:are|fall)\s+)?due\s+(?:in\s+)?$/i;

/** What joins a year to what it tells apart: `pre-1967 borders`. */
const JOINED = /\b(?:pre|post)[-–]$/i;

/** A law before its year, to which something else stands in relation: `held under the Terrorism Act | 2000`. */
const UNDER_LAW =
  /\b(?:under|of|with|by|in|to|from)\s+(?:the|its)\s+(?:[\p{L}’'-]+\s+){0,6}(?:Act|Bill|Law|Order|Regulations|Code|Treaty)\s+$/u;
/** A name that a year may end, and what whoever bears it does: `the group Transport | 2000 | said`, `the Guide to Quangos | 2005 | author`. */
const NAME =
  /(?:^|[\s“"])(?!(?:In|By|Since|Before|After|Until|From|During|Of)\s)\p{Lu}[\p{L}’'-]+\s+$/u;
const BEARER_ACTS =
  /^\s+(?:said|says|told|warned|argued|author|editor|founder|director|chairman|spokes\w+)\b/;

/** Whether a year is part of the name of a law or of whoever speaks. */
const isInName = (before: string, after: string): boolean =>
  UNDER_LAW.test(before) || (NAME.test(before) && BEARER_ACTS.test(after));

/** Whether a date only tells something apart: `applications sent by 5 January`, `bonds due 2027`, `pre-1967 borders`, `the Terrorism Act 2000`. */
export const tellsApart = ({ before, after }: WordsAround, isYear: boolean): boolean =>
  TELLS_APART.test(before) ||
  OWED.test(before) ||
  JOINED.test(before) ||
  (isYear && isInName(before, after));

/** What is signed, decided or written on a day: `agreement`, `verdict`, `letter`. */
const SIGNED =
  'agreement|accord|pact|deal|law|act|statute|treaty|decree|decision|ruling|judge?ment|verdict|resolution|directive|amnesty|ceasefire|truce|statement|letter|memo|report';
/** What bears the day on which it was made or came: `the agreement of | 20 February`. */
const BEARER = String.raw`(?:the|this|that|an?|its|his|her|their)\s+(?:[\w-]+\s+)?(?:${SIGNED}|${BEFELL}|disaster|wreck|uprising|revolt|revolution)\s+of\s+$`;
const BEARS = anyCase`\b${BEARER}`;
/** The same, to which something else stands in relation: `under the law of | 2001`. */
const RELATES = anyCase`\b(?:to|under|by|in|with|of|for|from|since|after|before|until|despite|like|against|beside|than)\s+${BEARER}`;

/** Whether a date, by the words before it, is that of something named: `The agreement of | 20 February`. */
export const bearsDate = (before: string): boolean => BEARS.test(before);

/** Whether something else stands in relation to what bears the date: `according to the agreement of | 20 February`. */
export const relatesTo = (before: string): boolean => RELATES.test(before);

/** Whether a date is there to name something, by the words before and after it: `the 2 May attack`, `Tuesday's vote`, `the agreement of 20 February`. */
export const namesOnly = ({ before, after }: WordsAround, isYear: boolean): boolean =>
  OWNS.test(after) ||
  (DETERMINES.test(before) && (isYear ? NOUN_OR_NAME_FOLLOWS : NOUN_FOLLOWS).test(after)) ||
  bearsDate(before);

/** What happened on the day that it is named after: `Sunday's election`. */
const HAPPENED = anyCase`^\s?['’]s\s+(?:[\w’'-]+\s+){0,2}?(?:${HELD}|${BEFELL}|verdict|ruling|landing)\b`;

/** Whether a date, by the words after it, names something that happened on it. */
export const namesEvent = (after: string): boolean => HAPPENED.test(after);

/** Words before what something else came after or is of: `after the 2022 fire`, `under the 1976 treaty`. */
const BACKGROUND =
  /\b(?:after|before|since|following|like|despite|of|from|under|with|than|in\s+contrast\s+to)\s+(?:the|its|his|her|their)\s+$/i;

/** Whether a year names what something else stands in relation to, and dates nothing that the sentence tells. */
export const namesBackground = (before: string, after: string): boolean =>
  (BACKGROUND.test(before) && NOUN_OR_NAME_FOLLOWS.test(after)) || relatesTo(before);
