import { everydayEnglish } from './everydayEnglish.ts';
import type { Language } from './language.ts';
import { NO_TERM, type Vocabulary } from './vocabulary.ts';

/** What a word can offer as an answer; bits, for a word may be several. */
export const KIND = { name: 1, number: 2, date: 4, cause: 8, place: 16 } as const;

const YEAR = /^(?:1\d|20)\d\d$/;
const NUMERAL = /^\p{N}/u;
/** This share of a word's occurrences inside sentences is capital in a name. */
const CAPITAL_SHARE = 0.6;

const ENGLISH: Readonly<Record<keyof typeof KIND, string>> = {
  name: '',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third thirds quarter quarters percent twice double triple single',
  date: 'century centuries decade decades year years month months week weeks yesterday today tomorrow spring summer autumn winter bc ad bce ce era early late mid',
  cause:
    'because due since therefore thus hence cause caused causes causing reason reasons so result resulted resulting led lead order',
  place:
    'in at near from north south east west northern southern eastern western city town region river country coast border area',
};

/** After so many spellings others get their turn. */
const STEP = 10_000;

/** The kinds of every spelling of a vocabulary, a step at a time. */
export function* kindsOf(vocabulary: Vocabulary, language: Language): Generator<void, Uint8Array> {
  const kinds = new Uint8Array(vocabulary.spellings.length);
  const cues = cuesOf(language);
  const everyday = language.tag === 'en' ? everydayEnglish() : null;
  for (const [place, key] of vocabulary.spellings.entries()) {
    if (place % STEP === STEP - 1) yield;
    let kind = cues.get(key) ?? 0;
    if (NUMERAL.test(key)) kind |= YEAR.test(key) ? KIND.number | KIND.date : KIND.number;
    if (vocabulary.termOf[place] !== NO_TERM && isName(place, vocabulary, everyday))
      kind |= KIND.name;
    kinds[place] = kind;
  }
  return kinds;
}

function isName(
  place: number,
  { inner, capitals, spellings }: Vocabulary,
  everyday: ReadonlyMap<string, number> | null,
): boolean {
  const within = inner[place] ?? 0;
  if (within > 0) return (capitals[place] ?? 0) / within >= CAPITAL_SHARE;
  return everyday !== null && !everyday.has(spellings[place] ?? '');
}

const cueLists = new Map<string, ReadonlyMap<string, number>>();

/** The words of a language that tell a kind: the names of months and days, and what is listed. */
function cuesOf({ tag }: Language): ReadonlyMap<string, number> {
  const known = cueLists.get(tag);
  if (known) return known;
  const cues = new Map<string, number>();
  const add = (word: string, kind: number): void => {
    cues.set(word, (cues.get(word) ?? 0) | kind);
  };
  if (tag === 'en')
    for (const [name, words] of Object.entries(ENGLISH))
      for (const word of words.split(' ')) add(word, KIND[name as keyof typeof KIND]);
  for (const word of calendarWords(tag)) add(word, KIND.date);
  cueLists.set(tag, cues);
  return cues;
}

function calendarWords(tag: string): string[] {
  if (!Intl.DateTimeFormat.supportedLocalesOf(tag).length) return [];
  const months = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const dates = Array.from(
    { length: 12 },
    (_, month) => new Date(Date.UTC(2024, month, month + 1)),
  );
  return dates
    .flatMap((date) => [months.format(date), days.format(date)])
    .map((w) => w.toLowerCase());
}
