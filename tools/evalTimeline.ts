/**
 * Scores timelines over archives, of as many events as there are days that matter: which days are picked (F1),
 * against two baselines, and what is said on them. First on made-up archives, whose truth is known, in the manners
 * that the weights were chosen on and in others; then on those written by hand, each with two journalists’ timelines, whose
 * words are held beside what is said; and on news.
 *
 * Usage: npm run eval:timeline [-- --misses]
 */
import { existsSync } from 'node:fs';
import { mean } from '../src/eval/measures.ts';
import { finish } from '../src/search/steps.ts';
import type { Article } from '../src/story/article.ts';
import { indexEvents } from '../src/timeline/events/eventIndex.ts';
import { eventsOf } from '../src/timeline/events/eventsOf.ts';
import { composeTimeline } from '../src/timeline/telling/composeTimeline.ts';
import type { Timeline } from '../src/timeline/telling/timeline.ts';
import { portion } from './percent.ts';
import { MEANTIME } from './sharedSets.ts';
import { byMentions, byPublications } from './timeline/baselines.ts';
import { composeArchive } from './timeline/composeArchive.ts';
import { HELD_ASIDE, LARGE, type Manner, TUNED_ON } from './timeline/manners.ts';
import { readSubjects } from './timeline/readSubjects.ts';
import { readWritten } from './timeline/readWritten.ts';
import {
  scoreDates,
  scoreTimeline,
  type TimelineScore,
  type Truth,
} from './timeline/scoreTimeline.ts';
import { wordsShared } from './timeline/wordsShared.ts';

/** The weights were chosen on the first few archives of each manner; these are others. */
const SEEDS = [11, 12, 13];
/** Of so many stories a day more or less is four points. */
const LARGE_SEEDS = [11, 12, 13, 14, 15, 16];
/** The news of each subject is a dozen short stories. */
const MOST_NEWS = 10;

interface Trial extends TimelineScore {
  readonly mentions: number;
  readonly publications: number;
  /** How alike what is said on a right day is to what the journalist says; null where that is not known. */
  readonly alike: number | null;
  /** Milliseconds. */
  readonly reading: number;
  readonly telling: number;
  readonly timeline: Timeline;
}

function tryOut(
  articles: readonly Article[],
  truth: Truth,
  most: number,
  summaries?: ReadonlyMap<string, string>,
): Trial {
  const start = performance.now();
  const stories = articles.map(eventsOf);
  const index = finish(indexEvents(stories));
  const read = performance.now();
  const timeline = finish(composeTimeline(index, { most }));
  const told = performance.now();
  return {
    ...scoreTimeline(timeline, truth),
    mentions: scoreDates(byMentions(stories, most), truth),
    publications: scoreDates(byPublications(articles, most), truth),
    alike: summaries ? likeSummaries(timeline, summaries) : null,
    reading: read - start,
    telling: told - read,
    timeline,
  };
}

/** How alike what a timeline says is to what a journalist says of the same days: the mean over these. */
function likeSummaries({ events }: Timeline, summaries: ReadonlyMap<string, string>): number {
  const shares = events.flatMap(({ event }) => {
    const summary = summaries.get(event.value.slice(0, 10));
    return summary === undefined ? [] : [wordsShared(event.text, summary)];
  });
  return mean(shares);
}

function show(name: string, trials: readonly Trial[]): void {
  const all = (key: Exclude<keyof Trial, 'timeline'>): number[] =>
    trials.map((trial) => trial[key] ?? 0);
  const sum = (key: Exclude<keyof Trial, 'timeline'>): number => mean(all(key)) * trials.length;
  const share = (key: 'f1' | 'mentions' | 'publications'): string =>
    portion(mean(all(key)), 1).padStart(4);
  console.log(
    [
      name.padEnd(42),
      `F1 ${share('f1')}`,
      `(mentions ${share('mentions')}, publications ${share('publications')})`,
      sum('said')
        ? `said rightly ${portion(sum('said'), sum('right'))}, twice ${sum('twice')}`
        : '',
      trials.some(({ alike }) => alike !== null)
        ? `words shared ${portion(mean(all('alike')), 1)}`
        : '',
      `coarse ${sum('coarse')}`,
      `read in ${(mean(all('reading')) / 1000).toFixed(1)} s, told in ${mean(all('telling')).toFixed(0)} ms`,
    ].join('  '),
  );
}

/** Days that matter, of which nobody said which sentences tell them. */
const truthOf = (days: readonly string[]): Truth => new Map(days.map((day) => [day, new Set()]));

const tryManner = (manner: Manner, seeds: readonly number[]): Trial[] =>
  seeds.map((seed) => {
    const { articles, truth } = composeArchive(manner, seed);
    return tryOut(articles, truth, truth.size);
  });

for (const [kind, manners] of [
  ['tuned on', TUNED_ON],
  ['held aside', HELD_ASIDE],
] as const) {
  const trials: Trial[] = [];
  for (const manner of manners) {
    const own = tryManner(manner, SEEDS);
    show(`${kind}: ${manner.name}`, own);
    trials.push(...own);
  }
  show(`${kind}: all`, trials);
}
show(LARGE.name, tryManner(LARGE, LARGE_SEEDS));

const written = readWritten().flatMap(({ name, articles, journalists }) => {
  const trials = journalists.map((summaries) =>
    tryOut(articles, truthOf([...summaries.keys()]), summaries.size, summaries),
  );
  show(`written: ${name}`, trials);
  const [one = [], other = []] = journalists.map((summaries) => [...summaries.keys()]);
  console.log(`  its journalists by each other: F1 ${portion(scoreDates(one, truthOf(other)), 1)}`);
  return trials;
});
show('written: all', written);

if (!existsSync(MEANTIME)) console.log('no ../shared/eval here: no news was scored');
else
  for (const half of ['tuned', 'held'] as const) {
    const trials = readSubjects(MEANTIME, half).map(({ name, articles, days }) => {
      const truth = truthOf(days);
      const trial = tryOut(articles, truth, MOST_NEWS);
      show(`news, ${half}: ${name}`, [trial]);
      if (half === 'tuned' && process.argv.includes('--misses'))
        for (const { event } of trial.timeline.events)
          console.log(`  ${truth.has(event.value) ? '+' : ' '} ${event.value}  ${event.text}`);
      return trial;
    });
    show(`news, ${half}: all`, trials);
  }
