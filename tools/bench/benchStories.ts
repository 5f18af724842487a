import { readFileSync } from 'node:fs';
import { quantile } from '../../src/eval/measures.ts';
import { factsOf } from '../../src/facts/factsOf.ts';
import type { Article } from '../../src/story/article.ts';
import { readMarkdown } from '../../src/story/formats/readMarkdown.ts';
import { writeMarkdown } from '../../src/story/formats/writeMarkdown.ts';
import { sizeOf } from '../../src/story/sizeOf.ts';
import { datesOf } from '../../src/timeline/dates/datesOf.ts';
import { eventsOf } from '../../src/timeline/events/eventsOf.ts';
import { readWikinews } from '../facts/readGold.ts';

const SHIPPED = new URL('../../knowledge/us-colombia-relations.md', import.meta.url);
/** Many of the sample's stories are cut to a sentence or two; those of so many and more are like whole ones. */
const LEAST_SENTENCES = 8;
/** Each story is read so often, and the quickest time taken, so that what else the machine does is not counted. */
const TIMES = 15;

interface Story {
  readonly article: Article;
  readonly markdown: string;
}

/** What is done with a story when it is loaded. */
const STEPS: Readonly<Record<string, (story: Story) => unknown>> = {
  'the file, to paragraphs and sentences': ({ markdown }) => readMarkdown(markdown, 'story.md'),
  facts: ({ article }) => factsOf(article),
  dates: ({ article }) => datesOf(article),
  'dates and events': ({ article }) => eventsOf(article),
};

/** Prints how long one story takes to read, warm: the shipped one and, where ../shared/eval is there, those of Wikinews. */
export async function benchStories(): Promise<void> {
  const text = readFileSync(SHIPPED, 'utf8');
  const shipped = { article: readMarkdown(text, 'shipped.md'), markdown: text };
  const wikinews = (await readWikinews())
    .filter((article) => sizeOf(article).sentences >= LEAST_SENTENCES)
    .map((article) => ({ article, markdown: writeMarkdown(article) }));
  const stories = [shipped, ...wikinews];
  const sentences = stories.map(({ article }) => sizeOf(article).sentences);
  console.log(
    `ms a story (${stories.length} stories, median ${quantile(sentences, 0.5)} sentences, longest ${Math.max(...sentences)})`,
  );
  console.log('shipped   median      p99');
  for (const [step, work] of Object.entries(STEPS)) {
    for (const story of stories) work(story);
    const times = stories.map((story) => quickest(() => work(story)));
    const cells = [times[0] ?? 0, quantile(times, 0.5), quantile(times, 0.99)];
    console.log(`${cells.map((ms) => ms.toFixed(2).padStart(7)).join('  ')}  ${step}`);
  }
  console.log();
}

function quickest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
