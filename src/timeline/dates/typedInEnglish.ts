import { ASKING_LISTS } from '../../search/question/askingLists.ts';
import { foldWord } from '../../search/words/foldWord.ts';
import { languageOf } from '../../search/words/language.ts';
import { remembering } from '../../story/remembering.ts';

/** The languages, besides English, in which a date may be typed: those in which questions are read. */
const LANGUAGES = Object.keys(ASKING_LISTS).filter((language) => language !== 'en');
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
const WEEKDAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const STEPS = [-1, 0, 1];
/** Of one and of several: `hace 1 mes`, `hace 5 meses`. */
const COUNTS = [1, 5];

/** A language's names for months, weekdays and times near today, folded, with the English ones. */
interface Glossary {
  readonly names: ReadonlyMap<string, string>;
  /** `hace tres semanas`: patterns of so many units ago, each with the unit. */
  readonly ago: readonly (readonly [RegExp, Intl.RelativeTimeFormatUnit])[];
}

/** What `Intl` says of a language. */
const glossaryOf = remembering((language: string): Glossary => {
  const names = new Map<string, string>();
  const name = (options: Intl.DateTimeFormatOptions, days: readonly number[]): void => {
    const [own, english] = [language, 'en'].map(
      (tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
    );
    for (const day of days) names.set(plain(own?.format(day)), english?.format(day) ?? '');
  };
  name({ month: 'short' }, MONTHS);
  name({ month: 'long' }, MONTHS);
  name({ weekday: 'long' }, WEEKDAYS);
  const own = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const english = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  for (const unit of UNITS)
    for (const step of STEPS) names.set(plain(own.format(step, unit)), english.format(step, unit));
  const counted = new Intl.RelativeTimeFormat(language);
  const ago = UNITS.flatMap((unit) =>
    COUNTS.map((count) => {
      const said = plain(counted.format(-count, unit)).replace(`${count}`, '(\\d+)');
      return [new RegExp(`^${said}$`), unit] as const;
    }),
  );
  return { names, ago };
});

/** The first of a month as some languages write it: `1er juillet`, `1º de julio`. */
const FIRST = /\b1(?:er|o)\b/;

const plain = (words = ''): string =>
  foldWord(words).replaceAll('.', '').replace(FIRST, '1').trim();

/**
 * What somebody who types a date in another language would type in English, for each language that knows its words:
 * `6 de julio`, `el mes pasado`, `vor 3 Wochen`.
 */
export const typedInEnglish = (typed: string): string[] =>
  LANGUAGES.flatMap((language) => inEnglish(plain(typed), language) ?? []);

function inEnglish(typed: string, language: string): string | null {
  const { names, ago } = glossaryOf(language);
  const named = names.get(typed);
  if (named) return named;
  for (const [said, unit] of ago) {
    const count = said.exec(typed)?.[1];
    if (count) return `${count} ${unit}s ago`;
  }
  const { isStopWord } = languageOf(language);
  const words = typed.split(/\s+/).filter((word) => names.has(word) || !isStopWord(word));
  return words.some((word) => names.has(word))
    ? words.map((word) => names.get(word) ?? word).join(' ')
    : null;
}
