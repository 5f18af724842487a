import { TimestampStyles, time } from 'discord.js';

/** A moment, in milliseconds, as Discord counts down to it in the reader's language. */
export function untilThen(moment: number): string {
  // Rounded up: whoever comes back when the countdown ends is not too early.
  return time(Math.ceil(moment / 1000), TimestampStyles.RelativeTime);
}
