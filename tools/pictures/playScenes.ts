import { setTimeout } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import type { Discord } from '../../tests/double/discord.ts';
import { startBot } from '../../tests/double/startBot.ts';
import { startDouble } from '../../tests/double/startDouble.ts';
import type { Post, Scene } from './scene.ts';

const READER = 'Ada';
const POLL_MS = 100;

/** Starts the built bot on the double of Discord, and asks what a reader would. */
export async function playScenes(knowledge: string): Promise<readonly Scene[]> {
  const discord = await startDouble();
  const bot = await startBot(discord, {
    env: { KNOWLEDGE_DIR: knowledge, DATA_DIR: `${knowledge}/.data` },
  });
  try {
    return await askAll(discord);
  } finally {
    await bot.stop();
    await discord.close();
  }
}

async function askAll(discord: Discord): Promise<readonly Scene[]> {
  await waitForTopics(discord);
  const slash = async (command: string, options: Readonly<Record<string, string | boolean>>) => {
    const { response } = await discord.slash(command, options);
    return answerTo(discord, response, `/${command}`);
  };
  const claim = 'Colombia grows less coca than a year ago. Shakira wrote a song about it.';
  const said = await discord.say(claim, { user: discord.person('Grace') });
  const checked = await discord.messageMenu('Check against the stories', said.message);

  return [
    {
      name: 'answer',
      posts: [await slash('ask', { question: 'How many hectares are planted with coca?' })],
    },
    {
      name: 'silence',
      posts: [await slash('ask', { question: 'When is the next election in Colombia?' })],
    },
    {
      name: 'fact',
      posts: [await slash('fact', { topic: 'coca' })],
    },
    {
      name: 'timeline',
      posts: [await slash('timeline', {})],
    },
    {
      name: 'private',
      posts: [
        await slash('ask', {
          question: 'How many people cross the bridge each day?',
          private: true,
        }),
      ],
    },
    {
      name: 'check',
      posts: [
        { who: 'Grace', said: claim },
        answerTo(discord, checked.response, 'Check against the stories'),
      ],
    },
  ];
}

/** Waits until the stories have been read for what can be looked up in them. */
async function waitForTopics(discord: Discord): Promise<void> {
  for (;;) {
    const { choices } = await discord.autocomplete('fact', 'topic', '');
    if (choices.length > 0) return;
    await setTimeout(POLL_MS);
  }
}

/** The message as it was captured, under the line that says what it answers. */
function answerTo(discord: Discord, { id }: APIMessage, command: string): Post {
  const shown = discord.capture().find(({ message }) => message.id === id);
  if (!shown) throw new Error(`${command} was not answered.`);
  return { shown, used: { who: READER, command } };
}
