import type { Logger } from 'pino';
import { type Desk, narrowDesk } from '../desk/desk.ts';
import type { Pace } from './pace/pace.ts';
import type { Settings } from './settings/settings.ts';
import type { SettingsKeeper } from './settings/settingsKeeper.ts';

/** What the bot works with, wherever it is spoken to. */
export interface House {
  /** Today's desk: a reload puts another in its place, so ask for it anew each time. */
  readonly desk: Desk;
  readonly log: Logger;
  readonly settings: SettingsKeeper;
  readonly pace: Pace;
}

/** What every command, button and message handler works with: the house as one server has arranged it. */
export interface Room {
  /** Today's desk, with the stories that the server uses. */
  readonly desk: Desk;
  readonly settings: Settings;
  readonly house: House;
}

/** The room for a server; null for where there is none, such as a direct message. */
export async function enterRoom(house: House, guildId: string | null): Promise<Room> {
  const settings = await house.settings.of(guildId);
  const { desk } = house;
  const { stories } = settings;
  const own = stories.length > 0 ? deskWith(desk, stories) : desk;
  return { desk: own, settings, house };
}

/** Desks by the lists of stories that servers use: what one holds for later is found there again. */
const narrowed = new WeakMap<Desk, WeakMap<readonly string[], Desk>>();

function deskWith(desk: Desk, stories: readonly string[]): Desk {
  const known = narrowed.get(desk) ?? new WeakMap<readonly string[], Desk>();
  narrowed.set(desk, known);
  const own = known.get(stories) ?? narrowDesk(desk, new Set(stories));
  known.set(stories, own);
  return own;
}
