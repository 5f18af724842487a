import type { Term } from '../articleFacts.ts';
import { introducesShort, isAlias, KNOWN_BY } from '../names/entities/introducesShort.ts';
import type { Mention } from '../names/findNames.ts';
import { ACRONYM, LEAST_LETTERS, LETTERS, SPOKEN_ACRONYM } from '../names/form/acronym.ts';
import { initialsOf } from '../names/form/initialsOf.ts';
import { isEveryday } from '../words/gazetteer.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { lowerAt, textAt, touch } from '../words/wordAt.ts';
import { type Told, termOf } from './termOf.ts';

/** Letters of several: "VOCs". */
const PLURAL = /^\p{Lu}{2,7}s$/u;
/** Letters of which some are small, as their words are: "HuZ", "FdI". */
const MIXED = /^\p{Lu}\p{Ll}{1,2}\p{Lu}{1,3}$/u;
/** The name of a substance has so many letters. */
const LEAST_OF_ART = 10;
/** Small words that give an acronym no letter: "Office | of | Civil Defense". */
const SMALL = /^(?:and|of|the|for|in|on|to|&)$/;

/** "National Liberation Army (ELN)", "the Coast Guard Office, or KPLP": an organisation's acronym need not be its English initials. */
export function namedAcronyms(mentions: readonly Mention[]): Term[] {
  return mentions.flatMap((long, index): Term[] => {
    const short = mentions[index + 1];
    if (short?.source !== long.source || short.name !== long.name) return [];
    if (long.name.kind === 'person' && isAlias(short)) return [];
    const isTold = isInBrackets(long, short) || introducesLetters(long, short);
    const told: Told = [
      [short.from, short.to],
      [long.from, long.to],
    ];
    return termOf(long.source, isTold ? told : null, 'acronym');
  });
}

const isInBrackets = ({ source: { words }, to }: Mention, short: Mention): boolean =>
  textAt(words, to) === '(' && short.from === to + 1 && textAt(words, short.to) === ')';

const introducesLetters = (long: Mention, short: Mention): boolean =>
  textAt(long.source.words, long.to) !== '(' && introducesShort(long, short.from);

/** "improvised explosive device (IED)", "IED (improvised explosive device)", "perfluorooctanoic acid, or PFOA", "volatile organic compounds (VOCs)" and "earnings before interest and taxes, or Ebit", by their letters. */
export function acronymsIn(source: WordedParagraph): Term[] {
  return source.words.flatMap((word, at): Term[] => {
    if (![ACRONYM, SPOKEN_ACRONYM, PLURAL, MIXED].some((form) => form.test(word.text))) return [];
    const long = longBefore(source, at) ?? longBehind(source, at);
    return termOf(source, long && [[at, at + 1], long], 'acronym');
  });
}

/** The words before an acronym in brackets, or behind ", or", that it stands for. */
export function longBefore(source: WordedParagraph, at: number): Range | null {
  const { words } = source;
  const end = endOfLong(words, at);
  if (end === null) return null;
  const acronym = textAt(words, at);
  for (let from = end - 1; from >= Math.max(0, end - 2 * acronym.length - 2); from--)
    if (standsFor(source, [from, end], acronym)) return [suspendedStart(words, from), end];
  return null;
}

/** "| Per- and | polyfluoroalkyl substances": where words begin whose first shares its end with another. */
const suspendedStart = (words: readonly Word[], from: number): number =>
  /^(?:and|or)$/.test(lowerAt(words, from - 1)) &&
  textAt(words, from - 2) === '-' &&
  touch(words, from - 3)
    ? from - 3
    : from;

/** ", known by its Spanish initials as" has so many words. */
const LONGEST_KNOWN_BY = 8;

function endOfLong(words: readonly Word[], at: number): number | null {
  if (textAt(words, at - 1) === '(' && textAt(words, at + 1) === ')') return at - 1;
  const known = words.slice(Math.max(0, at - LONGEST_KNOWN_BY), at).map(({ lower }) => lower);
  const comma = known.findLastIndex((word, index) => word === ',' && known[index + 1] !== 'as');
  if (comma >= 0 && KNOWN_BY.test(known.slice(comma).join(' '))) return at - known.length + comma;
  const isOr = lowerAt(words, at - 1) === 'or' && textAt(words, at - 2) === ',';
  return isOr && /^[,.;)]$/.test(textAt(words, at + 1)) ? at - 2 : null;
}

/** What closes words that an acronym stands for behind it, by what opens them. */
const CLOSES: ReadonlyMap<string, RegExp> = new Map([
  ['(', /^\)$/],
  ['—', /^[—.;]$/],
  ['–', /^[–.;]$/],
  ['--', /^(?:--|\.|;)$/],
]);

/** The words in brackets or between dashes behind an acronym that it stands for: "EBITDA — | earnings before interest, tax, depreciation and amortisation | —". */
function longBehind(source: WordedParagraph, at: number): Range | null {
  const { words } = source;
  const closes = CLOSES.get(textAt(words, at + 1));
  if (!closes) return null;
  const most = at + 2 + 3 * textAt(words, at).length;
  const close = words.slice(at + 2, most + 1).findIndex(({ text }) => closes.test(text));
  const long: Range = [at + 2, at + 2 + close];
  return close > 0 && standsFor(source, long, textAt(words, at)) ? long : null;
}

/** Whether some words are what an acronym stands for: by their initials, of a spoken one all of them in order, or by the letters of a word that few know. */
function standsFor(source: WordedParagraph, long: Range, acronym: string): boolean {
  const text = sliceOfWords(source, ...long)?.text ?? '';
  if (PLURAL.test(acronym))
    return text.endsWith('s') && standsFor(source, long, acronym.slice(0, -1));
  const letters = acronym.toUpperCase();
  const words = text.split(/[\s-]+/);
  // "the Office | of Civil Defense (OCD)"
  if (text[0]?.toUpperCase() !== letters[0] || SMALL.test(words[0] ?? '')) return false;
  if (ACRONYM.test(acronym) && initialsOf(text).includes(letters)) return true;
  if (LETTERS.test(acronym) && isSpelledIn(words, letters)) return true;
  const large = words.filter((word) => !SMALL.test(word));
  return large.map((word) => word.charAt(0).toUpperCase()).join('') === letters;
}

/** Whether letters stand in order in the names of a substance, of which few know one, the last word's initial the last of them: "perfluorooctanoic acid" in "PFOA", "trichloroethylene" in "TCE". */
function isSpelledIn(words: readonly string[], letters: string): boolean {
  const isSmall = words.every((word) => /^\p{Ll}+$/u.test(word));
  const isOfArt = words.some(
    (word) => word.length >= LEAST_OF_ART && !isEveryday(singularOf(word)),
  );
  const last = words.at(-1)?.charAt(0).toUpperCase();
  const endsIt = words.length === 1 || last === letters.at(-1);
  if (!isSmall || !isOfArt || !endsIt || letters.length < LEAST_LETTERS) return false;
  const isOneWord = words.length === 1;
  const before = isOneWord ? words.join('') : words.slice(0, -1).join('');
  return standInOrder(before, isOneWord ? letters : letters.slice(0, -1));
}

/** Whether letters stand in a text in their order, one walk through it long. */
function standInOrder(text: string, letters: string): boolean {
  let found = 0;
  for (const letter of text.toUpperCase()) if (letter === letters[found]) found++;
  return found === letters.length;
}
