import { seededRandom } from '../../src/eval/random.ts';
import type { Article } from '../../src/story/article.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../src/timeline/calendar.ts';
import {
  ASIDES,
  BACKGROUND,
  type Dice,
  diceOf,
  type Happening,
  happen,
  happenElsewhere,
  SAYINGS,
} from './happenings.ts';

export interface ArchiveSize {
  readonly articles: number;
  readonly days: number;
  readonly turningPoints: number;
  readonly seed: number;
}

/** An archive on one running subject, made up, with what its stories took for turning points. */
export interface Archive {
  readonly articles: readonly Article[];
  /** The days that matter, with every sentence that tells what happened on each. */
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>;
}

interface DatedHappening extends Happening {
  readonly day: string;
  /** How large it is in the news: 1 for a day's small events. */
  readonly size: number;
  /** How readily later stories recall it, against the others. */
  readonly recalled: number;
  readonly sentences: Set<string>;
}

const FIRST_DAY = '2011-01-10';
/** So many larger events there are for each turning point; the weightiest are the turning points. */
const LARGER = 4;
/** What a larger event draws at least, in stories of a small one. */
const LEAST_SIZE = 2;
/** How far the stories of the day, and those that look back, misjudge its weight (deviation of the logarithm). */
const FIRST_SIGHT = 0.5;
const HINDSIGHT = 0.5;
const SMALL_EVENTS_A_DAY = 4;
/** Events elsewhere that draw stories into the archive, for each turning point, and how large they are at most. */
const ELSEWHERE = 2;
const LARGEST_ELSEWHERE = 8;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Makes an archive in the manner of news: the same seed gives the same one. */
export function composeArchive({ articles, days, turningPoints, seed }: ArchiveSize): Archive {
  const random = seededRandom(seed);
  const dice = diceOf(random);
  const large = spread(turningPoints * LARGER, days, dice)
    .map((day) => ({ day, weight: -2 * Math.log(1 - random()) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ day, weight }) =>
      dated(
        happen(dice),
        day,
        LEAST_SIZE + weight * misjudged(random, FIRST_SIGHT),
        weight * misjudged(random, HINDSIGHT),
      ),
    );
  const turns = large.slice(0, turningPoints);
  const small = Array.from({ length: days }, (_, day) =>
    Array.from({ length: SMALL_EVENTS_A_DAY }, () =>
      dated(happen(dice), addDays(FIRST_DAY, day), 1, 0),
    ),
  ).flat();
  const elsewhere = Array.from({ length: turningPoints * ELSEWHERE }, () => {
    const day = addDays(FIRST_DAY, dice.number(0, days - 1));
    const size = dice.number(1, LARGEST_ELSEWHERE);
    return dated(happenElsewhere(dice), day, size, size / 2);
  });
  const all = [...large, ...small, ...elsewhere];
  const told: Article[] = [];
  // A day has as many stories as its events are large, and those of the day before still are.
  const leads = all.flatMap((event) => [
    { event, late: 0, share: event.size },
    { event, late: 1, share: event.size * 0.7 },
    { event, late: 2, share: event.size > 1 ? event.size * 0.3 : 0 },
  ]);
  while (told.length < articles) {
    const lead = dice.weigh(leads, ({ share }) => share);
    const published = addDays(lead.event.day, lead.late);
    const isElsewhere = elsewhere.includes(lead.event);
    const related = isElsewhere ? elsewhere : large;
    const past = related.filter(({ day }) => day < lead.event.day);
    const ahead = related.filter(
      ({ day }) => day > addDays(published, 1) && daysBetween(published, day) < 20,
    );
    const id = `story-${String(told.length).padStart(5, '0')}`;
    const story = { id, published, lead: lead.event, past, ahead, small: isElsewhere ? [] : small };
    const manuscript = dice.chance(0.06) ? aside(story, dice) : write(story, dice);
    told.push(composeArticle(manuscript));
    while (told.length < articles && dice.chance(0.15)) {
      const copy = `story-${String(told.length).padStart(5, '0')}`;
      told.push(composeArticle(reprint({ ...manuscript, id: copy }, dice)));
    }
  }
  return { articles: told, truth: new Map(turns.map(({ day, sentences }) => [day, sentences])) };
}

/** A factor about 1 whose logarithm is normally distributed (Box and Muller 1958). */
const misjudged = (random: () => number, deviation: number): number =>
  Math.exp(deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));

/** So many different days, now close together and now far apart. */
function spread(count: number, days: number, dice: Dice): string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) {
    chosen.add(addDays(FIRST_DAY, dice.number(0, days - 1)));
    const last = [...chosen].at(-1);
    if (last && chosen.size < count && dice.chance(0.3))
      chosen.add(addDays(last, dice.number(1, 4)));
  }
  return [...chosen].sort();
}

function dated(happening: Happening, day: string, size: number, recalled: number): DatedHappening {
  return { ...happening, day, size, recalled, sentences: new Set() };
}

interface Assignment {
  readonly id: string;
  readonly published: string;
  readonly lead: DatedHappening;
  readonly past: readonly DatedHappening[];
  readonly ahead: readonly DatedHappening[];
  readonly small: readonly DatedHappening[];
}

type Draft = Parameters<typeof composeArticle>[0];

const FRONT = { url: null, publisher: null, author: null, language: 'en' } as const;

