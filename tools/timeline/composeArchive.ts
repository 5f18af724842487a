import { seededRandom } from '../../src/eval/random.ts';
import type { Article } from '../../src/story/article.ts';
import { composeArticle, type Manuscript } from '../../src/story/composeArticle.ts';
import { addDays, daysBetween, weekdayOf } from '../../src/timeline/time/calendar.ts';
import { type Dice, diceOf } from './dice.ts';
import { happenElsewhere } from './elsewhere.ts';
import { type Happening, happen } from './happenings.ts';
import type { Manner } from './manners.ts';
import { type DatedHappening, reprint, writeAside, writeStory } from './writeStory.ts';

/** An archive on one running subject, made up, with what its stories took for turning points. */
export interface Archive {
  readonly articles: readonly Article[];
  /** The days that matter, with every sentence that tells what happened on each. */
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>;
}

const FIRST_DAY = '2011-01-10';
/** What a larger event draws at least, in stories of a small one. */
const LEAST_SIZE = 2;
/** How large events elsewhere are at most. */
const LARGEST_ELSEWHERE = 6;
/** An event soon follows another so often, within so many days. */
const FOLLOWS = 0.3;
const FOLLOWS_WITHIN = 4;
/** The share of an event's stories that come out on its day, the day after and the one after that. */
const COVERAGE = [1, 0.7, 0.3];
/** A story looks ahead so many days at most. */
const LOOKS_AHEAD = 20;
/** Small events are told of for so many days. */
const TOLD_FOR = 9;
const ASIDE = 0.06;
const REPRINT = 0.15;

interface Course {
  readonly turns: readonly DatedHappening[];
  readonly large: readonly DatedHappening[];
  readonly small: readonly DatedHappening[];
  readonly elsewhere: readonly DatedHappening[];
}

/** Makes an archive in the manner of news: the same seed gives the same one. */
export function composeArchive(manner: Manner, seed: number): Archive {
  const random = seededRandom(seed);
  const dice = diceOf(random);
  const course = runCourse(manner, dice, random);
  const articles = report(course, manner, dice).map(composeArticle);
  const truth = new Map<string, Set<string>>();
  for (const { day, sentences } of course.turns) {
    const listed = dice.chance(manner.listedLate) ? addDays(day, 1) : day;
    truth.set(listed, new Set([...(truth.get(listed) ?? []), ...sentences]));
  }
  return { articles, truth };
}

/** What happens, the largest events first. */
function runCourse(manner: Manner, dice: Dice, random: () => number): Course {
  const { days, turningPoints, larger, tail, firstSight, hindsight } = manner;
  const large = spread(Math.round(turningPoints * larger), days, dice)
    .map((day) => ({ day, weight: (-2 * Math.log(1 - random())) ** tail }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ day, weight }) =>
      dated(
        happen(dice),
        day,
        LEAST_SIZE + weight * misjudged(random, firstSight),
        weight * misjudged(random, hindsight),
      ),
    );
  const small = Array.from({ length: days }, (_, place) => addDays(FIRST_DAY, place)).flatMap(
    (day) =>
      Array.from({ length: manner.smallEventsADay }, () => day)
        .filter(() => !isWeekend(day) || dice.chance(manner.weekend))
        .map(() => dated(happen(dice), day, 1, 0)),
  );
  const elsewhere = Array.from({ length: turningPoints * manner.elsewhere }, () => {
    const day = addDays(FIRST_DAY, dice.number(0, days - 1));
    const size = dice.number(1, LARGEST_ELSEWHERE);
    return dated(happenElsewhere(dice), day, size, size / 2);
  });
  return { turns: large.slice(0, turningPoints), large, small, elsewhere };
}

/** A day has as many stories as its events are large, and those of the days before still are. */
function report(course: Course, manner: Manner, dice: Dice): readonly Manuscript[] {
  const { large, small, elsewhere } = course;
  const leads = [...large, ...small, ...elsewhere].flatMap((event) =>
    COVERAGE.map((share, late) => ({ event, late, share: event.size * share })),
  );
  const elsewheres = new Set(elsewhere);
  const drafts: Manuscript[] = [];
  const nextId = (): string => `story-${String(drafts.length).padStart(5, '0')}`;
  while (drafts.length < manner.articles) {
    const { event: lead, late } = dice.weigh(leads, ({ share }) => share);
    const published = addDays(lead.day, late);
    const isElsewhere = elsewheres.has(lead);
    const related = isElsewhere ? elsewhere : large;
    const assignment = {
      ...{ id: nextId(), published, lead, isElsewhere },
      past: related.filter(({ day }) => day < lead.day),
      ahead: related.filter(({ day }) => {
        const until = daysBetween(published, day);
        return until > 1 && until < LOOKS_AHEAD;
      }),
      near: (isElsewhere ? [] : small).filter(({ day }) => {
        const ago = daysBetween(day, published);
        return ago >= 0 && ago < TOLD_FOR;
      }),
    };
    const write = dice.chance(ASIDE) ? writeAside : writeStory;
    const draft = write(assignment, manner, dice);
    drafts.push(draft);
    while (drafts.length < manner.articles && dice.chance(REPRINT))
      drafts.push(reprint(draft, nextId(), dice));
  }
  return drafts;
}

/** A factor about 1 whose logarithm is normally distributed (Box and Muller 1958). */
const misjudged = (random: () => number, deviation: number): number =>
  Math.exp(deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));

const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;

/** So many different days, now close together and now far apart. */
function spread(count: number, days: number, dice: Dice): string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) {
    chosen.add(addDays(FIRST_DAY, dice.number(0, days - 1)));
    const last = [...chosen].at(-1);
    if (last && chosen.size < count && dice.chance(FOLLOWS))
      chosen.add(addDays(last, dice.number(1, FOLLOWS_WITHIN)));
  }
  return [...chosen].sort();
}

const dated = (
  happening: Happening,
  day: string,
  size: number,
  recalled: number,
): DatedHappening => ({ ...happening, day, size, recalled, sentences: new Set() });
