/**
 * Scores timelines over archives, of as many events as there are days that matter: which days are picked (F1),
 * against two baselines, and what is said on them. First on made-up archives, whose truth is known; then on news.
 *
 * Usage: npm run eval:timeline [-- --misses]
 */
import { existsSync } from 'node:fs';
import { finish } from '../src/search/steps.ts';
import type { Article } from '../src/story/article.ts';
import { composeTimeline } from '../src/timeline/composeTimeline.ts';
import { indexEvents } from '../src/timeline/eventIndex.ts';
import { eventsOf } from '../src/timeline/eventsOf.ts';
import type { Timeline } from '../src/timeline/timeline.ts';
import { byMentions, byPublications } from './timeline/baselines.ts';
import { composeArchive } from './timeline/composeArchive.ts';
import { readSubjects } from './timeline/readSubjects.ts';

const NEWS = new URL('../../shared/eval/timex-meantime-en.json', import.meta.url);
const DAYS = 365;
const TURNING_POINTS = 20;
/** The news of each subject is a dozen short stories. */
const MOST_NEWS = 10;
/** Numbers of articles, and how many archives of each size are scored. */
const SIZES: readonly (readonly [articles: number, archives: number])[] = [
  [50, 12],
  [500, 12],
  [5000, 3],
];

class Score {
  timelines = 0;
  ours = 0;
  mentions = 0;
  publications = 0;
  dated = 0;
  well = 0;
  twice = 0;
  reading = 0;
  ms = 0;

  add(
    articles: readonly Article[],
    truth: ReadonlyMap<string, ReadonlySet<string>>,
    most = truth.size,
  ): Timeline {
    const start = performance.now();
    const stories = articles.map(eventsOf);
    const index = finish(indexEvents(stories));
    const began = performance.now();
    this.reading += began - start;
    const timeline = composeTimeline(index, { most });
    this.ms += performance.now() - began;
    const f1 = (days: readonly string[]): number => {
      const right = new Set(days.filter((day) => truth.has(day))).size;
      return (2 * right) / (days.length + truth.size || 1);
    };
    this.timelines++;
    this.ours += f1(timeline.events.map(({ event }) => event.value.slice(0, 10)));
    this.mentions += f1(byMentions(stories, most));
    this.publications += f1(byPublications(articles, most));
    const told = new Set<string>();
    for (const { event } of timeline.events) {
      const day = event.value.slice(0, 10);
      const sentences = truth.get(day);
      if (!sentences) continue;
      this.dated++;
      if (![...sentences].some((sentence) => sentence.includes(event.text))) continue;
      this.well++;
      if (told.has(day)) this.twice++;
      told.add(day);
    }
    return timeline;
  }

  row(name: string): string {
    const percent = (part: number, of: number): string =>
      ((100 * part) / (of || 1)).toFixed(1).padStart(5);
    const of = this.timelines;
    return [
      name.padEnd(34),
      `F1 ${percent(this.ours, of)}`,
      `(mentions ${percent(this.mentions, of)}, publications ${percent(this.publications, of)})`,
      this.well ? `said rightly ${percent(this.well, this.dated)}, twice ${this.twice}` : '',
      `read in ${(this.reading / of / 1000).toFixed(1)} s, told in ${(this.ms / of).toFixed(0)} ms`,
    ].join('  ');
  }
}

for (const [articles, archives] of SIZES) {
  const score = new Score();
  for (let seed = 1; seed <= archives; seed++) {
    const size = { articles, days: DAYS, turningPoints: TURNING_POINTS, seed };
    const archive = composeArchive(size);
    score.add(archive.articles, archive.truth);
  }
  console.log(score.row(`made up, ${articles} articles`));
}

if (!existsSync(NEWS)) console.log('no ../shared/eval here: no news was scored');
else
  for (const half of ['tuned on', 'held out'] as const) {
    const all = new Score();
    for (const { name, articles, days } of readSubjects(NEWS, half)) {
      const score = new Score();
      const truth = new Map(days.map((day) => [day, new Set<string>()]));
      const { events } = score.add(articles, truth, MOST_NEWS);
      all.add(articles, truth, MOST_NEWS);
      console.log(score.row(`${half}: ${name}`));
      if (half === 'held out' || !process.argv.includes('--misses')) continue;
      for (const { event } of events)
        console.log(`  ${truth.has(event.value) ? '+' : ' '} ${event.value}  ${event.text}`);
    }
    console.log(all.row(`${half}: all`));
  }
