/** What whoever manages a server has chosen for it. */
export interface Settings {
  /** Whether answers are for the asker alone unless `private` says otherwise. */
  readonly private: boolean;
  /** The ids of the channels in which mentions are answered; empty for all. */
  readonly channels: readonly string[];
  /** The ids of the stories that answers come from; empty for all. */
  readonly stories: readonly string[];
}

/** What holds where nobody has chosen. */
export const DEFAULT_SETTINGS: Settings = { private: false, channels: [], stories: [] };

/** How many channels, and how many stories, a server may choose; their names fit into one message. */
export const MOST_CHOSEN = 20;

/** Settings as a store gave them back: what is missing or not understood is as by default. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { private: isPrivate, channels, stories } = stored as Partial<Record<string, unknown>>;
  return { private: isPrivate === true, channels: readIds(channels), stories: readIds(stories) };
}

function readIds(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const ids = stored.filter((id) => typeof id === 'string' && id !== '');
  return [...new Set<string>(ids)].slice(0, MOST_CHOSEN);
}

/** Whether mentions in a channel, or in a thread of it, are answered. */
export function answersIn({ channels }: Settings, ...places: readonly (string | null)[]): boolean {
  return channels.length === 0 || places.some((id) => id !== null && channels.includes(id));
}

/** First one choice fewer, then one more; null where that would be more than `MOST_CHOSEN`. */
export function choose(
  ids: readonly string[],
  { add, remove }: { readonly add?: string | undefined; readonly remove?: string | undefined },
): readonly string[] | null {
  const kept = ids.filter((id) => id !== remove);
  if (add === undefined || kept.includes(add)) return kept;
  return kept.length < MOST_CHOSEN ? [...kept, add] : null;
}
