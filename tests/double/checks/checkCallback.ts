import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import { checkMessage, type MessageBefore } from './checkMessage.ts';
import { checkSchema } from './checkSchema.ts';
import { carelessness, type Problem, refusal, under } from './problem.ts';
import { TOLERATED_IN_MESSAGES } from './tolerated.ts';
import { walkComponents } from './walkComponents.ts';

/** Autocomplete's names and values hold 100 characters; the schema allows values of 6000. */
const MOST_CHOICE = 100;

const SCHEMAS: Readonly<Record<number, ZodMiniType>> = {
  [InteractionResponseType.ChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredChannelMessageWithSource]:
    CreateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.DeferredMessageUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]:
    ApplicationCommandAutocompleteCallbackRequestSchema,
  [InteractionResponseType.Modal]: ModalInteractionCallbackRequestSchema,
};

/** Which responses each kind of interaction takes. */
const FITTING: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
};

/** What the check must know of the interaction that is answered. */
export interface Answered {
  readonly type: InteractionType;
  /** The message whose component was used, if one was. */
  readonly source?: MessageBefore | undefined;
}

/** Checks the body of an interaction callback, whatever its type. */
export function checkCallback(
  body: unknown,
  fileNames: readonly string[],
  answered: Answered,
): Problem[] {
  const callback = asObject(body);
  const type = asNumber(callback.type);
  const schema = SCHEMAS[type];
  const fits = FITTING[answered.type]?.includes(type) ?? false;
  const needsSource = type === 6 || type === 7;
  if (!schema || !fits || (needsSource && !answered.source)) {
    const message = `Callback type ${type} does not answer an interaction of type ${answered.type}.`;
    return [refusal(['type'], 'INTERACTION_RESPONSE_TYPE_INVALID', message)];
  }
  const data = asObject(callback.data);
  const schemaProblems = checkSchema(schema, withoutTolerated(callback, data));
  if (schemaProblems.some((problem) => problem.refused)) return schemaProblems;
  return [...schemaProblems, ...under(['data'], checkData(type, data, fileNames, answered))];
}

function withoutTolerated(callback: Json, data: Json): Json {
  if (callback.data === undefined) return callback;
  const kept = Object.entries(data).filter(([key]) => !TOLERATED_IN_MESSAGES.includes(key));
  return { ...callback, data: Object.fromEntries(kept) };
}

function checkData(
  type: number,
  data: Json,
  fileNames: readonly string[],
  answered: Answered,
): Problem[] {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return checkMessage(data, fileNames);
    case InteractionResponseType.UpdateMessage:
      return checkMessage(data, fileNames, answered.source);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return checkDeferral(data);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return checkChoices(data);
    case InteractionResponseType.Modal:
      return checkModal(data);
    default:
      return [];
  }
}

function checkDeferral(data: Json): Problem[] {
  const extra = asNumber(data.flags) & ~MessageFlags.Ephemeral;
  if (extra === 0) return [];
  const message = 'A deferral can carry EPHEMERAL alone; other flags go on the message.';
  return [carelessness(['flags'], 'DEFERRAL_FLAGS', message)];
}

function checkChoices(data: Json): Problem[] {
  const choices = asObjects(data.choices);
  const tooLong = choices.flatMap((choice, i) =>
    asText(choice.value).length > MOST_CHOICE
      ? [
          refusal(
            ['choices', i, 'value'],
            'BASE_TYPE_MAX_LENGTH',
            'Must be 100 or fewer in length.',
          ),
        ]
      : [],
  );
  const shown = choices.map((choice) => asText(choice.name));
  const twice = shown.flatMap((name, i) =>
    shown.indexOf(name) === i
      ? []
      : [carelessness(['choices', i], 'SAME_CHOICE_TWICE', `Two choices read "${name}".`)],
  );
  return [...tooLong, ...twice];
}

function checkModal(data: Json): Problem[] {
  const ids = walkComponents(data.components)
    .map(({ component }) => component.custom_id)
    .filter((id) => id !== undefined);
  if (new Set(ids).size === ids.length) return [];
  const message = 'custom_id is already used.';
  return [refusal(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message)];
}
