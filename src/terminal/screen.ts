import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import picocolors from 'picocolors';
import { printable } from './printable.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** How text may look on an output. */
export interface Style {
  /** Formatters that leave text as it is where there is no colour. */
  readonly colors: Colors;
  /** Whether there is colour; without it, marks take its place. */
  readonly colorful: boolean;
  /** Columns that a line may fill. */
  readonly width: number;
}

/** Where commands write: answers and data to standard output, all else to standard error. */
export interface Screen {
  /** Asked for anew each time, because a window can change its width. */
  readonly style: Style;
  /** Whether somebody sits at the terminal: both typing and reading. */
  readonly interactive: boolean;
  /** Prints text and a line's end on standard output; resolves when there is room for more. */
  print(text: string): Promise<void>;
  /** Prints a value as one line of JSON on standard output. */
  printJson(value: unknown): Promise<void>;
  /** Prints lines on standard error, made printable. */
  note(text: string): void;
}

/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 20;
/** The width where none is known, as in a pipe. */
const USUAL_WIDTH = 80;

/** Opens the process's own streams as a screen. One that cannot be written to ends the process. */
export function openScreen(environment: Readonly<Record<string, string | undefined>>): Screen {
  const { stdin, stdout, stderr } = process;
  stdout.on('error', leave);
  stderr.on('error', leave);
  const print = async (text: string) => {
    if (!stdout.write(`${text}\n`)) await once(stdout, 'drain');
  };
  return {
    get style() {
      return styleFor(stdout, environment);
    },
    interactive: Boolean(stdin.isTTY && stdout.isTTY),
    print,
    printJson: (value) => print(toJsonLine(value)),
    note: (text) => void stderr.write(`${text.split('\n').map(printable).join('\n')}\n`),
  };
}

/**
 * Colour in a terminal, unless NO_COLOR (https://no-color.org) forbids it or the terminal is dumb;
 * FORCE_COLOR brings it into a pipe.
 */
function styleFor(stream: WriteStream, environment: Readonly<Record<string, string | undefined>>) {
  const { NO_COLOR, FORCE_COLOR, TERM, COLUMNS } = environment;
  const forced = Boolean(FORCE_COLOR) && FORCE_COLOR !== '0';
  const colorful = !NO_COLOR && (forced || (Boolean(stream.isTTY) && TERM !== 'dumb'));
  const columns = stream.columns || Number(COLUMNS) || USUAL_WIDTH;
  return {
    colors: picocolors.createColors(colorful),
    colorful,
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
  };
}

/** Quietly, where a reader has gone away (`| head`); else, as on a full disk, saying why. */
function leave({ code }: NodeJS.ErrnoException) {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`The output cannot be written (${code}). See that there is room for it.\n`);
  process.exit(1);
}

/** JSON on one line, with the control characters escaped that JSON leaves bare and a terminal would obey. */
function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
