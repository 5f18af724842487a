import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/story/formats/readHtml.ts';

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

  test('has its headline, its day and its byline taken off the text, and used where it says no more', () => {
    const head = '<h1>Harbour fees rise again</h1><p>Published: 6 July 2025</p><p>By Ana Ruiz</p>';
    const again = body.replace('<h1>Harbour fees rise</h1>', head);
    const source = `<html><head><meta property="og:title" content="Fees rise"></head><body>${again}</body></html>`;
    const { sections, ...story } = readHtml(source, 'fees.html');
    expect(story).toMatchObject({
      title: 'Fees rise',
      published: '2025-07-06',
      author: 'Ana Ruiz',
    });
    expect(sections[0]).toMatchObject({ heading: null, paragraphs: [{ text }, {}] });
  });

  test('keeps no time that only dates it, and a time in a sentence', () => {
    const timed = body
      .replace('<p>', '<time datetime="2025-07-06">6 July, 10:30</time><p>')
      .replace('on Monday', 'on <time>Monday</time>');
    const { sections } = readHtml(page(meta).replace(body, timed), 'fees.html');
    expect(sections[0]?.paragraphs[0]?.text).toBe(text);
  });

  test('gives each row of a table as a paragraph', () => {
    const table =
      '<table><tr><th>Year</th> <th>Fee</th></tr>\n<tr><td>2024</td><td></td><td><b>$5</b> a day</td></tr></table>';
    const { sections } = readHtml(page(meta).replace('<ul>', `${table}<ul>`), 'fees.html');
    expect(sections[1]?.paragraphs.map((it) => it.text)).toEqual([
      'Year | Fee',
      '2024 | $5 a day',
      'One fee.',
      'Another.',
      '“It is too much.”',
    ]);
  });

  test('says “&” where its JSON-LD says “&amp;”', () => {
    const data = {
      '@type': 'Article',
      headline: 'Fees &amp; tolls &#8212; 3 < 4',
      datePublished: '2025-07-06',
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readHtml(page(head), 'fees.html').title).toBe('Fees & tolls — 3 < 4');
  });

  test.each([
    ['no day', page('<title>Fees</title>'), /fees\.html:1: The page names no day/],
    ['no story', `<html><head>${meta}</head><body></body></html>`, /No story is found/],
    ['no page', '', /No story is found/],
  ])('with %s is refused with a way to mend it', (_, source, message) => {
    expect(() => readHtml(source, 'fees.html')).toThrow(message);
  });
});
