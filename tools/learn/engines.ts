import type { QuestionSet } from '../../src/eval/readQuestionSet.ts';
import { type Engine, makeEngine } from '../../src/search/rank/examine.ts';
import { finish } from '../../src/search/steps.ts';
import { composeLibrary, type Library } from '../../src/story/library.ts';

/** What a set's questions are put to. */
export interface Engines {
  /** All articles together. */
  readonly whole: Engine;
  /** One article alone. */
  alone(article: string): Engine;
}

/** Makes the engines of a set's articles. */
export function makeEngines({ library }: Pick<QuestionSet, 'library'>): Engines {
  const single = new Map(
    [...library.articles].map(([id, article]) => [id, engineOf(composeLibrary([article]))]),
  );
  return {
    whole: engineOf(library),
    alone(article) {
      const engine = single.get(article);
      if (!engine) throw new Error(`No article ${article} in the set`);
      return engine;
    },
  };
}

function engineOf(library: Library): Engine {
  return finish(makeEngine(library));
}
