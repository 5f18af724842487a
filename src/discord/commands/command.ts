import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Room } from '../room.ts';

/** A slash command: what Discord is told of it, and what it does. */
export interface Command {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(interaction: ChatInputCommandInteraction, room: Room): Promise<void>;
  /** Offers choices for the option that is being typed. */
  complete?(interaction: AutocompleteInteraction, room: Room): Promise<void>;
}
