import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/factsOf.ts';
import { tellStory } from './tellStory.ts';

const figuresIn = (text: string) =>
  factsOf(tellStory([text])).figures.map(({ number, counts, when, change }) => [
    number.text,
    counts?.text ?? null,
    when?.text ?? null,
    change?.text ?? null,
  ]);

describe('what a figure counts', () => {
  test('a bare number counts what the number before it counts', () => {
    expect(
      figuresIn('It killed at least 16 civilians and wounded 53 in the market.').map(
        ([number, counts]) => [number, counts],
      ),
    ).toEqual([
      ['at least 16', 'civilians'],
      ['53', 'civilians'],
    ]);
    expect(
      figuresIn('It displaced 7 million people. More than 700,000 have fled since May.')[1],
    ).toEqual(['More than 700,000', 'people', null, null]);
  });

  test('some of many are a figure, and so are the many', () => {
    expect(figuresIn('It will close 22 of its 318 stores.')).toEqual([
      ['22', 'stores', null, null],
      ['318', 'stores', null, null],
    ]);
  });

  test('the subject is found at the head of a sentence, past a clause, and behind "that"', () => {
    expect(figuresIn('Revenue slipped 3.2%.')[0]?.[1]).toBe('Revenue');
    expect(figuresIn('Online sales, which fell in May, rose 6.5%.')[0]?.[1]).toBe('Online sales');
    expect(figuresIn('She noted that net debt had fallen to 640 million euros.')[0]?.[1]).toBe(
      'net debt',
    );
    expect(figuresIn('Shares in the company were down 11.8%.')[0]).toEqual([
      '11.8%',
      'Shares in the company',
      null,
      'down 11.8%',
    ]);
    expect(figuresIn('The plan raises the number of inspections to about 1,400.')[0]?.[1]).toBe(
      'number of inspections',
    );
  });

  test('a total behind its change is told with it', () => {
    expect(
      figuresIn('Passenger numbers have fallen 18 percent since the accident, to 640,000.'),
    ).toEqual([
      ['18 percent', 'Passenger numbers', null, 'fallen 18 percent'],
      ['640,000', 'Passenger numbers', null, 'fallen 18 percent'],
    ]);
  });

  test('a toll is counted where it "now stands", and the missing beside the dead', () => {
    expect(figuresIn('The death toll now stands at 31.')[0]?.slice(0, 2)).toEqual([
      '31',
      'death toll',
    ]);
    expect(
      figuresIn('At least 31 people are dead and more than 100 missing.')[1]?.slice(0, 2),
    ).toEqual(['more than 100', 'people']);
  });

  test('a number below zero keeps its sign in words', () => {
    expect(figuresIn('Temperatures dropped to minus 11 degrees overnight.')[0]?.[0]).toBe(
      'minus 11 degrees',
    );
  });

  test('"one in 20" is no count of 20', () => {
    expect(figuresIn('Fewer than one in 20 such compounds reaches patients.')).toEqual([]);
  });
});

describe('when a figure holds', () => {
  test('a time that belongs to something else is not its time', () => {
    expect(figuresIn('It fined the firm $3 million over the grounding in February.')[0]?.[2]).toBe(
      null,
    );
    expect(figuresIn('Rainfall was 40 percent above the December average.')[0]?.[2]).toBe(null);
    expect(figuresIn('Profit fell 31% in the three months to end-June.')[0]?.[2]).toBe(null);
    expect(figuresIn('The €9 million scheme was on track for 2027.')[0]?.[2]).toBe(null);
  });

  test('a quarter of last year is told whole', () => {
    expect(figuresIn('In the first quarter of last year, sales rose 5%.')[0]?.[2]).toBe(
      'first quarter of last year',
    );
  });
});
