/** Chooses among things, by a seeded source of numbers. */
export interface Dice {
  /** Yes, as often as this probability says. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(things: readonly T[]) => T;
  /** One of some things, each as likely as it weighs. */
  readonly weigh: <T>(things: readonly T[], weightOf: (thing: T) => number) => T;
  /** A whole number from `low` to `high`. */
  readonly number: (low: number, high: number) => number;
}

/** Dice that fall as `random` (from 0 up to, not with, 1) says; `pick` fails on nothing to pick from. */
export function diceOf(random: () => number): Dice {
  const pick = <T>(things: readonly T[], at = Math.floor(random() * things.length)): T => {
    const thing = things[at];
    if (thing === undefined) throw new RangeError('There is nothing to pick from.');
    return thing;
  };
  const sums = new WeakMap<readonly unknown[], readonly number[]>();
  return {
    chance: (probability) => random() < probability,
    pick: (things) => pick(things),
    weigh(things, weightOf) {
      const summed = sums.get(things) ?? sumsOf(things.map(weightOf));
      sums.set(things, summed);
      const at = random() * (summed.at(-1) ?? 0);
      return pick(
        things,
        summed.findIndex((sum) => at <= sum),
      );
    },
    number: (low, high) => low + Math.floor(random() * (high - low + 1)),
  };
}

function sumsOf(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}
