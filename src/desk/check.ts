import { splitSentences } from '../story/sentences/splitSentences.ts';
import type { CitedHit } from './answer.ts';
import { type AskOptions, type AskSources, ask } from './ask.ts';

/** A sentence of somebody's, beside the passage that speaks to it. */
export interface Checked {
  readonly sentence: string;
  /** What the stories say on it, be it for or against; null where they don't say. */
  readonly hit: CitedHit | null;
}

/** What ends a sentence without a sign of its end: a blank line, or what an item or a quoted line begins with. */
const PARTS = /\n\s*\n|(?:^|\n)[ \t]*(?:[-*+•>]|\d{1,3}[.)])[ \t]+/;

const sentencesOf = (part: string): string[] =>
  splitSentences(part).map(({ start, end }) => part.slice(start, end));

/** Finds what the stories say on each sentence of a text. It gives no verdict: readers compare. */
export async function check(
  text: string,
  sources: AskSources,
  options: AskOptions = {},
): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const sentence of text.split(PARTS).flatMap(sentencesOf)) {
    const answer = await ask(sentence, sources, { ...options, limit: 1 });
    if (answer.outcome === 'nothing asked') continue;
    checked.push({ sentence, hit: (answer.outcome === 'answered' && answer.hits[0]) || null });
  }
  return checked;
}
