import { readFacts } from '../facts/factsOf.ts';
import { type FactIndex, indexFacts } from '../facts/lookup/factIndex.ts';
import { inTurns } from '../search/steps.ts';
import type { Library } from '../story/library.ts';
import { gleaner } from './gleanEach.ts';

const readEach = gleaner(readFacts);

/** Draws the facts from every story; in between the event loop turns. */
export async function gleanFacts(library: Library): Promise<FactIndex> {
  return inTurns(indexFacts(library, await readEach(library)));
}
