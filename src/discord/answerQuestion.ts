import { courseAsked } from '../desk/courseAsked.ts';
import type { Desk } from '../desk/desk.ts';
import { viewOf } from './customIds/answerView.ts';
import { answerMessage } from './messages/answerMessage.ts';
import { narrowedTo, noSuchStory } from './messages/narrowed.ts';
import { type MessagePayload, notice } from './messages/payload.ts';
import type { Privacy } from './privacy.ts';
import { tellTimeline } from './tellTimeline.ts';
import type { Words } from './words/en.ts';

/** A question as it reaches us from any corner of Discord. */
export interface AskedQuestion {
  readonly question: string;
  /** Narrows it to one story: an id, a key or a title. */
  readonly story?: string | undefined;
  /** Asks the story with this id first, and the others only where it holds no answer. */
  readonly first?: string | undefined;
  /** The asker's user id. */
  readonly asker: string;
  readonly privacy: Privacy;
  readonly words: Words;
  readonly locale: string;
  /** A line above the answer, in our words. */
  readonly remark?: string | undefined;
  /** Who shared the message that the answer stands in, in our words. */
  readonly sharedBy?: string | undefined;
}

/**
 * Asks the desk and puts what it says into a message: a passage, or to “what happened in March?” a timeline. `told` is
 * false for a mere notice.
 */
export async function answerQuestion(
  desk: Desk,
  asked: AskedQuestion,
): Promise<{ readonly message: MessagePayload; readonly told: boolean }> {
  const { question, story, first, asker, privacy, words, locale, sharedBy } = asked;
  const course = courseAsked(question, desk, story);
  if (course !== null) {
    const wish = { topic: course, story, page: 0, asker, privacy, words, locale, sharedBy };
    return tellTimeline(desk, wish);
  }
  const answer = await desk.ask(question, { story, first });
  if (answer.outcome === 'nothing asked')
    return { message: notice(words.notice.nothingAsked), told: false };
  if (answer.outcome === 'no such story')
    return { message: noSuchStory(story ?? '', words), told: false };

  const narrowed = story && answer.story ? narrowedTo(answer.story, words) : undefined;
  const message = answerMessage({
    question,
    view: viewOf(answer, asker, privacy),
    hits: answer.hits,
    words,
    locale,
    remark: asked.remark ?? narrowed,
    sharedBy,
  });
  return { message, told: true };
}
