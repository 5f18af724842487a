import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { checkMessage } from '../checks/checkMessage.ts';
import { checkSchema } from '../checks/checkSchema.ts';
import { carelessness } from '../checks/problem.ts';
import { TOLERATED_IN_MESSAGES } from '../checks/tolerated.ts';
import { asNumber, asObject, asText, type Json } from '../json.ts';
import { channelPayload, messagePayload } from '../payloads.ts';
import {
  missingAccess,
  missingPermissions,
  notTheAuthor,
  RestError,
  unknownChannel,
  unknownMessage,
} from '../restError.ts';
import { applyEdit, checkEdit, type StoredMessage } from '../storedMessage.ts';
import { tellOf } from '../tellOf.ts';
import type { Channel, World } from '../world.ts';
import { noContent, ok, type RestRequest, type Route } from './route.ts';

/** Routes on channels and the messages in them. */
export function messageRoutes(world: World): Route[] {
  const channel = '/channels/:channel';
  const message = `${channel}/messages/:message`;
  return [
    {
      name: `GET ${channel}`,
      handle: (request) => ok(channelPayload(reach(world, request))),
    },
    { name: `POST ${channel}/messages`, handle: (request) => ok(create(world, request)) },
    { name: `GET ${message}`, handle: (request) => ok(find(world, request).message) },
    { name: `PATCH ${message}`, handle: (request) => ok(edit(world, request)) },
    {
      name: `DELETE ${message}`,
      handle: (request) => {
        remove(world, request);
        return noContent;
      },
    },
    {
      name: `POST ${channel}/typing`,
      handle: (request) => {
        world.typing.push(reach(world, request).id);
        return noContent;
      },
    },
  ];
}

/** The channel of a request, where the app is a member. */
function reach(world: World, { params }: RestRequest): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw unknownChannel();
  const isIn = channel.guildId ? world.guilds.has(channel.guildId) : channel.kind === 'dm';
  if (!isIn) throw missingAccess();
  return channel;
}

function find(world: World, request: RestRequest): StoredMessage {
  const channel = reach(world, request);
  const stored = world.messages.get(request.params.message ?? '');
  const isThere = stored && !stored.deleted && !stored.onlyFor;
  if (!isThere || stored.message.channel_id !== channel.id) throw unknownMessage();
  return stored;
}

function create(world: World, request: RestRequest): APIMessage {
  const channel = reach(world, request);
  const body = asObject(request.body);
  const names = request.files.map(({ name }) => name);
  const problems = [
    ...checkSchema(MessageCreateRequestSchema, request.body ?? {}, TOLERATED_IN_MESSAGES),
    ...checkMessage(body, names),
  ];
  if (asNumber(body.flags) & MessageFlags.Ephemeral)
    problems.push(carelessness(['flags'], 'UNSETTABLE_FLAG', 'Only replies can be ephemeral.'));
  world.violations.record(request.name, problems);
  const files = request.files.map(world.keepFile);
  const message = messagePayload(world, world.bot, channel.id, body, files, {
    ...replyTo(world, channel, body),
    flags: asNumber(body.flags) & ~MessageFlags.Ephemeral,
  });
  const stored = world.keep(message, {
    files,
    ...(channel.guildId ? { guildId: channel.guildId } : {}),
  });
  tellOf(world, 'MESSAGE_CREATE', stored);
  return stored.message;
}

/** @throws RestError when the message replied to is gone and the body insists on it. */
function replyTo(world: World, channel: Channel, body: Json): Partial<APIMessage> {
  const reference = asObject(body.message_reference);
  if (reference.message_id === undefined) return {};
  const target = world.messages.get(asText(reference.message_id));
  if (!target || target.deleted || target.message.channel_id !== channel.id) {
    if (reference.fail_if_not_exists === false) return {};
    throw new RestError(400, 50035, 'Invalid Form Body', {
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        message_reference: {
          _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }],
        },
      },
    });
  }
  return {
    type: MessageType.Reply,
    message_reference: { type: 0, channel_id: channel.id, message_id: target.message.id },
    referenced_message: target.message,
  };
}

function edit(world: World, request: RestRequest): APIMessage {
  const stored = find(world, request);
  if (stored.message.author.id !== world.bot.id) throw notTheAuthor();
  const body = asObject(request.body);
  const problems = [
    ...checkSchema(MessageEditRequestPartialSchema, request.body ?? {}, TOLERATED_IN_MESSAGES),
    ...checkEdit(
      stored,
      body,
      request.files.map(({ name }) => name),
    ),
  ];
  world.violations.record(request.name, problems);
  applyEdit(stored, body, request.files.map(world.keepFile), world.now());
  tellOf(world, 'MESSAGE_UPDATE', stored);
  return stored.message;
}

function remove(world: World, request: RestRequest): void {
  const stored = find(world, request);
  if (stored.message.author.id !== world.bot.id) throw missingPermissions();
  stored.deleted = true;
  tellOf(world, 'MESSAGE_DELETE', stored);
}
