/** How an archive comes about: its subject, its papers, and the journalists who look back on it. */
export interface Manner {
  readonly name: string;
  readonly articles: number;
  readonly days: number;
  /** How many days the journalists list. */
  readonly turningPoints: number;
  /** So many larger events there are for each turning point; the weightiest are the turning points. */
  readonly larger: number;
  readonly smallEventsADay: number;
  /** The power by which the weightiest events outgrow the others. */
  readonly tail: number;
  /** How far the stories of the day, and those that look back, misjudge an event (deviation of the logarithm). */
  readonly firstSight: number;
  readonly hindsight: number;
  /** How likely a telling names the day. */
  readonly dated: number;
  /** How many past events a story recalls on average, and after how many days it recalls them a third as readily. */
  readonly recalls: number;
  readonly fade: number;
  /** How likely a past day is spoken of by its month or year alone. */
  readonly coarse: number;
  /** How likely a story on an event of the days before tells of a reaction to it, dated by the story's own day. */
  readonly reactions: number;
  /** How likely a story looks ahead to a day. */
  readonly ahead: number;
  /** Events elsewhere that draw stories into the archive, for each turning point. */
  readonly elsewhere: number;
  /** How likely a day is written as another one, as a reader of dates would misread it. */
  readonly misdated: number;
  /** How likely journalists list an event under the day after it. */
  readonly listedLate: number;
  /** How many paragraphs a story has beside its lead and its background, at most. */
  readonly length: number;
  /** How many of a weekday's events happen on a day of the weekend. */
  readonly weekend: number;
}

const USUAL: Manner = {
  name: 'usual',
  articles: 500,
  days: 300,
  turningPoints: 25,
  larger: 4,
  smallEventsADay: 4,
  tail: 1,
  firstSight: 0.5,
  hindsight: 0.5,
  dated: 0.75,
  recalls: 1.2,
  fade: 30,
  coarse: 0.25,
  reactions: 0.3,
  ahead: 0.15,
  elsewhere: 2,
  misdated: 0.05,
  listedLate: 0.05,
  length: 4,
  weekend: 0.6,
};

/** To choose the weights of dates on. */
export const TUNED_ON: readonly Manner[] = [
  USUAL,
  { ...USUAL, name: 'a short crisis told densely', days: 90, turningPoints: 35, larger: 1.7 },
  {
    ...USUAL,
    name: 'years told sparsely',
    ...{ articles: 300, days: 1000, turningPoints: 15, fade: 120, coarse: 0.5 },
  },
  { ...USUAL, name: 'hardly anything recalled', recalls: 0.3, reactions: 0.5, firstSight: 0.3 },
  {
    ...USUAL,
    name: 'all papers run to what is large',
    ...{ smallEventsADay: 1, tail: 1.8, firstSight: 0.3, recalls: 0.6 },
  },
  { ...USUAL, name: 'first reports that misjudge', firstSight: 1, hindsight: 0.3, recalls: 2 },
  { ...USUAL, name: 'one day in six misread', misdated: 0.17, listedLate: 0.15 },
  {
    ...USUAL,
    name: '2,000 stories, densely',
    ...{ articles: 2000, days: 150, turningPoints: 40, larger: 2, recalls: 0.8 },
  },
  { ...USUAL, name: '3,000 stories', articles: 3000 },
  { ...USUAL, name: 'half of it elsewhere', elsewhere: 10, articles: 800 },
];

/** To report on: none of the tuned ones, and further from the usual. */
export const HELD_ASIDE: readonly Manner[] = [
  {
    ...USUAL,
    name: 'a long war, 2,000 stories',
    ...{ articles: 2000, days: 240, turningPoints: 30, length: 7, reactions: 0.4, misdated: 0.1 },
  },
  {
    ...USUAL,
    name: 'few journalists’ dates, much noise',
    ...{ turningPoints: 10, larger: 12, elsewhere: 12, firstSight: 0.8, hindsight: 0.8 },
  },
  {
    ...USUAL,
    name: 'many journalists’ dates',
    ...{ days: 150, turningPoints: 60, larger: 1.5, recalls: 0.7, misdated: 0.12 },
  },
  {
    ...USUAL,
    name: 'brief stories, dates seldom named',
    ...{ articles: 400, dated: 0.5, length: 1, recalls: 0.6, coarse: 0.4, reactions: 0.5 },
  },
  {
    ...USUAL,
    name: 'bursts in a short uprising',
    ...{ days: 60, turningPoints: 25, larger: 1.5, smallEventsADay: 2, tail: 1.5, recalls: 0.5 },
  },
  {
    ...USUAL,
    name: '100 stories',
    ...{ articles: 100, days: 200, turningPoints: 15, misdated: 0.1 },
  },
];

/** To time. */
export const LARGE: Manner = { ...USUAL, name: '5,000 stories', articles: 5000 };
