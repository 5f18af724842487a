import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/story/sentences/splitSentences.ts';
import { IN_PROPORTION, timesAsLong } from '../timesAsLong.ts';

function sentences(text: string, language?: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Each entry is a paragraph already cut: joined with spaces, it must come apart in the same places. */
const english: Record<string, string[]> = {
  'an abbreviated country before an office': [
    'The envoy met U.S. Secretary of State Ana Ruiz.',
    'U.N. General Assembly members agreed.',
  ],
  'an abbreviated country before a new sentence': [
    'He was flown back to the U.S.',
    'The president said so.',
  ],
  'the network X before a new sentence': [
    'He said so in a post on X.',
    'Russia denied it.',
    'She relied on X. Zhang for it.',
  ],
  'titles and ranks': ['Mr. Ito met Gen. Lee, Dr. No and Sen. Paul.', 'Rep. Wu was away.'],
  initials: ['J. K. Rowling wrote to George W. Bush.', 'J.R.R. Tolkien did not.'],
  'numbered things': ['See No. 5 and Fig. 2 on pp. 3 to 4.', 'No.', 'That was all.'],
  decimals: ['It rose 3.5 percent to $1.25.', 'That was in 1990.', '25 people came.'],
  'hours before a weekday': [
    'It starts at 5 p.m. Monday.',
    'It ends at 9 a.m.',
    'Guests leave then.',
  ],
  'a dateline': [
    'LAUREL, Md. — A spacecraft slipped into orbit.',
    'ST. PAUL -- The race remained undecided.',
    'CORLEY, Ore. (AP) — A dam burst.',
    'He moved to Ore.',
    'The dam held.',
  ],
  companies: [
    'Acme Inc. chief Jo Day left Foo Corp. for good.',
    'He now runs Bar Ltd.',
    'It is new.',
  ],
  'a dot before a small letter': ['It sold fruit, etc. and went on.', 'Roe v. Wade stood.'],
  'a quoted sentence': ['“Done.”', 'He left.', '"Gone."', 'She stayed.'],
  'a quoted question and its speaker': [
    '“Is it?” she asked.',
    '“Why now?” President Ana Ruiz asked.',
    '“Never!”',
    'He left.',
  ],
  'brackets around and inside a sentence': [
    '(He left.)',
    'He won (again!) Cup and title.',
    'See p. 5 (etc.) below.',
  ],
  'an ellipsis inside and at the end': ['He said … nothing.', 'They waited...', 'Then they left.'],
  'words left out in brackets': ['“We go.', '[…] We stay.', 'I … I know.”'],
  'a genitive at the end': ['The boat was Ana’s.', 'Watts bought it.'],
  'several marks': ['What?!', 'Yes!!', 'No...', 'Well.'],
  'a name that begins small': ['It is new.', 'iPhones sell.'],
  'a numbered list': ['1. Rice is sold.', '2. Corn is not.'],
  'a numbered list in running text': ['It sells: 1. Rice.', '2. Corn.', 'That is all.'],
  'a numbered war': ['That was World War I.', 'Rulers fell.'],
};

const others: [language: string, what: string, parts: string[]][] = [
  [
    'es',
    'inverted marks',
    ['¿Qué pasó?', '¡Nada!', 'El Sr. Pérez viajó a EE. UU. en mayo.', 'Véase pág. 5.'],
  ],
  ['es', 'an abbreviation that ends', ['Vive en EE. UU.', 'La visita fue corta.']],
  [
    'de',
    'ordinals and z. B.',
    [
      'Am 3. Oktober war z. B. Berlin voll.',
      'Der 2. Weltkrieg endete 1945.',
      '„Gut.“',
      'Er kam auf Platz 3.',
      'Danach ging er.',
    ],
  ],
  [
    'fr',
    'spaced quotes',
    ['« Oui. »', 'M. Roux est là.', 'Il dit : « Non ! »', 'Et voilà.', '« Ça va ? » demande-t-il.'],
  ],
  ['ar', 'the Arabic question mark', ['هل هذا صحيح؟', 'نعم.', 'قال ذلك.']],
  ['hi', 'the danda', ['यह सच है।', 'वह गया।']],
  ['xx', 'a language it does not know', ['Dr. Ana left.', 'She was glad!']],
];

describe('sentences are cut where a reader would cut them', () => {
  for (const [what, parts] of Object.entries(english))
    test(what, () => expect(sentences(parts.join(' '))).toEqual(parts));
  for (const [language, what, parts] of others)
    test(`${language}: ${what}`, () => expect(sentences(parts.join(' '), language)).toEqual(parts));

  test('Chinese and Japanese need no spaces', () => {
    expect(sentences('他来了。“好！”他走了？是的。', 'zh')).toEqual([
      '他来了。',
      '“好！”',
      '他走了？',
      '是的。',
    ]);
    expect(sentences('「行く。」と彼は言った。終わり！', 'ja')).toEqual([
      '「行く。」と彼は言った。',
      '終わり！',
    ]);
  });

  test('a line break is a space', () => {
    expect(sentences('One day\nit rained.\nThen it\r\nstopped.')).toEqual([
      'One day\nit rained.',
      'Then it\r\nstopped.',
    ]);
  });

  test('text without an end mark is one sentence, and no text is none', () => {
    expect(sentences('no end here')).toEqual(['no end here']);
    expect(sentences('')).toEqual([]);
    expect(sentences(' \n ')).toEqual([]);
  });
});

/** Text rich in what could mislead the cutting. */
const trickyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '!',
        '?',
        '…',
        ' ',
        '\n',
        '”',
        '“',
        ')',
        '(',
        '«',
        '»',
        '。',
        '」',
        '؟',
        '[3]',
      ),
      fc.constantFrom(
        'U.S.',
        'Mr.',
        'No. 5',
        'z. B.',
        'He',
        'said',
        'The',
        'I',
        '3.5',
        'iPad',
        '\u00a0',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'es', 'de', 'fr', 'ja', 'ar', 'xx');

test('sentences are trimmed, in order, inside the text, and hold all of it but spaces between them', () => {
  fc.assert(
    fc.property(trickyText, language, (text, tag) => {
      let last = 0;
      for (const { start, end } of splitSentences(text, tag)) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      expect(text.slice(last).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

test('the time that a sentence begins with is no sentence', () => {
  const sentences = (text: string) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences('It fell. At 9:45 a.m. Microsoft rose. By 3 p.m. Apple fell.')).toEqual([
    'It fell.',
    'At 9:45 a.m. Microsoft rose.',
    'By 3 p.m. Apple fell.',
  ]);
  expect(sentences('It fell at 9:45 a.m. Microsoft rose.')).toEqual([
    'It fell at 9:45 a.m.',
    'Microsoft rose.',
  ]);
  expect(sentences('11 September 2025. Shops shut. Saturday, Oct. 5. Rain came.')).toEqual([
    '11 September 2025. Shops shut.',
    'Saturday, Oct. 5. Rain came.',
  ]);
  expect(sentences('It shut on Oct. 5. Rain came.')).toEqual(['It shut on Oct. 5.', 'Rain came.']);
});

test('a paragraph made to mislead takes time in proportion to its length', async () => {
  const units = ['.', '. ', '.) ', ' (a!) B', '.\u00a0»', '?” Aa ', 'U.S. ', '. “'];
  const split = (letters: number) => {
    for (const unit of units) splitSentences(`${unit.repeat(letters / unit.length)}x`);
  };
  expect(await timesAsLong(split, 20_000)).toBeLessThan(IN_PROPORTION);
});
