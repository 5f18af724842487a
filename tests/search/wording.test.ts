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

  it('takes an everyday word for a long name that differs by one vowel, where no story says it', () => {
    const coca = createIndex(
      story(
        'coca',
        'en',
        'The fields of Colombia grew by 10%. Ireland and Colombian farmers object.',
      ),
    );
    expect(coca.find('How much did the fields of Columbia grow?').answered).toBe(true);
    const words = (question: string) => coca.explain?.(question).words[0]?.meanings ?? [];
    expect(words('Columbian').map(({ term }) => term)).toContain('colombian');
    expect(words('Iceland')).toEqual([]);
  });

  it('reads an acronym that everybody knows in small letters, too', () => {
    const talks = createIndex(
      story('talks', 'en', 'The United States left the talks.', 'The talks broke off.'),
    );
    for (const asked of ['Did the USA leave?', 'did the usa leave?', 'Did the US leave?'])
      expect(talks.find(asked).answered, asked).toBe(true);
  });

  it('takes a question in capitals for the same in small letters', () => {
    const small = FERRY.find('who heads nordlys?');
    const shouted = FERRY.find('WHO HEADS NORDLYS?');
    expect(small.answered).toBe(true);
    expect(shouted).toEqual(small);
  });

  it('reads “how many” as asking for a number, not as a word that a story must say', () => {
    const words = (question: string) =>
      FERRY.explain?.(question).words.map(({ text }) => text) ?? [];
    expect(words('How many passengers were there?')).toEqual(['passengers']);
    expect(words('Of the passengers, how many died?')).toEqual(['passengers', 'died']);
    expect(words('Did many passengers die?')).toContain('many');
    expect(FERRY.find('How many?').answered).toBe(false);
  });

  it('explains what a word was taken to mean', () => {
    const ship = FERRY.explain?.('ship').words[0];
    expect(ship?.meanings.map(({ term }) => term)).toContain('vessel');
  });

  it('takes a word that the story does not hold for those near to it', () => {
    const index = createIndex(
      story(
        'raid',
        'en',
        'Three guerrillas left the village at dawn. The mayor thanked the villagers.',
        'Troops guard the bridge over the river. Traders sell fruit on the square.',
      ),
    );
    const { hits } = index.find('Where are the soldiers?');
    expect(hits[0]?.passage.sentence.text).toMatch(/^Troops guard/);
    const soldiers = index.explain?.('Where are the soldiers?').words[0];
    expect(soldiers?.meanings.map(({ term }) => term)).toContain('troop');
  });

  it('prefers, of two sentences that hold as much of the question, the one that says the rest in other words', () => {
    const index = createIndex(
      story(
        'bridge',
        'en',
        'The river bridge has a new lamp. The river bridge has been guarded by troops. A soldier fed a cat.',
      ),
    );
    const { hits } = index.find('Do soldiers use the river bridge?');
    expect(hits[0]?.passage.sentence.text).toMatch(/guarded by troops/);
    const soldiers = index.explain?.('Do soldiers use the river bridge?').words[0];
    expect(soldiers?.near).toContain('troop');
  });

  it('takes nothing for its opposite, nor one season for another', () => {
    const index = createIndex(
      story('prices', 'en', 'Exports decreased in spring. The harbour was closed for repairs.'),
    );
    expect(index.find('What increased in autumn?').answered).toBe(false);
    for (const { meanings } of index.explain?.('increase autumn').words ?? [])
      expect(meanings).toEqual([]);
  });

  it('does not take a name for what is near to its word', () => {
    const index = createIndex(story('fruit', 'en', 'Pears and grapes are sold on the square.'));
    const apple = index.explain?.('What does Apple sell?').words[0];
    expect(apple?.meanings).toEqual([]);
  });

  it('keeps a language without a list of synonyms to its own words', () => {
    const index = createIndex(story('vessel', 'de', 'Der vessel liegt im Hafen.'));
    expect(index.find('ship').hits).toEqual([]);
  });
});

describe('words that mean something else by their letters', () => {
  const clock = createIndex(
    story(
      'clock',
      'en',
      'The ferry left at 4.40 pm and turned back at 6 pm. Nobody was hurt.',
      'The prime minister, Otto Krag, praised the crew. The valley has no sirens.',
    ),
  );
  const said = (question: string) => clock.find(question).hits[0]?.passage.sentence.text;

  it('takes the PM for the prime minister, and not for the pm of a clock', () => {
    expect(said('Who is the PM?')).toMatch(/Otto Krag/);
    expect(said('who is the pm')).toMatch(/Otto Krag/);
  });

  it('still finds an hour, and a PM whom the story calls so', () => {
    expect(said('What left at 4.40 pm?')).toMatch(/ferry left/);
    const titled = createIndex(story('titled', 'en', 'The party chose PM Anna Dahl as leader.'));
    expect(titled.find('Who is the PM?').hits[0]?.passage.sentence.text).toMatch(/Anna Dahl/);
  });

  it('does not look for “nobody” where the question says more', () => {
    expect(said('Why did nobody hear the sirens?')).toMatch(/sirens/);
    expect(said('Was nobody hurt?')).toMatch(/Nobody was hurt/);
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
