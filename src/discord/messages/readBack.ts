import { ComponentType, type Message } from 'discord.js';
import { type AnswerView, decodePress } from '../customIds/answerView.ts';
import { unescapeText } from '../markdown.ts';
import { HEADING, REMARK } from './payload.ts';

type Shown = Pick<Message, 'components'>;

/** The question that a message of ours answers, as far as it is shown there; null where it answers none. */
export function questionOf(message: Shown): string | null {
  const [first] = textsOf(message);
  return first?.startsWith(HEADING) ? unescapeText(first.slice(HEADING.length)) : null;
}

/** The line under its heading, in our words and escaped: that it was narrowed or has changed. */
export function remarkOf(message: Shown): string | undefined {
  const [, second] = textsOf(message);
  return second?.startsWith(REMARK) ? second.slice(REMARK.length) : undefined;
}

/** Who shared it, as the line under its frame says; undefined where nobody did. */
export function signatureOf({ components }: Shown): string | undefined {
  const line = components.find((component) => component.type === ComponentType.TextDisplay);
  return line?.content.startsWith(REMARK) ? line.content.slice(REMARK.length) : undefined;
}

/** What a message of ours shows, read from its buttons; null where it is no answer. */
export function viewOn({ components }: Shown): AnswerView | null {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      const pressed = component.customId === null ? null : decodePress(component.customId);
      if (pressed) return pressed.view;
    }
  }
  return null;
}

/** The texts of a message's frame, from the top to the first thing that is none. */
function textsOf({ components: [block] }: Shown): string[] {
  const texts: string[] = [];
  if (block?.type !== ComponentType.Container) return texts;
  for (const component of block.components) {
    if (component.type !== ComponentType.TextDisplay) break;
    texts.push(component.content);
  }
  return texts;
}
