import type { Desk } from '../desk/desk.ts';
import type { TimelineOptions } from '../desk/timeline.ts';
import { cutText } from '../story/cutText.ts';
import { type TimelineView, TOPIC_LENGTH } from './customIds/timelineView.ts';
import { inTime } from './inTime.ts';
import { shorten } from './markdown.ts';
import { noSuchStory } from './messages/storyRemarks.ts';
import { timelineMessage } from './messages/timelineMessage.ts';
import type { Reader } from './reader.ts';
import type { Said } from './respond.ts';

/** A timeline as it is asked for from any corner of Discord. */
export interface TimelineWish extends Reader, TimelineOptions {
  readonly page: number;
}

/** How long a page with its picture may take, in milliseconds: Discord allows three seconds, with the way there. */
const PATIENCE = 2500;

/** Asks the desk for a timeline and puts a page of it into a message, or says that it takes too long as yet. */
export async function tellTimeline(desk: Desk, wish: TimelineWish): Promise<Said> {
  return (await inTime(tellPage(desk, wish), PATIENCE)) ?? wish.words.notice.gleaning;
}

async function tellPage(desk: Desk, wish: TimelineWish): Promise<Said> {
  const { page, asker, privacy, words, locale, sharedBy, ...options } = wish;
  const answer = await desk.timeline(options);
  if (answer.outcome === 'no such story') return noSuchStory(options.story, words);
  if (answer.outcome === 'no such date')
    return words.notice.noSuchDate(shorten(answer.noDate ?? '', TOPIC_LENGTH));
  const { topic, from, to } = answer;
  // Its other pages and its copies, too, are told of no more than a button holds.
  if (topic !== null && topic.length > TOPIC_LENGTH)
    return tellPage(desk, {
      ...wish,
      ...narrowing({ topic: cutText(topic, TOPIC_LENGTH), from, to }),
    });
  return timelineMessage({ answer, page, asker, privacy, words, locale, sharedBy });
}

/** What a timeline is narrowed to, as it is asked for. */
export function narrowing({
  topic,
  from,
  to,
}: Pick<TimelineView, 'topic' | 'from' | 'to'>): TimelineOptions {
  return { topic: topic ?? undefined, from: from ?? undefined, to: to ?? undefined };
}
