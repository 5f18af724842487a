import type { Range } from '../../words/range.ts';
import type { Word, WordedParagraph } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { PART_OF_YEAR, timeAt } from '../clause/timeAt.ts';
import { spanAt } from './spanAt.ts';

/** What is told of in a story of a game, whose halves and quarters are no times of a figure. */
const OF_GAMES = wordSet(`
  goal goals tries touchdown touchdowns wicket wickets rebound rebounds score scored scorer scorers scoring possession
  equaliser equalised equalizer equalized match matches fixture kick-off kickoff half-time halftime
  striker midfielder goalkeeper referee crowd fans spectators`);

/** A time behind these begins or ends something else: "| until | 2009". */
const BORDERS = /^(?:by|until|since|before|after|between|from|to|end|beginning|till)$/;

/** The times of a sentence. */
interface TimesOfSentence {
  /** Those that begin or end nothing else: "last year". */
  readonly times: readonly Range[];
  /** Those with a border: "by the end of June". */
  readonly spans: readonly Range[];
}

/** The times of each sentence, by its number. */
export type Times = ReadonlyMap<number, TimesOfSentence>;

/** The times that a paragraph names. */
export function timesIn({ words }: WordedParagraph): Times {
  const all = new Map<number, { times: Range[]; spans: Range[] }>();
  const ofGame = words.some(({ lower }) => OF_GAMES.has(lower));
  for (let at = 0; at < words.length; at++) {
    const span = spanAt(words, at);
    const time = span ?? timeAt(words, at);
    if (!time) continue;
    const sentence = words[at]?.sentence ?? 0;
    const { times, spans } = all.get(sentence) ?? { times: [], spans: [] };
    if (span) spans.push(span);
    else if (!isBorder(words, time[0]) && !(ofGame && isBarePart(words, time))) times.push(time);
    all.set(sentence, { times, spans });
    at = time[1] - 1;
  }
  return all;
}

/** Whether a time is a part of a year that is not named: "the | second half | in front of a crowd", against "the | second half of 2009 |". */
export const isBarePart = (words: readonly Word[], [from, to]: Range): boolean =>
  to === from + 2 && PART_OF_YEAR.test(lowerAt(words, from + 1));

/** "by the end of | 2025", "since | 2003", "bonds due | August 2020", "crude for delivery in | September". */
function isBorder(words: readonly Word[], from: number): boolean {
  const before = /^(?:in|on)$/.test(lowerAt(words, from - 1)) ? from - 2 : from - 1;
  if (/^(?:due|delivery)$/.test(lowerAt(words, before))) return true;
  return [1, 2, 3, 4].some((steps) => {
    const word = words[from - steps];
    const between = words.slice(from - steps + 1, from);
    return (
      word !== undefined &&
      BORDERS.test(word.lower) &&
      between.every(
        ({ lower, pos }) => pos === 'DET' || /^(?:of|the|early|late|mid|end|-)$/.test(lower),
      )
    );
  });
}
