import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { pressButton } from './buttons/pressButton.ts';
import { MESSAGE_COMMANDS, SLASH_COMMANDS } from './commands/commands.ts';
import { logFailure } from './logFailure.ts';
import { untilThen } from './pace/untilThen.ts';
import { respond } from './respond.ts';
import { enterRoom, type House } from './room.ts';
import { wordsFor } from './words/words.ts';

/** What Discord says where it is too late for an answer, where one was given, or where its message is gone. */
const PAST: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
];

const slashCommands = new Map(SLASH_COMMANDS.map((command) => [command.payload.name, command]));
const messageCommands = new Map(MESSAGE_COMMANDS.map((command) => [command.payload.name, command]));

/**
 * Takes every interaction to whoever answers it. What goes wrong is logged under a reference that
 * the reader is given with a short apology; it stops nothing.
 */
export async function handleInteraction(interaction: Interaction, house: House): Promise<void> {
  try {
    await route(interaction, house);
  } catch (error) {
    const details = nameOf(interaction);
    if (isPast(error)) {
      house.log.warn({ err: error, ...details }, 'An answer came too late, or twice');
      return;
    }
    const failure = logFailure(house.log, error, 'An interaction went wrong', details);
    const { notice } = wordsFor(interaction.locale);
    await say(interaction, notice.failed(failure.reference)).catch(failure.undelivered);
  }
}

async function route(interaction: Interaction, house: House): Promise<void> {
  if (await mustWait(interaction, house)) return;
  const room = await enterRoom(house, interaction.guildId);
  if (interaction.isAutocomplete())
    return slashCommands.get(interaction.commandName)?.complete?.(interaction, room);
  if (interaction.isButton()) return pressButton(interaction, room);
  const { notice: words } = wordsFor(interaction.locale);
  if (interaction.isChatInputCommand()) {
    const command = slashCommands.get(interaction.commandName);
    return command ? command.run(interaction, room) : say(interaction, words.unknownCommand);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.get(interaction.commandName);
    return command ? command.run(interaction, room) : say(interaction, words.unknownCommand);
  }
  return say(interaction, words.stale);
}

/** Says a few words to the one person, where the interaction can be answered. */
async function say(interaction: Interaction, words: string): Promise<void> {
  if (interaction.isRepliable()) await respond(interaction, words);
}

/** Whether a person does too much at once; they are told so, and when to go on. */
async function mustWait(interaction: Interaction, { pace }: House): Promise<boolean> {
  const { user, locale } = interaction;
  if (interaction.isAutocomplete()) {
    const { allowed } = pace.typing.take(user.id, pace.now());
    if (!allowed) await interaction.respond([]);
    return !allowed;
  }
  const verdict = pace.people.take(user.id, pace.now());
  if (verdict.allowed) return false;
  await say(interaction, wordsFor(locale).notice.tooFast(untilThen(verdict.again)));
  return true;
}

/**
 * Whether Discord takes no answer any more: three seconds are over, one that seemed lost had
 * arrived, or the message was deleted, as by the first of two presses.
 */
function isPast(error: unknown): boolean {
  return error instanceof DiscordAPIError && PAST.includes(error.code);
}

function nameOf(interaction: Interaction): { readonly command?: string; readonly kind: number } {
  return interaction.isCommand() || interaction.isAutocomplete()
    ? { kind: interaction.type, command: interaction.commandName }
    : { kind: interaction.type };
}
