import { createHash } from 'node:crypto';
import type { Passage } from '../story/library.ts';

/**
 * Length of a key in base64url characters: 48 bits, so that among 100,000 passages two share one
 * with a probability of about 2 in 100,000 (birthday bound, n² / 2⁴⁹).
 */
export const KEY_LENGTH = 8;

/** Names a story in eight characters, where its id would be too long. */
export function storyKey(id: string): string {
  return digest(id);
}

/**
 * Names a passage by where it stands and what it says, in eight characters. A passage whose
 * wording, paragraph or story changed has another key, so an old key never shows new words.
 */
export function passageKey({ article, paragraph, sentence }: Passage): string {
  return digest(`${article.id}\n${paragraph.number}\n${sentence.number}\n${sentence.text}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, KEY_LENGTH);
}
