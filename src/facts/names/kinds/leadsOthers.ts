import type { NameRun } from '../runs/nameRun.ts';
import { after, comma } from './besideName.ts';

/** Among whom a team or a firm leads, and nobody does: "the | league | leaders". */
const OTHERS = /^(?:league|division|conference|table|market|industry|sector|category)$/;

/** Whether a name is told to be before all others, as a team or a firm is: "Stanmere, the | league leaders |", "Corvane, the Danish | market leader |". */
export const leadsOthers = (run: NameRun): boolean =>
  comma(run) &&
  [2, 3, 4].some(
    (steps) => OTHERS.test(after(run, steps)) && /^leaders?$/.test(after(run, steps + 1)),
  );
