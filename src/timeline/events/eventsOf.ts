import { finish } from '../../search/steps.ts';
import type { Article, Paragraph, Section, Sentence, Span } from '../../story/article.ts';
import { datelineEnd } from '../../story/sentences/datelineEnd.ts';
import { readDates } from '../dates/datesOf.ts';
import { daysOfPart, partOfDate } from '../time/partOfDate.ts';
import { isSpanned, type SpannedTimex, type Timex } from '../time/timex.ts';
import { WHEN_FOLLOWS } from '../time/whenFollows.ts';
import { BLANK } from './blank.ts';
import { type Clauses, clipClause, findClauses, LONGEST_TEXT } from './clipClause.ts';
import { datesTold } from './datesTold.ts';
import { editorsNoteStart } from './editorsNote.ts';
import { type DatedEvent, type Event, hasLapsed, type Side, type StoryEvents } from './event.ts';
import { type Happening, happeningIn } from './happening.ts';
import { isCalledOff } from './isCalledOff.ts';
import { looselySaid } from './looselySaid.ts';
import { statusOf } from './statusOf.ts';
import { withoutAsked } from './withoutAsked.ts';

/** A subject that stands for something said in the sentence before. */
const POINTS_BACK =
  /^(?:Such an?|This|That|These|Those|Both|It(?!\s+(?:is|was|has\s+been|had\s+been)\b))\s/;
/** The word that sets an event beside a date. */
const BESIDE =
  /(?<!\b(?:day|night|week|month|year|hour|minute|second)s?\s)\b(?<side>before|after|by|until|till)\s+(?:the\s+|at\s+least\s+)?$/i;
