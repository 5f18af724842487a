import { expect, test } from 'vitest';
import { sourcesMessage } from '../../src/discord/messages/sourcesMessage.ts';
import { en } from '../../src/discord/words/en.ts';
import { deskOf } from '../desk/deskOf.ts';
import { tellStory } from '../tellStory.ts';

test('a story with an address as long as a page is listed without it, and so are those after it', () => {
  const url = `https://news.example/${'storm'.repeat(1000)}`;
  const { stories } = deskOf([
    tellStory(['It rained.'], { id: 'rain', title: 'Rain', url }),
    tellStory(['It snowed.'], { id: 'snow', title: 'Snow', published: '2025-01-02' }),
  ]);
  const told = JSON.stringify(sourcesMessage(stories.all, en, 'en-GB'));
  expect(told).toContain('**Rain**');
  expect(told).toContain('**Snow**');
  expect(told).not.toContain('storm');
});
