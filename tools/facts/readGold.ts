import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Article } from '../../src/story/article.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import { readMarkdown } from '../../src/story/readMarkdown.ts';

/** Facts that a story may be found to hold without being missed when it is not. */
interface Optional {
  readonly optional?: true;
}

/** What a story holds, written by hand from its text. README.md beside the files says how. */
export interface Gold {
  readonly story: string;
  readonly source: 'knowledge' | 'qamr-wikinews';
  readonly part: 'shipped' | 'development' | 'held';
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
const WIKINEWS = new URL('../../../shared/eval/qamr-wikinews.json', import.meta.url);

/** Every gold file with the story it is about; a story whose text is not at hand comes as null. */
export async function readGold(): Promise<{ gold: Gold; article: Article | null }[]> {
  const files = readdirSync(GOLD).filter((file) => file.endsWith('.json'));
  const wikinews = await readWikinews(process.env.QAMR_WIKINEWS);
  return files.map((file) => {
    const gold = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as Gold;
    if (gold.source === 'qamr-wikinews')
      return { gold, article: wikinews?.get(gold.story) ?? null };
    const story = `${gold.story}.md`;
    return { gold, article: readMarkdown(readFileSync(new URL(story, KNOWLEDGE), 'utf8'), story) };
  });
}

interface SampledStory {
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** One for each sentence: `…:paragraph:sentence`. */
  readonly keys: readonly string[];
}

async function readWikinews(file: string | URL = WIKINEWS): Promise<Map<string, Article> | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const { articles } = JSON.parse(text) as { articles: readonly SampledStory[] };
  return new Map(articles.map((story) => [story.id, composeSampled(story)]));
}

/** The sampled sentences of one paragraph are put together again, a space between. */
function composeSampled({ id, paragraphs, keys }: SampledStory): Article {
  const byParagraph = new Map<string, string[]>();
  for (const [index, sentence] of paragraphs.entries()) {
    const number = keys[index]?.split(':').at(-2) ?? String(index);
    byParagraph.set(number, [...(byParagraph.get(number) ?? []), sentence]);
  }
  return composeArticle({
    id,
    title: id,
    published: '2014-01-01',
    url: null,
    publisher: 'Wikinews',
    author: null,
    language: 'en',
    sections: [
      { heading: null, paragraphs: [...byParagraph.values()].map((part) => part.join(' ')) },
    ],
  });
}
