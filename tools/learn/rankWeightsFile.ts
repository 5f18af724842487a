import { FEATURES, type Feature } from '../../src/search/rank/features.ts';
import { SIGNALS } from '../../src/search/rank/signals.ts';

/** What was learnt, to be written down. */
export interface LearntWeights {
  readonly rank: Record<Feature, number>;
  readonly confidence: {
    readonly related: Record<string, number>;
    readonly right: Record<string, number>;
  };
  readonly answeredFrom: { readonly related: number; readonly confidence: number };
}

/** The text of src/search/rank/weights.ts. */
export function rankWeightsFile({ rank, confidence, answeredFrom }: LearntWeights): string {
  const table = (weights: Record<string, number>, meanings: Record<string, string>): string =>
    Object.entries(weights)
      .map(
        ([name, weight]) =>
          `  /** ${meanings[name] ?? 'what stands without any signal'} */\n  ${name}: ${weight},`,
      )
      .join('\n');
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learnt may look like a constant.
import type { Feature } from './features.ts';
import type { Logistic } from './signals.ts';

// Written by \`npm run learn\`, from the tuning articles in tools/learn/split.ts.

/** What each feature of a passage adds to its rank. */
export const RANK_WEIGHTS: Readonly<Record<Feature, number>> = {
${table(rank, FEATURES)}
};

/** What each signal adds to the logit that the stories speak of what is asked, and that the first hit is then right. */
export const CONFIDENCE_WEIGHTS: { readonly related: Logistic; readonly right: Logistic } = {
  related: {
${table(confidence.related, SIGNALS)}
  },
  right: {
${table(confidence.right, SIGNALS)}
  },
};

/** Where the stories are this likely to speak of what is asked, and the first hit this likely to hold it, it is called an answer. */
export const ANSWERED_FROM = { related: ${answeredFrom.related.toFixed(3)}, confidence: ${answeredFrom.confidence.toFixed(3)} } as const;
`;
}
