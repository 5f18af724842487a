import { MARK_FEATURE_NAMES, MARK_FEATURES } from '../../src/search/mark/markFeatures.ts';
import { type LearntMarks, WANTS } from './learnMarks.ts';

/** The text of src/search/mark/markWeights.ts. */
export function markWeightsFile(
  { general, byWant }: LearntMarks,
  least: ReadonlyMap<string, number>,
): string {
  const rounded = (weight: number): number => Number(weight.toFixed(2));
  const table = MARK_FEATURE_NAMES.map(
    (name, at) => `  /** ${MARK_FEATURES[name]} */\n  ${name}: ${rounded(general[at] ?? 0)},`,
  );
  const special = WANTS.map((want) => {
    const weights = byWant.get(want);
    const lines = MARK_FEATURE_NAMES.flatMap((name, at) => {
      const weight = rounded(weights?.[at] ?? 0);
      return weight === 0 ? [] : `    ${name}: ${weight},`;
    });
    return `  ${want}: {\n${lines.join('\n')}\n  },`;
  });
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { MarkFeature } from './markFeatures.ts';
import type { Want } from './wantedOf.ts';

// Written by \`npm run learn:marks\`, from the tuning articles in tools/learn/split.ts and from news.

/** What each feature of a run of words adds to its chance of being the answer. */
export const MARK_WEIGHTS: Readonly<Record<MarkFeature, number>> = {
${table.join('\n')}
};

type Weights = Readonly<Partial<Record<MarkFeature, number>>>;

/** What it adds besides where something certain is wanted. */
export const WANT_WEIGHTS: Readonly<Record<Want, Weights>> = {
${special.join('\n')}
};

/** Where the marked run and those that overlap it take less than this share, nothing is marked: below it too few are right (LEAST_RIGHT in tools/learnMarks.ts). */
export const LEAST_SURE: Readonly<Record<Want, number>> = {
${WANTS.map((want) => `  ${want}: ${least.get(want) ?? 0},`).join('\n')}
};
`;
}
