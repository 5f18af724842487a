import { u8, u32 } from '../index/numbersAt.ts';
import type { WordStream } from '../index/postings.ts';
import type { ReadLibrary } from '../index/readLibrary.ts';
import { KIND } from '../index/wordKinds.ts';
import type { QuestionWord } from '../question/questionWord.ts';
import type { Question } from '../question/readQuestion.ts';
import { ROLE, rolesOf } from '../words/wordRoles.ts';
import type { Range, Scorer } from './scorePassages.ts';

const MONEY_SIGN = /[$€£¥]/;
/** "How long has it been open": "since 1957" says so, too. */
const LASTING = /\b(?:has|have|had)\b/i;
/** "How old is she": "Ann Roe, 61" says so without a unit. */
const AGE = /\b(?:old|age|aged)\b/i;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * Whether a passage lacks what no answer can do without: a number in the unit that is asked for
 * ("how deep", "what does it cost"), any number or time at all ("how much", "when"), what is counted ("how many cars"), what is
 * sought ("who is the mayor of Rome"), a word for a birth ("when was she born"), or in all its story a name that the question
 * gives and other stories hold.
 */
export function lacksAsked(
  read: ReadLibrary,
  scorer: Scorer,
  question: Question,
  passage: number,
): boolean {
  return (
    lacksKind(read, question, passage) ||
    lacksAmount(read, question, passage) ||
    lacksNeeds(read, question, passage) ||
    lacksBirth(read, question, passage) ||
    lacksName(read, scorer, question, passage)
  );
}

/** Words that tell when without a date: "after the war", "last". */
const TELLS_TIME =
  /\b(?:after|ago|already|always|as soon|before|during|earl(?:y|ier)|eventually|ever|every|finally|first|following|immediately|last|late|later|never|next|now|often|once|previous(?:ly)?|prior|recent(?:ly)?|shortly|since|soon|still|then|till?|today|until|upon|when(?:ever)?|while|age|centur(?:y|ies)|daily|day|eras?|holidays?|hours?|mid|midnight|minutes?|mornings?|nights?|noon|periods?|seasons?|times?|weekends?|[ap]\.?m)\b|\d{3,4}s/i;
/** Words that tell how many without a number: "none of them", "by a fifth", "doubled". */
const TELLS_NUMBER =
  /\b(?:all|another|any|both|dozens?|each|every|few|fewer|hundreds|many|most|no|none|nobody|once|only|several|single|thousands|(?:fif|six|seven|eigh|nin|ten)ths?|(?:doubl|tripl|trebl|quadrupl|halv)\w+|\w+fold)\b/i;

/** A text pasted in asks nothing by its "through which a large share"; a question says so at its start or its end. */
const ASKS = /^(?:\W*\w+){0,2}\W*\b(?:how|when|wh(?:at|ich))\b|\?\s*$/i;

/** Asked when, a passage that tells neither date nor time; asked how many, one without a number. */
function lacksKind(read: ReadLibrary, { wish, text }: Question, passage: number): boolean {
  if ((wish !== 'date' && wish !== 'number') || !ASKS.test(text)) return false;
  const { article, sentence } = read.library.passages[passage] ?? {};
  if (article?.language !== 'en') return false;
  const tells = wish === 'date' ? TELLS_TIME : TELLS_NUMBER;
  const isOfKind = (spelling: number): boolean => (u8(read.kinds, spelling) & KIND[wish]) !== 0;
  return !tells.test(sentence?.text ?? '') && !saysOne(read.stream, passage, isOfKind);
}

function lacksAmount(read: ReadLibrary, { wish, unit, text }: Question, passage: number): boolean {
  if (wish !== 'number' || (unit !== 'money' && unit !== 'length' && unit !== 'time')) return false;
  const { article, sentence } = read.library.passages[passage] ?? {};
  if (article?.language !== 'en') return false;
  if (unit === 'money' && MONEY_SIGN.test(sentence?.text ?? '')) return false;
  const asksAge = AGE.test(text);
  const isLasting = LASTING.test(text);
  // A pier is long, and so is a trial.
  const units = unit === 'time' && !asksAge ? ROLE.time | ROLE.length : ROLE[unit];
  const roles = rolesOf(article.language);
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
    if ((kindAt(place) & (KIND.number | KIND.date)) !== KIND.number) continue;
    const isBeforeMonth = place + 1 < end && (kindAt(place + 1) & KIND.date) !== 0;
    const isBehindMonth =
      place > start && (kindAt(place - 1) & (KIND.number | KIND.date)) === KIND.date;
    if (!isBeforeMonth && !isBehindMonth) return true;
  }
  return false;
}

