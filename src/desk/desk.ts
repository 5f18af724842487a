import type { PassageIndex } from '../search/passageIndex.ts';
import type { Library, Passage } from '../story/library.ts';
import type { Answer, CitedHit } from './answer.ts';
import { type AskOptions, ask } from './ask.ts';
import { type Checked, check } from './check.ts';
import { citeHit } from './citeHit.ts';
import { passageKey } from './keys.ts';
import { listSources } from './sources.ts';
import { indexStories, type Stories } from './stories.ts';

/** Where readers ask: one function for each thing that they can ask of a Library. Knows no platform. */
export interface Desk {
  readonly library: Library;
  /** What finds the library's passages. */
  readonly index: PassageIndex;
  readonly stories: Stories;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** What the stories say on each sentence of a text. */
  check(text: string, options?: AskOptions): Promise<readonly Checked[]>;
  /** The passage that a key names, as it stands today; null where the wording has changed or is gone. */
  recall(key: string): CitedHit | null;
}

/** Opens a desk on a library; the index is whatever engine finds that library's passages. */
export function openDesk(library: Library, index: PassageIndex): Desk {
  const stories = indexStories(listSources(library));
  let passages: ReadonlyMap<string, Passage> | undefined;
  return {
    library,
    index,
    stories,
    ask: (question, options) => ask(question, { index, stories }, options),
    check: (text, options) => check(text, { index, stories }, options),
    recall(key) {
      passages ??= new Map(library.passages.map((passage) => [passageKey(passage), passage]));
      const passage = passages.get(key);
      return passage ? citeHit({ passage, score: 0, matches: [], answer: null }) : null;
    },
  };
}
