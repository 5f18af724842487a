import { type Parser, ParsingContext } from 'chrono-node';
import { foldPieces, type Need, needsOf } from './needsOf.ts';

/** So many needs of a pattern are looked at, its rarest: the others turn few more texts away. */
const NEEDS_LOOKED_AT = 3;

/** A need that some patterns share, with the number of the last text that met it. */
interface Sieve {
  metIn: number;
}

interface SievedParser {
  readonly parser: Parser;
  readonly sieves: readonly Sieve[];
}

/**
 * Gives for a text those of the parsers, in their order, that may find something in it. Most texts lack the words
 * that most patterns need, and one look for all of these words takes less time than a few of the patterns do.
 * The needs of one parser are read with each text, and until all are known all parsers are given: reading a single
 * story never pays for the sieve.
 */
export function sieveParsers(parsers: readonly Parser[]): (text: string) => Parser[] {
  const sieved: SievedParser[] = [];
  const sieves = new Map<string, Sieve>();
  const byPiece = new Map<string, Sieve[]>();
  const sieveOf = (need: Need): Sieve => {
    const known = sieves.get(need.join());
    if (known) return known;
    const sieve = { metIn: 0 };
    sieves.set(need.join(), sieve);
    for (const piece of need) byPiece.set(piece, [...(byPiece.get(piece) ?? []), sieve]);
    return sieve;
  };
  let meetIn: ReturnType<typeof lookFor> | undefined;
  let texts = 0;
  return (text) => {
    const next = parsers[sieved.length];
    if (next) {
      const needs = needsOf(next.pattern(new ParsingContext(text)));
      sieved.push({ parser: next, sieves: needs.slice(0, NEEDS_LOOKED_AT).map(sieveOf) });
      return [...parsers];
    }
    meetIn ??= lookFor(byPiece);
    meetIn(foldPieces(text), ++texts);
    return sieved
      .filter((each) => each.sieves.every(({ metIn }) => metIn === texts))
      .map(({ parser }) => parser);
  };
}

/** Marks the sieves that a folded text meets with its number. */
function lookFor(
  byPiece: ReadonlyMap<string, readonly Sieve[]>,
): (folded: string, number: number) => void {
  // Of the pieces that begin at one place only the longest is found: the others begin it.
  const pieces = [...byPiece.keys()].sort((a, b) => b.length - a.length);
  const anyPiece = new RegExp(pieces.join('|'), 'g');
  const held = new Map(
    pieces.map((piece) => [piece, startsOf(piece).flatMap((start) => byPiece.get(start) ?? [])]),
  );
  return (folded, number) => {
    anyPiece.lastIndex = 0;
    for (let found = anyPiece.exec(folded); found; found = anyPiece.exec(folded)) {
      for (const sieve of held.get(found[0]) ?? []) sieve.metIn = number;
      anyPiece.lastIndex = found.index + 1;
    }
  };
}

/** A word cut after each of its letters: `m`, `ma`, `may`. */
const startsOf = (word: string): string[] =>
  Array.from(word, (_, place) => word.slice(0, place + 1));
