import type { Inspection } from '../../desk/inspect.ts';
import { sayWhen } from '../../desk/sayWhen.ts';
import type { Style } from '../screen.ts';
import { columns } from './columns.ts';
import { wrapParts, wrapText } from './wrap.ts';

/** What is found, in short, and what is said of it. */
type Row = readonly [found: string, said: readonly (string | null | undefined)[]];

const INDENT = '  ';
/** Columns for what is found, before what is said of it; the last of them stay free. */
const FIRST = 20;
const GAP = 2;

/** Lists of the names, figures, quotes, terms, dates and events of a story; none is empty. */
export function findingLists({ facts, dates, events }: Inspection, style: Style): string[] {
  const { colors } = style;
  const at = (...paragraphs: number[]) => `¶ ${[...new Set(paragraphs)].join(', ')}`;
  const lists: [title: string, rows: Row[]][] = [
    [
      colors.cyan('Names'),
      facts.names.map(({ label, kind, aliases, mentions }) => [
        label,
        [
          kind,
          aliases.slice(1).join(', '),
          facts.roles
            .filter(({ of }) => of.label === label)
            .map(({ is }) => is.text)
            .join('; '),
          at(...mentions.map(({ paragraph }) => paragraph)),
        ],
      ]),
    ],
    [
      colors.yellow('Figures'),
      facts.figures.map(({ number, counts, when, change }) => [
        number.text,
        [counts?.text, when?.text, change?.text, at(number.paragraph)],
      ]),
    ],
    [
      colors.green('Quotes'),
      facts.quotes.map(({ words, speaker, said }) => [
        speaker?.label ?? said?.text ?? '–',
        [`“${words.text}”`, at(words.paragraph)],
      ]),
    ],
    [
      'Terms',
      facts.terms.map(({ term, meaning }) => [term.text, [meaning.text, at(term.paragraph)]]),
    ],
    [
      colors.magenta('Dates'),
      dates.map(({ text, value, type, paragraph }) => [
        text,
        [value, type.toLowerCase(), at(paragraph)],
      ]),
    ],
    [
      'Events',
      [...events.dated, ...events.undated].map((event) => [
        event.value === null ? 'undated' : sayWhen(event),
        [event.status, event.text, at(event.paragraph.number)],
      ]),
    ],
  ];
  return lists
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) =>
      [colors.bold(title), ...rows.map((row) => renderRow(row, style))].join('\n'),
    );
}

function renderRow([found, said]: Row, { colors, width }: Style): string {
  const { left, right, join } = columns(FIRST, width - INDENT.length);
  const lines = join(wrapText(found, left - GAP), wrapParts(said, right).map(colors.dim));
  return lines.map((line) => INDENT + line).join('\n');
}
