import { finish } from '../../search/steps.ts';
import type { Article, Paragraph, Section, Sentence, Span } from '../../story/article.ts';
import { readDates } from '../dates/datesOf.ts';
import { isSpanned, type SpannedTimex, type Timex } from '../time/timex.ts';
import { clipClause } from './clipClause.ts';
import type { DatedEvent, Event, StoryEvents } from './event.ts';
import { type Happening, happeningIn } from './happening.ts';
import { isLooselySaid } from './isLooselySaid.ts';
import { statusOf } from './statusOf.ts';

/** Before a date that only measures something: the other side of a comparison, the last time it was so. */
const MEASURED =
  /\b(?:compared\s+(?:to|with)|versus|vs\.?|than(?:\s+in)?|(?:up|down|percent|%|points?)\s+(?:\w+\s+){0,2}from|(?:percent|per\s+cent|%)\s+since|(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)|last|lows?|highs?|levels?|seen|\w+est|most|worst|best)\b(?:\s+[\w’'-]+){0,5}\s+since)\s+(?:the\s+)?$/i;
/** What stands after `from` in a comparison with the time before. */
const TIME_BEFORE =
  /^(?:(?:the\s+)?(?:previous|prior|preceding|last|same)\b|a\s+(?:year|month|quarter|week)\s+(?:ago|earlier|before))/i;
/** What stands before `of the year` where something is ranked among all of that year. */
const RANKED = /\b(?:first|last|most|least|best|worst|\w+est)\b(?:\s+[\w’'-]+){0,5}\s+of\s+$/i;
/** A stretch that a day beside it tells more closely. */
const THIS_UNIT = /^this\s+(?:week|month|quarter|year)$/i;
/** What stands between the two ends of a range. */
const RANGE = /^\s*(?:to|and|until|till|through|[-–—])\s*$/;
/** A subject that stands for something said in the sentence before. */
const POINTS_BACK =
  /^(?:Such an?|This|That|These|Those|Both|It(?!\s+(?:is|was|has\s+been|had\s+been)\b))\s/;
/** Words that tell how an undated event stands to the others. */
const RELATION =
  /\b(?:earlier|recent(?:ly)?|already|previous(?:ly)?|later|meanwhile|subsequently|since then|now|currently|soon)\b/i;

/** Reads what happens in a story: each dated expression with its passage, and what is reported without a date. */
export const eventsOf = (article: Article): StoryEvents => finish(readEvents(article));

/** The same, a paragraph at a time. */
export function* readEvents(article: Article): Generator<void, StoryEvents> {
  const dated: DatedEvent[] = [];
  const undated: Event[] = [];
  for (const { section, paragraph, timexes } of readDates(article)) {
    yield;
    for (const sentence of paragraph.sentences) {
      const place = { article, section, paragraph, sentence };
      const within = timexes.filter(
        ({ start, end }) => sentence.start <= start && end <= sentence.end,
      );
      const dates = joinRanges(paragraph.text, within.filter(isSpanned)).filter(
        (timex) =>
          !isMeasure(paragraph.text.slice(sentence.start, timex.start), timex.text) &&
          !isToldCloser(timex, within) &&
          !isLooselySaid(paragraph.text, timex, timexes),
      );
      for (const timex of dates) dated.push(tellDated(place, timex));
      if (dates.length > 0) continue;
      const happening = happeningIn(sentence.text);
      if (happening) undated.push(tellUndated(place, happening, within));
    }
  }
  return { article, dated: withoutRepeats(dated), undated };
}

interface Place {
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** Makes one of two dates that are the ends of a range: `from June 2020 to May 2021`. */
function joinRanges(text: string, timexes: readonly SpannedTimex[]): SpannedTimex[] {
  const joined: SpannedTimex[] = [];
  for (const timex of timexes) {
    const first = joined.at(-1);
    const between = first && text.slice(first.end, timex.start);
    const opened = first && /\b(?:from|between)\s+(?:the\s+)?$/i.test(text.slice(0, first.start));
    if (
      first &&
      between &&
      RANGE.test(between) &&
      (opened || /[-–—]/.test(between)) &&
      first.to < timex.from
    ) {
      const value = `${first.value.replace(/\/.*$/, '')}/${timex.value.replace(/^.*\//, '')}`;
      joined.splice(-1, 1, {
        ...first,
        end: timex.end,
        text: text.slice(first.start, timex.end),
        value,
        to: timex.to,
      });
    } else joined.push(timex);
  }
  return joined;
}

/** Whether a date, with the words of its sentence before it, only measures something. */
const isMeasure = (before: string, date: string): boolean =>
  MEASURED.test(before) ||
  (RANKED.test(before) && /^the\s+\w+$/i.test(date)) ||
  (/\bfrom\s+$/i.test(before) && TIME_BEFORE.test(date));

/** Whether the sentence names a day of `this month`: `on Monday, for the second time this month`. */
const isToldCloser = (timex: Timex, timexes: readonly Timex[]): boolean =>
  THIS_UNIT.test(timex.text) &&
  timexes.some(
    ({ precision, from }) =>
      precision === 'day' &&
      from &&
      timex.from &&
      timex.to &&
      timex.from <= from &&
      from <= timex.to,
  );

function tellDated(place: Place, timex: SpannedTimex): DatedEvent {
  const { article, paragraph } = place;
  const status = statusOf(paragraph.text, timex, timex, article.published);
  const lasting = status === 'ongoing' && timex.from < article.published;
  return {
    ...slice(place, timex, pointedBackTo(place)),
    when: timex.text,
    value: timex.value,
    from: timex.from,
    to: lasting ? article.published : timex.to,
    precision: timex.precision,
    status,
    ...place,
  };
}

function tellUndated(place: Place, happening: Happening, timexes: readonly Timex[]): Event {
  const { sentence } = place;
  const vague = timexes.find(({ value }) => value.endsWith('_REF'));
  const around = vague ?? {
    start: sentence.start + happening.start,
    end: sentence.start + happening.end,
  };
  return {
    ...slice(place, around),
    when: RELATION.exec(sentence.text)?.[0] ?? vague?.text ?? null,
    value: null,
    from: null,
    to: null,
    precision: null,
    status: happening.status,
    ...place,
  };
}

/** The sentence before, where this one points back to it: `Such a move could …`. */
function pointedBackTo({ paragraph, sentence }: Place): Sentence | undefined {
  return POINTS_BACK.test(sentence.text) ? paragraph.sentences[sentence.number - 2] : undefined;
}

/** The words of an event, with those of the sentence before where they are needed and there is room. */
function slice({ paragraph, sentence }: Place, around: Span, before?: Sentence) {
  const { start, end } = before
    ? clipClause(
        paragraph.text,
        { start: before.start, end: sentence.end },
        { start: sentence.start, end: around.end },
      )
    : clipClause(paragraph.text, sentence, around);
  return {
    start,
    end,
    text: paragraph.text.slice(start, end),
    cutBefore: start !== sentence.start && start !== before?.start,
    cutAfter: end < sentence.end,
  };
}

/** Of the events of one passage with one date the first. */
function withoutRepeats(events: readonly DatedEvent[]): DatedEvent[] {
  const told = new Set<string>();
  return events.filter(({ paragraph, sentence, from, to }) => {
    const key = `${paragraph.number} ${sentence.number} ${from} ${to}`;
    return !told.has(key) && told.add(key);
  });
}
