import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { decodePress } from './buttons/answerView.ts';
import { deleteOwn } from './buttons/deleteOwn.ts';
import { decodeDelete, SHARE_COPY } from './buttons/messageButtons.ts';
import { pressAnswer } from './buttons/pressAnswer.ts';
import { shareCopy } from './buttons/shareCopy.ts';
import { decodeTurn } from './buttons/timelineView.ts';
import { turnTimeline } from './buttons/turnTimeline.ts';
import { MESSAGE_COMMANDS, SLASH_COMMANDS } from './commands/commands.ts';
import { logFailure } from './logFailure.ts';
import { notice } from './messages/payload.ts';
import { untilThen } from './pace/untilThen.ts';
import { respond } from './respond.ts';
import { enterRoom, type House } from './room.ts';
import { wordsFor } from './words/words.ts';

const PAST: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
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
    await apologise(interaction, failure.reference).catch(failure.undelivered);
  }
}

async function route(interaction: Interaction, house: House): Promise<void> {
  const words = wordsFor(interaction.locale);
  if (await mustWait(interaction, house)) return;
  const room = await enterRoom(house, interaction.guildId);
  if (interaction.isAutocomplete()) {
    await slashCommands.get(interaction.commandName)?.complete?.(interaction, room);
  } else if (interaction.isChatInputCommand()) {
    const command = slashCommands.get(interaction.commandName);
    if (command) await command.run(interaction, room);
    else await respond(interaction, notice(words.notice.unknownCommand), { private: true });
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.get(interaction.commandName);
    if (command) await command.run(interaction, room);
    else await respond(interaction, notice(words.notice.unknownCommand), { private: true });
  } else if (interaction.isButton() && interaction.customId === SHARE_COPY) {
    await shareCopy(interaction);
  } else if (interaction.isButton()) {
    const pressed = decodePress(interaction.customId);
    const turned = decodeTurn(interaction.customId);
    const deleter = decodeDelete(interaction.customId);
    if (pressed) await pressAnswer(interaction, room, pressed);
    else if (turned) await turnTimeline(interaction, room, turned);
    else if (deleter) await deleteOwn(interaction, deleter);
    else await respond(interaction, notice(words.notice.stale), { private: true });
  } else if (interaction.isRepliable()) {
    await respond(interaction, notice(words.notice.stale), { private: true });
  }
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
  const words = wordsFor(locale).notice.tooFast(untilThen(verdict.again));
  if (interaction.isRepliable()) await respond(interaction, notice(words), { private: true });
  return true;
}

/** Whether Discord takes no answer any more: three seconds are over, or one that seemed lost had arrived. */
function isPast(error: unknown): boolean {
  return error instanceof DiscordAPIError && PAST.includes(error.code);
}

async function apologise(interaction: Interaction, reference: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  const { notice: words } = wordsFor(interaction.locale);
  await respond(interaction, notice(words.failed(reference)), { private: true });
}

function nameOf(interaction: Interaction): { readonly command?: string; readonly kind: number } {
  return interaction.isCommand() || interaction.isAutocomplete()
    ? { kind: interaction.type, command: interaction.commandName }
    : { kind: interaction.type };
}
