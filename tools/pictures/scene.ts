import type { Captured } from '../../tests/double/captureMessages.ts';

/** What somebody wrote, or what the app answered to somebody. */
export type Post =
  | { readonly who: string; readonly said: string }
  | {
      readonly shown: Captured;
      /** Who asked, and by what: a slash command, or the name of a message's menu. */
      readonly used: { readonly who: string; readonly command: string };
    };

/** A stretch of a channel that makes a picture. */
export interface Scene {
  /** The picture's file is named after it. */
  readonly name: string;
  readonly posts: readonly Post[];
}
