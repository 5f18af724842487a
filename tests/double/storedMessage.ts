import { type APIAttachment, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { checkMessage } from './checks/checkMessage.ts';
import type { Problem } from './checks/problem.ts';
import { asNumber, asObject, asObjects, asText, type Json } from './json.ts';
import type { ReceivedFile } from './readBody.ts';

/** A file as it hangs on a message. */
export interface StoredFile extends ReceivedFile {
  readonly attachment: APIAttachment;
}

/** A message as Discord keeps it. */
export interface StoredMessage {
  /** The message as it now is; edits replace it. */
  message: APIMessage;
  files: readonly StoredFile[];
  readonly guildId?: string;
  /** For an ephemeral message: the id of the only person who sees it. */
  readonly onlyFor?: string;
  /** True while it is the "thinking…" of a deferral. */
  pending: boolean;
  deleted: boolean;
  /** The message after each edit, oldest first. */
  readonly edits: APIMessage[];
}

/** Flags that a body may set for good; EPHEMERAL and LOADING are Discord's to keep. */
const LASTING_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** The parts of a message that a body decides, with what Discord adds to them. */
export function contentOf(body: Json, files: readonly StoredFile[]): Partial<APIMessage> {
  return {
    content: asText(body.content),
    embeds: asObjects(body.embeds).map((embed) => ({ type: 'rich', ...embed })),
    components: numbered(resolved(body.components, files)),
    attachments: files.map(({ attachment }) => attachment),
  } as Partial<APIMessage>;
}

/** Checks an edit of the message. */
export function checkEdit(stored: StoredMessage, body: Json, fileNames: string[]): Problem[] {
  const before = { message: stored.message as unknown as Json, pending: stored.pending };
  return checkMessage(body, fileNames, before);
}

/** Applies an edit: what the body leaves out stays as it was. */
export function applyEdit(
  stored: StoredMessage,
  body: Json,
  added: readonly StoredFile[],
  editedAt: string,
): void {
  const old = stored.message as unknown as Json;
  const kept = Array.isArray(body.attachments)
    ? stored.files.filter(({ attachment }) =>
        asObjects(body.attachments).some(({ id }) => id === attachment.id),
      )
    : stored.files;
  const files = [...kept, ...added];
  const merged = Object.fromEntries(
    ['content', 'embeds', 'components'].map((key) => [
      key,
      body[key] === undefined ? old[key] : body[key],
    ]),
  );
  const flags = asNumber(old.flags) & ~MessageFlags.Loading;
  stored.files = files;
  stored.pending = false;
  stored.message = {
    ...stored.message,
    ...contentOf(merged, files),
    flags: flags | (asNumber(body.flags) & LASTING_FLAGS),
    edited_timestamp: editedAt,
  };
  stored.edits.push(stored.message);
}

/** Names of uploaded files become the addresses under which they are kept. */
function resolved(value: unknown, files: readonly StoredFile[]): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, files));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(asObject(value)).map(([key, inner]) => {
    if (key !== 'media' && key !== 'file') return [key, resolved(inner, files)];
    return [key, resolvedMedia(asObject(inner), files)];
  });
  return Object.fromEntries(entries);
}

function resolvedMedia(media: Json, files: readonly StoredFile[]): Json {
  const name = asText(media.url).replace('attachment://', '');
  const attachment = files.find((file) => file.name === name)?.attachment;
  if (!attachment) return { ...media, proxy_url: media.url };
  const { url, proxy_url, content_type, id } = attachment;
  return { url, proxy_url, content_type, attachment_id: id };
}

/** Discord numbers the components that have no id of their own. */
function numbered(components: unknown): unknown[] {
  const taken = new Set<number>();
  const collect = (value: unknown): void => {
    for (const one of asObjects(value)) {
      taken.add(asNumber(one.id));
      collect(one.components);
      if (one.accessory) collect([one.accessory]);
    }
  };
  collect(components);
  let last = 0;
  const free = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (one: Json): Json => ({
    ...one,
    id: asNumber(one.id) || free(),
    ...(one.components ? { components: asObjects(one.components).map(number) } : {}),
    ...(one.accessory ? { accessory: number(asObject(one.accessory)) } : {}),
  });
  return asObjects(components).map(number);
}
