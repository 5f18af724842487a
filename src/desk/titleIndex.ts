import { makeLexicon } from '../search/lexicon/lexicon.ts';
import { lowerBound } from '../search/lowerBound.ts';
import { finish } from '../search/steps.ts';
import { foldWord } from '../search/words/foldWord.ts';
import { readWords } from '../search/words/readWords.ts';

/** A title that what was typed may mean. */
export interface TitleMatch {
  /** The title's place in the list that the index was made of. */
  readonly place: number;
  /** How much of what was typed it holds, 0 to 1. */
  readonly share: number;
}

/** Nobody types more words of a title than this. */
const MOST_TYPED = 12;
/** What the beginning of a word is worth, and a misspelling, where the word itself is worth 1. */
const BEGINNING = 0.9;
const MISSPELT = 0.8;
/** So many words that begin alike are looked at. */
const MOST_BEGINNINGS = 200;

/** Files titles by their words; gives those that what is typed may mean, best first, the earlier first among equals. */
export function indexTitles(titles: readonly string[]): (typed: string) => TitleMatch[] {
  const places = new Map<string, number[]>();
  for (const [place, title] of titles.entries())
    for (const word of new Set(wordsOf(title))) {
      const held = places.get(word);
      if (held) held.push(place);
      else places.set(word, [place]);
    }
  const words = [...places.keys()].sort();
  const lexicon = finish(makeLexicon(words));

  /** The words that a typed one may mean, with what each is worth. */
  const meanings = (typed: string): [string, number][] => {
    const found: [string, number][] = places.has(typed) ? [[typed, 1]] : [];
    for (let at = lowerBound(words, typed); at < words.length; at++) {
      const word = words[at] ?? '';
      if (!word.startsWith(typed) || found.length >= MOST_BEGINNINGS) break;
      if (word !== typed) found.push([word, BEGINNING]);
    }
    if (found.length > 0) return found;
    return lexicon
      .guess(typed)
      .map(({ place, likeness }) => [words[place] ?? '', MISSPELT * likeness]);
  };

  return (typed) => {
    const asked = wordsOf(typed).slice(0, MOST_TYPED);
    const shares = new Map<number, number>();
    for (const word of asked) {
      const worth = new Map<number, number>();
      for (const [meant, value] of meanings(word))
        for (const place of places.get(meant) ?? [])
          worth.set(place, Math.max(value, worth.get(place) ?? 0));
      for (const [place, value] of worth)
        shares.set(place, (shares.get(place) ?? 0) + value / asked.length);
    }
    return Array.from(shares, ([place, share]) => ({ place, share })).sort(
      (a, b) => b.share - a.share || a.place - b.place,
    );
  };
}

function wordsOf(text: string): string[] {
  return readWords(text.replaceAll(/[-_]/g, ' ')).map((word) => foldWord(word.text));
}
