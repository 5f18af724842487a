/**
 * Chooses the weights of dates (`src/timeline/telling/weighDates.ts`) on made-up archives of many manners: those in the middle
 * of the settings that score best, since the very best of them is so by chance. Manners held aside are only reported.
 *
 * Usage: npm run learn:dates
 */
import { mean } from '../src/eval/measures.ts';
import { finish } from '../src/search/steps.ts';
import { indexEvents } from '../src/timeline/events/eventIndex.ts';
import { eventsOf } from '../src/timeline/events/eventsOf.ts';
import { bestFirst } from '../src/timeline/telling/bestFirst.ts';
import { judgeOf } from '../src/timeline/telling/judge.ts';
import { findDates, type SpokenDate } from '../src/timeline/telling/rankDates.ts';
import { WEIGHTS, weighDate } from '../src/timeline/telling/weighDates.ts';
import { portion } from './percent.ts';
import { composeArchive } from './timeline/composeArchive.ts';
import { HELD_ASIDE, type Manner, TUNED_ON } from './timeline/manners.ts';
import { scoreDates, type Truth } from './timeline/scoreTimeline.ts';

const SEEDS = [1, 2, 3, 4];
/** What each weight may be. */
const VALUES = [0.5, 1, 1.5, 2];
const VALUES_OF_STORIES = [1, 1.5, 2, 3];
/** So many of the settings are taken to be best. */
const BEST = 20;

type Weights = Record<keyof typeof WEIGHTS, number>;

interface Sample {
  readonly dates: readonly SpokenDate[];
  readonly truth: Truth;
}

const samplesOf = (manners: readonly Manner[]): Sample[] =>
  manners.flatMap((manner) =>
    SEEDS.map((seed) => {
      const { articles, truth } = composeArchive(manner, seed);
      const { stories, terms } = finish(indexEvents(articles.map(eventsOf)));
      const judge = finish(judgeOf(stories, terms, () => 1));
      return { dates: finish(findDates(stories, judge)), truth };
    }),
  );

function score(samples: readonly Sample[], weights: Weights): number {
  return mean(
    samples.map(({ dates, truth }) => {
      const weighed = dates.map(({ date, evidence }) => ({
        date,
        weight: weighDate(evidence, weights),
      }));
      const picked = weighed.sort((a, b) => b.weight - a.weight).slice(0, truth.size);
      return scoreDates(
        picked.map(({ date }) => date),
        truth,
      );
    }),
  );
}

const SETTINGS: readonly Weights[] = VALUES_OF_STORIES.flatMap((stories) =>
  VALUES.flatMap((days) =>
    VALUES.flatMap((later) =>
      VALUES.flatMap((published) =>
        VALUES.map((lead) => ({ stories, days, later, published, lead })),
      ),
    ),
  ),
);

const tuned = samplesOf(TUNED_ON);
const held = samplesOf(HELD_ASIDE);
const best = bestFirst(SETTINGS, (weights) => score(tuned, weights)).slice(0, BEST);
const middle = Object.fromEntries(
  (Object.keys(WEIGHTS) as (keyof Weights)[]).map((feature) => [
    feature,
    mean(best.map((weights) => weights[feature])),
  ]),
) as Weights;
for (const [name, weights] of [
  ...best.map((weights, place) => [`${place + 1}.`, weights] as const),
  ['middle of these', middle] as const,
  ['in use', WEIGHTS] as const,
]) {
  const written = Object.entries(weights).map(
    ([feature, weight]) => `${feature} ${weight.toFixed(2)}`,
  );
  const f1 = portion(score(tuned, weights), 1);
  const aside = portion(score(held, weights), 1);
  console.log(name.padEnd(16), written.join('  '), ` F1 ${f1}, on manners held aside ${aside}`);
}
