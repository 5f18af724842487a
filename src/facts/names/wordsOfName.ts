import { PARTICLES } from '../words/wordLists.ts';

/** A nickname within a name: 'Raymond | "Buster" | Thibodeau'. */
const NICKNAME = /["“‘'][^"“”‘’]+["”’']\s+/gu;
/** What parts a son from his father of the same name. */
const GENERATION = /,?\s+(?:[JS]r\.?|II|III|IV)$/;

/** Whether a name ends in what parts a son from his father: "Luis Carrasquillo | Jr." */
export const tellsGeneration = (name: string): boolean => GENERATION.test(name);

/** How companies of one kind or another end, by law. */
const LEGAL_FORM =
  /,?\s+(?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|NV|SA|AG|AS|A\/S|GmbH|SE|SpA|ASA|AB)\.?$/;

/** Whether a name ends in the legal form of a company: "Pivovary Lobek | AS". */
export const hasLegalForm = (name: string): boolean => LEGAL_FORM.test(name);

/** A name without what only tells more of who is meant: a nickname in quotation marks, "Jr.". */
const bare = (name: string): string => name.replace(NICKNAME, '').replace(GENERATION, '');

/** The words of a name, without a nickname and without "Jr.". */
export const wordsOfName = (name: string): string[] => bare(name).split(/\s+/);

/** What two forms of a name may share: its words, those joined by a hyphen apart, particles small wherever they stand. */
export const partsOfName = (name: string): string[] =>
  bare(name)
    .replace(LEGAL_FORM, '')
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}\p{Ll}/u.test(word) && isParticle(word) ? word.toLowerCase() : word));

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
