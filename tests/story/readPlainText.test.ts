import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/story/formats/readPlainText.ts';
import { StoryError } from '../../src/story/problem.ts';

const lines = [
  '3 May, 2024',
  'us-peru-talks-stall-over-fishing-rights',
  '',
  'The U.S. delegation left Lima on Friday. Talks may resume.',
  '',
  'A second paragraph',
  'goes on here.',
  '',
  'Nets and Numbers',
  '',
  'Peru says catches fell by half.',
  '',
  '“Nobody won,” said one fisher.',
];
const source = lines.join('\n');
const article = readPlainText(source, 'news/us-peru-talks-stall-over-fishing-rights.txt');

describe('a newspaper archive’s text', () => {
  test('gives the day, a readable title and the id', () => {
    expect(article.published).toBe('2024-05-03');
    expect(article.title).toBe('US-Peru talks stall over fishing rights');
    expect(article.id).toBe('us-peru-talks-stall-over-fishing-rights');
  });

  test('is parted into sections by its short lines and into paragraphs by its blank lines', () => {
    expect(article.sections.map((it) => [it.heading, it.paragraphs.map((p) => p.text)])).toEqual([
      [
        null,
        [
          'The U.S. delegation left Lima on Friday. Talks may resume.',
          'A second paragraph goes on here.',
        ],
      ],
      ['Nets and Numbers', ['Peru says catches fell by half.', '“Nobody won,” said one fisher.']],
    ]);
    expect(article.sections.flatMap((it) => it.paragraphs.map((p) => p.number))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test.each([
    ['Windows line ends', lines.join('\r\n')],
    ['a byte order mark', `\ufeff${source}`],
    ['spaces and tabs around lines', lines.map((line) => `\t${line}  `).join('\n')],
    ['blank lines at both ends', `\n\n${source}\n\n\n`],
  ])('reads the same with %s', (_, text) => {
    expect(readPlainText(text, `${article.id}.txt`)).toEqual(article);
  });

  test('gives each line of a list as a paragraph', () => {
    const { sections } = readPlainText(
      '6 July 2025\nFees\n\nThe board says:\n- fees rise\nagain\n- ships stay\n',
      'fees.txt',
    );
    expect(sections.flatMap((it) => it.paragraphs.map((p) => p.text))).toEqual([
      'The board says:',
      '- fees rise again',
      '- ships stay',
    ]);
  });

  test('may name its title first, then its author and its address', () => {
    const { title, published, author, url, sections } = readPlainText(
      'Fees Rise Again\nBy Ana Ruiz\nJuly 6, 2025\nhttps://news.example/fees\n\nFees rose.\n',
      'fees.txt',
    );
    expect({ title, published, author, url }).toEqual({
      title: 'Fees Rise Again',
      published: '2025-07-06',
      author: 'Ana Ruiz',
      url: 'https://news.example/fees',
    });
    expect(sections.map((it) => it.paragraphs.map((p) => p.text))).toEqual([['Fees rose.']]);
  });

  test('may name its author without a “by”, right below its title', () => {
    const { title, author, sections } = readPlainText(
      '6 July 2025\nFees Rise Again\nAna María de la Cruz\n\nFees rose.\n',
      'fees.txt',
    );
    expect({ title, author }).toEqual({
      title: 'Fees Rise Again',
      author: 'Ana María de la Cruz',
    });
    expect(sections.map(({ heading }) => heading)).toEqual([null]);
  });

  test('keeps a heading that stands between blank lines, though it could be a name', () => {
    const { author, sections } = readPlainText(
      '6 July 2025\nFees\n\nMounting Tensions\n\nFees rose.\n',
      'fees.txt',
    );
    expect(author).toBeNull();
    expect(sections.map(({ heading }) => heading)).toEqual(['Mounting Tensions']);
  });

  test.each([
    ['es', 'El puente de la ciudad se cayó el lunes. El alcalde dijo que fue una pérdida.'],
    ['pt', 'A ponte da cidade caiu na segunda-feira. O prefeito disse que não foi um acidente.'],
    ['fr', 'Le pont de la ville est tombé lundi. Le maire a dit que ce n’était pas un accident.'],
    ['de', 'Die Brücke der Stadt ist am Montag eingestürzt. Es war kein Unfall, sagte man.'],
    ['en', 'The bridge fell on Monday, and the mayor of La Paz, El Alto and Las Casas wept.'],
    ['en', 'Fees rose.'],
    ['en', 'Most runt fallna broar: ingen hade sett olyckan komma, sade borgmästaren.'],
  ])(
    'is told to be in %s by its words, and taken for English where that fails: %s',
    (tag, text) => {
      expect(readPlainText(`6 July 2025\nA title\n\n${text}\n`, 'bridge.txt').language).toBe(tag);
    },
  );

  test('without a title is named after its file, and keeps its first paragraph', () => {
    const { title, sections } = readPlainText(
      '6 July 2025\n\nIt rained.\n\nIt poured.',
      'wet-days-in-peru.txt',
    );
    expect(title).toBe('Wet days in Peru');
    expect(sections[0]?.paragraphs.map((p) => p.text)).toEqual(['It rained.', 'It poured.']);
  });

  test('may have a title that ends like a sentence, right under its day', () => {
    expect(readPlainText('6 July 2025\nFees rise.\n\nThey rose.', 'a.txt').title).toBe(
      'Fees rise.',
    );
  });

  test('with a short last line takes it for a paragraph, as it heads nothing', () => {
    const { sections } = readPlainText('6 July 2025\nRain\n\nIt rained.\n\nOur own staff', 'a.txt');
    expect(sections).toHaveLength(1);
  });

  test('without a date says so and how to mend it', () => {
    expect(() => readPlainText('Rain\n\nIt rained.', 'rain.txt')).toThrow(StoryError);
    expect(() => readPlainText('Rain\n\nIt rained.', 'rain.txt')).toThrow(
      /rain\.txt:1: No date .*first line/,
    );
  });

  test('without text says so', () => {
    expect(() => readPlainText('6 July 2025\nRain\n', 'rain.txt')).toThrow(/no text/);
  });
});
