import type { Desk } from '../desk/desk.ts';
import type { TimelineAnswer, TimelineOptions } from '../desk/timeline.ts';
import type { TimelineView } from './buttons/timelineView.ts';
import { cutText } from './cutText.ts';
import { escapeText } from './markdown.ts';
import { type MessagePayload, notice } from './messages/payload.ts';
import { timelineMessage } from './messages/timelineMessage.ts';
import type { Privacy } from './privacy.ts';
import { waitForGleanings } from './waitForGleanings.ts';
import type { Words } from './words/en.ts';

export interface TimelineWish extends TimelineOptions {
  readonly page: number;
  readonly privacy: Privacy;
  /** The asker's user id. */
  readonly asker: string;
  readonly words: Words;
  readonly locale: string;
  /** A line above the events, in our words. */
  readonly remark?: string | undefined;
}

/** Asks the desk for a timeline and puts a page of it into a message; `told` is false for a mere notice. */
export async function tellTimeline(
  desk: Desk,
  { page, privacy, asker, words, locale, remark, ...options }: TimelineWish,
): Promise<{ readonly message: MessagePayload; readonly told: boolean }> {
  if (!(await waitForGleanings(desk)))
    return { message: notice(words.notice.gleaning), told: false };
  const answer = await desk.timeline(options);
  const wrong = wrongWith(answer, options, words);
  if (wrong !== null) return { message: notice(wrong), told: false };
  const { topic, from, to } = answer;
  const view: TimelineView = {
    ...{ page, topic, from, to, asker, private: privacy.private },
    story: answer.story?.key ?? null,
  };
  return {
    message: await timelineMessage({ answer, view, privacy, words, locale, remark }),
    told: true,
  };
}

function wrongWith(
  { outcome, noDate }: TimelineAnswer,
  { story }: TimelineOptions,
  words: Words,
): string | null {
  const shown = (typed: string) => escapeText(cutText(typed, 100));
  if (outcome === 'no such story') return words.notice.noSuchStory(shown(story ?? ''));
  if (outcome === 'no such date') return words.notice.noSuchDate(shown(noDate ?? ''));
  return null;
}
