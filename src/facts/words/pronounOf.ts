import { isKnown } from './gazetteer.ts';
import { wordSet } from './wordLists.ts';

/** What only a man is. */
const OF_MEN = wordSet(`
  husband father brother son grandfather grandson stepfather stepson stepbrother half-brother uncle nephew
  widower fiancé boyfriend godfather dad man boy schoolboy lad gentleman king prince duke emperor sultan emir
  pope lord sir mr mr. baron count earl monk businessman spokesman policeman nobleman headmaster
  fr fr. alhaji monsieur herr señor senhor signor`);

/** What only a woman is. */
const OF_WOMEN = wordSet(`
  wife mother sister daughter grandmother granddaughter stepmother stepdaughter stepsister half-sister aunt
  niece widow fiancée girlfriend godmother mum mom woman girl schoolgirl queen princess duchess empress dame
  lady mrs mrs. ms ms. miss sr alhaja smt baroness countess nun heiress actress comedienne waitress stewardess headmistress
  ballerina matriarch madame madam mme frau fräulein señora senhora signora`);

/** The pronoun that a noun for somebody asks for; null where it tells of nobody's sex. */
export function pronounOf(noun: string): 'he' | 'she' | null {
  if (OF_MEN.has(noun)) return 'he';
  return OF_WOMEN.has(noun) || /\p{L}{3}woman$/u.test(noun) ? 'she' : null;
}

/** Names that begin with the family's: Korean ones by their halved given name, "Kim Yun-duk", Vietnamese ones by the family, "Nguyen Thi Lan". */
const FAMILY_FIRST = [
  /^\p{Lu}\p{L}{0,5} \p{Lu}\p{Ll}+-\p{Ll}+$/u,
  /^(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũ]|V[oõ]|[DĐ][aặ]ng|B[uù]i|Ng[oô]|L[eê]) \p{Lu}\p{L}+ \p{Lu}/u,
];

/** The pronoun of somebody by a given name that only men or only women have: "Stephen Hale"; null for others, and where the family's name stands first: "Kim Yun-duk", "Nguyen Thi Lan". */
export function pronounOfGiven(name: string): 'he' | 'she' | null {
  if (FAMILY_FIRST.some((form) => form.test(name))) return null;
  const first = name.split(/\s/)[0] ?? '';
  const isMale = isKnown(first, 'male name');
  if (isMale === isKnown(first, 'female name')) return null;
  return isMale ? 'he' : 'she';
}
