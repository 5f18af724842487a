import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/search/createIndex.ts';
import { story } from './stories.ts';

const FERRY = createIndex(
  story(
    'ferry',
    'en',
    'The regulator fined Nordlys over the grounding of a ferry. Three people died aboard the vessel.',
    'The company ignored warnings about the Havorn, a vessel built in 1998 in Bergen. It carried 311 passengers.',
    'Per Dahl, who heads Nordlys, called the fine unjust. “We followed every rule,” Dahl said in Oslo.',
    'Later Dahl said that Nordlys would appeal. Dahl and the Nordlys board will meet in Oslo.',
  ),
);

const first = (question: string) => FERRY.find(question).hits[0]?.passage.sentence.text;

describe('questions in other words than the story’s', () => {
  it('finds the sentence by a word that says the same', () => {
    expect(first('When was the ship constructed?')).toMatch(/built in 1998/);
    expect(FERRY.find('When was the Havorn constructed?').answered).toBe(true);
  });

  it('explains what a word was taken to mean', () => {
    const ship = FERRY.explain?.('ship').words[0];
    expect(ship?.meanings.map(({ term }) => term)).toContain('vessel');
  });

  it('keeps a language without a list of synonyms to its own words', () => {
    const index = createIndex(story('vessel', 'de', 'Der vessel liegt im Hafen.'));
    expect(index.find('ship').hits).toEqual([]);
  });
});

describe('questions about who somebody is', () => {
  it.each([['Who is Dahl?'], ['who is per dahl']])(
    'answers “%s” where the story introduces him',
    (question) => {
      expect(first(question)).toMatch(/who heads Nordlys/);
    },
  );
});

describe('questions that a story only seems to answer', () => {
  it('is less sure of a number where the sentence does not name what is counted', () => {
    const sure = (question: string) => FERRY.find(question).confidence;
    expect(sure('How many passengers did the Havorn carry?')).toBeGreaterThan(
      sure('How many lifeboats did the Havorn carry?'),
    );
  });
});
