import { presentIn } from '../words/inflected.ts';
import { wordSet } from '../words/wordLists.ts';

/** Tells the nouns of a list from others. */
function oneOf(list: string): (noun: string) => boolean {
  const nouns = wordSet(list);
  return (noun) => nouns.has(noun);
}

/** Whether a noun is of what is laid down or carried out under a name of its own: "the “total peace” policy". */
export const isRule = oneOf(`
  policy plan law strategy doctrine programme program scheme campaign initiative project movement bill
  act treaty deal agreement pact rule principle theory method system process model concept operation
  reform clause amendment provision statute technique procedure test convention code`);

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

/** Whether a noun says what a thing consists in, before what tells it apart: "the | ability | to survive a drug", "the | rate | at which …". */
export const isDefining = oneOf(`
  ability capacity use tendency practice process study science art act body set system loss lack
  absence removal transfer value amount share ratio rate level gap difference period era phase point
  moment principle theory idea doctrine branch fee charge payment penalty tax levy duty`);

/** Whether a noun is of what has a name in law with "of": "a | state | of calamity", "a | power | of attorney". */
export const isFormal = oneOf(`
  state power right writ letter memorandum contempt breach abuse certificate article bill deed order
  motion vote statute code duty burden cause plea grant notice stay freedom unit point`);

/** Whether a word tells one thing from others of its name, so that what follows is told of it alone: "the | new | device". */
export const isOfOne = oneOf(`
  new old latest first second third last next same other main only best worst current former local big
  small good bad young early late own final whole recent rival broken missing stolen`);

/** Whether a verb tells what a rule does, in the present: "a rule, which | gives | …". */
export const laysDown = presentIn(`
  give grant allow permit let entitle release free unlock protect exempt require oblige make hold say
  state apply rely cover ban bar forbid prohibit prevent limit cap suspend freeze trigger`);
