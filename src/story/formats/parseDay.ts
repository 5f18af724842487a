/** Languages whose month names are read. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'];
/** A line with a date is no longer than this. */
const LONGEST = 80;

/** What may stand before the date: `Published:`, `Updated on`, `Sunday,`, `domingo,`. */
const BEFORE =
  /^(?:(?:first\s+)?(?:published|posted|updated|date|dated)(?:\s+on)?\s*:?\s+)?(?:\p{L}+day,?\s+|[\p{L}-]+\.?,?\s+(?=\d{1,2}\.?\s+\p{L}))?/iu;
/** What may stand after it: a time of day, with or without its zone. */
const AFTER = String.raw`(?:[,T]?\s*(?:at\s+)?\d{1,2}[:.h]\d{2}.{0,30})?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${AFTER}`, 'u');
const DOTTED = new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})${AFTER}`, 'u');
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})${AFTER}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${AFTER}`,
  'iu',
);

/**
 * The day that a line names, as `YYYY-MM-DD`; null where it names none or more than a day.
 * Reads `6 July, 2025`, `Sunday, July 6, 2025 10:30 GMT`, `2025-07-06T10:30Z`, `6 de julio de
 * 2025`, `06.07.2025`. A date whose month cannot be told from its day (`06/07/2025`) is none.
 */
export function parseDay(line: string): string | null {
  if (line.length > LONGEST) return null;
  const date = line.trim().replace(BEFORE, '');
  let match = YEAR_FIRST.exec(date);
  if (match) return toDay(match[1], Number(match[3]), match[4]);
  match = DOTTED.exec(date);
  if (match) return toDay(match[3], Number(match[2]), match[1]);
  match = DAY_FIRST.exec(date);
  if (match) return toDay(match[3], monthNamed(match[2]), match[1]);
  match = MONTH_FIRST.exec(date);
  if (match) return toDay(match[3], monthNamed(match[1]), match[2]);
  return null;
}

function toDay(year = '', month = 0, day = ''): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that the month does not have, such as 31 June, comes back as another or as none.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

let months: Map<string, number> | undefined;

function monthNamed(name = ''): number {
  months ??= monthNames();
  return months.get(name.toLowerCase()) ?? 0;
}

function monthNames(): Map<string, number> {
  const names = new Map([['sept', 9]]);
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const name = format.format(new Date(Date.UTC(2000, month - 1))).replace('.', '');
        if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), month);
      }
    }
  return names;
}
