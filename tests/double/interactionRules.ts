import type { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Person } from './people.ts';
import {
  alreadyAcknowledged,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
  unknownWebhook,
} from './restError.ts';
import type { StoredMessage } from './storedMessage.ts';

/** The first answer must come within this time (documented). */
export const ACK_WITHIN_MS = 3000;
/** After this time the token of an answered interaction is dead (documented). */
const TOKEN_LIFE_MS = 15 * 60_000;
/** Follow-ups where the app is installed by the user alone (documented). */
const MOST_FOLLOW_UPS_OF_USER_INSTALL = 5;

/** An interaction that the bot has been told of. */
export interface LiveInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly person: Person;
  readonly channelId: string;
  /** The app is here by the person's own install alone. */
  readonly userInstalled: boolean;
  /** The person may not show others what the app answers, so Discord makes it ephemeral. */
  readonly forcedEphemeral: boolean;
  /** Name of the command, where one was used. */
  readonly commandName?: string;
  /** The message whose component was used, where one was. */
  readonly source?: StoredMessage;
  acknowledged?: { readonly type: InteractionResponseType; readonly afterMs: number };
  /** What @original names. */
  original?: StoredMessage;
  /** True from a deferral to the message that ends it. */
  pending: boolean;
  readonly followUps: StoredMessage[];
  /** The body of a modal or of autocomplete choices, as answered. */
  data?: unknown;
}

/** @throws RestError 10062 when it is too late, 40060 when it is answered already. */
export function checkMayAcknowledge(interaction: LiveInteraction, now: number): void {
  if (interaction.acknowledged) throw alreadyAcknowledged();
  if (now - interaction.createdAt > ACK_WITHIN_MS) throw unknownInteraction();
}

/** @throws RestError 10015 before the first answer, 50027 when the token's life is over. */
export function checkMayUseToken(interaction: LiveInteraction, now: number): void {
  if (!interaction.acknowledged) throw unknownWebhook();
  if (now - interaction.createdAt > TOKEN_LIFE_MS) throw invalidWebhookToken();
}

/** @throws RestError 40094 when a user-installed app has followed up five times. */
export function checkMayFollowUp(interaction: LiveInteraction): void {
  if (!interaction.userInstalled) return;
  if (interaction.followUps.length >= MOST_FOLLOW_UPS_OF_USER_INSTALL) throw tooManyFollowUps();
}
