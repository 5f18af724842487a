import { DiscordAPIError, type Message } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import { answerQuestion } from './answerQuestion.ts';
import { logFailure } from './logFailure.ts';
import { spoken } from './markdown.ts';
import { helpMessage } from './messages/helpMessage.ts';
import { viewOn } from './messages/readBack.ts';
import type { Pace } from './pace/pace.ts';
import type { Verdict } from './pace/tokenBucket.ts';
import { untilThen } from './pace/untilThen.ts';
import { OPEN } from './privacy.ts';
import type { Reader } from './reader.ts';
import { messageOf, type Said } from './respond.ts';
import { enterRoom, type House, type Room } from './room.ts';
import { answersIn } from './settings/settings.ts';
import { LANGUAGES, speaking } from './words/words.ts';

/** The status of what Discord refuses for want of a permission. */
const FORBIDDEN = 403;

/**
 * Answers a message that mentions the bot in a server, or that is written to it directly. Of a
 * flood, as many are answered as Discord lets through, and one more is told when to go on.
 */
export async function handleMessage(message: Message, house: House): Promise<void> {
  if (!isForUs(message)) return;
  // A direct message tells no language.
  const language = speaking(message.guild?.preferredLocale);
  const reader = { asker: message.author.id, privacy: OPEN, ...language };
  const { words } = language;
  try {
    const room = await enterRoom(house, message.guildId);
    if (!answersIn(room.settings, ...placesOf(message))) return;
    const verdict = take(message, house.pace);
    if (verdict.allowed) await reply(message, await answerTo(message, room, reader));
    else if (verdict.first) await reply(message, words.notice.flood(untilThen(verdict.again)));
  } catch (error) {
    // An apology would be refused as well; too many refusals bar the bot's address.
    if (error instanceof DiscordAPIError && error.status === FORBIDDEN) {
      const { channelId: channel, guildId: server } = message;
      house.log.warn({ err: error, channel, server }, 'A message may not be answered there');
      return;
    }
    const failure = logFailure(house.log, error, 'A message could not be answered');
    await reply(message, words.notice.failed(failure.reference)).catch(failure.undelivered);
  }
}

function isForUs({ author, system, webhookId, client, guildId, mentions }: Message): boolean {
  if (author.bot || system || webhookId !== null) return false;
  return guildId === null || mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
}

/** The channel that a message stands in, and for a thread the channel above it. */
function placesOf({ channelId, channel }: Message): readonly (string | null)[] {
  return channel?.isThread() ? [channelId, channel.parentId] : [channelId];
}

/** A flooded channel costs a person nothing of their own allowance. */
function take({ author, channelId }: Message, { people, channels, now }: Pace): Verdict {
  const verdict = channels.take(channelId, now());
  return verdict.allowed ? people.take(author.id, now()) : verdict;
}

async function answerTo(message: Message, { desk }: Room, reader: Reader): Promise<Said> {
  const { words } = reader;
  const question = spoken(message.content);
  if (!question || asksForHelp(question)) return helpMessage(desk.stories.all, words);
  const first = await storyRepliedTo(message, desk);
  return answerQuestion(desk, { ...reader, question, first });
}

/** Whether a question is but the name of the help, as in “help!” or “/ayuda”. */
function asksForHelp(question: string): boolean {
  const word = question.replace(/[^\p{L}]/gu, '').toLowerCase();
  return Object.values(LANGUAGES).some(({ commands }) => commands.help.name === word);
}

/** The id of the story that the answer came from which this message replies to, if it replies to one of ours. */
async function storyRepliedTo(message: Message, desk: Desk): Promise<string | undefined> {
  if (!message.reference?.messageId) return undefined;
  const repliedTo = await message.fetchReference().catch(() => null);
  if (repliedTo?.author.id !== message.client.user.id) return undefined;
  const view = viewOn(repliedTo);
  const hit = desk.recall(view?.keys[view.at] ?? '');
  return hit?.citation.article;
}

async function reply(message: Message, said: Said): Promise<void> {
  await message.reply({ ...messageOf(said), failIfNotExists: false });
}
