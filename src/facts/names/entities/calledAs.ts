import { isOffice } from '../../words/isOffice.ts';
import { pronounOf } from '../../words/pronounOf.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { HONORIFICS } from '../../words/wordLists.ts';
import { addressIn } from '../form/wordsOfName.ts';
import type { NameRun } from '../runs/nameRun.ts';

/** The pronoun that a form of address or an office before a name asks for: "| Mrs | Pritchard"; null where none does. */
export function calledAs({ source, from, text }: NameRun): 'he' | 'she' | null {
  const title = addressIn(text) || lowerAt(source.words, from - 1);
  return addressIn(text) || HONORIFICS.has(title) || title === 'miss' || isOffice(title)
    ? pronounOf(title)
    : null;
}

/** The runs of one form of a name that may be one person's: "Mr Hale" and "Mrs Hale" are two, and of neither is it told more. */
export function ofOne(runs: readonly NameRun[]): readonly NameRun[] {
  const called = new Set(runs.map(calledAs));
  return called.has('he') && called.has('she') ? runs.filter((run) => !calledAs(run)) : runs;
}
