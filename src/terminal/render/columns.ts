import stringWidth from 'string-width';

/** Text in fewer columns than these is a pillar of syllables: it stands below instead. */
const NARROWEST = 20;
/** How far it is indented there. */
const INDENT = 2;

/** Two columns of text, or where a line is too short for two, one below the other. */
export interface Columns {
  /** Columns that a line on the left may fill, and one on the right. */
  readonly left: number;
  readonly right: number;
  /** What a line on the right stands behind. */
  readonly margin: string;
  /** Puts the lines on the left beside those on the right, or above them. */
  join(left: readonly string[], right: readonly string[]): string[];
}

/** Parts lines of `width` columns into `left` columns and the rest. */
export function columns(left: number, width: number): Columns {
  const isNarrow = width - left < NARROWEST;
  const margin = ' '.repeat(isNarrow ? INDENT : left);
  const behind = (line: string, before = '') =>
    (before + margin.slice(stringWidth(before)) + line).trimEnd();
  return {
    left: isNarrow ? width : left,
    right: width - margin.length,
    margin,
    join: (lefts, rights) =>
      isNarrow
        ? [...lefts, ...rights.map((line) => behind(line))]
        : Array.from({ length: Math.max(lefts.length, rights.length) }, (_, at) =>
            behind(rights[at] ?? '', lefts[at]),
          ),
  };
}
