import type { Library } from '../story/library.ts';
import { composeHit } from './composeHit.ts';
import { explain } from './explain.ts';
import type { Findings, FindOptions, PassageIndex } from './passageIndex.ts';
import { type Engine, examine, makeEngine } from './rank/examine.ts';
import { judge } from './rank/judge.ts';
import { laterHit } from './rank/laterHit.ts';
import { finish, inTurns } from './steps.ts';

const HITS_UNLESS_SAID = 5;

/** Indexes a library at once. */
export function createIndex(library: Library): PassageIndex {
  const engine = finish(makeEngine(library));
  return indexOf(() => engine);
}

/** An index whose library is only read when it is first asked: what lists stories or dates never asks. */
export function createIndexWhenAsked(library: Library): PassageIndex {
  let engine: Engine | undefined;
  return indexOf(() => {
    engine ??= finish(makeEngine(library));
    return engine;
  });
}

/** Indexes a library without keeping others waiting: between steps the event loop turns. */
export async function buildIndex(library: Library): Promise<PassageIndex> {
  const engine = await inTurns(makeEngine(library));
  return indexOf(() => engine);
}

function indexOf(engine: () => Engine): PassageIndex {
  return {
    find: (question, options) => find(engine(), question, options ?? {}),
    explain: (question, options) =>
      explain(engine(), question, { limit: HITS_UNLESS_SAID, ...options }),
  };
}

function find(
  engine: Engine,
  asked: string,
  { limit = HITS_UNLESS_SAID, ...scope }: FindOptions,
): Findings {
  const examination = examine(engine, asked, scope, limit);
  const { question, ranked } = examination;
  const { confidence, isAnswered } = judge(engine, examination);
  const later = isAnswered ? laterHit(engine, examination, limit) : null;
  return {
    askable: question.words.length > 0,
    hits: ranked.slice(0, limit).map((candidate) => composeHit(engine.read, question, candidate)),
    later: later && ranked.indexOf(later),
    confidence,
    answered: isAnswered,
  };
}
