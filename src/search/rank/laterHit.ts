import { readSignals } from './confidence.ts';
import type { Engine, Examination } from './examine.ts';
import { judge } from './judge.ts';
import type { Ranked } from './rankCandidates.ts';

/** A hit of a later story is told of where it is the answer with at least this probability; with a lower one much is told that is beside the point. */
const LIKELY = 0.2;

/**
 * The best hit of a story that appeared after the first hit's, where it may be the answer itself: what has become of it
 * since. Null where there is none.
 *
 * @param most so many hits are looked at
 */
export function laterHit(engine: Engine, examination: Examination, most: number): Ranked | null {
  const { ranked, question, ranges } = examination;
  const [first] = ranked;
  const publishedOf = ({ passage }: Ranked): string =>
    engine.read.library.passages[passage]?.article.published ?? '';
  const later = ranked
    .slice(0, most)
    .filter((hit) => first !== undefined && publishedOf(hit) > publishedOf(first));
  const isLikely = (hit: Ranked): boolean => {
    const ahead = [hit, ...ranked.filter((other) => other !== hit)];
    const signals = readSignals(engine.read, question, ahead, ranges, engine.scorer);
    return judge(engine, { ...examination, ranked: ahead, signals }).confidence >= LIKELY;
  };
  return later.find(isLikely) ?? null;
}
