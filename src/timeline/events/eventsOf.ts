import { finish } from '../../search/steps.ts';
import type { Article, Paragraph, Section, Sentence, Span } from '../../story/article.ts';
import { readDates } from '../dates/datesOf.ts';
import { isSpanned, type SpannedTimex, type Timex } from '../time/timex.ts';
import { type Clauses, clipClause, findClauses, LONGEST_TEXT } from './clipClause.ts';
import type { DatedEvent, Event, StoryEvents } from './event.ts';
import { type Happening, happeningIn } from './happening.ts';
import { looselySaid } from './looselySaid.ts';
import { statusOf } from './statusOf.ts';

/** An amount on the other side of a comparison: `$1.2 million`, `48 seats`. */
const AMOUNT = '(?:about\\s+|only\\s+|just\\s+)?[$£€]?\\d[\\d.,]*%?(?:\\s+[a-z]+){0,3}?';
/** Words before a date that only measures something: the other side of a comparison, the last time it was so. */
const MEASURED = new RegExp(
  `(?:\\b|(?<=%))(?:${[
    'compared\\s+(?:to|with)',
    'versus|vs\\.?',
    'than(?:\\s+in)?',
    '(?:up|down|percent|%|points?)\\s+(?:\\w+\\s+){0,2}from',
    // up from 48 in 2021
    `(?:from|against|compared\\s+(?:to|with))\\s+${AMOUNT}\\s+(?:in|on|for|at)`,
    '(?:percent|per\\s+cent|%)\\s+since',
    "(?:first|second|third|fourth|fifth|\\d(?:st|nd|rd|th)|last|lows?|highs?|levels?|seen|\\w+est|most|worst|best)\\b(?:\\s+[\\w’'-]+){0,5}\\s+since",
  ].join('|')})\\s+(?:the\\s+)?$`,
  'i',
);
/** What stands after `from` in a comparison with the time before. */
const TIME_BEFORE =
  /^(?:(?:the\s+)?(?:previous|prior|preceding|last|same)\b|a\s+(?:year|month|quarter|week)\s+(?:ago|earlier|before))/i;
/** What stands before `of the year` where something is ranked among all of that year. */
const RANKED = /\b(?:first|last|most|least|best|worst|\w+est)\b(?:\s+[\w’'-]+){0,5}\s+of\s+$/i;
/** A stretch that a day beside it tells more closely. */
const THIS_UNIT = /^this\s+(?:week|month|quarter|year)$/i;
/** What stands between the two ends of a range. */
const RANGE = /^\s*(?:to|and|until|till|through|[-–—])\s*$/;
/** So many characters before a date tell whether it only measures something. */
const NEAR = 120;
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
    const isLooselySaid = looselySaid(paragraph.text, timexes);
    for (const sentence of paragraph.sentences) {
      const place = { article, section, paragraph, sentence };
      const within = timexes.filter(
        ({ start, end }) => sentence.start <= start && end <= sentence.end,
      );
      const dates = joinRanges(paragraph.text, within.filter(isSpanned)).filter(
        (timex) =>
          !isMeasure(paragraph.text.slice(sentence.start, timex.start), timex.text) &&
          !isToldCloser(timex, within) &&
          !isLooselySaid(timex),
      );
      if (dates.length > 0) {
        const passage = passageOf(place, pointedBackTo(place));
        dated.push(...dates.map((timex) => tellDated(place, passage, timex)));
        continue;
      }
      const happening = happeningIn(sentence.text);
      if (happening) undated.push(tellUndated(place, happening, within));
    }
  }
  return { article, dated: withoutRepeats(dated), undated };
}

/** A passage that is short enough is not cut. */
const NO_CLAUSES: Clauses = { starts: [], ends: [] };

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
function isMeasure(before: string, date: string): boolean {
  const near = before.slice(-NEAR);
  return (
    MEASURED.test(near) ||
    (RANKED.test(near) && /^the\s+\w+$/i.test(date)) ||
    (/\bfrom\s+$/i.test(near) && TIME_BEFORE.test(date))
  );
}

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

function tellDated(place: Place, passage: Passage, timex: SpannedTimex): DatedEvent {
  const { article, paragraph } = place;
  const status = statusOf(paragraph.text, timex, timex, article.published);
  const lasting = status === 'ongoing' && timex.from < article.published;
  return {
    ...slice(place, passage, timex),
    when: timex.text,
    whenAt: { start: timex.start, end: timex.end },
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
  const relation = RELATION.exec(sentence.text);
  const whenAt = relation
    ? spanFrom(sentence.start + relation.index, relation[0])
    : vague
      ? spanFrom(vague.start, vague.text)
      : null;
  return {
    ...slice(place, passageOf(place), around),
    when: relation?.[0] ?? vague?.text ?? null,
    whenAt,
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

/** What may be shown of a sentence: with the one before it, where that is needed and there is room. */
interface Passage extends Span {
  readonly clauses: Clauses;
}

function passageOf({ paragraph, sentence }: Place, before?: Sentence): Passage {
  const span = { start: before?.start ?? sentence.start, end: sentence.end };
  const isShort = span.end - span.start <= LONGEST_TEXT;
  return { ...span, clauses: isShort ? NO_CLAUSES : findClauses(paragraph.text, span) };
}

/** The words of an event. */
function slice({ paragraph, sentence }: Place, passage: Passage, around: Span) {
  const start = passage.start < sentence.start ? sentence.start : around.start;
  const cut = clipClause(passage, { start, end: around.end }, passage.clauses);
  return {
    ...cut,
    text: paragraph.text.slice(cut.start, cut.end),
    cutBefore: cut.start !== sentence.start && cut.start !== passage.start,
    cutAfter: cut.end < sentence.end,
  };
}

const spanFrom = (start: number, words: string): Span => ({ start, end: start + words.length });

/** Of the events of one passage with one date the first. */
function withoutRepeats(events: readonly DatedEvent[]): DatedEvent[] {
  const told = new Set<string>();
  return events.filter(({ paragraph, sentence, from, to }) => {
    const key = `${paragraph.number} ${sentence.number} ${from} ${to}`;
    return !told.has(key) && told.add(key);
  });
}
