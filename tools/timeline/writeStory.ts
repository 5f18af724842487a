import type { Manuscript } from '../../src/story/composeArticle.ts';
import { addDays, daysBetween } from '../../src/timeline/time/calendar.ts';
import type { Dice } from './dice.ts';
import { ASIDES, BACKGROUND_ELSEWHERE } from './elsewhere.ts';
import { BACKGROUND, REACTIONS, SAYINGS } from './fillers.ts';
import type { Happening } from './happenings.ts';
import type { Manner } from './manners.ts';
import { sayDay, sayDayMonth } from './sayDay.ts';
import { upper } from './upper.ts';

/** A happening on its day, with every sentence that tells of it. */
export interface DatedHappening extends Happening {
  readonly day: string;
  /** How large it is in the news: 1 for a day's small events. */
  readonly size: number;
  /** How readily later stories recall it, against the others. */
  readonly recalled: number;
  readonly sentences: Set<string>;
}

/** What a story is to be on. */
export interface Assignment {
  readonly id: string;
  readonly published: string;
  readonly lead: DatedHappening;
  /** What it may recall, what it may look ahead to, and what else happened of late. */
  readonly past: readonly DatedHappening[];
  readonly ahead: readonly DatedHappening[];
  readonly near: readonly DatedHappening[];
  /** Whether it is on something else than the archive. */
  readonly isElsewhere: boolean;
}

const FRONT = { url: null, publisher: null, author: null, language: 'en' } as const;
/** What a day's small events count after each day that goes by. */
const SOON_PAST = 0.5;
/** What is never forgotten, against the day after. */
const REMEMBERED = 0.15;
/** A day is misread by so many days. */
const MISREAD = [-7, 7, -1, 1, 2, -2];

/** Writes a story as news is written: what happened first, then what led to it and what else there was. */
export function writeStory(story: Assignment, manner: Manner, dice: Dice): Manuscript {
  const { published, lead, past, ahead, near } = story;
  const background = story.isElsewhere ? BACKGROUND_ELSEWHERE : BACKGROUND;
  const sayings = story.isElsewhere ? BACKGROUND_ELSEWHERE : SAYINGS;
  const say = (day: string): string => {
    const written = dice.chance(manner.misdated) ? addDays(day, dice.pick(MISREAD)) : day;
    return sayDay(written > published ? day : written, published, dice, manner.coarse);
  };
  const tell = (event: DatedHappening, dated: number): string =>
    tellOf(event, dice.chance(dated) ? say(event.day) : '', dice);
  const paragraphs = [`${tell(lead, manner.dated)} ${dice.pick(lead.details)}`];
  if (dice.chance(0.7)) paragraphs.push(`${dice.pick(sayings)} ${dice.pick(lead.details)}`);
  if (lead.day < published && lead.size > 1 && dice.chance(manner.reactions))
    paragraphs.push(dice.pick(REACTIONS)(lead.named, say(published)));
  const recalls = past.length > 0 ? countAbout(manner.recalls, dice) : 0;
  const recalled = Array.from({ length: recalls }, () => {
    const event = recall(past, published, manner.fade, dice);
    return lookBack(event, say(event.day), dice);
  });
  if (recalled.length > 0) paragraphs.push([...new Set(recalled), dice.pick(background)].join(' '));
  else if (dice.chance(0.5)) paragraphs.push(dice.pick(background));
  for (let more = dice.number(0, manner.length); near.length > 0 && more > 0; more--) {
    const event = dice.weigh(near, ({ day }) => SOON_PAST ** daysBetween(day, published));
    paragraphs.push(
      [tell(event, manner.dated * 0.8), dice.pick(sayings), dice.pick(background)].join(' '),
    );
  }
  if (ahead.length > 0 && dice.chance(manner.ahead)) {
    const coming = sayDayMonth(dice.pick(ahead).day, dice);
    paragraphs.push(`All eyes are on ${coming}, when a decision is expected.`);
  }
  if (dice.chance(0.3)) paragraphs.push(dice.pick(ASIDES)(dice, say(addDays(published, -1))));
  return {
    ...FRONT,
    ...{ id: story.id, title: lead.headline, published },
    sections: [{ heading: null, paragraphs }],
  };
}

/** A story on something else. */
export function writeAside(
  { id, published }: Assignment,
  { coarse }: Manner,
  dice: Dice,
): Manuscript {
  const sentences = Array.from({ length: 4 }, () =>
    dice.pick(ASIDES)(
      dice,
      sayDay(addDays(published, -dice.number(0, 4)), published, dice, coarse),
    ),
  );
  const paragraphs = [sentences.slice(0, 2).join(' '), sentences.slice(2).join(' ')];
  return { ...FRONT, id, title: 'In brief', published, sections: [{ heading: null, paragraphs }] };
}

/** What another paper makes of an agency's story: the same, a little shorter. */
export function reprint(draft: Manuscript, id: string, dice: Dice): Manuscript {
  const [section] = draft.sections;
  const paragraphs = section?.paragraphs ?? [];
  const kept = paragraphs.slice(0, dice.number(1, paragraphs.length));
  return {
    ...draft,
    ...{ id, title: `${draft.title}, agencies say` },
    sections: [{ heading: null, paragraphs: kept }],
  };
}

/** A whole number whose mean is `mean`, from 0 to twice as much. */
const countAbout = (mean: number, dice: Dice): number => {
  const most = 2 * mean;
  const whole = Math.floor(most);
  return dice.number(0, whole + (dice.chance(most - whole) ? 1 : 0));
};

function tellOf(event: DatedHappening, when: string, dice: Dice): string {
  const source = dice.pick(['', '', ', officials said', ', witnesses said', ', state media said']);
  const sentence =
    when && dice.chance(0.3)
      ? `${upper(when)}, ${event.told}${source}.`
      : `${upper(event.told)}${when && ` ${when}`}${source}.`;
  event.sentences.add(sentence);
  return sentence;
}

/** Something past to look back on: the larger and the later, the likelier. */
const recall = (
  past: readonly DatedHappening[],
  published: string,
  fade: number,
  dice: Dice,
): DatedHappening =>
  dice.weigh(
    past,
    ({ day, recalled }) => recalled * (REMEMBERED + Math.exp(-daysBetween(day, published) / fade)),
  );

function lookBack(event: DatedHappening, when: string, dice: Dice): string {
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
