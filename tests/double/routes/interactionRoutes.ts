import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import {
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { checkCallback } from '../checks/checkCallback.ts';
import { checkMessage } from '../checks/checkMessage.ts';
import { checkSchema } from '../checks/checkSchema.ts';
import { TOLERATED_IN_MESSAGES } from '../checks/tolerated.ts';
import {
  checkMayAcknowledge,
  checkMayFollowUp,
  checkMayUseToken,
  type LiveInteraction,
} from '../interactionRules.ts';
import { asNumber, asObject, type Json } from '../json.ts';
import { messagePayload } from '../payloads.ts';
import { unknownInteraction, unknownMessage, unknownWebhook } from '../restError.ts';
import { applyEdit, checkEdit, type StoredMessage } from '../storedMessage.ts';
import { tellOf } from '../tellOf.ts';
import type { World } from '../world.ts';
import { noContent, ok, type RestRequest, type Route } from './route.ts';

/** Routes on an interaction: its first answer, and what may follow under its token. */
export function interactionRoutes(world: World): Route[] {
  const webhook = '/webhooks/:app/:token';
  const byToken = true;
  return [
    {
      name: 'POST /interactions/:id/:token/callback',
      byToken,
      handle: (request) => acknowledge(world, request),
    },
    { name: `POST ${webhook}`, byToken, handle: (request) => ok(followUp(world, request)) },
    {
      name: `GET ${webhook}/messages/:message`,
      byToken,
      handle: (request) => ok(find(world, request).message),
    },
    {
      name: `PATCH ${webhook}/messages/:message`,
      byToken,
      handle: (request) => ok(edit(world, request, find(world, request))),
    },
    {
      name: `DELETE ${webhook}/messages/:message`,
      byToken,
      handle: (request) => {
        const stored = find(world, request);
        stored.deleted = true;
        tellOf(world, 'MESSAGE_DELETE', stored);
        return noContent;
      },
    },
  ];
}

function acknowledge(world: World, request: RestRequest): { status: number; body?: unknown } {
  const interaction = world.interactions.get(request.params.token ?? '');
  if (interaction?.id !== request.params.id || !interaction) throw unknownInteraction();
  checkMayAcknowledge(interaction, world.clock.now());
  const { source } = interaction;
  const before = source && { message: source.message as unknown as Json, pending: source.pending };
  const names = request.files.map(({ name }) => name);
  const answered = { type: interaction.type, source: before };
  world.violations.record(request.name, checkCallback(request.body, names, answered));
  const body = asObject(request.body);
  const type = asNumber(body.type) as InteractionResponseType;
  respond(world, request, interaction, type, asObject(body.data));
  const afterMs = world.clock.now() - interaction.createdAt;
  interaction.acknowledged = { type, afterMs };
  if (request.query.get('with_response') !== 'true') return noContent;
  return ok(callbackResponse(interaction, type));
}

function respond(
  world: World,
  request: RestRequest,
  interaction: LiveInteraction,
  type: InteractionResponseType,
  data: Json,
): void {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      interaction.original = post(world, request, interaction, data);
      return;
    case InteractionResponseType.DeferredChannelMessageWithSource:
      interaction.original = think(world, interaction, data);
      interaction.pending = true;
      return;
    case InteractionResponseType.UpdateMessage:
      if (interaction.source) {
        interaction.original = interaction.source;
        applyEdit(interaction.source, data, request.files.map(world.keepFile), world.now());
        tellOf(world, 'MESSAGE_UPDATE', interaction.source);
      }
      return;
    case InteractionResponseType.DeferredMessageUpdate:
      if (interaction.source) interaction.original = interaction.source;
      return;
    default:
      interaction.data = data;
  }
}

/** Puts an answer into the channel, for all or for the person alone. */
function post(
  world: World,
  request: RestRequest,
  interaction: LiveInteraction,
  data: Json,
): StoredMessage {
  const ephemeral = isEphemeral(interaction, data);
  const files = request.files.map(world.keepFile);
  const flags =
    (asNumber(data.flags) & ~MessageFlags.Ephemeral) | (ephemeral ? MessageFlags.Ephemeral : 0);
  return keepAnswer(world, interaction, data, flags, files, false);
}

