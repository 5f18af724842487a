import type { Answer } from '../../desk/answer.ts';
import { KEY_LENGTH } from '../../desk/keys.ts';
import type { Privacy } from '../privacy.ts';

/** What a reader can do with an answer. */
export const ACTIONS = ['previous', 'count', 'next', 'extent', 'share', 'delete'] as const;
/** One of these. */
export type Action = (typeof ACTIONS)[number];

/**
 * What an answer's message shows. It is carried whole in the `custom_id` of its buttons, so that
 * they work after a restart and weeks later; the question stands in the message itself.
 */
export interface AnswerView {
  /** Whether the hits answer the question or are near misses. */
  readonly answered: boolean;
  /** The hits by their keys, best first. */
  readonly keys: readonly string[];
  /** Which of them is shown, from 0. */
  readonly at: number;
  /** Which of them stands under the first as what a later story says; null where none does. */
  readonly later: number | null;
  /** Whether its whole paragraph is shown. */
  readonly whole: boolean;
  /** Whether only the asker sees the message. */
  readonly private: boolean;
  /** Whether it has been shared with all, or cannot be. */
  readonly shared: boolean;
  /** The asker's user id. */
  readonly asker: string;
}

/** How an answer is first shown. */
export function viewOf(answer: Answer, asker: string, privacy: Privacy): AnswerView {
  return {
    answered: answer.outcome === 'answered',
    keys: answer.hits.map(({ key }) => key),
    at: 0,
    later: answer.later,
    whole: false,
    private: privacy.private,
    shared: !privacy.shareable,
    asker,
  };
}

/** What a press of a button makes of a view. */
export function press(view: AnswerView, action: Action): AnswerView {
  const last = Math.max(0, view.keys.length - 1);
  if (action === 'previous') return { ...view, at: Math.max(0, view.at - 1) };
  if (action === 'next') return { ...view, at: Math.min(last, view.at + 1) };
  if (action === 'extent') return { ...view, whole: !view.whole };
  if (action === 'share') return { ...view, shared: true };
  return view;
}

const PREFIX = 'answer';
/** So many hits' keys fit into a `custom_id` beside the rest. */
const MOST_KEYS = 5;
const FORM = new RegExp(
  `^${PREFIX}:(\\d):([01]{4})(\\d)(\\d):(\\d{1,20}):((?:[\\w-]{${KEY_LENGTH}}){0,${MOST_KEYS}})$`,
);

/**
 * A view and a press of it as a `custom_id`: 77 characters at most (6 for the prefix, 1 for the
 * action, 6 for the flags and the two places, 20 for a user id, 40 for five keys, and the colons).
 */
export function encodePress(view: AnswerView, action: Action): string {
  const flags = [view.answered, view.whole, view.private, view.shared].map(Number).join('');
  const keys = view.keys.slice(0, MOST_KEYS).join('');
  return `${PREFIX}:${ACTIONS.indexOf(action)}:${flags}${view.at}${view.later ?? 0}:${view.asker}:${keys}`;
}

/** Reads a `custom_id` back; null where it is not one of an answer's. */
export function decodePress(customId: string): { view: AnswerView; action: Action } | null {
  const [, action = '', flags = '', at = '', later = '', asker = '', keys = ''] =
    FORM.exec(customId) ?? [];
  const pressed = ACTIONS[Number(action)];
  if (!action || !pressed) return null;
  return {
    action: pressed,
    view: {
      answered: flags[0] === '1',
      whole: flags[1] === '1',
      private: flags[2] === '1',
      shared: flags[3] === '1',
      at: Number(at),
      // The first hit is later than none.
      later: Number(later) || null,
      asker,
      keys: keys.match(new RegExp(`[\\w-]{${KEY_LENGTH}}`, 'g')) ?? [],
    },
  };
}
