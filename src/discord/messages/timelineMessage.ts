import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { saySpan, sayWhen, shownText } from '../../desk/sayWhen.ts';
import { type CitedEvent, standingOf, type TimelineAnswer } from '../../desk/timeline.ts';
import { cutText } from '../../story/cutText.ts';
import { encodeTurn, type Turn } from '../customIds/timelineView.ts';
import { inTime } from '../inTime.ts';
import { TEXT_BUDGET } from '../limits.ts';
import { escapeText, quote, shorten } from '../markdown.ts';
import type { Reader } from '../reader.ts';
import type { Words } from '../words/en.ts';
import { button, row } from './button.ts';
import { citationLine } from './citationLine.ts';
import {
  heading,
  type MessagePayload,
  message,
  remark,
  ruled,
  STRIPE,
  signature,
  text,
} from './payload.ts';
import { shareOrDelete } from './shareOrDelete.ts';
import { narrowedTo } from './storyRemarks.ts';

/** With the picture above them, so many still read as one screen. */
const MOST_ON_A_PAGE = 4;
const PASSAGE_LENGTH = 260;
const LABEL_LENGTH = 80;
/** The room that the heading, the remark and a page's number take of a message. */
const HEAD_ROOM = 500;
const PICTURE = 'timeline.png';
/** How long other topics are waited for, in milliseconds: that there is no such topic can be said without them. */
const SUGGESTING_PATIENCE = 500;

/** All that a timeline's message is made of. */
interface TimelineMessage extends Reader {
  readonly answer: TimelineAnswer;
  /** Which of its pages is shown, from 0; the last where there are not so many. */
  readonly page: number;
}

/** A page of the course of events: the picture on the first, then each event with its date, its words and its citation. */
export async function timelineMessage(shown: TimelineMessage): Promise<MessagePayload> {
  const { answer, words } = shown;
  const title = answer.topic ? words.timeline.titleOn(answer.topic) : words.timeline.title;
  const head = [text(heading(escapeText(title)))];
  const span = saySpan(answer, { ...words.dates, locale: shown.locale });
  const remarks = [answer.story && narrowedTo(answer.story, words), span && capitalised(span)];
  for (const said of remarks) if (said) head.push(text(remark(said)));
  if (answer.outcome !== 'told')
    return message(STRIPE.silence, [...head, ...(await nothing(shown))], below(shown, 0, 1));

  const pages = paginate(shown);
  const page = Math.min(shown.page, pages.length - 1);
  const picture = page === 0 ? await answer.draw(title, pictureWords(words, shown.locale)) : null;
  const gallery: APIComponentInContainer[] = picture
    ? [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: `attachment://${PICTURE}` }, description: picture.alt }],
        },
      ]
    : [];
  const isLast = page === pages.length - 1;
  const left = isLast && answer.left > 0 ? [text(remark(words.timeline.left(answer.left)))] : [];
  const payload = message(
    STRIPE.plain,
    [...head, ...gallery, ...ruled(pages[page] ?? []), ...left],
    below(shown, page, pages.length),
  );
  const attachments = picture
    ? [{ attachment: Buffer.from(picture.png), name: PICTURE, description: picture.alt }]
    : [];
  return { ...payload, files: attachments };
}

/** What stands in the picture beside the words of the stories. */
function pictureWords({ dates, timeline: { status, picture } }: Words, locale: string) {
  return { ...picture, status, dates: { ...dates, locale } };
}

async function nothing({ answer, words }: TimelineMessage): Promise<APIComponentInContainer[]> {
  const topics = (await inTime(answer.suggestTopics(), SUGGESTING_PATIENCE)) ?? [];
  const labels = topics.map(({ label }) => shorten(label, LABEL_LENGTH)).join(', ');
  return [
    text(whyNothing(answer, words)),
    ...(labels ? [text(remark(words.timeline.topics(labels)))] : []),
  ];
}

function whyNothing({ outcome, unread, from, to }: TimelineAnswer, words: Words): string {
  if (outcome === 'no such topic') return words.timeline.noSuchTopic;
  if (outcome === 'ends before it begins') return words.timeline.endsBeforeItBegins;
  if (unread) return words.timeline.unread;
  return from === null && to === null ? words.timeline.nothing : words.timeline.nothingThen;
}

/** The events in pages, each as long as a message allows; what has no date of its own stands under the day of its report. */
function paginate({ answer, words, locale }: TimelineMessage): string[][] {
  const pages: string[][] = [];
  let room = 0;
  let reported = '';
  for (const event of [...answer.events, ...answer.undated]) {
    const when = sayWhen(event, { ...words.dates, locale });
    const isReport = event.value === null;
    const last = pages.at(-1);
    const isSameReport = isReport && when === reported;
    const next = eventBlock(event, isSameReport ? null : when, words, locale);
    reported = isReport ? when : '';
    if (last && room >= next.length && last.length < MOST_ON_A_PAGE) {
      last.push(next);
      room -= next.length;
      continue;
    }
    // Each page says anew when it was that its first event was reported.
    const first = eventBlock(event, when, words, locale);
    pages.push([first]);
    room = TEXT_BUDGET - HEAD_ROOM - first.length;
  }
  return pages;
}

function eventBlock(event: CitedEvent, when: string | null, words: Words, locale: string): string {
  const status = event.status === 'past' ? null : words.timeline.status[standingOf(event)];
  const day = when === null ? null : `**${capitalised(when)}**`;
  const isReport = event.value === null;
  // A report's day stands over those that follow, too; its status does not.
  const head = isReport
    ? [day, status && remark(status)]
    : [[day, status].filter(Boolean).join(' · ')];
  const passage = shownText({ ...event, text: cutText(event.text, PASSAGE_LENGTH) });
  const also = event.also.length > 0 ? `\n${remark(words.timeline.also(event.also.length))}` : '';
  const lines = [...head, quote(passage), citationLine(event, locale)];
  return lines.filter(Boolean).join('\n') + also;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function below(shown: TimelineMessage, page: number, pages: number): APIMessageTopLevelComponent[] {
  const { answer, asker, privacy, words } = shown;
  const { topic, from, to } = answer;
  const story = answer.story?.key ?? null;
  const view = { page, topic, from, to, story, asker, private: privacy.private };
  const turn = (to: Turn, label: string, disabled: boolean) =>
    button(encodeTurn(view, to), label, disabled);
  const paging = [
    turn('previous', words.buttons.previous, page === 0),
    turn('count', words.buttons.count(page + 1, pages), true),
    turn('next', words.buttons.next, page === pages - 1),
  ];
  return [
    ...signature(shown.sharedBy),
    ...row(pages > 1 ? paging : []),
    ...shareOrDelete(shown, encodeTurn(view, 'share')),
  ];
}
