import type { BotConfig, Environment } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import type { Inspection } from '../desk/inspect.ts';
import type { Report } from '../eval/report.ts';
import type { Added } from '../story/folder/addStory.ts';
import type { Loaded } from '../story/folder/loadLibrary.ts';
import type { Library } from '../story/library.ts';

/** Told how far a long task is. */
export type OnProgress = (done: number, of: number) => void;

/**
 * What the command line needs of the rest of Pilcrow. Whatever is wrong with what was given comes
 * as a Refusal.
 */
export interface House {
  readonly version: string;
  readonly environment: Environment;
  /** Reads every story of a folder. */
  loadLibrary(folder: string): Promise<Loaded>;
  /** Opens a desk on a library, which is indexed when the desk is first asked a question. */
  openDesk(library: Library): Promise<Desk>;
  /** Reads one story, named by its path or by its id in the folder, and all that is found in it. */
  inspect(name: string, folder: string): Promise<Inspection>;
  /** Brings a story file into the folder as Markdown. */
  addStory(file: string, folder: string): Promise<Added>;
  /** Scores a question set, given as parsed JSON. */
  evaluate(set: unknown, onProgress: OnProgress): Promise<Report>;
  /** Runs the bot until it is told to stop. */
  runBot(config: BotConfig): Promise<void>;
  /** Registers the bot's commands; says whether Discord had others. */
  registerCommands(config: BotConfig): Promise<boolean>;
}
