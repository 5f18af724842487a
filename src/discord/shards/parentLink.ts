import type { Health } from '../../health.ts';

/** What a process that runs a shard tells its parent, beside what discord.js tells it. */
export type ShardNews = { readonly report: Health } | { readonly refusal: string };

/** How often a parent is told, in milliseconds. */
export const REPORT_EVERY = 1000;

/** The way from a process that runs a shard to the parent that started it. */
export interface ParentLink {
  /** Fulfilled when the parent wants this process to leave, or is gone itself. */
  readonly parted: Promise<void>;
  /** Tells how this process is, from now on, every `REPORT_EVERY`. */
  keepReporting(look: () => Health): void;
  /** Tells why Discord will not have the bot, so that the parent does not try again. */
  tellRefusal(refusal: string): Promise<void>;
  /** Lets this process end. */
  close(): void;
}

/** The link to the parent; null where no sharding manager started this process. */
export function linkToParent(): ParentLink | null {
  if (!process.env.SHARDING_MANAGER || !process.connected) return null;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  return {
    parted: new Promise((resolve) => {
      process.once('disconnect', () => {
        if (!closed) resolve();
      });
    }),
    keepReporting(look) {
      const tell = () => void send({ report: look() });
      tell();
      timer = setInterval(tell, REPORT_EVERY).unref();
    },
    tellRefusal: (refusal) => send({ refusal }),
    close() {
      closed = true;
      clearInterval(timer);
      if (process.connected) process.disconnect();
    },
  };
}

/** Never rejects: a parent that is gone needs no news. */
function send(news: ShardNews): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(news, undefined, undefined, () => resolve());
    else resolve();
  });
}
