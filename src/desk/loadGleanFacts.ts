import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Loads what draws facts, one of its two large libraries at a time: loaded together, their word
 * lists and language model hold up the event loop for half a second.
 */
export async function loadGleanFacts(): Promise<typeof import('./gleanFacts.ts')> {
  await import('../facts/words/readLexicon.ts');
  await nextTurn();
  await import('../facts/words/tagWords.ts');
  await nextTurn();
  return import('./gleanFacts.ts');
}
