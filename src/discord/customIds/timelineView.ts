import { KEY_LENGTH } from '../../desk/keys.ts';
import { CUSTOM_ID_LIMIT } from '../limits.ts';

/**
 * What a `custom_id` has before the topic, at most: 8 for the prefix, 5 for the turn, whether it is
 * private, and the page, 20 for a user id, 16 for two days, 8 for a key, and the colons.
 */
const STATE_LENGTH = 63;
/** How long a topic may be for a button to hold it. */
export const TOPIC_LENGTH = CUSTOM_ID_LIMIT - STATE_LENGTH;

/** What a timeline's message shows; it is carried whole in the `custom_id` of its buttons. */
export interface TimelineView {
  /** From 0. */
  readonly page: number;
  /** At most `TOPIC_LENGTH` long. */
  readonly topic: string | null;
  /** `YYYY-MM-DD` */
  readonly from: string | null;
  readonly to: string | null;
  /** The key of the story that it was narrowed to. */
  readonly story: string | null;
  readonly private: boolean;
  /** The asker's user id. */
  readonly asker: string;
}

const PREFIX = 'timeline';
const TURNS = ['previous', 'next', 'count', 'share'] as const;
/** What a button under a timeline does. */
export type Turn = (typeof TURNS)[number];

const FORM = new RegExp(
  `^${PREFIX}:([0-3])([01])(\\d{1,3}):(\\d{1,20}):(\\d{8})?:(\\d{8})?:([\\w-]{${KEY_LENGTH}})?:(.*)$`,
  's',
);

/** The view that a press leads to, as a `custom_id`. */
export function encodeTurn(view: TimelineView, turn: Turn): string {
  const day = (date: string | null) => date?.replaceAll('-', '') ?? '';
  const state = `${TURNS.indexOf(turn)}${Number(view.private)}${view.page}`;
  const bounds = `${day(view.from)}:${day(view.to)}`;
  return `${PREFIX}:${state}:${view.asker}:${bounds}:${view.story ?? ''}:${view.topic ?? ''}`;
}

/** Reads a `custom_id` back: the button, and the view that its press leads to; null where it is not a timeline's. */
export function decodeTurn(customId: string): { turn: Turn; view: TimelineView } | null {
  const found = FORM.exec(customId);
  if (!found) return null;
  const [, pressed = '', isPrivate, page = '', asker = '', from, to, story, topic = ''] = found;
  const turn = TURNS[Number(pressed)] ?? 'count';
  const step = { previous: -1, next: 1, count: 0, share: 0 }[turn];
  const day = (digits: string | undefined) =>
    digits ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` : null;
  return {
    turn,
    view: {
      page: Math.max(0, Number(page) + step),
      private: isPrivate === '1',
      asker,
      from: day(from),
      to: day(to),
      story: story || null,
      topic: topic || null,
    },
  };
}
