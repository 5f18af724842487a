import { isKnown } from '../../words/gazetteer.ts';
import { nounIn, verbIn } from '../../words/inflected.ts';
import { singularOf } from '../../words/singularOf.ts';
import { SPEECH, wordSet } from '../../words/wordLists.ts';
import type { NameRun } from '../runs/nameRun.ts';
import { after, before, isChiefExecutive, isPersonWord, nounBefore } from './besideName.ts';
import { isHadIn } from './cluesOfPlace.ts';
import { actsAsTeam } from './cluesOfTeam.ts';
import { isToldOfAsPlace } from './toldAsPlace.ts';

/** What there is in a firm, beside what there is in a thing as well: "investors in | Veltrix", "a job in | Veltrix". */
const IN_FIRM = wordSet(`
  invest invests invested investing investor investors shareholder shareholders holding holdings trading
  position positions trust job jobs work works worked workers staff
  drop jump slump change changes majority`);
const isInFirm = (word: string): boolean => IN_FIRM.has(word) || isHadIn(word);

/** What a firm does, and no place: "Harrow | employs | 400 people". */
export const FIRM_DOES = /^(?:employs|employed|makes|sells|supplies|operates|owns)$/;
/** What a firm has, and neither a place nor a person: "Harrow's | shareholders |". */
const isOfFirm = nounIn(`
  share shareholder investor subsidiary profit sales revenue customers product chairman chairwoman ceo`);
/** Bodies of a town or a county, by the last word of their names: "Brackwater | Constabulary". */
export const TOWN_BODIES = wordSet(
  'Council Police Constabulary Hospital Hospitals Infirmary Court Cathedral',
);
/** Bodies that are no firms, by the same: "Brackwater | Union |". */
const PUBLIC = wordSet(`
  ${[...TOWN_BODIES].join(' ')} University College School Academy Parliament Assembly Senate Authority Service Trust
  Party Union Association Federation`);

/** What a body resolves on or says: "Harrow | agreed |". */
const actsForBody = verbIn(
  'agree intend refuse hire appoint launch',
  'plan plans planned sell sells sold buys bought',
);

/** "supporters in | Vesthaven", "the town of | Vesthaven": whether a name stands where something is, which no body is called alone. */
export const isWhere = (run: NameRun): boolean =>
  (/^(?:in|near|outside)$/.test(before(run)) && !isInFirm(before(run, 2))) || isToldOfAsPlace(run);

/** "trains to | Vesthaven", "the road through | Vesthaven": whether a name may stand where something goes. */
const isOnTheWay = (run: NameRun): boolean =>
  /^(?:to|from|through|across|around|towards?)$/.test(before(run));

/** "| Harrow | said the law was bad", "a student at | Harrow", "| Harrow's | shareholders": whether a name does or has what a body does or has. */
export const actsAsBody = (run: NameRun): boolean =>
  actsAsFirm(run) ||
  SPEECH.has(after(run)) ||
  actsForBody(after(run)) ||
  (before(run) === 'at' && isPersonWord(singularOf(nounBefore(run, 2))));

/** "| Harrow | said it hoped to move", "| Harrow's | shareholders": whether a name does or has what only a firm does or has. */
export function actsAsFirm(run: NameRun): boolean {
  const said = after(run, 2) === 'that' ? 3 : 2;
  const speaks = SPEECH.has(after(run)) && /^its?$/.test(after(run, said));
  return speaks || FIRM_DOES.test(after(run)) || (after(run) === "'s" && hasOfFirm(run, 2));
}

/** "Harrow's | shareholders", "Harrow | chief executive": whether what only a firm has stands so many steps behind a name. */
export const hasOfFirm = (run: NameRun, steps: number): boolean =>
  isOfFirm(after(run, steps)) || isChiefExecutive(run, steps);

/** Whether a body is a firm, by the last word of its name: "Harrow | Foods". */
export const endsAsFirm = (last: string): boolean =>
  !PUBLIC.has(last) && isKnown(last, 'organisation word', 'company word');

/** The places where a name may stand for a body, and those where it is a place's; of a well-known place's name only a firm's and a team's doings are not, and of what is told to be a town's only a body's. */
export function partByUse(
  text: string,
  runs: readonly NameRun[],
): readonly [body: readonly NameRun[], place: readonly NameRun[]] {
  const isBody = useOfBody(text, runs);
  return [runs.filter(isBody), runs.filter((run) => !isBody(run))];
}

function useOfBody(text: string, runs: readonly NameRun[]): (run: NameRun) => boolean {
  if (isKnown(text, 'place')) return (run) => actsAsFirm(run) || actsAsTeam(run);
  if (runs.some(isToldOfAsPlace)) return (run) => actsAsBody(run) || actsAsTeam(run);
  return runs.some(isWhere) ? (run) => !isWhere(run) && !isOnTheWay(run) : () => true;
}
