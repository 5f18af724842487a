import type { Slice, Term } from './articleFacts.ts';
import type { Mention } from './names/findNames.ts';
import { initialsOf } from './names/initialsOf.ts';
import { introducesShort } from './names/introducesShort.ts';
import { sliceOf, sliceOfWords, type WordedParagraph } from './words/tagWords.ts';

/** A quoted phrase of more words is a saying, not a term. */
const LONGEST_TERM = 4;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{1,7}$/u;
/** What a term in quotation marks is, as in "the “total peace” policy". */
const TERM_NOUNS =
  /^(?:policy|plan|law|strategy|doctrine|programme|program|scheme|campaign|initiative|project|movement|bill|act|treaty|deal|agreement|pact|rule|principle|theory|method|system|process|model|concept|operation|reform)$/;

/** Finds the terms a story explains and the acronyms it spells out. */
export function findTerms(story: readonly WordedParagraph[], mentions: readonly Mention[]): Term[] {
  const terms = [
    ...story.flatMap(acronymsIn),
    ...namedAcronyms(mentions),
    ...story.flatMap(explainedIn),
  ];
  const seen = new Set<string>();
  return terms.filter(({ term }) => {
    const key = term.text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** "National Liberation Army (ELN)", "the Coast Guard Office, or KPLP": an organisation's acronym need not be its English initials. */
function namedAcronyms(mentions: readonly Mention[]): Term[] {
  return mentions.flatMap(({ name, source, from, to }, index): Term[] => {
    const short = mentions[index + 1];
    if (short?.source !== source || short.name !== name) return [];
    const [term, meaning] = [
      sliceOfWords(source, short.from, short.to),
      sliceOfWords(source, from, to),
    ];
    const opened = source.words[to]?.text === '(';
    const told = opened
      ? short.from === to + 1 && source.words[short.to]?.text === ')'
      : introducesShort({ source, from, to }, short.from);
    return term && meaning && told && ACRONYM.test(term.text)
      ? [{ term, meaning, kind: 'acronym' }]
      : [];
  });
}

/** "improvised explosive device (IED)" and "IED (improvised explosive device)", by the initials. */
function acronymsIn(source: WordedParagraph): Term[] {
  const { words } = source;
  const terms: Term[] = [];
  for (const [index, word] of words.entries()) {
    if (!ACRONYM.test(word.text)) continue;
    const size = word.text.length;
    if (words[index - 1]?.text === '(' && words[index + 1]?.text === ')') {
      for (let from = index - 1 - size; from >= Math.max(0, index - 2 * size - 3); from--)
        if (matches(sliceOfWords(source, from, index - 1), word.text)) {
          addTerm(terms, source, [index, index + 1], [from, index - 1]);
          break;
        }
    } else if (words[index + 1]?.text === '(') {
      const close = words.findIndex(({ text }, at) => at > index + 1 && text === ')');
      if (close > 0 && matches(sliceOfWords(source, index + 2, close), word.text))
        addTerm(terms, source, [index, index + 1], [index + 2, close]);
    }
  }
  return terms;
}

function addTerm(
  terms: Term[],
  source: WordedParagraph,
  at: readonly [number, number],
  of: readonly [number, number],
): void {
  const [term, meaning] = [sliceOfWords(source, ...at), sliceOfWords(source, ...of)];
  if (term && meaning) terms.push({ term, meaning, kind: 'acronym' });
}

const matches = (long: Slice | null, acronym: string): boolean =>
  long !== null &&
  initialsOf(long.text).includes(acronym) &&
  long.text[0]?.toUpperCase() === acronym[0];

/** "The “total peace” policy of President Petro, which relies on negotiations …". */
function explainedIn(source: WordedParagraph): Term[] {
  const { words, paragraph, quotes } = source;
  return quotes.flatMap((quote): Term[] => {
    const inside = words.slice(quote.from, quote.to);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last || inside.length > LONGEST_TERM || first.sentence !== last.sentence)
      return [];
    let at = quote.to;
    while (/^[”"’']$/.test(words[at]?.text ?? '')) at++;
    if (!TERM_NOUNS.test(words[at]?.lower ?? '')) return [];
    const comma = words.findIndex(
      ({ text, sentence }, index) => index > at && sentence === first.sentence && text === ',',
    );
    if (
      comma < 0 ||
      comma > at + 8 ||
      words.slice(at, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
    )
      return [];
    if (!/^(?:which|that|meaning)$/.test(words[comma + 1]?.lower ?? '')) return [];
    let end = comma + 2;
    while (
      words[end] &&
      words[end]?.sentence === first.sentence &&
      !/^[,;:.()]$|^[—–]$/.test(words[end]?.text ?? '')
    )
      end++;
    const meaning = sliceOfWords(
      source,
      comma + (words[comma + 1]?.lower === 'which' ? 2 : 1),
      end,
    );
    return meaning
      ? [{ term: sliceOf(paragraph, quote.start, quote.end), meaning, kind: 'explained' }]
      : [];
  });
}
