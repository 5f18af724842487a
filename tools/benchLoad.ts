/**
 * Makes a folder of stories, loads and indexes it, draws facts and events from it, and prints how
 * long each took, how late the event loop ever was meanwhile, and where the time of loading goes.
 *
 * Usage: npm run bench:load [STORIES]   (10,000 where it is not said)
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../src/desk/desk.ts';
import { seededRandom } from '../src/eval/random.ts';
import { buildIndex } from '../src/search/createIndex.ts';
import { loadLibrary } from '../src/story/folder/loadLibrary.ts';
import { markdownBlocks } from '../src/story/formats/markdownBlocks.ts';
import { readFrontMatter } from '../src/story/formats/readFrontMatter.ts';
import { readText } from '../src/story/readStory.ts';
import { splitSentences } from '../src/story/sentences/splitSentences.ts';

const PARAGRAPHS = 2;
const SENTENCES = 5;
const WORDS = 18;
/** The vocabulary, whose words are drawn as often as Zipf's law says, about. */
const VOCABULARY = 50_000;
const BEAT = 10;

const random = seededRandom(1);
const letters = 'etaoinshrdlucmfwypvbgk';
const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) =>
  Array.from({ length: 2 + Math.ceil(Math.log2(rank + 2) / 2) }, () =>
    letters.charAt(Math.floor(letters.length * random() ** 2)),
  ).join(''),
);
const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? '';
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

function sentence(): string {
  const words = times(WORDS, word).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
const paragraph = () => times(SENTENCES, sentence).join(' ');

async function makeStories(folder: string, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const [lead, ...rest] = times(PARAGRAPHS, paragraph);
    const front = `---\ntitle: ${times(6, word).join(' ')}\npublished: 2025-07-06\n---\n`;
    const body = `${lead}\n\n## ${times(3, word).join(' ')}\n\n${rest.join('\n\n')}\n`;
    await writeFile(join(folder, `story-${at}.md`), `${front}\n${body}`);
  }
}

interface Timed<T> {
  readonly result: T;
  readonly ms: number;
  /** How late a heartbeat ever was, in milliseconds. */
  readonly late: number;
}

async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  let late = 0;
  let last = performance.now();
  const beat = () => {
    late = Math.max(late, performance.now() - last - BEAT);
    last = performance.now();
  };
  const heart = setInterval(beat, BEAT);
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  // The last beat may still be held up by the work's own end.
  await new Promise((resolve) => setTimeout(resolve, 2 * BEAT));
  clearInterval(heart);
  return { result, ms, late };
}

/** Runs each step of loading over all files by itself. */
async function timeSteps(folder: string): Promise<[step: string, ms: number][]> {
  const files = await readdir(folder);
  const steps: [string, number][] = [];
  const step = <T>(name: string, work: () => T): T => {
    const began = performance.now();
    const result = work();
    steps.push([name, performance.now() - began]);
    return result;
  };
  const sources = step('files from the disk', () => files.map((file) => readText(folder, file)));
  const bodies = step('front matter', () =>
    sources.map((source) => readFrontMatter(source, 'story.md').body),
  );
  const blocks = step('Markdown', () => bodies.flatMap(markdownBlocks));
  step('sentences', () => blocks.map(({ text }) => splitSentences(text)));
  return steps;
}

const count = Number(process.argv[2] ?? 10_000);
const folder = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
try {
  await makeStories(folder, count);
  const load = await timed(() => loadLibrary(folder));
  const { library } = load.result;
  const index = await timed(() => buildIndex(library));
  const desk = openDesk(library, index.result);
  const events = await timed(() => desk.events());
  const facts = await timed(() => desk.facts());
  console.log(`${library.articles.size} stories, ${library.passages.length} passages`);
  const line = (what: string, ms: number, more = '') =>
    console.log(`${what.padEnd(24)}${(ms / 1000).toFixed(2).padStart(8)} s${more}`);
  for (const [what, { ms, late }] of [
    ['loaded in', load],
    ['indexed in', index],
    ['events in', events],
    ['facts in', facts],
  ] as const)
    line(what, ms, `, the event loop at most ${Math.round(late)} ms late`);
  for (const [what, ms] of await timeSteps(folder)) line(`  ${what}`, ms);
} finally {
  await rm(folder, { recursive: true });
}
