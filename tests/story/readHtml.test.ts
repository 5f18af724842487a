import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/story/readHtml.ts';

const text =
  'The harbour board raised its fees on Monday. Ships stayed away for a week, owners said.';
const body = `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
  <article><h1>Harbour fees rise</h1><p>${text}</p><figure><img src="a.jpg"><figcaption>A ship</figcaption></figure>
  <p>${text}<br>Nobody <em>paid</em>&nbsp;twice.</p><h2>What ships pay</h2>
  <ul><li>One fee.</li><li>Another.</li></ul><blockquote><p>“It is too much.”</p></blockquote>
  <script>alert(1)</script></article><footer>© The Example</footer>`;
const page = (head: string, language = 'en-GB') =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
const meta = `<title>Harbour fees rise | The Example</title>
  <meta property="og:title" content="Harbour fees rise"><meta property="og:site_name" content="The Example">
  <meta property="article:published_time" content="2025-07-06T23:30:00-05:00">
  <meta name="author" content="Ana Ruiz"><link rel="canonical" href="https://news.example/fees">`;
const fields = {
  id: 'fees',
  title: 'Harbour fees rise',
  published: '2025-07-06',
  url: 'https://news.example/fees',
  publisher: 'The Example',
  author: 'Ana Ruiz',
};

describe('a saved web page', () => {
  test('gives its story without what stands around it', () => {
    const { sections } = readHtml(page(meta), 'fees.html');
    expect(sections.map((it) => [it.heading, it.paragraphs.map((p) => p.text)])).toEqual([
      [null, [text, `${text} Nobody paid\u00a0twice.`]],
      ['What ships pay', ['One fee.', 'Another.', '“It is too much.”']],
    ]);
  });

  test('says in its meta tags what it is', () => {
    expect(readHtml(page(meta, 'es-CO'), 'fees.html')).toMatchObject({ ...fields, language: 'es' });
  });

  test('or says it in JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Harbour fees rise',
          datePublished: '2025-07-06',
          author: [{ '@type': 'Person', name: 'Ana Ruiz' }],
          publisher: { name: 'The Example' },
          mainEntityOfPage: { '@id': 'https://news.example/fees' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readHtml(page(head), 'fees.html')).toMatchObject({ ...fields, language: 'en' });
  });

  test.each([
    ['no day', page('<title>Fees</title>'), /fees\.html:1: The page names no day/],
    ['no story', `<html><head>${meta}</head><body></body></html>`, /No story is found/],
    ['no page', '', /No story is found/],
  ])('with %s is refused with a way to mend it', (_, source, message) => {
    expect(() => readHtml(source, 'fees.html')).toThrow(message);
  });
});
