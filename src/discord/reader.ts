import type { RepliableInteraction } from 'discord.js';
import type { Privacy } from './privacy.ts';
import type { Words } from './words/en.ts';
import { wordsFor } from './words/words.ts';

/** Whom a message is made for. */
export interface Reader {
  /** Their user id: what they asked is theirs to page and to delete. */
  readonly asker: string;
  readonly privacy: Privacy;
  readonly words: Words;
  /** Discord's, for dates. */
  readonly locale: string;
  /** Who shared with all what they are shown, in our words. */
  readonly sharedBy?: string | undefined;
}

/** Whoever used a command or pressed a button. */
export function readerOf({ user, locale }: RepliableInteraction, privacy: Privacy): Reader {
  return { asker: user.id, privacy, words: wordsFor(locale), locale };
}