/** Asks when or where somebody was born, which only a word for it or the years of a life tell. */
const ASKS_BIRTH = /^(?:when|where|in (?:what|which)|what (?:year|day|place)|which).*\bborn\b/i;
const TELLS_BIRTH =
  /\b(?:born|birth\w*|natives?|n[ée]e|hails?|hailed|rais(?:ed|ing)|grew\s+up|from)\b|\(\s*(?:b\.\s*)?\d{4}/i;

function lacksBirth({ library }: ReadLibrary, { text }: Question, passage: number): boolean {
  const { article, paragraph } = library.passages[passage] ?? {};
  if (article?.language !== 'en' || !ASKS_BIRTH.test(text)) return false;
  return !TELLS_BIRTH.test(paragraph?.text ?? '');
}

function lacksNeeds(read: ReadLibrary, question: Question, passage: number): boolean {
  const { counted, sought, which } = question.needs;
  if (counted.length > 0) return !counted.some((word) => holds(read, passage, passage + 1, word));
  if (!sought) return false;
  const paragraph = u32(read.paragraphOf, passage);
  const from = u32(read.paragraphStarts, paragraph);
  const to = u32(read.paragraphStarts, paragraph + 1);
  if (!holds(read, from, to, sought) || (which && !holds(read, from, to, which))) return true;
  return question.wish === 'name' && !namesAnother(read, question, passage);
}

/** Whether a passage holds a name that the question does not; the name of a month is none. */
function namesAnother(read: ReadLibrary, { words }: Question, passage: number): boolean {
  const asked = new Set(words.flatMap(({ meanings }) => meanings.map(({ term }) => term)));
  return saysOne(read.stream, passage, (spelling) => {
    const isName = (u8(read.kinds, spelling) & (KIND.name | KIND.date)) === KIND.name;
    return isName && !asked.has(u32(read.vocabulary.termOf, spelling));
  });
}

/** Whether passages say a word, or what is near to it. */
function holds(
  read: ReadLibrary,
  from: number,
  to: number,
  { meanings, near }: QuestionWord,
): boolean {
  const { termOf } = read.vocabulary;
  const isMeant = (spelling: number): boolean => {
    const term = u32(termOf, spelling);
    return near.includes(term) || meanings.some((meaning) => meaning.term === term);
  };
  for (let passage = from; passage < to; passage++)
    if (saysOne(read.stream, passage, isMeant)) return true;
  return false;
}

/** Whether the question gives a name that the library holds as it is written, and the passage's story does not. */
function lacksName(
  read: ReadLibrary,
  scorer: Scorer,
  { words }: Question,
  passage: number,
): boolean {
  const range = read.ranges.get(read.library.passages[passage]?.article.id ?? '');
  if (!range) return false;
  return words.some(
    (word) =>
      word.isName &&
      word.place > 0 &&
      CAPITALISED.test(word.text) &&
      word.meanings[0]?.likeness === 1 &&
      !isInStory(read, scorer, word, range, passage),
  );
}

function isInStory(
  { headings, sectionOf, paragraphOf, vocabulary }: ReadLibrary,
  scorer: Scorer,
  { meanings }: QuestionWord,
  range: Range,
  passage: number,
): boolean {
  if (meanings.some(({ term }) => scorer.count(term, [range]) > 0)) return true;
  const section = u32(sectionOf, u32(paragraphOf, passage));
  return saysOne(headings, section, (spelling) => {
    const term = u32(vocabulary.termOf, spelling);
    return meanings.some((meaning) => meaning.term === term);
  });
}

/** Whether the passage of a stream says a word of a kind, told by its number in the vocabulary. */
export function saysOne(
  { words, starts }: WordStream,
  passage: number,
  is: (spelling: number) => boolean,
): boolean {
  const end = u32(starts, passage + 1);
  for (let place = u32(starts, passage); place < end; place++)
    if (is(u32(words, place))) return true;
  return false;
}
