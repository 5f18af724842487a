import { type Event, standingOf } from '../events/event.ts';
import { formatWhen } from '../events/formatWhen.ts';
import type { RowCitation } from './citeRows.ts';
import { drawMark } from './drawMark.ts';
import { MARK } from './layOutMarks.ts';
import type { PictureWords } from './pictureWords.ts';
import { rowText } from './rowText.ts';
import { INK, LINE, SMALL, SMALL_SIZE, STATUS, TEXT_SIZE } from './style.ts';
import { type Drawn, textLine, textLines } from './svg.ts';
import { canSet, widthOf } from './typeface.ts';
import { wrapText } from './wrapText.ts';

const INDENT = MARK + 14;
/** The mark of an undated event. */
const SMALL_MARK = 14;
const AFTER = 20;
/** Between the end of a text and its citation on the same line. */
const CITATION_GAP = 10;

/** Where a row of the list stands, and how wide it may be. */
export interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** An event in the list: its number on the axis, which an undated one has none of, and what it is cited by. */
export interface Row {
  readonly event: Event;
  readonly number: number | undefined;
  readonly citation: RowCitation;
}

/** When an event lies, what it is and where it is told; an undated one has a small mark. */
export function drawRow(
  { event, number, citation }: Row,
  words: PictureWords,
  { x, top, width }: Place,
): Drawn {
  const { status } = event;
  const { ink } = STATUS[status];
  const told = words.status[standingOf(event)];
  const parts: string[] = [];
  let y = top;
  const add = ({ svg, height }: Drawn): void => {
    parts.push(svg);
    y += height;
  };
  if (number === undefined) {
    const left = x + (MARK - SMALL_MARK) / 2;
    const box = { left, right: left + SMALL_MARK, top: top + 6, height: SMALL_MARK };
    parts.push(drawMark(status, box));
  } else {
    parts.push(drawMark(status, { left: x, right: x + MARK, top, height: MARK }, number));
    const when = formatWhen(event, words.dates);
    const head = status === 'past' ? when : `${when} · ${told}`;
    const style = { size: TEXT_SIZE, fill: ink, weight: 600 } as const;
    const lines = wrapText(head, width - INDENT, TEXT_SIZE, 600);
    add(textLines(lines, x + INDENT, y + 1, style));
  }
  const aside = number === undefined && status !== 'past' ? ` (${told})` : '';
  const lines = wrapText(rowText(event) + aside, width - INDENT, TEXT_SIZE);
  add(textLines(lines, x + INDENT, y, { size: TEXT_SIZE, fill: INK }));
  const last = lines.at(-1) ?? '';
  const behind = widthOf(last, TEXT_SIZE) + CITATION_GAP;
  const fits = canSet(last) && behind + widthOf(citation.words, SMALL_SIZE) <= width - INDENT;
  if (fits && !citation.isBelow) {
    const baseLine = y - TEXT_SIZE * LINE + TEXT_SIZE;
    parts.push(textLine(citation.words, x + INDENT + behind, baseLine, SMALL));
  } else add(textLines(wrapText(citation.words, width - INDENT, SMALL_SIZE), x + INDENT, y, SMALL));
  return { svg: parts.join(''), height: y - top + AFTER };
}

/** A heading in the list, over what has no date of its own. */
export function drawHeading(words: string, { x, top, width }: Place): Drawn {
  const lines = wrapText(words, width, SMALL_SIZE, 600);
  const { svg, height } = textLines(lines, x, top, { ...SMALL, weight: 600 });
  return { svg, height: height + 8 };
}
