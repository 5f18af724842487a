import { isLarge, lowerAt } from '../../words/wordAt.ts';
import { CHANGES } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { after, before } from './besideName.ts';

/** What tells of a firm that it is like another, before its name: "Shares in | rival | Barry Harrow". */
const LIKE_ANOTHER = /^(?:rival|competitor|peer|parent|fellow)$/;
/** What else shares do than change: "| Barry Harrow | lost 2.2%". */
const MOVES = /^(?:lost|added|shed|advanced)$/;
/** What else is counted in percent, of people, too. */
const ELECTORAL = /^(?:polls?|polling|votes?|voters?|ballots?|election|support|approval)$/;

/** Whether somebody has shares in it. */
export function isHeldInShares(run: NameRun): boolean {
  const steps = LIKE_ANOTHER.test(before(run)) ? 2 : 1;
  return (
    before(run, steps) === 'in' &&
    /^(?:shares?|stakes?|stock|shareholders?)$/.test(before(run, steps + 1)) &&
    after(run) !== "'s" &&
    !isCutShort(run)
  );
}

/** "Shares in | Research | in Motion": whether a name goes on behind a small word. */
const isCutShort = ({ source: { words }, to }: NameRun): boolean =>
  /^(?:in|of|for|on)$/.test(lowerAt(words, to)) && isLarge(words, to + 1);

/** Whether a name stands for its shares, which have moved by so many percent. */
export function isTraded(run: NameRun): boolean {
  const { words } = run.source;
  const isMove =
    (CHANGES.has(after(run)) || MOVES.test(after(run))) &&
    /^(?:%|percent|per)$/.test(after(run, 3));
  const { sentence } = words[run.from] ?? {};
  return isMove && !words.some((word) => word.sentence === sentence && ELECTORAL.test(word.lower));
}
