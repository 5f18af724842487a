/** What marks that a text goes on. */
export const ELLIPSIS = '…';

/** The beginning of a text, `limit` UTF-16 code units at most, cut between words and marked with an ellipsis. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, Math.max(0, limit - ELLIPSIS.length));
  const lastSpace = room.search(/\s+\S*$/);
  // A text with no space near the limit (one long word, or a script without spaces) is cut between characters.
  const end = lastSpace > room.length / 2 ? lastSpace : wholeCharacters(room);
  return room.slice(0, end).trimEnd() + ELLIPSIS;
}

function wholeCharacters(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
