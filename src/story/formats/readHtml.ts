import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../article.ts';
import { composeArticle } from '../composeArticle.ts';
import { StoryError } from '../problem.ts';
import { composeBody } from './composeBody.ts';
import { htmlBlocks, type PageNode } from './htmlBlocks.ts';
import { idOf } from './idOf.ts';
import { oneLine } from './oneLine.ts';
import { readPageFacts } from './readPageFacts.ts';
import { takePageHead } from './takePageHead.ts';
import { tellLanguage } from './tellLanguage.ts';

const LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;

/**
 * Reads a saved web page: its main text as a reader mode shows it, and its title, day, author,
 * publisher and address as the page itself gives them.
 *
 * @param file the page's path; it gives the article its id
 * @throws StoryError where the page has no title, no day or no text
 */
export function readHtml(source: string, file: string): Article {
  const fail = (what: string, mend: string): never => {
    throw new StoryError({ file, line: 1, what, mend });
  };
  const isPage = /<html[\s>]/i.test(source);
  const { document } = parseHTML(isPage ? source : `<html><body>${source}</body></html>`);
  const facts = readPageFacts(document);
  const headline = oneLine(document.querySelector('h1')?.textContent ?? '');
  // It takes the page apart, so it comes last.
  const main = new Readability<PageNode>(document, { serializer: (node) => node as PageNode });
  const content = main.parse()?.content;
  const head = takePageHead(content ? htmlBlocks(content) : [], [facts.title, headline]);
  const { title, sections } = composeBody(head.body, facts.title);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  if (paragraphs.length === 0)
    return fail(
      'No story is found on the page.',
      'Copy its text into a .txt file, below its date and title.',
    );
  const { url, publisher } = facts;
  return composeArticle({
    id: idOf(file),
    title: title ?? fail('The page has no title.', 'Write one into it as "<title>…</title>".'),
    published:
      facts.published ??
      head.published ??
      fail(
        'The page names no day of publication.',
        'Write it into the page as <meta property="article:published_time" content="2025-07-06">.',
      ),
    url,
    publisher,
    author: facts.author ?? head.author,
    language: LANGUAGE.exec(facts.language ?? '')?.[0] ?? tellLanguage(paragraphs.join(' ')),
    sections,
  });
}
