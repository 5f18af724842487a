import { passageAt } from '../index/readLibrary.ts';
import { readSignals } from './confidence.ts';
import type { Engine, Examination } from './examine.ts';
import { isOneSubject } from './isOneSubject.ts';
import { judge } from './judge.ts';
import type { Ranked } from './rankCandidates.ts';

/** A hit of a later story is told of where it is the answer with at least this probability; with a lower one more is told that is beside the point (`npm run eval:later`). */
const LIKELY = 0.2;

/**
 * The best hit of a story that appeared after the first hit's and is on its subject, where it may be the answer itself:
 * what has become of it since. Null where there is none.
 *
 * @param most so many hits are looked at
 */
export function laterHit(engine: Engine, examination: Examination, most: number): Ranked | null {
  const { ranked, question, ranges } = examination;
  const [first] = ranked;
  if (!first) return null;
  const publishedOf = ({ passage }: Ranked): string =>
    passageAt(engine.read, passage).article.published;
  const isLikely = (hit: Ranked): boolean => {
    const ahead = [hit, ...ranked.filter((other) => other !== hit)];
    const signals = readSignals(engine.read, question, ahead, ranges, engine.scorer);
    return judge(engine, { ...examination, ranked: ahead, signals }).confidence >= LIKELY;
  };
  const isLater = (hit: Ranked): boolean =>
    publishedOf(hit) > publishedOf(first) &&
    isOneSubject(engine.read, first.passage, hit.passage) &&
    isLikely(hit);
  return ranked.slice(0, most).find(isLater) ?? null;
}
