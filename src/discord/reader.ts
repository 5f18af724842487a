import type { RepliableInteraction } from 'discord.js';
import type { Privacy } from './privacy.ts';
import type { Words } from './words/en.ts';
import { speaking } from './words/words.ts';

/** Whom a message is made for. */
export interface Reader {
  /** Their user id: what they asked is theirs to page and to delete. */
  readonly asker: string;
  readonly privacy: Privacy;
  readonly words: Words;
  /** For dates: of the words' language, as it is written where the reader is. */
  readonly locale: string;
  /** Who shared with all what they are shown, in our words. */
  readonly sharedBy?: string | undefined;
}

/** Whoever used a command or pressed a button. */
export function readerOf({ user, locale }: RepliableInteraction, privacy: Privacy): Reader {
  return { asker: user.id, privacy, ...speaking(locale) };
}
