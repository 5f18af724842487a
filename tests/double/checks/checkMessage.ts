import { MessageFlags } from 'discord-api-types/v10';
import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import { checkComponents } from './checkComponents.ts';
import { checkEmbeds } from './checkEmbeds.ts';
import { checkMentions } from './checkMentions.ts';
import { carelessness, type Problem, refusal } from './problem.ts';
import { walkComponents } from './walkComponents.ts';

/** A bot's message holds 2000 characters; the schemas allow the 4000 that paying people have. */
const MOST_CONTENT = 2000;

/** Flags a bot may set on a message it sends or edits. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** What a message is before a body changes it. */
export interface MessageBefore {
  readonly message: Json;
  /** True for the "thinking…" of a deferral, which holds nothing yet. */
  readonly pending: boolean;
}

/**
 * The rules on one message that the schemas do not hold, for a new message or an edit of `before`.
 * `fileNames` are the names of the files uploaded beside the body.
 */
export function checkMessage(
  body: Json,
  fileNames: readonly string[],
  before?: MessageBefore,
): Problem[] {
  const after = merged(body, before);
  const isV2 = (asNumber(after.flags) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...checkFlags(body, before),
    ...(isV2 ? checkBesideV2(after) : checkLegacyContent(after, fileNames)),
    ...checkEmbeds(after.embeds),
    ...checkComponents(after.components, isV2),
    ...checkFiles(body, after, fileNames, isV2, before),
    ...checkMentions(body),
  ];
}

/** What the message holds once the body is applied. */
function merged(body: Json, before: MessageBefore | undefined): Json {
  if (!before) return body;
  const old = before.message;
  const v2 = asNumber(old.flags) & MessageFlags.IsComponentsV2;
  const pick = (key: string) => (body[key] === undefined ? old[key] : body[key]);
  return {
    content: pick('content'),
    embeds: pick('embeds'),
    components: pick('components'),
    attachments: pick('attachments'),
    flags: asNumber(body.flags) | v2,
  };
}

function checkFlags(body: Json, before: MessageBefore | undefined): Problem[] {
  const problems: Problem[] = [];
  const flags = asNumber(body.flags);
  const wasV2 = (asNumber(before?.message.flags) & MessageFlags.IsComponentsV2) !== 0;
  if (wasV2 && typeof body.flags === 'number' && !(flags & MessageFlags.IsComponentsV2)) {
    const message = 'The IS_COMPONENTS_V2 flag cannot be taken off a message.';
    problems.push(refusal(['flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message));
  }
  if ((flags & ~SETTABLE_FLAGS) !== 0) {
    const message = `Flags ${flags} hold some that a bot cannot set.`;
    problems.push(carelessness(['flags'], 'UNSETTABLE_FLAG', message));
  }
  return problems;
}

function checkBesideV2(after: Json): Problem[] {
  const beside = (['content', 'embeds', 'poll', 'sticker_ids'] as const).filter((key) => {
    const value = after[key];
    return Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== '';
  });
  const problems = beside.map((key) =>
    refusal(
      [key],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2.`,
    ),
  );
  if (asObjects(after.components).length === 0)
    problems.push(refusal(['components'], 'BASE_TYPE_REQUIRED', 'This field is required.'));
  return problems;
}

function checkLegacyContent(after: Json, fileNames: readonly string[]): Problem[] {
  const content = asText(after.content);
  if (content.length > MOST_CONTENT) {
    const message = `Must be ${MOST_CONTENT} or fewer in length.`;
    return [refusal(['content'], 'BASE_TYPE_MAX_LENGTH', message)];
  }
  const shows = [after.embeds, after.attachments, after.sticker_ids].some(
    (value) => Array.isArray(value) && value.length > 0,
  );
  if (content.trim() !== '' || shows || after.poll || fileNames.length > 0) return [];
  return [refusal([], 'EMPTY_MESSAGE', 'Cannot send an empty message')];
}

function checkFiles(
  body: Json,
  after: Json,
  fileNames: readonly string[],
  isV2: boolean,
  before: MessageBefore | undefined,
): Problem[] {
  const kept = asObjects(before?.message.attachments);
  const keptIds = new Set(kept.map((attachment) => attachment.id));
  const names = new Set([...fileNames, ...kept.map((attachment) => asText(attachment.filename))]);
  const referred = walkComponents(after.components).flatMap(({ component, path }) =>
    mediaUrls(component).map((url) => ({ url, path })),
  );
  const dangling = asObjects(body.attachments).flatMap((attachment, i) =>
    Number(attachment.id) < fileNames.length || keptIds.has(attachment.id)
      ? []
      : [refusal(['attachments', i, 'id'], 'ATTACHMENT_NOT_FOUND', 'No file has this id.')],
  );
  const missing = referred
    .filter(({ url }) => url.startsWith('attachment://') && !names.has(url.slice(13)))
    .map(({ url, path }) =>
      refusal(path, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `No file is ${url}.`),
    );
  const badScheme = referred
    .filter(({ url }) => url !== '' && !/^(https?|attachment):\/\//i.test(url))
    .map(({ path }) => refusal(path, 'URL_TYPE_INVALID_SCHEME', 'Scheme must be http or https.'));
  const shown = new Set(referred.map(({ url }) => url));
  const unseen = isV2 ? fileNames.filter((name) => !shown.has(`attachment://${name}`)) : [];
  return [
    ...dangling,
    ...missing,
    ...badScheme,
    ...unseen.map((name) =>
      carelessness(['attachments'], 'FILE_NOT_SHOWN', `No component shows the file ${name}.`),
    ),
  ];
}

function mediaUrls(component: Json): string[] {
  const items = asObjects(component.items).map((item) => asText(asObject(item.media).url));
  const own = [component.media, component.file].map((media) => asText(asObject(media).url));
  return [...items, ...own].filter((url) => url !== '');
}