function think(world: World, interaction: LiveInteraction, data: Json): StoredMessage {
  const ephemeral = isEphemeral(interaction, data) ? MessageFlags.Ephemeral : 0;
  return keepAnswer(world, interaction, {}, MessageFlags.Loading | ephemeral, [], true);
}

function isEphemeral(interaction: LiveInteraction, data: Json): boolean {
  return interaction.forcedEphemeral || (asNumber(data.flags) & MessageFlags.Ephemeral) !== 0;
}

function keepAnswer(
  world: World,
  interaction: LiveInteraction,
  body: Json,
  flags: number,
  files: StoredMessage['files'],
  pending: boolean,
): StoredMessage {
  const { person, channelId } = interaction;
  const guildId = world.channels.get(channelId)?.guildId;
  const isCommand = interaction.commandName !== undefined;
  const message = messagePayload(world, world.bot, channelId, body, files, {
    type: isCommand ? MessageType.ChatInputCommand : MessageType.Default,
    flags,
    webhook_id: world.bot.id,
    application_id: world.bot.id,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: person.user,
      authorizing_integration_owners: {},
    },
  } as Partial<APIMessage>);
  const stored = world.keep(message, {
    files,
    pending,
    ...(guildId ? { guildId } : {}),
    ...(flags & MessageFlags.Ephemeral ? { onlyFor: person.user.id } : {}),
  });
  tellOf(world, 'MESSAGE_CREATE', stored);
  return stored;
}

function callbackResponse(interaction: LiveInteraction, type: InteractionResponseType): object {
  const { original } = interaction;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      response_message_id: original?.message.id,
      response_message_loading: interaction.pending,
      response_message_ephemeral: original?.onlyFor !== undefined,
    },
    ...(original ? { resource: { type, message: original.message } } : {}),
  };
}

function live(world: World, { params }: RestRequest): LiveInteraction {
  const interaction = world.interactions.get(params.token ?? '');
  if (!interaction || params.app !== world.bot.id) throw unknownWebhook();
  checkMayUseToken(interaction, world.clock.now());
  return interaction;
}

function find(world: World, request: RestRequest): StoredMessage {
  const interaction = live(world, request);
  const id = request.params.message;
  const stored =
    id === '@original'
      ? interaction.original
      : [interaction.original, ...interaction.followUps].find((one) => one?.message.id === id);
  if (!stored || stored.deleted) throw unknownMessage();
  return stored;
}

function edit(world: World, request: RestRequest, stored: StoredMessage): APIMessage {
  const interaction = live(world, request);
  const body = asObject(request.body);
  const names = request.files.map(({ name }) => name);
  world.violations.record(request.name, [
    ...checkSchema(
      IncomingWebhookUpdateRequestPartialSchema,
      request.body ?? {},
      TOLERATED_IN_MESSAGES,
    ),
    ...checkEdit(stored, body, names),
  ]);
  applyEdit(stored, body, request.files.map(world.keepFile), world.now());
  if (stored === interaction.original) interaction.pending = false;
  tellOf(world, 'MESSAGE_UPDATE', stored);
  return stored.message;
}

/** A follow-up to a deferral is the answer that was waited for, and stays as private as it was. */
function followUp(world: World, request: RestRequest): APIMessage {
  const interaction = live(world, request);
  if (interaction.pending && interaction.original)
    return edit(world, request, interaction.original);
  checkMayFollowUp(interaction);
  const body = asObject(request.body);
  const names = request.files.map(({ name }) => name);
  world.violations.record(request.name, [
    ...checkSchema(IncomingWebhookRequestPartialSchema, request.body ?? {}, TOLERATED_IN_MESSAGES),
    ...checkMessage(body, names),
  ]);
  const stored = post(world, request, interaction, body);
  interaction.followUps.push(stored);
  return stored.message;
}
