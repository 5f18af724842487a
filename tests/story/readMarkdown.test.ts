import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/story/formats/readMarkdown.ts';

const front = '---\ntitle: Harbour fees rise\npublished: 2025-07-06\n---\n';

function body(markdown: string): [heading: string | null, paragraphs: string[]][] {
  const { sections } = readMarkdown(`${front}${markdown}`, 'fees.md');
  return sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(({ text }) => text)]);
}

describe('front matter', () => {
  test('gives every field of the story', () => {
    const source = [
      '---',
      'title: "Fees: a history"',
      'published: 2025-07-06T10:00:00Z',
      'url: https://news.example/fees',
      'publisher: The Example',
      'author: Ana Ruiz',
      'language: es-CO',
      '---',
      'Hola.',
    ];
    const { sections, ...fields } = readMarkdown(source.join('\r\n'), 'old/fees.md');
    expect(fields).toEqual({
      id: 'fees',
      title: 'Fees: a history',
      published: '2025-07-06',
      url: 'https://news.example/fees',
      publisher: 'The Example',
      author: 'Ana Ruiz',
      language: 'es',
    });
    expect(sections).toHaveLength(1);
  });

  test('takes a headline with a colon as it stands', () => {
    const titleOf = (line: string) =>
      readMarkdown(`---\n${line}\npublished: 2025-07-06\n---\nUp.`, 'fees.md').title;
    expect(titleOf('title: Road to Mars: eight years in the making')).toBe(
      'Road to Mars: eight years in the making',
    );
    expect(titleOf('title: Say “no”: a C:\\ story   # for June')).toBe('Say “no”: a C:\\ story');
    expect(titleOf("title: 'Fees: a history'")).toBe('Fees: a history');
  });

  test.each([
    '"We won," says Holt',
    "'We won,' says Holt",
    '#1 at last',
    'Team #1 wins',
    '@everyone is asked',
    '**Bold** claim',
    '[Opinion] Raise the fees',
    '- 40 degrees in Oster',
    '? no answer',
    '50% of all: why',
    'What comes next:',
    '!important',
    '& sons',
    '`npm` is down',
  ])('takes a headline as it stands, whatever its signs mean to YAML: %s', (title) => {
    const source = `---\ntitle: ${title}   # as printed\npublished: 2025-07-06\n---\nUp.`;
    expect(readMarkdown(source, 'fees.md').title).toBe(title);
  });

  test('takes for YAML what is YAML as a whole', () => {
    const titleOf = (title: string) =>
      readMarkdown(`---\ntitle: ${title}\npublished: 2025-07-06\n---\n# Up\n\nUp.`, 'fees.md')
        .title;
    expect(titleOf('"Fees: \\"a\\" history" # quoted')).toBe('Fees: "a" history');
    expect(titleOf("'It''s #1'")).toBe("It's #1");
    expect(titleOf('>-\n  Fees rise\n  again')).toBe('Fees rise again');
    expect(titleOf('Fees rise\n  again')).toBe('Fees rise again');
    for (const none of ['# none yet', '~', 'null', '""']) expect(titleOf(none)).toBe('Up');
  });

  test('may name its language in two letters or three, in any case', () => {
    const languageOf = (tag: string) =>
      readMarkdown(`---\nlanguage: ${tag}\npublished: 2025-07-06\n---\n# Up\n\nUp.`, 'up.md')
        .language;
    expect(['en', 'EN', 'en_US', 'eng', 'spa', 'es-CO', 'ast'].map(languageOf)).toEqual([
      ...['en', 'en', 'en', 'en', 'es', 'es', 'ast'],
    ]);
  });

  test('takes a headline of figures as it stands', () => {
    const read = (title: string) =>
      readMarkdown(`---\ntitle: ${title}\nauthor: ~\npublished: 2025-07-06\n---\nUp.`, 'fees.md');
    for (const title of ['1.10', '007', '1e3', '1984', 'True', '2024-25'])
      expect(read(title)).toMatchObject({ title, author: null });
  });

  test('needs no more than the day, when the body begins with the title', () => {
    const article = readMarkdown('---\npublished: 6 July 2025\n---\n# Fees\n\nUp.', 'fees.md');
    expect(article).toMatchObject({
      title: 'Fees',
      published: '2025-07-06',
      language: 'en',
      url: null,
    });
    expect(article.sections.map(({ heading }) => heading)).toEqual([null]);
  });

  test.each([
    ['no front matter', 'Text.', /^fees\.md:1: There is no front matter\. .*published: 2025-07-06/],
    ['no end', '---\ntitle: A\n', /^fees\.md:1: The front matter has no end/],
    ['nothing in it', '---\n---\nText.', /^fees\.md:1: .*no "published"/],
    ['no day', '---\ntitle: A\n---\nText.', /^fees\.md:1: .*no "published"/],
    [
      'a day that is none',
      '---\ntitle: A\npublished: soon\n---\nText.',
      /^fees\.md:3: "soon" is no day/,
    ],
    ['a day its month has not', '---\ntitle: A\npublished: 2025-06-31\n---\nT.', /^fees\.md:3: /],
    [
      'an address that is none',
      '---\npublished: 2025-07-06\nurl: javascript:alert(1)\n---\nT.',
      /^fees\.md:3: .*web address/,
    ],
    [
      'a language that is none',
      '---\npublished: 2025-07-06\nlanguage: English\n---\nT.',
      /^fees\.md:3: .*language/,
    ],
    ['broken YAML', '---\npublished: 2025-07-06\ntitle: "A\n---\nText.', /^fees\.md:\d: .*YAML/],
    [
      'a list for a title',
      '---\npublished: 2025-07-06\ntitle: [a, b]\n---\nT.',
      /^fees\.md:3: "title"/,
    ],
    ['no title', '---\npublished: 2025-07-06\n---\nText.', /^fees\.md:1: .*no title/],
    ['no text', '---\npublished: 2025-07-06\ntitle: A\n---\n## B\n', /^fees\.md:5: .*no text/],
  ])('with %s is refused with its line and a way to mend it', (_, source, message) => {
    expect(() => readMarkdown(source, 'fees.md')).toThrow(message);
  });
});

describe('the body', () => {
  test('is parted into sections by headings and into paragraphs by blocks', () => {
    expect(
      body(
        '# Harbour Fees Rise\n\nOne\ntwo.\n\n## First *part*\n\n- a\n- b\n\n> quoted\n\n### Next\n\n```\ncode  here\n```\n',
      ),
    ).toEqual([
      [null, ['One two.']],
      ['First part', ['a', 'b', 'quoted']],
      ['Next', ['code here']],
    ]);
  });

  test('is plain text: no marks, addresses, pictures or tags', () => {
    expect(
      body(
        'A **bold** [link](https://x.example) ![pic](p.png)and `code` &amp; <b>tags</b>.  \nNext\\\nlast.\n\n<div>gone</div>\n\n![only](p.png)\n\n***\n',
      ),
    ).toEqual([[null, ['A bold link and code & tags. Next last.']]]);
  });

  test('keeps a first heading that is not the title', () => {
    expect(body('# Other\n\nText.')).toEqual([['Other', ['Text.']]]);
  });
});
