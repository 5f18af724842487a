import { singularOf } from '../words/singularOf.ts';
import { wordSet } from '../words/wordLists.ts';

/** Tells the nouns of a list from others. */
function oneOf(list: string): (noun: string) => boolean {
  const nouns = wordSet(list);
  return (noun) => nouns.has(noun);
}

/** Whether a noun is of what is laid down or carried out under a name of its own: "the “total peace” policy", "the investiture rule". */
export const isRule = oneOf(`
  policy plan law strategy doctrine programme program scheme campaign initiative project movement bill
  act treaty deal agreement pact rule principle theory method system process model concept operation
  reform clause amendment provision statute technique procedure test convention code`);

/** Whether it says in general what may or must be done; a deal or a plan is one alone. */
export const isProvision = oneOf(`
  clause rule law provision scheme principle doctrine code convention policy procedure statute`);

/** Whether a noun says what something is, where a story says it in order to explain a word: "a tax on …", "a disease that …". */
export const isKind = oneOf(`
  tax levy duty tariff fee charge bond loan security contract instrument plan scheme rule law policy
  doctrine principle clause procedure process method technique technology practice strategy tactic
  manoeuvre maneuver mechanism system tool device measure test offence offense crime form type kind
  sort term word condition disease disorder illness infection syndrome virus bacterium parasite fungus
  drug medicine treatment therapy vaccine hormone protein enzyme chemical compound substance gas
  liquid metal mineral alloy material fuel particle phenomenon effect theory pattern current spell
  infestation inflammation insecticide pesticide herbicide fungicide antibiotic painkiller additive
  solvent allergy ailment organism isotope`);

/** Whether a noun says what a thing is that has a name of its own kind, where a sentence says no more than that: "A confidence vote is a | ballot | in which …", "The black box is a | device | that …". A "measure" or a "tax" may as well be judged so. */
export const isClearKind = oneOf(`
  ballot vote referendum election device instrument machine sensor organ gland muscle tendon ligament
  artery vein bone nerve tissue membrane layer cell molecule gene hormone protein enzyme bacterium
  virus parasite fungus disease disorder infection vaccine gas mineral alloy bond clause procedure
  technique dish dance ceremony`);

/** Whether a noun is what a word that few know stands for: "the ceilidh, a Gaelic | evening | of dancing". */
export const isCustom = oneOf(`
  evening night dance dish stew soup bread cake cheese drink spirit ceremony rite ritual festival
  feast gathering parade game song lament garment cloak instrument drum flute boat hut tool fish herb
  plant device organ gland muscle bone nerve tissue membrane layer cell molecule ballot vote`);

/** Whether a noun is a part of a whole: "a | part | of the brain". */
export const isPart = oneOf('part area region layer lobe chamber section strip');

/** Whether a noun says that something is counted or measured under a name: "bus patronage, the | number | of journeys made". */
export const isAmountNoun = oneOf('number share amount proportion percentage rate ratio volume');

/** Whether a noun says what a thing consists in, before what tells it apart: "the | ability | to survive a drug", "the | period | in which …". */
export const isDefining = oneOf(`
  ability capacity use tendency practice process study science art act body set system loss lack
  absence removal transfer value amount share ratio rate level gap difference period era phase point
  moment principle theory idea doctrine branch`);

/** Whether a noun is of what one does again and again: "the | practice | of delaying calls". */
export const isPractice = oneOf(`
  practice habit custom act art tactic trick process policy method ritual`);

/** Whether a noun is a word for a word: "the miners' | word | for methane". */
export const isWordFor = oneOf(`
  word phrase term name slang jargon shorthand euphemism nickname expression acronym code`);

/** Whether a noun is of what has a name in law with "of": "a | state | of calamity", "a | power | of attorney". */
export const isFormal = oneOf(`
  state power right writ letter memorandum contempt breach abuse certificate article bill deed order
  motion vote statute code duty burden cause plea grant notice stay freedom unit point`);

/** Whether a noun is of what says something, so that "that" opens what it says: "a | declaration | by an officer that …". */
export const isSaying = oneOf(`
  declaration statement notice order ruling warning promise agreement claim rule principle theory
  belief doctrine`);

/** What a thing may plainly be, set apart behind its name: "a halo orbit, a | path | around a point". */
const isPlain = oneOf(`
  path orbit line band belt zone ring cloud layer point region document declaration statement order
  notice permit licence license permission status arrangement payment sum penalty punishment remedy
  motion vote injury operation injection shift ratio rate share borrowing lending letter pot fund
  insurance barrier channel`);

/** Whether a noun plainly says of what kind a thing is, in either number. */
export const isPlainKind = (noun: string): boolean =>
  [noun, singularOf(noun)].some((form) => isKind(form) || isPlain(form));

/** Wholes whose parts have names that need explaining, against "a part of the | deal |". */
const WHOLES =
  /^(?:brain|body|eye|ear|heart|nose|mouth|throat|skin|spine|skull|lung|gut|stomach|liver|kidney|cell|nerve|bone|tooth|plant|flower|leaf|root|engine|atom|sea|ocean|seabed|atmosphere|sky|sun)s?$/;

/** Whether a noun is a whole whose parts need explaining. */
export const isWhole = (noun: string): boolean => WHOLES.test(noun);

/** What a rule does to those under it. */
const LAYS_DOWN =
  /^(?:give|grant|require|oblige|ban|bar|forbid|prohibit|prevent|limit|cap|allow|permit|let|entitle|protect|say|state|hold|make|relie|rely|applie|apply|cover|free|release|unlock|suspend|freeze|trigger|exempt)s?$/;

/** Whether a verb of the present tells what a rule does. */
export const laysDown = (verb: string): boolean => LAYS_DOWN.test(verb);
