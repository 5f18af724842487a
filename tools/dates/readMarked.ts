import { readdirSync, readFileSync } from 'node:fs';
import type { DatedText, GoldTimex } from './datedText.ts';

/** The stories whose time expressions were marked by hand, `[late Sunday](DATE 1995-02-12)`; README.md beside them says how. */
const GOLD = new URL('../../tests/data/dates-gold/', import.meta.url);
const STORY = /^---\n[\s\S]*?^published: (?<published>\S+)\n[\s\S]*?^---\n(?<body>[\s\S]*)$/m;
const MARK = /\[(?<words>[^\]]+)\]\((?<type>DATE|TIME|DURATION|SET) (?<value>[^)\s]+)\)/g;

/** The marked stories: those that may be looked at, or those kept aside, which are scored only. */
export function readMarked(part: 'tuned' | 'kept'): DatedText[] {
  const folder = new URL(`${part}/`, GOLD);
  return readdirSync(folder)
    .sort()
    .map((file) => readStory(file, readFileSync(new URL(file, folder), 'utf8')));
}

function readStory(file: string, story: string): DatedText {
  const { published, body } = STORY.exec(story)?.groups ?? {};
  if (!published || !body) throw new Error(`${file}: no story with a day of publication`);
  const timexes: GoldTimex[] = [];
  let text = '';
  let read = 0;
  for (const { index, 0: mark, groups } of body.matchAll(MARK)) {
    const { words = '', type = '', value = '' } = groups ?? {};
    text += body.slice(read, index);
    timexes.push({ text: words, start: text.length, type, value });
    text += words;
    read = index + mark.length;
  }
  return { id: file.replace(/\.md$/, ''), published, text: text + body.slice(read), timexes };
}
