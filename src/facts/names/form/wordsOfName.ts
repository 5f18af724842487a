import { PARTICLES } from '../../words/wordLists.ts';

/** A nickname within a name: 'Raymond | "Buster" | Thibodeau'. */
const NICKNAME = /["“‘'][^"“”‘’]+["”’']\s+/gu;
/** The numerals of generations that bear one name. */
const NUMERALS = 'II|III|IV';
/** What parts a son from his father of the same name. */
const GENERATION = new RegExp(`,?\\s+(?:[JS]r\\.?|${NUMERALS})$`);

/** Whether a word is the numeral of a generation: "Martin Luther King | III". */
export const isGenerationNumeral = (word: string): boolean => NUMERAL.test(word);
const NUMERAL = new RegExp(`^(?:${NUMERALS})$`);

/** Whether a name ends in what parts a son from his father: "Luis Carrasquillo | Jr." */
export const tellsGeneration = (name: string): boolean => GENERATION.test(name);

/** How companies of one kind or another end, by law, as a pattern. */
export const LEGAL_FORMS =
  'Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|LLP|PLC|plc|NV|BV|SA|SAS|AG|AS|A/S|GmbH|KGaA|SE|SpA|ASA|AB|Oyj|Pty';
/** One at a name's end, or several: "Ltd", "Pty Ltd", "AG & Co KGaA". */
const LEGAL_FORM = new RegExp(`(?:,?\\s+(?:&\\s+)?(?:${LEGAL_FORMS})\\.?)+$`);

/** Whether a name ends in the legal form of a company: "Pivovary Lobek | AS". */
export const hasLegalForm = (name: string): boolean => LEGAL_FORM.test(name);

/** A name without it. */
export const withoutLegalForm = (name: string): string => name.replace(LEGAL_FORM, '');

/** How somebody is addressed in other languages, large before a surname: "| Madame | Szekeres". */
const ADDRESS =
  /^(?:Madame|Madam|Mme|Monsieur|Herr|Frau|Fräulein|Señora?|Senhora?|Signora?)\.? (?=\p{Lu})/u;

/** The form of address that a name begins with, in small letters: "madame"; empty where none does. */
export const addressIn = (name: string): string =>
  (ADDRESS.exec(name)?.[0] ?? '').trim().toLowerCase();

/** A name without what parts its words, which papers write in several ways: "Time Warner" and "TimeWarner". */
export const solid = (name: string): string => name.replace(/[\s-]+(?=\p{Lu})/gu, '');

/** The nickname within a name: "Buster"; empty where none is. */
export const nicknameIn = (name: string): string =>
  (name.match(NICKNAME)?.[0] ?? '').replace(/["“”‘’']/g, '').trim();

/** A name without what only tells more of who is meant: a nickname in quotation marks, "Jr.". */
const bare = (name: string): string => name.replace(NICKNAME, '').replace(GENERATION, '');

/** The words of a name, without a nickname and without "Jr.". */
export const wordsOfName = (name: string): string[] => bare(name).split(/\s+/);

/** What two forms of a name may share: its words, those joined by a hyphen apart, particles small wherever they stand, and no form of address. */
export const partsOfName = (name: string): string[] =>
  withoutLegalForm(bare(name))
    .replace(ADDRESS, '')
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}\p{Ll}/u.test(word) && isParticle(word) ? word.toLowerCase() : word));

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
