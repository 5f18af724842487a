import type { Name } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { isKnown } from '../words/gazetteer.ts';
import { lowerAt } from '../words/wordAt.ts';
import { wordSet } from '../words/wordLists.ts';
import { nounsBeside } from './nounsBeside.ts';

/** Whether what a story tells of a name speaks against a pronoun: "Stephen" is no "she", and neither is "her husband, Zorbin". */
export type Disagrees = (name: Name, pronoun: string) => boolean;

/** What only a man is. */
const OF_MEN = wordSet(`
  husband father brother son grandfather grandson stepfather stepson stepbrother half-brother uncle nephew
  widower fiancé boyfriend godfather dad man boy schoolboy lad gentleman king prince duke emperor sultan emir
  pope lord sir mr mr. baron count earl monk businessman spokesman policeman nobleman headmaster`);

/** What only a woman is. */
const OF_WOMEN = wordSet(`
  wife mother sister daughter grandmother granddaughter stepmother stepdaughter stepsister half-sister aunt
  niece widow fiancée girlfriend godmother mum mom woman girl schoolgirl queen princess duchess empress dame
  lady mrs mrs. ms ms. miss baroness countess nun heiress actress comedienne waitress stewardess headmistress
  ballerina matriarch`);

/** Hears of everybody named what the given name and the nouns beside the name say; where they say both, no pronoun is agreed with. */
export function disagreement(mentions: readonly Mention[]): Disagrees {
  const told = new Map<Name, Set<string>>();
  for (const mention of mentions) {
    const { name, source } = mention;
    if (name.kind !== 'person') continue;
    const pronouns = told.get(name) ?? new Set(pronounOfGiven(name));
    for (const at of nounsBeside(mention, (noun) => pronounOf(noun) !== null))
      pronouns.add(pronounOf(lowerAt(source.words, at)) ?? '');
    told.set(name, pronouns);
  }
  return (name, pronoun) =>
    [...(told.get(name) ?? [])].some((other) => isOfOne(pronoun) && other !== pronoun);
}

/** "he" and "she" are of one sex. */
const isOfOne = (pronoun: string): boolean => pronoun === 'he' || pronoun === 'she';

/** The pronoun that a noun for somebody asks for; null where it tells of nobody's sex. */
export function pronounOf(noun: string): 'he' | 'she' | null {
  if (OF_MEN.has(noun)) return 'he';
  return OF_WOMEN.has(noun) || /\p{L}{3}woman$/u.test(noun) ? 'she' : null;
}

/** The pronoun of a given name that only men or only women have; none for others. */
function pronounOfGiven({ label }: Name): string[] {
  const first = label.split(/\s/)[0] ?? '';
  const [male, female] = [isKnown(first, 'male name'), isKnown(first, 'female name')];
  return male === female ? [] : [male ? 'he' : 'she'];
}
