import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Article } from '../../src/story/article.ts';
import { readMarkdown } from '../../src/story/formats/readMarkdown.ts';
import { plainStory } from '../plainStory.ts';
import { MEANTIME, WIKINEWS } from '../sharedSets.ts';

/** Facts that a story may be found to hold without being missed when it is not. */
interface Optional {
  readonly optional?: true;
}

/** Where the text of a story is. */
type Source = 'knowledge' | 'stories' | 'qamr-wikinews' | 'meantime';

/** What a story holds, written by hand from its text. README.md beside the files says how. */
export interface Gold {
  readonly story: string;
  readonly source: Source;
  readonly part: 'shipped' | 'development' | 'kept' | 'held';
  readonly names: readonly (Optional & { name: string; kind: string; forms: readonly string[] })[];
  readonly roles: readonly (Optional & { of: string; is: readonly string[] })[];
  readonly figures: readonly (Optional & {
    paragraph: number;
    value: string;
    counts: readonly string[];
    when: string | null;
    change: string | null;
  })[];
  readonly quotes: readonly (Optional & {
    paragraph: number;
    words?: string;
    start?: number;
    end?: number;
    speaker: string | null;
    office: string | null;
    to: string | null;
  })[];
  readonly terms: readonly (Optional & { paragraph: number; term: string; meaning: string })[];
  readonly actions: readonly (Optional & { of: string; paragraph: number; sentence: number })[];
}

const GOLD = new URL('../../tests/data/facts-gold/', import.meta.url);
const KNOWLEDGE = new URL('../../knowledge/', import.meta.url);
const STORIES = new URL('stories/', GOLD);

/** A day for the stories of Wikinews, whose own are not told. */
const WIKINEWS_DAY = '2014-01-01';

/** Every gold file with the story it is about; a story whose text is not at hand comes as null. */
export async function readGold(): Promise<{ gold: Gold; article: Article | null }[]> {
  const shelf: Readonly<Record<Source, (story: string) => Article | null>> = {
    knowledge: (story) => readFrom(KNOWLEDGE, story),
    stories: (story) => readFrom(STORIES, story),
    'qamr-wikinews': finder(await readWikinews(process.env.QAMR_WIKINEWS)),
    meantime: finder(await readMeantime()),
  };
  return readdirSync(GOLD)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const gold = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as Gold;
      return { gold, article: shelf[gold.source](gold.story) };
    });
}

function readFrom(folder: URL, story: string): Article {
  const file = `${story}.md`;
  return readMarkdown(readFileSync(new URL(file, folder), 'utf8'), file);
}

const finder = (stories: readonly Article[]) => (story: string) =>
  stories.find(({ id }) => id === story) ?? null;

interface SampledStory {
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** One for each sentence: `…:paragraph:sentence`. */
  readonly keys: readonly string[];
}

/** The Wikinews stories of the QAMR sample; none where the file is absent. */
export async function readWikinews(file: string | URL = WIKINEWS): Promise<Article[]> {
  const { articles } = await readData<{ articles: readonly SampledStory[] }>(file, {
    articles: [],
  });
  return articles.map(composeSampled);
}

/** Without the title and the date in front, which MEANTIME counts as text. */
async function readMeantime(): Promise<Article[]> {
  const { docs } = await readData<{ docs: readonly { id: string; text: string }[] }>(MEANTIME, {
    docs: [],
  });
  return docs.map(({ id, text }) => {
    const [title = id, , ...paragraphs] = text.split('\n').filter((line) => line.trim());
    return plainStory({ id, title, published: WIKINEWS_DAY }, paragraphs);
  });
}

async function readData<T>(file: string | URL, absent: T): Promise<T> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? absent : (JSON.parse(text) as T);
}

/** The sampled sentences of one paragraph are put together again, a space between. */
function composeSampled({ id, paragraphs, keys }: SampledStory): Article {
  const byParagraph = new Map<string, string[]>();
  for (const [index, sentence] of paragraphs.entries()) {
    const number = keys[index]?.split(':').at(-2) ?? String(index);
    byParagraph.set(number, [...(byParagraph.get(number) ?? []), sentence]);
  }
  return plainStory(
    { id, title: id, published: WIKINEWS_DAY },
    [...byParagraph.values()].map((part) => part.join(' ')),
  );
}
