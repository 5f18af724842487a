import { finish } from '../../search/steps.ts';
import type { Article, Span } from '../../story/article.ts';
import { readDates } from '../dates/datesOf.ts';
import { daysOfPart, partOfDate } from '../time/partOfDate.ts';
import type { SpannedTimex, Timex } from '../time/timex.ts';
import { type WordsAround, wordsAround } from '../time/wordsAround.ts';
import { BLANK } from './blank.ts';
import { datesTold } from './datesTold.ts';
import { editorsNoteStart } from './editorsNote.ts';
import { type DatedEvent, type Event, hasLapsed, type StoryEvents } from './event.ts';
import { type Happening, happeningIn } from './happening.ts';
import { isCalledOff } from './isCalledOff.ts';
import { looselySaid } from './looselySaid.ts';
import { type Passage, type Place, passageOf, pointedBackTo, sliceOf } from './passage.ts';
import { sideOf } from './sideOf.ts';
import { statusOf } from './statusOf.ts';
import { withoutAsked } from './withoutAsked.ts';

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

/** The words of its sentence around a date. */
const wordsOf = ({ paragraph, sentence }: Place, timex: Span): WordsAround =>
  wordsAround(paragraph.text, timex, AROUND, sentence);

/** Whether a date is that of a plan that the sentence tells the end of. */
const isVain = (place: Place, timex: SpannedTimex): boolean =>
  isCalledOff(wordsOf(place, timex), timex.to > place.article.published);

function tellDated(place: Place, passage: Passage, timex: SpannedTimex): DatedEvent {
  const { article, paragraph } = place;
  const isRange = timex.value.includes('/');
  const part = isRange ? null : partOfDate(timex.text, timex.precision);
  const side = isRange ? null : sideOf(timex.text, wordsOf(place, timex));
  const { from, to } = daysOfPart(timex, part);
  const status = statusOf(paragraph.text, timex, { from, to }, article.published);
  const lasting = status === 'ongoing' && from < article.published;
  return {
    ...sliceOf(place, passage, timex),
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
    ...sliceOf(place, passageOf(place), around),
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

const spanFrom = (start: number, words: string): Span => ({ start, end: start + words.length });

/** Of the events of one passage with one date the first. */
function withoutRepeats(events: readonly DatedEvent[]): DatedEvent[] {
  const told = new Set<string>();
  return events.filter(({ paragraph, sentence, from, to }) => {
    const key = `${paragraph.number} ${sentence.number} ${from} ${to}`;
    return !told.has(key) && told.add(key);
  });
}
