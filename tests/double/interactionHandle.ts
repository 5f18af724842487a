import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { LiveInteraction } from './interactionRules.ts';
import { asObject, asObjects, asText, type Json } from './json.ts';
import { textOf } from './textOf.ts';

/** What a person sees come of one thing they did with the app. It stays up to date. */
export class InteractionHandle {
  readonly #interaction: LiveInteraction;

  constructor(interaction: LiveInteraction) {
    this.#interaction = interaction;
  }

  get id(): string {
    return this.#interaction.id;
  }

  get token(): string {
    return this.#interaction.token;
  }

  /** Whether the app responded in time; if not, Discord says "The application did not respond". */
  get answered(): boolean {
    return this.#interaction.acknowledged !== undefined;
  }

  /** Milliseconds from the person's doing to the app's first response. */
  get ackedAfterMs(): number | undefined {
    return this.#interaction.acknowledged?.afterMs;
  }

  /** How the app responded first. */
  get responseType(): InteractionResponseType | undefined {
    return this.#interaction.acknowledged?.type;
  }

  /** Whether the person saw "thinking…" first. */
  get deferred(): boolean {
    return this.responseType === InteractionResponseType.DeferredChannelMessageWithSource;
  }

  /**
   * The message that answers, as it is now: a new one, or the one whose component was used.
   * @throws Error when there is none.
   */
  get response(): APIMessage {
    const original = this.#interaction.original;
    if (!original) throw new Error('The application did not respond with a message.');
    return original.message;
  }

  /** Whether there is a message that answers, and it was not deleted. */
  get shown(): boolean {
    const original = this.#interaction.original;
    return original !== undefined && !original.deleted && !original.pending;
  }

  /** All text of the answer that a reader sees. */
  get text(): string {
    return textOf(this.response);
  }

  /** Whether only the person sees the answer. */
  get ephemeral(): boolean {
    return ((this.response.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  }

  /** The answer after each edit, oldest first. */
  get edits(): readonly APIMessage[] {
    return this.#interaction.original?.edits ?? [];
  }

  /** Further messages under the same interaction, without deleted ones. */
  get followUps(): readonly APIMessage[] {
    return this.#interaction.followUps
      .filter(({ deleted }) => !deleted)
      .map(({ message }) => message);
  }

  /** The completions offered, where completion was asked for. */
  get choices(): readonly APIApplicationCommandOptionChoice[] {
    const { choices } = asObject(this.#interaction.data);
    return asObjects(choices) as unknown as APIApplicationCommandOptionChoice[];
  }

  /** The modal that opened, as the app described it. */
  get modal(): Json {
    if (this.responseType !== InteractionResponseType.Modal)
      throw new Error('The application opened no modal.');
    return asObject(this.#interaction.data);
  }

  /** The title of the modal that opened. */
  get modalTitle(): string {
    return asText(this.modal.title);
  }
}
