import type { PassageIndex } from '../search/passageIndex.ts';
import type { Answer } from './answer.ts';
import { citeHit } from './citeHit.ts';
import { type Stories, scopeOf } from './stories.ts';

/** What questions are put to. */
export interface AskSources {
  readonly index: PassageIndex;
  readonly stories: Stories;
}

/** How a question is to be asked. */
export interface AskOptions {
  /** Narrows the question to one story: an id, a key or a title. */
  readonly story?: string | undefined;
  /** Asks this story first, by its id, and the others only where it holds no answer. */
  readonly first?: string | undefined;
  /** At most so many hits; 5 unless said otherwise. */
  readonly limit?: number | undefined;
}

/** Answers a question from the stories, or says that they hold no answer. */
export async function ask(
  question: string,
  { index, stories }: AskSources,
  { story: narrowedTo, first, limit = 5 }: AskOptions = {},
): Promise<Answer> {
  if (first !== undefined) {
    const answer = await ask(question, { index, stories }, { story: first, limit });
    if (answer.outcome === 'answered') return answer;
  }
  const story = narrowedTo === undefined ? null : stories.resolve(narrowedTo);
  if (narrowedTo !== undefined && !story)
    return { ...nothing(question), outcome: 'no such story', story };

  const found = index.find(question, { limit, ...scopeOf(story) });
  if (!found.askable) return { ...nothing(question), outcome: 'nothing asked', story };
  return {
    question,
    outcome: found.answered ? 'answered' : 'not in the stories',
    confidence: found.confidence,
    hits: found.hits.map(citeHit),
    later: found.later,
    story,
  };
}

const nothing = (question: string) => ({ question, confidence: 0, hits: [], later: null });
