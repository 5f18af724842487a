import { expect, test } from 'vitest';
import { factMessage } from '../../src/discord/messages/factMessage.ts';
import type { Words } from '../../src/discord/words/en.ts';
import { LANGUAGES } from '../../src/discord/words/words.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

async function tell(paragraph: string, topic: string, words: Words): Promise<string> {
  const answer = await deskOf([tellStory([paragraph])]).fact(topic);
  const privacy = { private: true, shareable: true };
  return JSON.stringify(factMessage(answer, { words, locale: 'en-US', privacy, asker: '9' }));
}

test.each(Object.entries(LANGUAGES))(
  'a look-up of a name that several go by says so, and not that there is none: %s',
  async (_, words) => {
    const told = await tell('Mayor Ana Ruiz met Luis Ruiz in May.', 'Ruiz', words);
    expect(told).toContain(words.fact.ambiguous);
    expect(told).not.toContain(words.fact.none);
    expect(told).toContain('Ana Ruiz, Luis Ruiz');
  },
);

test.each(Object.entries(LANGUAGES))(
  'a passage that is nothing but a quote is said once: %s',
  async (_, words) => {
    const quoted = '“We closed it,” said Mayor Ana Ruiz. “Nobody will cross it again.”';
    const told = await tell(quoted, 'Ana Ruiz', words);
    expect(told.match(/Nobody will cross it again/g)).toHaveLength(1);
  },
);
