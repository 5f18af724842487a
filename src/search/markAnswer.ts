import type { Span } from '../story/article.ts';
import type { Wish } from './readWish.ts';
import { KIND } from './wordKinds.ts';

/** A word of the answering sentence, as the marker sees it. */
export interface SeenWord extends Span {
  /** Its kinds (KIND). */
  readonly kinds: number;
  /** How telling the word of the question is that it meets; 0 where it meets none. */
  readonly met: number;
  readonly isStopWord: boolean;
}

/** A run of words, from the first to the last. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** The kinds that can answer each wish. */
const ANSWERING: Readonly<Record<Wish, number>> = {
  number: KIND.number,
  date: KIND.date | KIND.number,
  name: KIND.name,
  place: KIND.name,
  cause: 0,
  thing: 0,
};

/** A month is written like a name and is none. */
function answers(kinds: number, wish: Wish): boolean {
  const isWanted = (kinds & ANSWERING[wish]) !== 0;
  return ANSWERING[wish] === KIND.name ? isWanted && (kinds & KIND.date) === 0 : isWanted;
}

/** Longer runs say too much to be marked as the answer. */
const MOST_WORDS = 8;
/** How much more a longer run is likely to hold the answer. */
const LENGTH_BONUS = 0.3;
/** What parts two runs: more than a space, a hyphen, or a currency or percent sign. */
const PAUSE = /[,;:.!?()[\]—–"“”]/;
/** Inside a date or a number a comma parts nothing: "July 6, 2025". */
const HARD_PAUSE = /[;:.!?()[\]—–"“”]/;
/** Signs that belong to the number beside them. */
const SIGN_BEFORE = /[$€£¥]$/;
const SIGN_AFTER = /^\s?(?:%|°)/;

/**
 * The words of a sentence most likely to be the answer itself: of the runs of words that are of
 * the kind that is wanted and not in the question, the one nearest to the question's words.
 * Null where none stands out. Offsets are those of `text`.
 */
export function markAnswer(text: string, words: readonly SeenWord[], wish: Wish): Span | null {
  const kinds = ANSWERING[wish];
  const typed = kinds
    ? runsOf(text, words, ({ kinds: has }) => answers(has, wish), HARD_PAUSE)
    : [];
  const runs = wish === 'cause' ? causes(text, words) : typed;
  const wanted = runs.length ? runs : runsOf(text, words, () => true, PAUSE);
  const best = wanted
    .map((run) => ({ run, nearness: nearness(run, words) }))
    .sort((a, b) => b.nearness - a.nearness || a.run.first - b.run.first)[0]?.run;
  return best ? spanOf(text, words, best) : null;
}

/** The longest runs of words that fit and are not in the question, without stop words at their ends. */
function runsOf(
  text: string,
  words: readonly SeenWord[],
  fits: (word: SeenWord) => boolean,
  pause: RegExp,
): Run[] {
  const runs: Run[] = [];
  let first = -1;
  const close = (last: number): void => {
    if (first < 0) return;
    let from = first;
    let to = last;
    while (from <= to && words[from]?.isStopWord) from++;
    while (to >= from && words[to]?.isStopWord) to--;
    if (from <= to) runs.push({ first: from, last: Math.min(to, from + MOST_WORDS - 1) });
    first = -1;
  };
  for (const [place, word] of words.entries()) {
    const before = words[place - 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    const belongs = word.met === 0 && (fits(word) || (first >= 0 && word.isStopWord));
    if (!belongs || pause.test(gap)) close(place - 1);
    if (belongs && first < 0 && fits(word)) first = place;
  }
  close(words.length - 1);
  return runs;
}

/** What follows "because", "due", "in order", up to a pause. */
function causes(text: string, words: readonly SeenWord[]): Run[] {
  const runs: Run[] = [];
  for (const [place, { kinds }] of words.entries()) {
    if ((kinds & KIND.cause) === 0) continue;
    let last = place;
    while (last + 1 < words.length && last - place < MOST_WORDS) {
      if (HARD_PAUSE.test(text.slice(words[last]?.end, words[last + 1]?.start))) break;
      last++;
    }
    if (last > place) runs.push({ first: place + 1, last });
  }
  return runs;
}

/** How near the question's words stand to a run, the telling ones above all. */
function nearness({ first, last }: Run, words: readonly SeenWord[]): number {
  let sum = 0;
  for (const [place, { met }] of words.entries()) {
    if (met === 0) continue;
    const distance = place < first ? first - place : Math.max(0, place - last);
    sum += met / (1 + distance);
  }
  return sum * (1 + LENGTH_BONUS * Math.log(1 + last - first));
}

function spanOf(text: string, words: readonly SeenWord[], { first, last }: Run): Span {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const before = SIGN_BEFORE.test(text.slice(0, start)) ? 1 : 0;
  const after = SIGN_AFTER.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
