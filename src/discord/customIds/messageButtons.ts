/** The `custom_id` of a button that shares the message it stands under, as it stands. */
export const SHARE_COPY = 'share';

const DELETE = /^delete:(\d{1,20})$/;

/** The `custom_id` of a button that deletes its message, for the asker with this user id. */
export function encodeDelete(asker: string): string {
  return `delete:${asker}`;
}

/** The asker's user id in such a `custom_id`; null where it is another. */
export function decodeDelete(customId: string): string | null {
  return DELETE.exec(customId)?.[1] ?? null;
}
