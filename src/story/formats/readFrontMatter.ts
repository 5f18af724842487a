import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Article } from '../article.ts';
import { StoryError } from '../problem.ts';
import { oneLine } from './oneLine.ts';
import { parseDay } from './parseDay.ts';

/** What stands before a story's body. */
export interface FrontMatter extends Omit<Article, 'id' | 'title' | 'sections'> {
  readonly title: string | null;
}

const FENCED = /^---[ \t]*\n(?:([\s\S]*?)\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9_-]+)?$/i;
const EXAMPLE = '"---", "title: …", "published: 2025-07-06", "---"';

/**
 * A headline as it is written, whatever its signs mean to YAML: `Road to Mars: eight years`, `#1 at last`,
 * `"We won," says Holt`. What is YAML's own stays: in quotes or brackets as a whole, empty, not closed, or
 * going on in the next line.
 */
const HEADLINE =
  /^(title|publisher|author): +(?!(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[.*\]|\{.*\}|[|>][\d+-]*|~|null)?[ \t]*(?:#[ \t].*|#)?$|(["'])(?:(?!\2).)*$)(\S.*)$(?!\n[ \t]+\S)/gm;

/** The same in quotes, on its line, without the comment behind it. */
const quoted = (_: string, name: string, _mark: string, text: string): string =>
  `${name}: ${JSON.stringify(text.replace(/[ \t]+#(?:[ \t].*)?$/, '').trim())}`;

/**
 * Reads the YAML front matter at the head of a Markdown file with `\n` line ends.
 *
 * @returns its fields, and the body that follows it
 * @throws StoryError where it is missing, is no YAML, or has no proper `published`
 */
export function readFrontMatter(
  source: string,
  file: string,
): { readonly front: FrontMatter; readonly body: string } {
  const fenced = FENCED.exec(source);
  if (!fenced)
    throw new StoryError({
      file,
      line: 1,
      what: source.startsWith('---') ? 'The front matter has no end.' : 'There is no front matter.',
      mend: `Begin the file with these lines: ${EXAMPLE}.`,
    });
  const fields = readFields(fenced[1] ?? '', file);
  return {
    body: source.slice(fenced[0].length),
    front: {
      title: fields.text('title'),
      published: publishedOf(fields),
      url: urlOf(fields),
      publisher: fields.text('publisher'),
      author: fields.text('author'),
      language: languageOf(fields),
    },
  };
}

interface Fields {
  /** A field's value on one line; null where it is missing or empty. */
  text(name: string): string | null;
  fail(name: string, what: string, mend: string): never;
}

function readFields(yaml: string, file: string): Fields {
  const lines = new LineCounter();
  const document = parseDocument(yaml.replace(HEADLINE, quoted), {
    lineCounter: lines,
    prettyErrors: false,
  });
  // The fence is line 1, so the front matter's own lines are one further down.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error)
    throw new StoryError({
      file,
      line: lineAt(error.pos[0]),
      what: `The front matter is no proper YAML: ${oneLine(error.message).replace(/\.?$/, '.')}`,
      mend: 'Write each field as "name: value", and put a value that holds ": " or "#" into quotes.',
    });
  const lineOf = (name: string): number => {
    const at = yaml.split('\n').findIndex((line) => line.startsWith(`${name}:`));
    return at < 0 ? 1 : at + 2;
  };
  return {
    text(name) {
      const node: unknown = document.get(name, true);
      if (node === undefined) return null;
      if (!isScalar(node))
        return this.fail(name, `"${name}" is not a text.`, `Write one value after "${name}:".`);
      // As it is written, for YAML makes a number of "1.10" and takes it for 1.1.
      return node.value === null ? null : oneLine(node.source ?? '') || null;
    },
    fail(name, what, mend) {
      throw new StoryError({ file, line: lineOf(name), what, mend });
    },
  };
}

function publishedOf(fields: Fields): string {
  const text = fields.text('published');
  const mend = 'Write the day of publication as "published: 2025-07-06".';
  if (text === null) return fields.fail('published', 'The front matter has no "published".', mend);
  return parseDay(text) ?? fields.fail('published', `"${text}" is no day.`, mend);
}

function urlOf(fields: Fields): string | null {
  const text = fields.text('url');
  if (text === null) return null;
  const mend =
    'Write the whole address, such as "url: https://example.org/story", or leave it out.';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  return fields.fail('url', `"${text}" is no web address.`, mend);
}

function languageOf(fields: Fields): string {
  const text = fields.text('language') ?? 'en';
  const mend = 'Write a language tag, such as "language: en" or "language: es".';
  return LANGUAGE.test(text)
    ? text
    : fields.fail('language', `"${text}" is no language tag.`, mend);
}
