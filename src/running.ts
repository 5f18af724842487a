import type { DiscordRefusal } from './discord/discordRefusal.ts';
import type { Health } from './health.ts';

/** A bot at work, in this process or in those under it. */
export interface Running {
  readonly health: Health;
  /** Fulfilled once it has stopped, by `stop` or because Discord refused it. */
  readonly ended: Promise<DiscordRefusal | null>;
  /** Lets what is under way finish, then says goodbye. */
  stop(): Promise<void>;
}
