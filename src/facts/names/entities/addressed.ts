import { pronounOf, pronounOfGiven } from '../../words/pronounOf.ts';
import { lowerAt, textAt } from '../../words/wordAt.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { calledAs } from './calledAs.ts';
import { type Entity, namedBefore } from './entity.ts';

/** Those who a form of address may be for: "Mrs Pritchard" is not Owen Pritchard. Of two that a story tells of, "Mr Hale" and "Mrs Hale", whoever may be either is meant only as the first that is named, beside somebody who can be but the other. */
export function addressed(
  meant: readonly Entity[],
  run: NameRun,
  called: ReadonlySet<string | null>,
): readonly Entity[] {
  const pronoun = calledAs(run);
  if (pronoun === null) return meant;
  const pronouns = meant.map((entity) => pronounFor(entity, run.text));
  const areTwo = called.has('he') && called.has('she');
  const isOtherTold = pronouns.some((other) => other !== null && other !== pronoun);
  const [first, second] = namedBefore(meant, run);
  return meant.filter((entity, index) => {
    if (pronouns[index]) return pronouns[index] === pronoun;
    return !areTwo || (isOtherTold && first === entity && !second);
  });
}

/** The pronoun that somebody's given name asks for, or what stands before the whole name: "| Mr | Robin Hale", "his | wife |, Robin Hale"; null where nothing tells. */
function pronounFor({ label, runs }: Entity, short: string): 'he' | 'she' | null {
  const given = pronounOfGiven(label);
  if (given) return given;
  const whole = runs.filter(({ text }) => text !== short);
  return whole.map((run) => calledAs(run) ?? toldAs(run)).find((told) => told !== null) ?? null;
}

const toldAs = ({ source: { words }, from }: NameRun): 'he' | 'she' | null =>
  pronounOf(lowerAt(words, textAt(words, from - 1) === ',' ? from - 2 : from - 1));
