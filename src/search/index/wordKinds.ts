import { remembering } from '../../story/remembering.ts';
import { everydayEnglish } from '../words/everydayEnglish.ts';
import { foldWord } from '../words/foldWord.ts';
import type { Language } from '../words/language.ts';
import { NO_TERM, type Vocabulary } from './vocabulary.ts';

/** What a word can offer as an answer; bits, for a word may be several. */
export const KIND = { name: 1, number: 2, date: 4, place: 8 } as const;

/** The kinds of what may tell a date: a year is of both, "March" of one, any other number of the other. */
export const DATED = KIND.date | KIND.number;

/** Whether what is of some kinds is a name; a month is written like one and is none. */
export const isNameKind = (kinds: number): boolean =>
  (kinds & (KIND.name | KIND.date)) === KIND.name;

const YEAR = /^(?:1\d|20)\d\d$/;
const NUMERAL = /^\p{N}/u;
/** This share of a word's occurrences inside sentences is capital in a name. */
const CAPITAL_SHARE = 0.6;

/** The words of each language that tell a kind, folded; the names of months and days come besides. */
const WORDS: Readonly<Record<string, Readonly<Partial<Record<keyof typeof KIND, string>>>>> = {
  en: {
    number:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third thirds quarter quarters percent twice double triple single',
    date: 'century centuries decade decades year years month months week weeks yesterday today tomorrow spring summer autumn fall winter bc ad bce ce era early late mid',
    place:
      'in at near from north south east west northern southern eastern western city town region river country coast border area',
  },
  es: {
    number:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil miles millon millones docena docenas mitad tercio tercios cuarto doble triple',
    date: 'siglo siglos decada decadas ano anos mes meses semana semanas ayer hoy manana primavera verano otono invierno madrugada noche principios mediados finales',
    place: 'en cerca desde norte sur este oeste ciudad pueblo region rio pais costa frontera zona',
  },
  pt: {
    number:
      'dois duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento duzentos trezentos quinhentos mil milhao milhoes bilhao bilhoes metade terco dobro',
    date: 'seculo decada ano anos mes meses semana semanas ontem hoje amanha primavera verao outono inverno',
  },
  fr: {
    number:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards moitie tiers quart double triple',
    date: 'siecle siecles decennie annee annees an ans mois semaine semaines hier demain printemps ete automne hiver',
  },
  it: {
    number:
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione milioni miliardo miliardi meta terzo doppio triplo',
    date: 'secolo secoli decennio anno anni mese mesi settimana settimane ieri oggi domani primavera estate autunno inverno',
  },
  de: {
    number:
      'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden halfte drittel viertel doppelt',
    date: 'jahrhundert jahrzehnt jahr jahre jahren monat monate woche wochen gestern heute morgen fruhling fruhjahr sommer herbst winter anfang mitte ende',
  },
};

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
  const cues = new Map<string, number>();
  const add = (word: string, kind: number): void => {
    cues.set(word, (cues.get(word) ?? 0) | kind);
  };
  for (const [name, words] of Object.entries(WORDS[tag] ?? {}))
    for (const word of words.split(' ')) add(word, KIND[name as keyof typeof KIND]);
  for (const word of calendarWords(tag)) add(word, KIND.date);
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
