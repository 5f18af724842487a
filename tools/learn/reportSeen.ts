import { auroc, calibrationError, shareOf } from '../../src/eval/measures.ts';
import { percent } from '../percent.ts';
import type { Seen, SeenGroups } from './seeQuestions.ts';

/** How what was seen is judged. */
export interface Judge {
  /** How sure it is that the first hit is right, 0 to 1. */
  sureOf(seen: Seen): number;
  isAnswered(seen: Seen): boolean;
}

/** How well a group of articles' questions is answered, in lines. */
export function reportSeen(
  name: string,
  { own, misspelt, ownAlone, offAlone, offNarrowed, impossible, impossibleAlone }: SeenGroups,
  { sureOf, isAnswered }: Judge,
): string {
  const right = (seen: readonly Seen[]) => percent(shareOf(seen, ({ isRight }) => isRight));
  const paragraph = (seen: readonly Seen[]) =>
    percent(shareOf(seen, ({ isParagraph }) => isParagraph));
  const answered = (seen: readonly Seen[]) => percent(shareOf(seen, isAnswered));
  const ece = (seen: readonly Seen[]) =>
    calibrationError(
      seen.map((one) => ({ confidence: sureOf(one), isRight: one.isRight })),
    ).toFixed(3);
  const apart = (yes: readonly Seen[], no: readonly Seen[]) =>
    auroc(yes.map(sureOf), no.map(sureOf)).toFixed(4);
  return [
    `${name} articles, ${own.length} answerable questions`,
    `  sentence R@1 ${right(own)}, misspelt ${right(misspelt)}, story alone ${right(ownAlone)}`,
    `  paragraph R@1 ${paragraph(own)}, misspelt ${paragraph(misspelt)}, story alone ${paragraph(ownAlone)}`,
    `  calibration error ${ece(own)}, misspelt ${ece(misspelt)}, story alone ${ece(ownAlone)}, with off-article ${ece([...own, ...offNarrowed])}`,
    `  answered: own ${answered(own)}, misspelt ${answered(misspelt)}, story alone ${answered(ownAlone)}, off alone ${answered(offAlone)}, off narrowed ${answered(offNarrowed)}`,
    `  off-article AUROC: narrowed ${apart(own, offNarrowed)}, alone ${apart(ownAlone, offAlone)}`,
    `  unanswerable AUROC ${apart(own, impossible)}, story alone ${apart(ownAlone, impossibleAlone)}, answered ${answered(impossible)}`,
  ].join('\n');
}
