import { type InteractionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { InteractionHandle } from './interactionHandle.ts';
import { ACK_WITHIN_MS, type LiveInteraction } from './interactionRules.ts';
import type { Json } from './json.ts';
import { APP_PERMISSIONS, channelPayload, memberPayload } from './payloads.ts';
import type { Person } from './people.ts';
import type { By, Place } from './place.ts';
import type { StoredMessage } from './storedMessage.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** How long a deferral may take in a test before the handle is given back as it stands. */
const DEFERRAL_PATIENCE_MS = 10_000;
/** The largest upload that a bot may attach, in bytes, as interactions state it. */
const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** What an interaction came from. */
interface Origin {
  readonly commandName?: string;
  readonly source?: StoredMessage;
}

/**
 * Tells the bot of an interaction. Gives its handle once an answer is shown, or the time for one
 * is over.
 */
export async function interact(
  world: World,
  type: InteractionType,
  data: Json,
  person: Person,
  place: Place,
  by: By,
  origin: Origin,
): Promise<InteractionHandle> {
  const { channel, guildId, userInstalled } = place;
  const mayShow = (person.permissions & PermissionFlagsBits.UseExternalApps) !== 0n;
  const interaction: LiveInteraction = {
    id: world.newId(),
    token: `${world.newId()}token`,
    type,
    createdAt: world.clock.now(),
    person,
    channelId: channel.id,
    userInstalled,
    forcedEphemeral: userInstalled && guildId !== undefined && !mayShow,
    pending: false,
    followUps: [],
    ...origin,
  };
  world.interactions.set(interaction.token, interaction);
  const payload = {
    ...interactionPayload(world, interaction, place),
    data,
    locale: by.locale ?? person.locale,
  };
  world.dispatch({ event: 'INTERACTION_CREATE', data: payload, guildId });
  await settled(world, interaction);
  return new InteractionHandle(interaction);
}

function interactionPayload(
  world: World,
  { id, type, token, person, source }: LiveInteraction,
  { channel, guildId, context, owners }: Place,
): Json {
  const whom = guildId
    ? {
        guild_id: guildId,
        guild: { id: guildId, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: memberPayload(person.user, person.permissions),
      }
    : { user: person.user };
  return {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions: person.permissions.toString() },
    ...whom,
    ...(source ? { message: source.message } : {}),
    app_permissions: APP_PERMISSIONS.toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    context,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
  };
}

/** Waits until an answer is shown, or the three seconds for a first one are over. */
async function settled(world: World, interaction: LiveInteraction): Promise<void> {
  const isOver = () => world.clock.now() - interaction.createdAt > ACK_WITHIN_MS;
  const isAcknowledged = () => interaction.acknowledged !== undefined;
  await until(world, () => isAcknowledged() || isOver(), ACK_WITHIN_MS + 500);
  if (interaction.pending) await until(world, () => !interaction.pending, DEFERRAL_PATIENCE_MS);
}
