import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { asNumber, asObject, asObjects, asText, type Json } from './json.ts';
import { tooManyCommands } from './restError.ts';

/** Commands may be created this often a day for each scope (documented; code 30034). */
const MOST_CREATIONS_A_DAY = 200;

/** Where commands are registered: everywhere, or for one guild. */
export type Scope = 'global' | (string & {});

/** One change of a scope's commands by the bot. */
export interface Registration {
  readonly scope: Scope;
  readonly method: string;
  readonly created: number;
}

interface Shelved {
  readonly id: string;
  readonly version: string;
  readonly body: Json;
}

/** The commands that the application has registered, as Discord keeps and returns them. */
export class CommandShelf {
  readonly #applicationId: string;
  readonly #mint: () => string;
  readonly #scopes = new Map<Scope, Shelved[]>();
  /** Every change the bot made, in order; a bot that has nothing to change makes none. */
  readonly registrations: Registration[] = [];

  constructor(applicationId: string, mint: () => string) {
    this.#applicationId = applicationId;
    this.#mint = mint;
  }

  /** How many PUTs have replaced a whole set. */
  get puts(): number {
    return this.registrations.filter(({ method }) => method === 'PUT').length;
  }

  /** All commands of a scope; the dictionaries of translations come only when asked for. */
  list(scope: Scope = 'global', withLocalizations = true): APIApplicationCommand[] {
    return this.#of(scope).map((one) => this.#shown(one, scope, withLocalizations));
  }

  /** The command a person in this guild (or outside any) would pick by its English name. */
  find(
    name: string,
    type: ApplicationCommandType,
    guildId?: string,
  ): APIApplicationCommand | undefined {
    const here = guildId ? this.list(guildId) : [];
    return [...here, ...this.list()].find((one) => one.name === name && one.type === type);
  }

  /** A PUT: the new set replaces the old; a command of the same name and type keeps its id. */
  replace(scope: Scope, body: unknown): void {
    const old = this.#of(scope);
    const next = asObjects(body).map((command) => this.#shelve(command, old));
    this.#note(scope, 'PUT', next.filter(({ id }) => !old.some((one) => one.id === id)).length);
    this.#scopes.set(scope, next);
  }

  /** A POST: adds one command, or overwrites the one of its name and type. */
  add(scope: Scope, body: Json): APIApplicationCommand {
    const old = this.#of(scope);
    const added = this.#shelve(body, old);
    this.#note(scope, 'POST', old.some((one) => one.id === added.id) ? 0 : 1);
    this.#scopes.set(scope, [...old.filter((one) => one.id !== added.id), added]);
    return this.#shown(added, scope, true);
  }

  /** A DELETE; says whether there was such a command. */
  remove(scope: Scope, id: string): boolean {
    const old = this.#of(scope);
    const rest = old.filter((one) => one.id !== id);
    this.#note(scope, 'DELETE', 0);
    this.#scopes.set(scope, rest);
    return rest.length < old.length;
  }

  #of(scope: Scope): Shelved[] {
    return this.#scopes.get(scope) ?? [];
  }

  #note(scope: Scope, method: string, created: number): void {
    const today = this.registrations.filter((one) => one.scope === scope);
    const creations = today.reduce((sum, one) => sum + one.created, created);
    if (creations > MOST_CREATIONS_A_DAY) throw tooManyCommands();
    this.registrations.push({ scope, method, created });
  }

  #shelve(body: Json, old: readonly Shelved[]): Shelved {
    const same = old.find(
      (one) => one.body.name === body.name && typeOf(one.body) === typeOf(body),
    );
    const unchanged = same && JSON.stringify(same.body) === JSON.stringify(body);
    return unchanged ? same : { id: same?.id ?? this.#mint(), version: this.#mint(), body };
  }

  #shown({ id, version, body }: Shelved, scope: Scope, localized: boolean): APIApplicationCommand {
    const permissions = body.default_member_permissions ?? null;
    return {
      id,
      application_id: this.#applicationId,
      ...(scope === 'global' ? {} : { guild_id: scope }),
      version,
      type: typeOf(body),
      name: asText(body.name),
      ...(localized ? { name_localizations: orNull(body.name_localizations) } : {}),
      description: asText(body.description),
      ...(localized ? { description_localizations: orNull(body.description_localizations) } : {}),
      ...(Array.isArray(body.options) && body.options.length > 0
        ? { options: asObjects(body.options).map((option) => shownOption(option, localized)) }
        : {}),
      default_member_permissions: permissions === null ? null : String(permissions),
      dm_permission: body.dm_permission ?? true,
      nsfw: body.nsfw ?? false,
      ...(scope === 'global'
        ? {
            integration_types: body.integration_types ?? [0],
            contexts: body.contexts ?? null,
          }
        : {}),
    } as unknown as APIApplicationCommand;
  }
}

function typeOf(body: Json): number {
  return asNumber(body.type) || ApplicationCommandType.ChatInput;
}

function orNull(value: unknown): unknown {
  return value ?? null;
}

/** Discord returns options without what is false, missing or empty. */
function shownOption(option: Json, localized: boolean): Json {
  const shown: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(option)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.endsWith('_localizations') && !localized) continue;
    const isList = key === 'options' || key === 'choices';
    if (isList && asObjects(value).length === 0) continue;
    shown[key] = isList ? asObjects(value).map((inner) => shownOption(inner, localized)) : value;
  }
  return asObject(shown);
}
