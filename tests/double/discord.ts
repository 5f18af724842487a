import {
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  GatewayIntentBits,
  InteractionType,
} from 'discord-api-types/v10';
import { type Captured, captureMessages } from './captureMessages.ts';
import { chooseCommand, fillOptions, type OptionValues } from './chooseCommand.ts';
import type { CommandShelf } from './commandShelf.ts';
import { filledModal } from './filledModal.ts';
import { findComponent } from './findComponent.ts';
import type { GatewayServer } from './gatewayServer.ts';
import { interact } from './interact.ts';
import type { InteractionHandle } from './interactionHandle.ts';
import type { Json } from './json.ts';
import { makePerson, type PersonDetails } from './makePerson.ts';
import { guildPayload } from './payloads.ts';
import type { Person } from './people.ts';
import { type By, type Place, placeOf } from './place.ts';
import { resolveOptions } from './resolveOptions.ts';
import { type Said, type Saying, sayMessage } from './sayMessage.ts';
import type { StoredMessage } from './storedMessage.ts';
import { tellOf } from './tellOf.ts';
import { until } from './until.ts';
import type { Violation } from './violations.ts';
import type { Guild, LoggedRequest, World } from './world.ts';

/** How long a person waits for a reply to a message. */
const REPLY_PATIENCE_MS = 3000;
const DEFAULT_PATIENCE_MS = 5000;

/** The double, as people who use Discord have it in hand. */
export class Discord {
  readonly world: World;
  readonly gateway: GatewayServer;
  /** The person who acts where a test names none: one for each test, as nobody may do much at once. */
  someone: Person;
  readonly #stop: () => Promise<void>;

  constructor(world: World, gateway: GatewayServer, someone: Person, stop: () => Promise<void>) {
    this.world = world;
    this.gateway = gateway;
    this.someone = someone;
    this.#stop = stop;
  }

  /** What the bot is to have as DISCORD_API_URL, discord.js's `rest.api`. */
  get apiUrl(): string {
    return `${this.world.origin}/api`;
  }

  get token(): string {
    return this.world.token;
  }

  /** The bot's user id, which is the application's too. */
  get botId(): string {
    return this.world.bot.id;
  }

  get guilds(): readonly Guild[] {
    return [...this.world.guilds.values()];
  }

  /** What is registered, and how often it was changed. */
  get commands(): CommandShelf {
    return this.world.commands;
  }

  /** Every request the bot made, oldest first. */
  get requests(): readonly LoggedRequest[] {
    return this.world.requests;
  }

  /** How many got 401, 403 or 429; after 10,000 in ten minutes Discord bans the address. */
  get invalidRequests(): number {
    return this.requests.filter(({ status }) => [401, 403, 429].includes(status)).length;
  }

  /** Everything that was wrong with them. */
  get violations(): readonly Violation[] {
    return this.world.violations.all;
  }

  /** Troubles to order up for requests to come. */
  get faults() {
    return this.world.faults;
  }

  /** Time that a test can let pass. */
  get clock() {
    return this.world.clock;
  }

  /** A new person. */
  person(name: string, more: PersonDetails = {}): Person {
    return makePerson(this.world, name, more);
  }

  /** The app is invited to a new guild. */
  joinGuild(name?: string): Guild {
    const guild = this.world.addGuild(name);
    this.#tellGuild('GUILD_CREATE', guild.id, guildPayload(this.world, guild));
    return guild;
  }

  /** The app is removed from a guild. */
  leaveGuild(guild: Guild): void {
    this.world.guilds.delete(guild.id);
    this.#tellGuild('GUILD_DELETE', guild.id, { id: guild.id });
  }

  /** A guild that the app is not in; commands work there by a person's own install. */
  foreignGuild(name?: string): Guild {
    return this.world.makeGuild(name);
  }

  /**
   * A person runs a slash command; a subcommand is named after a space. Gives the handle once an
   * answer is shown, or the time for one is over.
   * @throws Error where Discord's client would not let them.
   */
  async slash(name: string, options: OptionValues = {}, by: By = {}): Promise<InteractionHandle> {
    const [command = '', ...path] = name.split(' ');
    const { person, place } = this.#scene(by);
    const type = ApplicationCommandType.ChatInput;
    const chosen = chooseCommand(this.world, command, type, person, place);
    const filled = fillOptions(chosen, path, options);
    const resolved = resolveOptions(this.world, filled);
    const data = { id: chosen.id, name: command, type, options: filled, ...resolved };
    return interact(this.world, InteractionType.ApplicationCommand, data, person, place, by, {
      commandName: command,
    });
  }

  /** A person types `value` into an option that the app completes. */
  async autocomplete(
    name: string,
    option: string,
    value: string,
    others: OptionValues = {},
    by: By = {},
  ): Promise<InteractionHandle> {
    const [command = '', ...path] = name.split(' ');
    const { person, place } = this.#scene(by);
    const type = ApplicationCommandType.ChatInput;
    const chosen = chooseCommand(this.world, command, type, person, place);
    const filled = fillOptions(chosen, path, others, { name: option, value });
    const data = { id: chosen.id, name: command, type, options: filled };
    const kind = InteractionType.ApplicationCommandAutocomplete;
    return interact(this.world, kind, data, person, place, by, { commandName: command });
  }

