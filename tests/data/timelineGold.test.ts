import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/story/sentences/splitSentences.ts';
import { storyParagraphs } from './storyParagraphs.ts';

interface GoldEvent {
  readonly paragraph: number;
  readonly sentence: number;
  readonly quote: string;
  readonly event: string;
  readonly when: string | null;
  readonly value: string | null;
  readonly status: string;
  readonly alsoRight: readonly string[];
  readonly relation: string | null;
}

const gold: readonly GoldEvent[] = JSON.parse(
  readFileSync(new URL('timeline-gold.json', import.meta.url), 'utf8'),
);

test('each event of the gold is told by the sentence that it names, in the words it gives', () => {
  for (const { paragraph, sentence, quote, when, relation, event } of gold) {
    const text = storyParagraphs[paragraph - 1] ?? '';
    const span = splitSentences(text)[sentence - 1];
    const told = text.slice(span?.start, span?.end);
    for (const words of [quote, when, relation]) if (words) expect(told, event).toContain(words);
  }
});

test('an event has a value exactly where words date it', () => {
  for (const { when, value, event } of gold) expect(value === null, event).toBe(when === null);
});

test('the statuses are those that readers see, each given once', () => {
  for (const { status, alsoRight, event } of gold) {
    const statuses = [status, ...alsoRight];
    expect(['past', 'ongoing', 'expected'], event).toEqual(expect.arrayContaining(statuses));
    expect(new Set(statuses).size, event).toBe(statuses.length);
  }
});
