import { addDays, daysBetween } from '../time/calendar.ts';
import { dayNamed } from '../time/told.ts';
import type { Scene } from './scene.ts';

/** How many characters of a value name its day. */
export const DAY = '2025-07-06'.length;
/** A day of which so many lie between it and the first of the story is background to it. */
const AWAY_DAYS = 3;

/** The day a time of day belongs to: its clause's own, or the one last told of unless the verbs look the other way. */
export function dayTold(scene: Scene): string {
  const { dayAhead } = scene;
  if (dayAhead) return dayAhead;
  const { headDay, beside, published, tense } = scene;
  const mentionedDay = dayOfClocks(scene);
  const isBehind = mentionedDay < published && tense === 'future';
  const looksAway =
    mentionedDay !== headDay && (isBehind || (mentionedDay > published && tense === 'past'));
  // "arrested on Monday, will appear at noon": not "said on Monday that he would appear at noon".
  const isAside = isBehind && scene.aheadOf === published;
  return looksAway && (isAside || beside !== mentionedDay) ? published : mentionedDay;
}

/**
 * The day that `the next day` counts from: publication, where its sentence names that, or the one last told of, in a tale
 * by its times of day, too; null where it is not named.
 */
export const dayBefore = (scene: Scene): string | null => {
  if (isTale(scene) && scene.mentionedTime) return scene.mentionedTime.slice(0, DAY);
  return scene.beside === scene.published ? scene.published : dayNamed(scene);
};

/** The day so many days from that one; null where it is not named. */
export function dayBeside(scene: Scene, days: number): string | null {
  const told = dayBefore(scene);
  return told && addDays(told, days);
}

/**
 * The day that the text is on: what is only background to it counts within its own sentence alone, and a day ahead where
 * the verbs do not look back.
 */
export const dayOfScene = (scene: Scene): string => dayOn(scene, scene.sceneDay);

/**
 * The day that times of day go on from: a paragraph of news that has named none comes back to the first of the story, a
 * tale of bygone days goes on from the last.
 */
const dayOfClocks = (scene: Scene): string =>
  dayOn(scene, scene.isHere || isTale(scene) ? scene.sceneDay : firstDay(scene));

/** Whether the text tells of bygone days and has told of no news. */
const isTale = ({ bygone, isNews }: Scene): boolean => bygone !== null && !isNews;

function dayOn(scene: Scene, sceneDay: string): string {
  const { beside, isBesideOver, mentionedDay, published } = scene;
  if (beside === mentionedDay && !isBesideOver) return mentionedDay;
  return mentionedDay > published && !/past|set/.test(scene.tense) ? mentionedDay : sceneDay;
}

/** The first day that the story was on, or that of publication. */
const firstDay = ({ lead, published }: Scene): string => lead?.slice(0, DAY) ?? published;

/** Whether the text is on a day long before those that the story is on, and not of a bygone tale. */
export const isAway = (scene: Scene): boolean =>
  scene.beside === null &&
  scene.bygone === null &&
  daysBetween(dayOfScene(scene), firstDay(scene)) > AWAY_DAYS;

/** What `the day` is: the one that times of day are of, or the first of the story where that is long over. */
export const theDay = (scene: Scene): string =>
  isAway(scene) ? firstDay(scene) : dayOfClocks(scene);

/** The day of a night that is over, which began on the day before publication: `worked through the night`. */
export function nightTold(scene: Scene): string {
  const day = dayTold(scene);
  return isNightOver(scene, day) && scene.beside !== day ? addDays(day, -1) : day;
}

/** The day of `overnight`, which in what is told as past began on the day before. */
export function overnightTold(scene: Scene): string {
  const day = dayTold(scene);
  return isNightOver(scene, day) ? addDays(day, -1) : day;
}

/** Whether the night told of on that day is the one before publication, and its midnight the start of that day. */
export const isNightOver = ({ tense, published, dayAhead }: Scene, day: string): boolean =>
  tense === 'past' && day === published && !dayAhead;
