import { day } from '../phrases/phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { isBygone } from '../time/bygone.ts';
import { addDays, spanOf } from '../time/calendar.ts';
import type { Read, Words } from './chronoWords.ts';

/** Words before `today` that make of it the present. */
const NOWADAYS =
  /\b(?:what\s+(?:is|are)|known|even|than(?:\s+(?:it|they)\s+(?:is|are|do|does))?)\s+$/;
/** What is so in the present: `Today it is nearly two hours`, not `Today it is expected to rise`. */
const IS_SO =
  /^,?\s+(?:(?:[\w’'-]+\s+){1,3}?(?:is|are|have|do(?:es)?\s+not|do(?:es)?n[’']t|can(?:not|[’']t)?)|(?:it|he|she|they|we|there|that)[’'](?:s|re))\s+(?!(?:\w+ly\s+)?(?:\w+ed|\w+ing|been|due|set|to)\b)/;
/** Where a sentence begins: `Today it sells 60,000 a year` after what was. */
const OPENS = /(?:^|[.!?]["”’)]*\s+["“‘(]*)$/;
/** What is done on one day, told in the present: `Today the firm announces a new model`. */
const IS_NEWS =
  /^,?\s+(?:[\w’'-]+\s+){0,5}?(?:announces|unveils|launches|reveals|releases|introduces|reports|files|wins|votes|marks)\b/;
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
/** What makes of `Today` the name of a programme or paper: `the | Today | show`, `told | Today | it was wrong`. */
const SHOW = /^[”"’']?\s+(?:[Ss]how|[Pp]rogram(?:me)?|[Nn]ewspaper)\b/;
const NAME_BEFORE = /(?:\b(?:USA|Russia|India|Sports)|\p{Ll})\s+$/u;

/** Reads `today`, `yesterday` and `tomorrow`; null where they are the name of a programme or paper. */
export function readToday({ text, before, after }: Words): Read | null {
  const step = DAYS_FROM_TODAY[text.toLowerCase()];
  if (step === undefined) return null;
  if (/^T/.test(text) && (NAME_BEFORE.test(before) || SHOW.test(after(text.length)))) return null;
  const isNowadays = step === 0 && NOWADAYS.test(before);
  const opens = /^T/.test(text) && OPENS.test(before) && !IS_NEWS.test(after(text.length));
  const isSo = IS_SO.test(after(text.length));
  /** What is set against a bygone time: `In 1990 it sold 10. Today it sells 60.` */
  const isSetAgainst = ({ tense, mentioned, published }: Scene): boolean => {
    const told = opens && (isSo || tense === 'unsaid') ? spanOf(mentioned) : null;
    return told !== null && isBygone(told, published);
  };
  return {
    reading: day((scene) =>
      step === 0 && (isNowadays || scene.isHistory || isSetAgainst(scene))
        ? 'PRESENT_REF'
        : addDays(scene.daySpoken ?? scene.published, step),
    ),
  };
}
