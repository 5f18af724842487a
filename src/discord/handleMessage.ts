import { randomUUID } from 'node:crypto';
import { type Message, userMention } from 'discord.js';
import type { Desk } from '../desk/desk.ts';
import { answerQuestion } from './answerQuestion.ts';
import { viewOn } from './messages/answerMessage.ts';
import { helpMessage } from './messages/helpMessage.ts';
import { type MessagePayload, notice } from './messages/payload.ts';
import type { Room } from './room.ts';
import { wordsFor } from './words/words.ts';

/** Answers a message that mentions the bot in a server, or that is written to it directly. */
export async function handleMessage(message: Message, room: Room): Promise<void> {
  if (!isForUs(message)) return;
  const words = wordsFor(message.guild?.preferredLocale);
  try {
    await reply(message, await answerTo(message, room));
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    room.log.error({ err: error, reference }, 'A message could not be answered');
    await reply(message, notice(words.notice.failed(reference))).catch((err: unknown) => {
      room.log.warn({ err, reference }, 'The apology could not be delivered');
    });
  }
}

function isForUs({ author, system, webhookId, client, guildId, mentions }: Message): boolean {
  if (author.bot || system || webhookId !== null) return false;
  return guildId === null || mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true });
}

async function answerTo(message: Message, { desk }: Room): Promise<MessagePayload> {
  const locale = message.guild?.preferredLocale ?? 'en-GB';
  const words = wordsFor(locale);
  const question = questionIn(message);
  if (!question) return helpMessage(desk.stories.all, words);
  const first = await storyRepliedTo(message, desk);
  const asked = { question, first, asker: message.author.id, private: false, words, locale };
  return (await answerQuestion(desk, asked)).message;
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

/** What was asked, without the bot's own name. */
function questionIn({ content, client }: Message): string {
  const id = client.user.id;
  return content.replaceAll(userMention(id), ' ').replaceAll(`<@!${id}>`, ' ').trim();
}

async function reply(message: Message, payload: MessagePayload): Promise<void> {
  await message.reply({ ...payload, failIfNotExists: false });
}