/** What is not before a date is at it or later, and nobody knows when. */
const NOT_BEFORE =
  /(?:\b(?:not|never|hardly|cannot|unlikely)\b|n[’']t\b)[^,;]*\bbefore\s+(?:the\s+)?$/i;
/** Words that loosen a date. */
const LOOSELY = '(?:about|around|approximately|roughly|circa|some\\s+time\\s+around)';
const LOOSE_BEFORE = new RegExp(`\\b${LOOSELY}\\s+(?:the\\s+)?$`, 'i');
const LOOSE_AT_HEAD = new RegExp(`^${LOOSELY}\\s`, 'i');
/** What makes of a stretch its end: `before the year is out`. */
const IS_OUT = /^\s+(?:is|was)\s+(?:out|over)\b/;
/** Words that tell how an undated event stands to the others. */
const RELATION =
  /\b(?:earlier|recent(?:ly)?|already|previous(?:ly)?|later|meanwhile|subsequently|since then|now|currently|soon)\b/i;

/** Reads what happens in a story: each dated expression with its passage, and what is reported without a date. */
export const eventsOf = (article: Article): StoryEvents => finish(readEvents(article));

/** The same, a paragraph at a time. */
export function* readEvents(article: Article): Generator<void, StoryEvents> {
  const dated: DatedEvent[] = [];
  const named: DatedEvent[] = [];
  const undated: Event[] = [];
  for (const { section, paragraph, timexes, head } of readDates(article)) {
    yield;
    const isLooselySaid = looselySaid(paragraph.text, timexes);
    const noteStart = editorsNoteStart(paragraph.text);
    for (const sentence of paragraph.sentences) {
      const told = withoutAsked(sentence.text);
      if (told === null || sentence.end > noteStart) continue;
      const place = { article, section, paragraph, sentence };
      const within = timexes.filter(
        ({ start, end }) =>
          sentence.start <= start && end <= sentence.end && told[start - sentence.start] !== BLANK,
      );
      const { telling, naming } = datesTold(paragraph.text, sentence, within);
      const isMeant = (timex: SpannedTimex): boolean =>
        !isLooselySaid(timex) && !isVain(place, timex);
      const happening = telling.some(isMeant) ? null : happeningIn(told);
      const isNamed = (timex: SpannedTimex): boolean =>
        telling.length > 0 || isBackground(timex, happening, article);
      const dates = [...telling, ...naming.filter((timex) => !isNamed(timex))].filter(isMeant);
      const background = naming.filter(isNamed).filter(isMeant);
      if (dates.length + background.length > 0) {
        const passage = passageOf(place, pointedBackTo(place, timexes));
        dated.push(...dates.map((timex) => tellDated(place, passage, timex)));
        named.push(...background.map((timex) => tellDated(place, passage, timex)));
      }
      if (dates.length > 0 || !happening) continue;
      const event = tellUndated(place, happening, within);
      if (head && event.when === null && happening.status === 'past')
        dated.push(under(head, event));
      else undated.push(event);
    }
  }
  return { article, dated: withoutRepeats(withNamed(dated, named)), undated };
}

/** Whether a sentence goes on from a past day that it names: `the cause of Tuesday’s fire is not known`, but not `Tuesday’s fire killed two`. */
const isBackground = (
  { precision, to }: SpannedTimex,
  happening: Happening | null,
  { published }: Article,
): boolean =>
  precision === 'day' && to <= published && (happening === null || happening.status === 'ongoing');

/** The events, and in their places those that the story only names by days that it tells of nowhere else. */
function withNamed(dated: readonly DatedEvent[], named: readonly DatedEvent[]): DatedEvent[] {
  const told = new Set(dated.map(({ from, to }) => (from === to ? from : null)));
  const added = named.filter(({ from, to }) => from === to && !told.has(from));
  return [...dated, ...added].sort(
    (a, b) => a.paragraph.number - b.paragraph.number || placeOf(a) - placeOf(b),
  );
}

const placeOf = ({ whenAt, start }: DatedEvent): number => whenAt?.start ?? start;

/** So many characters to either side of a date tell what is said of it. */
const AROUND = 200;
/** A passage that is short enough is not cut. */
const NO_CLAUSES: Clauses = { starts: [], ends: [] };

interface Place {
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** Whether a date is that of a plan that the sentence tells the end of. */
function isVain({ article, paragraph: { text }, sentence }: Place, timex: SpannedTimex): boolean {
  return isCalledOff(
    text.slice(Math.max(sentence.start, timex.start - AROUND), timex.start),
    text.slice(timex.end, Math.min(sentence.end, timex.end + AROUND)),
    timex.to > article.published,
  );
}

function tellDated(place: Place, passage: Passage, timex: SpannedTimex): DatedEvent {
  const { article, paragraph } = place;
  const isRange = timex.value.includes('/');
  const part = isRange ? null : partOfDate(timex.text, timex.precision);
  const side = isRange ? null : sideOf(place, timex);
  const { from, to } = daysOfPart(timex, part);
  const status = statusOf(paragraph.text, timex, { from, to }, article.published);
  const lasting = status === 'ongoing' && from < article.published;
  return {
    ...slice(place, passage, timex),
    when: timex.text,
    whenAt: { start: timex.start, end: timex.end },
    value: timex.value,
    from,
    to: lasting ? article.published : to,
    precision: timex.precision,
    part,
    side,
    status,
    lapsed: hasLapsed({ status, to }, article.published),
    ...place,
  };
}

/** On which side of a date its event lies, by the word before it: `before Christmas`. */
function sideOf({ paragraph, sentence }: Place, { start, end, text: words }: Timex): Side | null {
  const { text } = paragraph;
  const before = text.slice(Math.max(sentence.start, start - AROUND), start);
  const after = text.slice(end, Math.min(sentence.end, end + AROUND));
  if (LOOSE_BEFORE.test(before) || LOOSE_AT_HEAD.test(words)) return 'about';
  const side = BESIDE.exec(before)?.groups?.side?.toLowerCase().replace('till', 'until');
  const isNone = NOT_BEFORE.test(before) || WHEN_FOLLOWS.test(after) || IS_OUT.test(after);
  return side && !isNone ? (side as Side) : null;
}

function tellUndated(place: Place, happening: Happening, timexes: readonly Timex[]): Event {
  const { sentence } = place;
  const vague = timexes.find(({ value }) => value.endsWith('_REF'));
  const around = vague ?? {
    start: sentence.start + happening.start,
    end: sentence.start + happening.end,
  };
  const relation = RELATION.exec(sentence.text);
  const said = relation
    ? { start: sentence.start + relation.index, text: relation[0] }
    : (vague ?? null);
  return {
    ...slice(place, passageOf(place), around),
    when: said?.text ?? null,
    whenAt: said && spanFrom(said.start, said.text),
    value: null,
    from: null,
    to: null,
    precision: null,
    part: null,
    side: null,
    status: happening.status,
    lapsed: false,
    ...place,
  };
}

/** The same on the date under which its paragraph stands in a chronicle, whose words stand above it. */
const under = ({ text, value, from, to, precision }: SpannedTimex, event: Event): DatedEvent => ({
  ...event,
  when: text,
  value,
  from,
  to,
  precision,
});

/** A sentence that only its subject's name is missing from: `She takes up the post on 1 May.` */
const GOES_ON = /^(?:It|He|She|They|His|Her|Their|Its)\s(?!(?:also|too)\b)/;
/** No longer one needs the sentence before it, whatever date that tells. */
const SHORT = 45;

/**
 * The sentence before, where this one points back to it, as in `Such a move could …`, and it has no date of its own, or
 * where this one is short and goes on about what that one names.
 */
function pointedBackTo(
  { paragraph, sentence }: Place,
  timexes: readonly Timex[],
): Sentence | undefined {
  const before = paragraph.sentences[sentence.number - 2];
  if (!before) return undefined;
  if (sentence.text.length <= SHORT && GOES_ON.test(sentence.text)) return before;
  if (!POINTS_BACK.test(sentence.text)) return undefined;
  const isDated = timexes.some(
    (timex) => isSpanned(timex) && before.start <= timex.start && timex.end <= before.end,
  );
  return isDated ? undefined : before;
}

/** What may be shown of a sentence: with the one before it, where that is needed and there is room. */
interface Passage extends Span {
  readonly clauses: Clauses;
}

function passageOf({ paragraph, sentence }: Place, before?: Sentence): Passage {
  const first = before?.start ?? sentence.start;
  const start = first === 0 ? datelineEnd(paragraph.text) : first;
  const span = { start, end: sentence.end };
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
