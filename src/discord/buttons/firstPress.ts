/** So many messages are remembered; a double press comes within moments, not after as many others. */
const MOST_REMEMBERED = 1000;

const pressed = new Set<string>();

/** Whether this is the first press of a button that may work only once under the message with this id. */
export function firstPress(messageId: string): boolean {
  if (pressed.has(messageId)) return false;
  pressed.add(messageId);
  for (const oldest of pressed) {
    if (pressed.size <= MOST_REMEMBERED) break;
    pressed.delete(oldest);
  }
  return true;
}