function write({ id, published, lead, past, ahead, small }: Assignment, dice: Dice): Draft {
  const paragraphs: string[] = [];
  const first = tell(lead, published, dice, 0.75);
  paragraphs.push(`${first} ${dice.pick(lead.details)}`);
  if (dice.chance(0.7)) paragraphs.push(`${dice.pick(SAYINGS)} ${dice.pick(lead.details)}`);
  const recalls = past.length > 0 ? dice.pick([0, 0, 1, 1, 2, 3]) : 0;
  const recalled = Array.from({ length: recalls }, () => recall(past, published, dice));
  if (recalled.length > 0) paragraphs.push([...new Set(recalled), dice.pick(BACKGROUND)].join(' '));
  else if (dice.chance(0.5)) paragraphs.push(dice.pick(BACKGROUND));
  const near = small.filter(({ day }) => day <= published && daysBetween(day, published) < 9);
  for (let more = dice.number(0, 4); near.length > 0 && more > 0; more--)
    paragraphs.push(
      [tell(dice.pick(near), published, dice, 0.6), dice.pick(SAYINGS), dice.pick(BACKGROUND)].join(
        ' ',
      ),
    );
  if (ahead.length > 0 && dice.chance(0.15)) {
    const coming = dice.pick(ahead);
    paragraphs.push(`All eyes are on ${dayMonth(coming.day, dice)}, when a decision is expected.`);
  }
  if (dice.chance(0.3))
    paragraphs.push(
      dice.pick(ASIDES)(dice, whenOf(addDays(published, -dice.number(0, 3)), published, dice)),
    );
  return {
    ...FRONT,
    id,
    title: lead.headline,
    published,
    sections: [{ heading: null, paragraphs }],
  };
}

/** A story on something else. */
function aside({ id, published }: Assignment, dice: Dice): Draft {
  const sentences = Array.from({ length: 4 }, () =>
    dice.pick(ASIDES)(dice, whenOf(addDays(published, -dice.number(0, 4)), published, dice)),
  );
  const paragraphs = [sentences.slice(0, 2).join(' '), sentences.slice(2).join(' ')];
  return { ...FRONT, id, title: 'In brief', published, sections: [{ heading: null, paragraphs }] };
}

/** What another paper makes of an agency's story: the same, a little shorter. */
function reprint(draft: Draft, dice: Dice): Draft {
  const [section] = draft.sections;
  const paragraphs = section?.paragraphs ?? [];
  const kept = paragraphs.slice(0, dice.number(1, paragraphs.length));
  return {
    ...draft,
    title: `${draft.title}, agencies say`,
    sections: [{ heading: null, paragraphs: kept }],
  };
}

/** Tells a happening, with its date in most cases. */
function tell(event: DatedHappening, published: string, dice: Dice, dates: number): string {
  const when = dice.chance(dates) ? whenOf(event.day, published, dice) : '';
  const source = dice.pick(['', '', ', officials said', ', witnesses said', ', state media said']);
  const sentence =
    dice.chance(0.3) && when
      ? `${upper(when)}, ${event.told}${source}.`
      : `${upper(event.told)}${when && ` ${when}`}${source}.`;
  event.sentences.add(sentence);
  return sentence;
}

/** Looks back on a turning point: the larger and the later, the likelier. */
function recall(past: readonly DatedHappening[], published: string, dice: Dice): string {
  const event = dice.weigh(
    past,
    ({ day, recalled }) => recalled * (0.15 + Math.exp(-daysBetween(day, published) / 30)),
  );
  const when = whenOf(event.day, published, dice);
  const sentence = dice.pick([
    () => `The crisis deepened with ${event.named} ${when}.`,
    () => `${upper(when)}, ${event.told}.`,
    () => `${upper(event.told)} ${when}.`,
    () => `Since ${event.named}, little has been as it was.`,
    () => `It was the worst day since ${when.replace(/^(?:on|in) /, '')}, when ${event.told}.`,
    () => `${upper(event.named)} ${when} had been a warning.`,
  ])();
  event.sentences.add(sentence);
  return sentence;
}

/** A day as a story of another day says it: the nearer, the shorter. */
function whenOf(day: string, published: string, dice: Dice): string {
  const ago = daysBetween(day, published);
  const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
  if (ago === 0) return dice.pick([`on ${weekday}`, `on ${weekday}`, 'today', 'earlier today']);
  if (ago === 1)
    return dice.pick([`on ${weekday}`, `on ${weekday}`, 'yesterday', `late ${weekday}`]);
  if (ago < 7) return dice.pick([`on ${weekday}`, `on ${weekday}`, `last ${weekday}`]);
  const month = MONTHS[monthOf(day) - 1] ?? '';
  const sameYear = yearOf(day) === yearOf(published);
  const year = sameYear ? '' : ` ${yearOf(day)}`;
  if (ago < 90) return dice.chance(0.75) ? `on ${dayMonth(day, dice)}` : `in ${month}${year}`;
  return dice.pick([
    `on ${dayMonth(day, dice)}${sameYear ? '' : `, ${yearOf(day)}`}`,
    `in ${month}${year}`,
    sameYear ? `in ${month}` : 'last year',
  ]);
}

function dayMonth(day: string, dice: Dice): string {
  const month = MONTHS[monthOf(day) - 1] ?? '';
  const number = Number(day.slice(8));
  return dice.pick([`${month} ${number}`, `${number} ${month}`]);
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The last day that an archive of so many days tells of. */
export const lastDay = (days: number): string =>
  addDays(dateOf(yearOf(FIRST_DAY), monthOf(FIRST_DAY), 10), days - 1);
