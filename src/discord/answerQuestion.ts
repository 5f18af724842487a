import { courtesyIn } from '../desk/courtesyIn.ts';
import type { Desk } from '../desk/desk.ts';
import { viewOf } from './customIds/answerView.ts';
import { answerMessage } from './messages/answerMessage.ts';
import { helpMessage } from './messages/helpMessage.ts';
import { narrowedTo, noSuchStory } from './messages/storyRemarks.ts';
import type { Reader } from './reader.ts';
import type { Said } from './respond.ts';
import { tellTimeline } from './tellTimeline.ts';

/** A question as it reaches us from any corner of Discord. */
export interface AskedQuestion extends Reader {
  readonly question: string;
  /** Narrows it to one story: an id, a key or a title. */
  readonly story?: string | undefined;
  /** Asks the story with this id first, and the others only where it holds no answer. */
  readonly first?: string | undefined;
  /** Said above the answer, in our words. */
  readonly remark?: string | undefined;
}

/** Asks the desk and says what comes of it: a passage, to “what happened in March?” a timeline, to a mere courtesy another. */
export async function answerQuestion(desk: Desk, asked: AskedQuestion): Promise<Said> {
  const { question, story, first, remark, ...reader } = asked;
  const { words, asker, privacy } = reader;
  const courtesy = courtesyIn(question);
  if (courtesy === 'abilities') return helpMessage(desk.stories.all, words);
  if (courtesy) return words.courtesy[courtesy];
  if (desk.stories.all.length === 0) return words.sources.none;
  const course = await desk.courseAsked(question, story);
  if (course !== null) return tellTimeline(desk, { ...reader, topic: course, story, page: 0 });
  const answer = await desk.ask(question, { story, first });
  if (answer.outcome === 'nothing asked') return words.notice.nothingAsked;
  if (answer.outcome === 'no such story') return noSuchStory(story, words);

  const remarks = [story && answer.story && narrowedTo(answer.story, words), remark].filter(
    Boolean,
  );
  return answerMessage({
    ...reader,
    question,
    view: viewOf(answer, asker, privacy),
    hits: answer.hits,
    remark: remarks.join(' ') || undefined,
  });
}
