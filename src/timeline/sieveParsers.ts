import { type Parser, ParsingContext } from 'chrono-node';
import { foldPieces, type Need, needsOf } from './needsOf.ts';

/** So many needs of a pattern are looked at, its rarest: the others turn few more texts away. */
const NEEDS_LOOKED_AT = 3;

/** A need that some patterns share, with the last text that met it. */
interface Sieve {
  metIn: number;
}

/**
 * Gives for a text those of the parsers, in their order, that may find something in it. Most texts lack the words
 * that most patterns need, and one look for all of these words takes less time than a few of the patterns do.
 */
export function sieveParsers(parsers: readonly Parser[]): (text: string) => Parser[] {
  const sieves = new Map<string, Sieve>();
  const passing = new Map<string, Sieve[]>();
  const sieveOf = (need: Need): Sieve => {
    const known = sieves.get(need.join());
    if (known) return known;
    const sieve = { metIn: 0 };
    sieves.set(need.join(), sieve);
    for (const piece of need) passing.set(piece, [...(passing.get(piece) ?? []), sieve]);
    return sieve;
  };
  const anywhere = new ParsingContext('');
  const sieved = parsers.map((parser) => ({
    parser,
    sieves: needsOf(parser.pattern(anywhere)).slice(0, NEEDS_LOOKED_AT).map(sieveOf),
  }));
  // Of the pieces that begin at one place only the longest is found: the others begin it.
  const pieces = [...passing.keys()].sort((a, b) => b.length - a.length);
  const anyPiece = new RegExp(pieces.join('|'), 'g');
  const met = new Map(
    pieces.map((piece) => [piece, startsOf(piece).flatMap((start) => passing.get(start) ?? [])]),
  );
  let texts = 0;
  return (text) => {
    texts++;
    const folded = foldPieces(text);
    anyPiece.lastIndex = 0;
    for (let found = anyPiece.exec(folded); found; found = anyPiece.exec(folded)) {
      for (const sieve of met.get(found[0]) ?? []) sieve.metIn = texts;
      anyPiece.lastIndex = found.index + 1;
    }
    return sieved
      .filter((each) => each.sieves.every(({ metIn }) => metIn === texts))
      .map(({ parser }) => parser);
  };
}

/** A word cut after each of its letters: `m`, `ma`, `may`. */
const startsOf = (word: string): string[] =>
  Array.from(word, (_, place) => word.slice(0, place + 1));
