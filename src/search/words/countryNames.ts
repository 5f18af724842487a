/** Codes in the language's data that are no country's: unions, and what is made up for tests. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The countries and territories as a language's Unicode data (CLDR) name them; none where there are no data. */
export function countryNames(languageTag: string): string[] {
  if (!languageTag || !Intl.DisplayNames.supportedLocalesOf(languageTag).length) return [];
  const names = new Intl.DisplayNames(languageTag, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) =>
    NO_COUNTRIES.has(code) ? [] : (names.of(code) ?? []),
  );
}
