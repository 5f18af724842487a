import type { Term } from '../articleFacts.ts';
import { ACRONYM, SPOKEN_ACRONYM } from '../names/acronym.ts';
import type { Mention } from '../names/findNames.ts';
import { initialsOf } from '../names/initialsOf.ts';
import { introducesShort } from '../names/introducesShort.ts';
import type { Range } from '../words/nounPhrases.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { lowerAt, textAt } from '../words/wordAt.ts';

/** Small words that give an acronym no letter. */
const SMALL = /^(?:and|of|the|for|in|on|to|&)$/;

/** "National Liberation Army (ELN)", "the Coast Guard Office, or KPLP": an organisation's acronym need not be its English initials. */
export function namedAcronyms(mentions: readonly Mention[]): Term[] {
  return mentions.flatMap((long, index): Term[] => {
    const short = mentions[index + 1];
    if (short?.source !== long.source || short.name !== long.name) return [];
    const isTold = isInBrackets(long, short) || introducesLetters(long, short);
    return isTold ? acronymOf(long.source, [short.from, short.to], [long.from, long.to]) : [];
  });
}

const isInBrackets = ({ source: { words }, to }: Mention, short: Mention): boolean =>
  textAt(words, to) === '(' && short.from === to + 1 && textAt(words, short.to) === ')';

const introducesLetters = (long: Mention, short: Mention): boolean =>
  textAt(long.source.words, long.to) !== '(' && introducesShort(long, short.from);

/** "improvised explosive device (IED)", "IED (improvised explosive device)" and "earnings before interest and taxes, or Ebit", by the initials. */
export function acronymsIn(source: WordedParagraph): Term[] {
  return source.words.flatMap((word, at): Term[] => {
    if (!ACRONYM.test(word.text) && !SPOKEN_ACRONYM.test(word.text)) return [];
    const long = longBefore(source, at) ?? longBehind(source, at);
    return long ? acronymOf(source, [at, at + 1], long) : [];
  });
}

/** The words before an acronym in brackets, or behind ", or", that it stands for. */
export function longBefore(source: WordedParagraph, at: number): Range | null {
  const { words } = source;
  const end = endOfLong(words, at);
  if (end === null) return null;
  const acronym = textAt(words, at);
  const size = acronym.length;
  for (let from = end - size; from >= Math.max(0, end - 2 * size - 2); from--)
    if (standsFor(source, [from, end], acronym)) return [from, end];
  return null;
}

function endOfLong(words: readonly Word[], at: number): number | null {
  if (textAt(words, at - 1) === '(' && textAt(words, at + 1) === ')') return at - 1;
  const isOr = lowerAt(words, at - 1) === 'or' && textAt(words, at - 2) === ',';
  return isOr && /^[,.;)]$/.test(textAt(words, at + 1)) ? at - 2 : null;
}

/** What closes words that an acronym stands for behind it, by what opens them. */
const CLOSES: Readonly<Record<string, RegExp>> = {
  '(': /^\)$/,
  '—': /^[—.;]$/,
  '–': /^[–.;]$/,
  '--': /^(?:--|\.|;)$/,
};

/** The words in brackets or between dashes behind an acronym that it stands for: "EBITDA — | earnings before interest, tax, depreciation and amortisation | —". */
function longBehind(source: WordedParagraph, at: number): Range | null {
  const { words } = source;
  const closes = CLOSES[textAt(words, at + 1)];
  if (!closes) return null;
  const most = at + 2 + 3 * textAt(words, at).length;
  const close = words.slice(at + 2, most + 1).findIndex(({ text }) => closes.test(text));
  const long: Range = [at + 2, at + 2 + close];
  return close > 0 && standsFor(source, long, textAt(words, at)) ? long : null;
}

/** Whether the initials of some words are an acronym's letters: of a spoken one, all of them in order. */
function standsFor(source: WordedParagraph, long: Range, acronym: string): boolean {
  const text = sliceOfWords(source, ...long)?.text ?? '';
  const letters = acronym.toUpperCase();
  const words = text.split(/[\s-]+/);
  // "the Office | of Civil Defense (OCD)"
  if (text[0]?.toUpperCase() !== letters[0] || SMALL.test(words[0] ?? '')) return false;
  if (ACRONYM.test(acronym) && initialsOf(text).includes(letters)) return true;
  const large = words.filter((word) => !SMALL.test(word));
  return large.map((word) => word.charAt(0).toUpperCase()).join('') === letters;
}

function acronymOf(source: WordedParagraph, at: Range, of: Range): Term[] {
  const [term, meaning] = [sliceOfWords(source, ...at), sliceOfWords(source, ...of)];
  return term && meaning ? [{ term, meaning, kind: 'acronym' }] : [];
}
