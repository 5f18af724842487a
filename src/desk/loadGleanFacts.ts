import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Loads what draws facts, one of its two large libraries at a time: loaded together, their word
 * lists and language model hold up the event loop for half a second.
 */
export async function loadGleanFacts(): Promise<typeof import('./gleanFacts.ts')> {
  await import('../facts/readLexicon.ts');
  await nextTurn();
  await import('../facts/readWords.ts');
  await nextTurn();
  return import('./gleanFacts.ts');
}
