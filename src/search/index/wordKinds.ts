import { remembering } from '../../story/remembering.ts';
import { everydayEnglish } from '../words/everydayEnglish.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Language } from '../words/language.ts';
import { bitsOf, mark } from '../words/wordBits.ts';
import { KIND } from './kind.ts';
import { KIND_WORDS } from './kindWords.ts';
import { NO_TERM, type Vocabulary } from './vocabulary.ts';

const YEAR = /^(?:1\d|20)\d\d$/;
const NUMERAL = /^\p{N}/u;
/** This share of a word's occurrences inside sentences is capital in a name. */
const CAPITAL_SHARE = 0.6;

/** After so many spellings others get their turn. */
const STEP = 10_000;

/** The kinds of every spelling of a vocabulary, each told by the words of its own language, a step at a time. */
export function* kindsOf(
  vocabulary: Vocabulary,
  languages: Iterable<Language>,
): Generator<void, Uint8Array> {
  const kinds = new Uint8Array(vocabulary.spellings.length);
  let read = 0;
  for (const language of languages) {
    const cues = cuesOf(language);
    const everyday = language.tag === 'en' ? everydayEnglish() : null;
    for (const [key, place] of vocabulary.spellingsIn(language)) {
      if (read++ % STEP === STEP - 1) yield;
      let kind = cues.get(key) ?? 0;
      if (NUMERAL.test(key)) kind |= YEAR.test(key) ? KIND.number | KIND.date : KIND.number;
      if (vocabulary.termOf[place] !== NO_TERM && isLikeName(place, vocabulary, everyday))
        kind |= KIND.name;
      kinds[place] = kind;
    }
  }
  return kinds;
}

/** Whether the stories write a spelling like a name. */
function isLikeName(
  place: number,
  { inner, capitals, spellings }: Vocabulary,
  everyday: ReadonlyMap<string, number> | null,
): boolean {
  const within = inner[place] ?? 0;
  if (within > 0) return (capitals[place] ?? 0) / within >= CAPITAL_SHARE;
  return everyday !== null && !everyday.has(spellings[place] ?? '');
}

/** The words of a language that tell a kind: the names of months and days, and what is listed. */
const cuesOf = remembering(({ tag }: Language): ReadonlyMap<string, number> => {
  const cues = bitsOf(KIND_WORDS[tag] ?? {}, KIND);
  for (const word of calendarWords(tag)) mark(cues, word, KIND.date);
  return cues;
});

function calendarWords(tag: string): string[] {
  if (!Intl.DateTimeFormat.supportedLocalesOf(tag).length) return [];
  const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const dates = Array.from(
    { length: 12 },
    (_, month) => new Date(Date.UTC(2024, month, month + 1)),
  );
  return dates.flatMap((date) => [months.format(date), days.format(date)]).map(foldWord);
}