  /** A person picks an app command from a message's menu. */
  async messageMenu(name: string, target: APIMessage, by: By = {}): Promise<InteractionHandle> {
    const { person, place } = this.#scene({ channel: target.channel_id, ...by });
    const type = ApplicationCommandType.Message;
    const chosen = chooseCommand(this.world, name, type, person, place);
    const resolved = { messages: { [target.id]: this.#current(target).message } };
    const data = { id: chosen.id, name, type, target_id: target.id, resolved };
    return interact(this.world, InteractionType.ApplicationCommand, data, person, place, by, {
      commandName: name,
    });
  }

  /** A person presses the button with this custom id or label. */
  async button(message: APIMessage, which: string, by: By = {}): Promise<InteractionHandle> {
    return this.#useComponent(message, which, [ComponentType.Button], {}, by);
  }

  /** A person chooses values in the select with this custom id or placeholder. */
  async select(
    message: APIMessage,
    which: string,
    values: readonly string[],
    by: By = {},
  ): Promise<InteractionHandle> {
    return this.#useComponent(message, which, [ComponentType.StringSelect], { values }, by);
  }

  /** A person fills in the modal that an interaction opened, by the inputs' custom ids. */
  async modalSubmit(
    opened: InteractionHandle,
    values: Readonly<Record<string, string>>,
    by: By = {},
  ): Promise<InteractionHandle> {
    const origin = this.world.interactions.get(opened.token);
    const { person, place } = this.#scene({ channel: origin?.channelId ?? '', ...by });
    const data = filledModal(opened.modal, values);
    return interact(this.world, InteractionType.ModalSubmit, data, person, place, by, {
      ...(origin?.source ? { source: origin.source } : {}),
    });
  }

  /** A person writes a message in a channel. It waits for a reply only when told to. */
  async say(text: string, saying: Saying = {}): Promise<Said> {
    return sayMessage(this.world, saying.user ?? this.someone, text, saying);
  }

  /** A person mentions the bot and waits for the reply. */
  async mention(text: string, saying: Saying = {}): Promise<Said> {
    return this.say(`<@${this.world.bot.id}> ${text}`, { waitMs: REPLY_PATIENCE_MS, ...saying });
  }

  /** A person writes to the bot in its DM and waits for the reply. */
  async dm(text: string, saying: Saying = {}): Promise<Said> {
    return this.say(text, { waitMs: REPLY_PATIENCE_MS, ...saying, dm: true });
  }

  /** The message as it now is. */
  latest(message: APIMessage): APIMessage {
    return this.#current(message).message;
  }

  /** Whether the message was deleted. */
  isDeleted(message: APIMessage): boolean {
    return this.#current(message).deleted;
  }

  /** A person deletes a message of their own. */
  deleteMessage(message: APIMessage): void {
    const stored = this.#current(message);
    stored.deleted = true;
    tellOf(this.world, 'MESSAGE_DELETE', stored);
  }

  /** The requests to a route, as `POST /channels/:channel/messages`. */
  requestsTo(route: string): readonly LoggedRequest[] {
    return this.requests.filter((request) => request.route === route);
  }

  /**
   * Waits until the condition holds.
   * @throws Error naming what was waited for.
   */
  async waitFor(what: string, condition: () => boolean, ms = DEFAULT_PATIENCE_MS): Promise<void> {
    if (!(await until(this.world, condition, ms))) throw new Error(`Waited in vain: ${what}`);
  }

  /** How many sessions the bot has that are identified or resumed, and connected. */
  get readyShards(): number {
    return this.gateway.sessions.filter(({ connected }) => connected).length;
  }

  /** All messages of the bot, oldest first, as plain JSON with their files. */
  capture(): Captured[] {
    return captureMessages(this.world);
  }

  async close(): Promise<void> {
    await this.#stop();
  }

  #scene(by: By): { person: Person; place: Place } {
    const person = by.user ?? this.someone;
    return { person, place: placeOf(this.world, person, by) };
  }

  #current(message: APIMessage): StoredMessage {
    const stored = this.world.messages.get(message.id);
    if (!stored) throw new Error('There is no such message.');
    return stored;
  }

  async #useComponent(
    message: APIMessage,
    which: string,
    types: readonly ComponentType[],
    more: Json,
    by: By,
  ): Promise<InteractionHandle> {
    const source = this.#current(message);
    const person = by.user ?? this.someone;
    if (source.deleted) throw new Error('The message is gone.');
    if (source.onlyFor && source.onlyFor !== person.user.id)
      throw new Error(`${person.user.username} does not see this message.`);
    const component = findComponent(source.message, which, types);
    const place = placeOf(this.world, person, { channel: message.channel_id });
    const data = { custom_id: component.custom_id, component_type: component.type, ...more };
    return interact(this.world, InteractionType.MessageComponent, data, person, place, by, {
      source,
    });
  }

  #tellGuild(event: string, guildId: string, data: Json): void {
    this.world.dispatch({ event, data, guildId, intents: GatewayIntentBits.Guilds });
  }
}
