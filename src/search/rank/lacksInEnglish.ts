import { DATED, KIND } from '../index/kind.ts';
import { u8, u32 } from '../index/numbersAt.ts';
import { passageAt, type ReadLibrary } from '../index/readLibrary.ts';
import { saysOne } from '../index/saysOne.ts';
import type { Question } from '../question/readQuestion.ts';
import { ROLE } from '../words/role.ts';
import { rolesOf } from '../words/wordRoles.ts';

/**
 * Whether a passage of an English story lacks a time or a number where a question wants one ("when", "how many"), a number
 * in its unit ("how deep", "what does it cost"), or a word for a birth ("when was she born").
 */
export function lacksInEnglish(read: ReadLibrary, question: Question, passage: number): boolean {
  const { article, paragraph, sentence } = passageAt(read, passage);
  if (article.language !== 'en') return false;
  return (
    lacksKind(read, question, passage, sentence.text) ||
    lacksAmount(read, question, passage, sentence.text) ||
    lacksBirth(question, paragraph.text)
  );
}

/** A text pasted in asks nothing by its "through which a large share"; a question says so at its start or its end. */
const ASKS = /^(?:\W*\w+){0,2}\W*\b(?:how|when|wh(?:at|ich))\b|\?\s*$/i;

/** A pattern for any of some words. */
const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${words.join('|')})\b`, 'i');

/** Words that tell when without a date. */
const TELLS_TIME = anyOf(
  // after the war, as soon as, while
  'after|as soon|before|during|following|since|till?|until|upon|when(?:ever)?|while',
  // ago, already, previously
  'ago|already|always|earl(?:y|ier)|eventually|ever|finally|first|immediately|last|late|later|mid|never|next|now|often|once|previous(?:ly)?|prior|recent(?:ly)?|shortly|soon|still|then|today',
  // every day, at midnight, 5 p.m., the 1960s
  String.raw`age|centur(?:y|ies)|daily|day|eras?|every|holidays?|hours?|midnight|minutes?|mornings?|nights?|noon|periods?|seasons?|times?|weekends?|[ap]\.?m|\d{3,4}s`,
);

/** Words that tell how many without a number. */
const TELLS_NUMBER = anyOf(
  // none of them, several, dozens
  'all|another|any|both|dozens?|each|every|few|fewer|hundreds|many|most|no|none|nobody|once|only|several|single|thousands',
  // by a fifth, doubled, threefold
  String.raw`(?:fif|six|seven|eigh|nin|ten)ths?|(?:doubl|tripl|trebl|quadrupl|halv)\w+|\w+fold`,
);

/** Asked when, a passage that tells neither date nor time; asked how many, one without a number. */
function lacksKind(
  read: ReadLibrary,
  { wish, text }: Question,
  passage: number,
  sentence: string,
): boolean {
  if ((wish !== 'date' && wish !== 'number') || !ASKS.test(text)) return false;
  const tells = wish === 'date' ? TELLS_TIME : TELLS_NUMBER;
  const isOfKind = (spelling: number): boolean => (u8(read.kinds, spelling) & KIND[wish]) !== 0;
  return !tells.test(sentence) && !saysOne(read.stream, passage, isOfKind);
}

const MONEY_SIGN = /[$€£¥]/;
/** "How long has it been open": "since 1957" says so, too. */
const LASTING = /\b(?:has|have|had)\b/i;
/** "How old is she": "Ann Roe, 61" says so without a unit. */
const AGE = /\b(?:old|age|aged)\b/i;

/** Asked for money, a length or a time, a passage without a word of its unit. */
function lacksAmount(
  read: ReadLibrary,
  { wish, unit, text }: Question,
  passage: number,
  sentence: string,
): boolean {
  if (wish !== 'number' || (unit !== 'money' && unit !== 'length' && unit !== 'time')) return false;
  if (unit === 'money' && MONEY_SIGN.test(sentence)) return false;
  const asksAge = AGE.test(text);
  const isLasting = LASTING.test(text);
  // A pier is long, and so is a trial.
  const units = unit === 'time' && !asksAge ? ROLE.time | ROLE.length : ROLE[unit];
  const roles = rolesOf('en');
  const isUnit = (spelling: number): boolean => {
    const word = read.vocabulary.spellings[spelling] ?? '';
    return (isLasting && word === 'since') || ((roles.get(word) ?? 0) & units) !== 0;
  };
  if (saysOne(read.stream, passage, isUnit)) return false;
  return !(asksAge && saysAge(read, passage));
}

/** Whether a number stands there that is no part of a date: "until she was 41". */
function saysAge({ stream, kinds }: ReadLibrary, passage: number): boolean {
  const start = u32(stream.starts, passage);
  const end = u32(stream.starts, passage + 1);
  const kindAt = (place: number): number => u8(kinds, u32(stream.words, place));
  for (let place = start; place < end; place++) {
    if ((kindAt(place) & DATED) !== KIND.number) continue;
    const isBeforeMonth = place + 1 < end && (kindAt(place + 1) & KIND.date) !== 0;
    const isBehindMonth = place > start && (kindAt(place - 1) & DATED) === KIND.date;
    if (!isBeforeMonth && !isBehindMonth) return true;
  }
  return false;
}

/** Asks when or where somebody was born, which only a word for it or the years of a life tell: "(1815–1852)". */
const ASKS_BIRTH = /^(?:when|where|in (?:what|which)|what (?:year|day|place)|which).*\bborn\b/i;
const TELLS_BIRTH =
  /\b(?:born|birth\w*|natives?|n[ée]e|hails?|hailed|rais(?:ed|ing)|grew\s+up|from)\b|\(\s*(?:b\.\s*)?\d{4}/i;

function lacksBirth({ text }: Question, paragraph: string): boolean {
  return ASKS_BIRTH.test(text) && !TELLS_BIRTH.test(paragraph);
}
