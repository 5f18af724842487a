import type { Name } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { pronounOf, pronounOfGiven } from '../words/pronounOf.ts';
import { lowerAt } from '../words/wordAt.ts';
import { nounsBeside } from './nounsBeside.ts';

/** Whether what a story tells of a name speaks against a pronoun: "Stephen" is no "she", and neither is "her husband, Zorbin". */
export type Disagrees = (name: Name, pronoun: string) => boolean;

/** Hears of everybody named what the given name and the nouns beside the name say; where they say both, no pronoun is agreed with. */
export function disagreement(mentions: readonly Mention[]): Disagrees {
  const told = new Map<Name, Set<string>>();
  for (const mention of mentions) {
    const { name, source } = mention;
    if (name.kind !== 'person') continue;
    const given = pronounOfGiven(name.label);
    const pronouns = told.get(name) ?? new Set<string>(given ? [given] : []);
    for (const at of nounsBeside(mention, (noun) => pronounOf(noun) !== null))
      pronouns.add(pronounOf(lowerAt(source.words, at)) ?? '');
    told.set(name, pronouns);
  }
  return (name, pronoun) =>
    [...(told.get(name) ?? [])].some((other) => isOfOne(pronoun) && other !== pronoun);
}

/** "he" and "she" are of one sex. */
const isOfOne = (pronoun: string): boolean => pronoun === 'he' || pronoun === 'she';
