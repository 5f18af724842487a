#!/usr/bin/env node
import { createRequire } from 'node:module';
import { type Environment, readEnvironment } from './config.ts';
import { runCommandLine } from './terminal/commandLine.ts';
import type { House } from './terminal/house.ts';
import { Refusal } from './terminal/refusal.ts';

/** The rooms of the house, each opened when a command first needs it: most need few. */
const openHouse = (environment: Environment): House => ({
  version: createRequire(import.meta.url)('../package.json').version,
  environment,

  async loadLibrary(folder) {
    const { loadLibrary } = await import('./story/folder/loadLibrary.ts');
    return loadLibrary(folder);
  },

  async openDesk(library) {
    const [{ createIndexWhenAsked }, { openDesk }] = await Promise.all([
      import('./search/createIndex.ts'),
      import('./desk/desk.ts'),
    ]);
    return openDesk(library, createIndexWhenAsked(library));
  },

  async inspect(name, folder) {
    const [{ locateStory }, { readDraft }, { StoryError }, { inspect }] = await Promise.all([
      import('./story/folder/locateStory.ts'),
      import('./story/readDraft.ts'),
      import('./story/problem.ts'),
      import('./desk/inspect.ts'),
    ]);
    const file = await locateStory(name, folder);
    return inspect(await readDraft(file).catch(refusing(StoryError)));
  },

  async addStory(file, folder) {
    const [{ addStory }, { StoryError }] = await Promise.all([
      import('./story/folder/addStory.ts'),
      import('./story/problem.ts'),
    ]);
    return addStory(file, folder).catch(refusing(StoryError));
  },

  async evaluate(json, onProgress) {
    const [{ readQuestionSet, QuestionSetError }, { evaluate }] = await Promise.all([
      import('./eval/readQuestionSet.ts'),
      import('./eval/evaluate.ts'),
    ]);
    const score = async () => evaluate(readQuestionSet(json), { onProgress });
    return score().catch(refusing(QuestionSetError));
  },

  async runBot(config) {
    const [{ runBot }, { DiscordRefusal }] = await Promise.all([
      import('./runBot.ts'),
      import('./discord/discordRefusal.ts'),
    ]);
    await runBot(config).catch(refusing(DiscordRefusal));
  },

  async registerCommands({ token, apiUrl, guildId }) {
    const [{ registerAlone }, { DiscordRefusal }] = await Promise.all([
      import('./discord/registerAlone.ts'),
      import('./discord/discordRefusal.ts'),
    ]);
    const options = { token, apiUrl, guildId: guildId ?? undefined };
    return registerAlone(options).catch(refusing(DiscordRefusal));
  },
});

/** Makes a Refusal of a room's own word for what is wrong with what it was given. */
function refusing(kind: abstract new (...args: never[]) => Error): (error: unknown) => never {
  return (error) => {
    throw error instanceof kind ? new Refusal(error.message) : error;
  };
}

process.exitCode = await runCommandLine(process.argv.slice(2), () => openHouse(readEnvironment()));
