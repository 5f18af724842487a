import type { LookedUpFact } from './lookedUpFact.ts';

/** Units that are typed with a number, and how stories write them. */
const UNITS = [/%|\bper ?cent\b/i, /£/, /€/, /\$/] as const;
/** A number that is typed alone. */
const NUMBER_ALONE = /^\s*\p{Sc}?\s*\d[\d.,]*\s*(?:%|per ?cent|m|bn|million|billion)?\s*$/iu;

/** Those figures that are in the unit typed: "17%" is no 17 of anything; with other words than the number all, where none is. */
export function inUnitTyped(
  facts: readonly LookedUpFact[],
  typed: string,
): readonly LookedUpFact[] {
  const unit = UNITS.find((sign) => sign.test(typed));
  if (!unit || !/\d/.test(typed)) return facts;
  const alike = facts.filter(({ kind, value }) => kind !== 'figure' || unit.test(value ?? ''));
  return alike.length || NUMBER_ALONE.test(typed) ? alike : facts;
}
