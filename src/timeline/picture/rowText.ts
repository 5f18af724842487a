import { clipClause, findClauses, SUBORDINATES } from '../events/clipClause.ts';
import { type Event, shownText } from '../events/event.ts';
import { pattern } from '../time/pattern.ts';

/** In a picture an event's text is cut at a clause from here on. */
const LONGEST = 150;
/** A clause that says nothing without the one before it. */
const HANGING = pattern`^(?:${SUBORDINATES}|when|whose|according)\b`;

/** The text of an event, cut at a clause, with an ellipsis where it is cut. */
export function rowText(event: Event): string {
  const { paragraph, start, end, whenAt } = event;
  const isShown = whenAt && start <= whenAt.start && whenAt.end <= event.end;
  const head = { start, end: start + 1 };
  const clauses = findClauses(paragraph.text, event);
  const near = clipClause(event, isShown ? whenAt : head, clauses, LONGEST);
  // Its date is told beside it, and what only hangs on the rest tells less than that does.
  const hangs = near.start > start && HANGING.test(paragraph.text.slice(near.start, near.end));
  const cut = hangs ? clipClause(event, head, clauses, LONGEST) : near;
  const words = shownText({
    ...event,
    ...cut,
    text: paragraph.text.slice(cut.start, cut.end),
    cutBefore: event.cutBefore || cut.start > start,
    cutAfter: event.cutAfter || cut.end < end,
  });
  return words.replace(/^… /, '…\u00a0').replace(/ …$/, '\u00a0…');
}
