import type { ArticleFacts } from '../../src/facts/articleFacts.ts';
import { factsOf } from '../../src/facts/factsOf.ts';
import { tellStory } from '../tellStory.ts';

/** The facts of a story whose paragraphs are parted by ¶. */
export const factsIn = (text: string): ArticleFacts => factsOf(tellStory(text.split(' ¶ ')));

/** Stands for what the story does not tell. */
export const UNTOLD = '–';
