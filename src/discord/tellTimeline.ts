import type { Desk } from '../desk/desk.ts';
import type { TimelineAnswer, TimelineOptions } from '../desk/timeline.ts';
import { cutText } from '../story/cutText.ts';
import { type TimelineView, TOPIC_LENGTH } from './customIds/timelineView.ts';
import { shorten } from './markdown.ts';
import { noSuchStory } from './messages/narrowed.ts';
import { type MessagePayload, notice } from './messages/payload.ts';
import { timelineMessage } from './messages/timelineMessage.ts';
import type { Privacy } from './privacy.ts';
import { waitForGleanings } from './waitForGleanings.ts';
import type { Words } from './words/en.ts';

/** A timeline as it is asked for from any corner of Discord. */
export interface TimelineWish extends TimelineOptions {
  readonly page: number;
  readonly privacy: Privacy;
  /** The asker's user id. */
  readonly asker: string;
  readonly words: Words;
  readonly locale: string;
  /** Who shared it, in our words. */
  readonly sharedBy?: string | undefined;
}

/** Asks the desk for a timeline and puts a page of it into a message; `told` is false for a mere notice. */
export async function tellTimeline(
  desk: Desk,
  wish: TimelineWish,
): Promise<{ readonly message: MessagePayload; readonly told: boolean }> {
  const { page, privacy, asker, words, locale, sharedBy, ...options } = wish;
  if (!(await waitForGleanings(desk)))
    return { message: notice(words.notice.gleaning), told: false };
  const answer = await desk.timeline(options);
  const wrong = wrongWith(answer, options, words);
  if (wrong) return { message: wrong, told: false };
  const { topic, from, to } = answer;
  // Its other pages and its copies, too, are told of no more than a button holds.
  if (topic !== null && topic.length > TOPIC_LENGTH)
    return tellTimeline(desk, {
      ...wish,
      ...narrowing({ topic: cutText(topic, TOPIC_LENGTH), from, to }),
    });
  const view: TimelineView = {
    ...{ page, topic, from, to, asker, private: privacy.private },
    story: answer.story?.key ?? null,
  };
  return {
    message: await timelineMessage({ answer, view, privacy, words, locale, sharedBy }),
    told: true,
  };
}

/** What a timeline is narrowed to, as it is asked for. */
export function narrowing({
  topic,
  from,
  to,
}: Pick<TimelineView, 'topic' | 'from' | 'to'>): TimelineOptions {
  return { topic: topic ?? undefined, from: from ?? undefined, to: to ?? undefined };
}

function wrongWith(
  { outcome, noDate }: TimelineAnswer,
  { story }: TimelineOptions,
  words: Words,
): MessagePayload | null {
  if (outcome === 'no such story') return noSuchStory(story ?? '', words);
  if (outcome === 'no such date')
    return notice(words.notice.noSuchDate(shorten(noDate ?? '', TOPIC_LENGTH)));
  return null;
}
