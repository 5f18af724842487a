import {
  type APIApplicationCommand,
  Client,
  type ClientOptions,
  GatewayIntentBits,
  type Interaction,
  Partials,
} from 'discord.js';
import type { Discord } from './discord.ts';

/** A slash command, as a bot registers it. */
export const ASK = {
  name: 'ask',
  description: 'Asks the stories.',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    { type: 3, name: 'question', description: 'What to ask.', required: true },
    { type: 3, name: 'story', description: 'Which story.', autocomplete: true },
  ],
} as unknown as APIApplicationCommand;

/** A command of the message menu. */
export const CHECK = {
  type: 3,
  name: 'Check this',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} as unknown as APIApplicationCommand;

/** Starts the real discord.js client on the double, with the two commands registered. */
export async function startClient(
  discord: Discord,
  onInteraction: (interaction: Interaction) => Promise<unknown> = async () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });
  client.on('error', (error) => console.error(error));
  client.on('interactionCreate', (interaction) => {
    onInteraction(interaction).catch((error: unknown) => client.emit('error', error as Error));
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  const here = client as Client<true>;
  await here.application.commands.set([ASK, CHECK] as never);
  return here;
}
