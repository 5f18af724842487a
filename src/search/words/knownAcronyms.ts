/** What the news calls by both, without ever spelling the one out beside the other, by language; stop words of a name are left out. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    US: 'United States',
    USA: 'United States',
    UK: 'United Kingdom',
    UN: 'United Nations',
    EU: 'European Union',
    CIA: 'Central Intelligence Agency',
    ECB: 'European Central Bank',
    FBI: 'Federal Bureau Investigation',
    IMF: 'International Monetary Fund',
    NHS: 'National Health Service',
    UAE: 'United Arab Emirates',
    WHO: 'World Health Organization',
    WTO: 'World Trade Organization',
  },
  es: {
    BCE: 'Banco Central Europeo',
    FMI: 'Fondo Monetario Internacional',
    OMS: 'Organización Mundial Salud',
    ONU: 'Naciones Unidas',
    UE: 'Unión Europea',
  },
};

/** The acronyms that nobody has to spell out, with the names that they stand for: those of a language, or all. */
export function knownAcronyms(languageTag?: string): readonly (readonly [string, string])[] {
  const tags = languageTag === undefined ? Object.keys(KNOWN) : [languageTag];
  return tags.flatMap((tag) => Object.entries(KNOWN[tag] ?? {}));
}
