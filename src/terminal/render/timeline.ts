import { ENGLISH_PICTURE, saySpan, sayWhen, shownText } from '../../desk/sayWhen.ts';
import type { CitedEvent, Status, TimelineAnswer } from '../../desk/timeline.ts';
import { type Citation, formatPublished } from '../../story/citation.ts';
import type { Style } from '../screen.ts';
import { columns } from './columns.ts';
import { fold, wrapParts, wrapText } from './wrap.ts';

/** Full for what is past, half for what goes on, hollow for what is expected. */
const MARKS: Readonly<Record<Status, string>> = { past: '●', ongoing: '◐', expected: '○' };
/** Beside the first, so many of the places that tell the same are named; the others are counted. */
const MOST_PLACES = 2;
/** Columns for an event's date, and for its mark. */
const DATE = 16;
const MARK = 3;

/**
 * What happened when, of a story and in a time that there are: dates on the left, events on the right,
 * what has no date of its own last. `more` says how to have what is left out, where it can be had.
 */
export async function renderTimeline(
  answer: TimelineAnswer,
  style: Style,
  more = '',
): Promise<string> {
  const { topic, outcome, events, undated } = answer;
  const { colors, width } = style;
  const say = (text: string) => fold(text, width);
  switch (outcome) {
    case 'no such topic': {
      const others = (await answer.suggestTopics()).map(({ label }) => label).join(' · ');
      return say(
        `The stories hold nothing on “${topic}”.${others ? ` They speak of: ${others}` : ''}`,
      );
    }
    case 'ends before it begins':
      return say(`That time ends before it begins: ${saySpan(answer)}.`);
    case 'nothing then':
      return say(nothingThen(answer));
    case 'told':
  }
  const alone = storiesOf(answer).size === 1;
  const dated = events.map((event) => renderEvent(sayWhen(event), event, alone, style));
  const published = undated.map(({ citation }) => formatPublished(citation.published));
  const ofOneDay = new Set(published).size === 1;
  const reports = undated.map((event, at) => {
    const reported = published[at] ?? '';
    const isSaid = ofOneDay || reported === published[at - 1];
    return renderEvent(isSaid ? '' : reported, event, alone, style);
  });
  const reportedOn = `Reported${ofOneDay ? ` on ${published[0]}` : ''}, without a date of its own:`;
  const rail = `\n${columns(DATE, width).margin}${colors.dim('│')}\n`;
  const parts = [renderHead(answer, style)];
  if (dated.length > 0) parts.push(dated.join(rail));
  if (reports.length > 0) parts.push(colors.bold(say(reportedOn)), reports.join(rail));
  if (answer.left > 0) parts.push(colors.dim(say(leftOut(answer.left, more))));
  return parts.join('\n\n');
}

/** What the timeline is called, the story that tells it alone, the time it is narrowed to, and what its marks mean. */
function renderHead(answer: TimelineAnswer, { colors, width }: Style): string {
  const title = titleOf(answer);
  const [story = '', ...more] = storiesOf(answer).values();
  const span = saySpan(answer);
  const statuses = new Set([...answer.events, ...answer.undated].map(({ status }) => status));
  const legend = (['past', 'ongoing', 'expected'] as const)
    .filter((status) => statuses.has(status))
    .map((status) => `${MARKS[status]} ${ENGLISH_PICTURE.status[status]}`);
  const under = [more.length === 0 && story !== title ? story : '', span ?? '', legend.join('   ')];
  return [
    ...wrapText(title, width).map(colors.bold),
    ...under.flatMap((line) => wrapText(line, width)).map(colors.dim),
  ].join('\n');
}

function nothingThen(answer: TimelineAnswer): string {
  if (answer.unread) return 'Dates are read in English stories only.';
  const span = saySpan(answer);
  const on = answer.topic === null ? '' : ` on “${answer.topic}”`;
  return span
    ? `The stories tell of nothing${on} in that time: ${span}.`
    : `The stories tell of nothing${on} that happened.`;
}

const leftOut = (dates: number, more: string): string =>
  dates === 1
    ? `One more date matters less and is left out${more}.`
    : `${dates} more dates matter less and are left out${more}.`;

/** What a timeline is called: its topic, else its story, else the question it answers. */
export function titleOf(answer: TimelineAnswer): string {
  const [first, ...others] = storiesOf(answer).values();
  return (
    answer.topic ?? (first !== undefined && others.length === 0 ? first : 'What happened when')
  );
}

/** The titles of the stories that tell it, by their ids. */
function storiesOf({ events, undated }: TimelineAnswer): ReadonlyMap<string, string> {
  const places = [...events, ...undated].flatMap(({ citation, also }) => [citation, ...also]);
  return new Map(places.map(({ article, title }) => [article, title]));
}

function renderEvent(when: string, event: CitedEvent, alone: boolean, style: Style): string {
  const { colors, width } = style;
  const { status, citation, also } = event;
  const { left, right, join } = columns(DATE, width);
  const more = also.length - MOST_PLACES;
  const places = [citation, ...also.slice(0, MOST_PLACES)].map((place) => placeOf(place, alone));
  if (more > 0) places.push(`${more} more`);
  const lines = [
    ...wrapText(shownText(event), right - MARK),
    ...wrapParts([places.join('; ')], right - MARK).map(colors.dim),
  ];
  const dates = wrapText(when, left - 1).map(colors.bold);
  if (status !== 'past') dates.push(colors.dim(event.lapsed ? 'was expected' : status));
  const paint = { past: colors.cyan, ongoing: colors.yellow, expected: colors.magenta }[status];
  const marked = Array.from({ length: Math.max(lines.length, dates.length) }, (_, at) => {
    const mark = at === 0 ? paint(MARKS[status]) : colors.dim('│');
    return `${mark}  ${lines[at] ?? ''}`;
  });
  return join(dates, marked).join('\n');
}

function placeOf({ title, published, paragraph }: Citation, alone: boolean): string {
  return alone ? `¶ ${paragraph}` : `${title}, ${formatPublished(published)}, ¶ ${paragraph}`;
}
