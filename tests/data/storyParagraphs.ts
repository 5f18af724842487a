import { readFileSync } from 'node:fs';

/** The paragraphs of the shipped story's file, read by its blank lines alone. */
export const storyParagraphs: readonly string[] = readFileSync(
  new URL('../../knowledge/us-colombia-relations.md', import.meta.url),
  'utf8',
)
  .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
  .split(/(?:\r?\n){2,}/)
  .map((block) => block.trim())
  .filter((block) => block && !block.startsWith('#'));
