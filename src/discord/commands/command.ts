import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Room } from '../room.ts';

/** A slash command: what Discord is told of it, and what it does. */
export interface SlashCommand {
  readonly payload: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(interaction: ChatInputCommandInteraction, room: Room): Promise<void>;
  /** Offers choices for the option that is being typed. */
  complete?(interaction: AutocompleteInteraction, room: Room): Promise<void>;
}

/** An entry in a message's menu: what Discord is told of it, and what it does. */
export interface MessageCommand {
  readonly payload: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(interaction: MessageContextMenuCommandInteraction, room: Room): Promise<void>;
}
