import { singularOf } from '../words/singularOf.ts';

/** What is laid down or carried out under a name of its own: "the “total peace” policy", "the investiture rule". */
const RULES =
  /^(?:policy|plan|law|strategy|doctrine|programme|program|scheme|campaign|initiative|project|movement|bill|act|treaty|deal|agreement|pact|rule|principle|theory|method|system|process|model|concept|operation|reform|clause|amendment|provision|statute|technique|procedure|test|convention|code)$/;

/** Those of them that say in general what may or must be done; a deal or a plan is one alone. */
const PROVISIONS =
  /^(?:clause|rule|law|provision|scheme|principle|doctrine|code|convention|policy|procedure|statute)$/;

/** What something is, where a story says it in order to explain a word: "a tax on …", "a disease that …". */
const KINDS =
  /^(?:tax|levy|duty|tariff|fee|charge|bond|loan|security|contract|instrument|plan|scheme|rule|law|policy|doctrine|principle|clause|procedure|process|method|technique|technology|practice|strategy|tactic|manoeuvre|maneuver|mechanism|system|tool|device|measure|test|offence|offense|crime|form|type|kind|sort|term|word|condition|disease|disorder|illness|infection|syndrome|virus|bacterium|parasite|fungus|drug|medicine|treatment|therapy|vaccine|hormone|protein|enzyme|chemical|compound|substance|gas|liquid|metal|mineral|alloy|material|fuel|particle|phenomenon|effect|theory|pattern|current|spell|infestation|inflammation|insecticide|pesticide|herbicide|fungicide|antibiotic|painkiller|additive|solvent|allergy|ailment|organism|isotope)$/;

/** What a thing is that has a name of its own kind, where a sentence says no more than that: "A confidence vote is a | ballot | in which …", "The black box is a | device | that …". A "measure" or a "tax" may as well be judged so. */
const CLEAR_KINDS =
  /^(?:ballot|vote|referendum|election|device|instrument|machine|sensor|organ|gland|muscle|tendon|ligament|artery|vein|bone|nerve|tissue|membrane|layer|cell|molecule|gene|hormone|protein|enzyme|bacterium|virus|parasite|fungus|disease|disorder|infection|vaccine|gas|mineral|alloy|bond|clause|procedure|technique|dish|dance|ceremony)$/;

/** What a word that few know stands for: "the ceilidh, a Gaelic | evening | of dancing". */
const CUSTOMS =
  /^(?:evening|night|dance|dish|stew|soup|bread|cake|cheese|drink|spirit|ceremony|rite|ritual|festival|feast|gathering|parade|game|song|lament|garment|cloak|instrument|drum|flute|boat|hut|tool|fish|herb|plant|device|organ|gland|muscle|bone|nerve|tissue|membrane|layer|cell|molecule|ballot|vote)$/;

/** Parts of a whole: "a | part | of the brain". */
const PARTS = /^(?:part|area|region|layer|lobe|chamber|section|strip)$/;

/** Wholes whose parts have names that need explaining, against "a part of the | deal |". */
const WHOLES =
  /^(?:brain|body|eye|ear|heart|nose|mouth|throat|skin|spine|skull|lung|gut|stomach|liver|kidney|cell|nerve|bone|tooth|plant|flower|leaf|root|engine|atom|sea|ocean|seabed|atmosphere|sky|sun)s?$/;

/** What is counted or measured under a name: "bus patronage, the | number | of journeys made". */
const AMOUNTS = /^(?:number|share|amount|proportion|percentage|rate|ratio|volume)$/;

/** What a thing consists in, before what tells it apart: "the | ability | to survive a drug", "the | period | in which …". */
const DEFINING =
  /^(?:ability|capacity|use|tendency|practice|process|study|science|art|act|body|set|system|loss|lack|absence|removal|transfer|value|amount|share|ratio|rate|level|gap|difference|period|era|phase|point|moment|principle|theory|idea|doctrine|branch)$/;

/** What one does again and again: "the | practice | of delaying calls". */
const PRACTICES = /^(?:practice|habit|custom|act|art|tactic|trick|process|policy|method|ritual)$/;

/** Whether a noun is of what one does again and again. */
export const isPractice = (noun: string): boolean => PRACTICES.test(noun);

/** Words for a word: "the miners' | word | for methane". */
const WORDS_FOR =
  /^(?:word|phrase|term|name|slang|jargon|shorthand|euphemism|nickname|expression|acronym|code)$/;

/** Whether a noun is a rule or a plan that has a name. */
export const isRule = (noun: string): boolean => RULES.test(noun);

/** Whether a noun is a rule that says in general what may or must be done. */
export const isProvision = (noun: string): boolean => PROVISIONS.test(noun);

/** Whether a noun says of what kind a thing is. */
export const isKind = (noun: string): boolean => KINDS.test(noun);

/** Whether a noun says what a thing consists in. */
export const isDefining = (noun: string): boolean => DEFINING.test(noun);

/** Whether a noun is a word for a word. */
export const isWordFor = (noun: string): boolean => WORDS_FOR.test(noun);

/** Whether a noun says clearly of what kind a thing is. */
export const isClearKind = (noun: string): boolean => CLEAR_KINDS.test(noun);

/** Whether a noun says of what kind a thing is that few know. */
export const isCustom = (noun: string): boolean => CUSTOMS.test(noun);

/** Whether a noun is a part of something. */
export const isPart = (noun: string): boolean => PARTS.test(noun);

/** Whether a noun is a whole whose parts need explaining. */
export const isWhole = (noun: string): boolean => WHOLES.test(noun);

/** Whether a noun says that something is counted or measured. */
export const isAmountNoun = (noun: string): boolean => AMOUNTS.test(noun);

/** What has a name in law with "of": "a | state | of calamity", "a | power | of attorney". */
const FORMALS =
  /^(?:state|power|right|writ|letter|memorandum|contempt|breach|abuse|certificate|article|bill|deed|order|motion|vote|statute|code|duty|burden|cause|plea|grant|notice|stay|freedom|unit|point)$/;

/** Whether a noun is of what has a name in law. */
export const isFormal = (noun: string): boolean => FORMALS.test(noun);

/** What a thing may plainly be, set apart behind its name: "a halo orbit, a | path | around a point". */
const PLAIN_KINDS =
  /^(?:path|orbit|line|band|belt|zone|ring|cloud|layer|point|region|document|declaration|statement|order|notice|permit|licence|license|permission|status|arrangement|payment|sum|penalty|punishment|remedy|motion|vote|injury|operation|injection|shift|ratio|rate|share|borrowing|lending|letter|pot|fund|insurance|barrier|channel)$/;

/** Whether a noun plainly says of what kind a thing is, in either number. */
export const isPlainKind = (noun: string): boolean =>
  [noun, singularOf(noun)].some((form) => isKind(form) || PLAIN_KINDS.test(form));

/** What a rule does to those under it. */
const LAYS_DOWN =
  /^(?:give|grant|require|oblige|ban|bar|forbid|prohibit|prevent|limit|cap|allow|permit|let|entitle|protect|say|state|hold|make|relie|rely|applie|apply|cover|free|release|unlock|suspend|freeze|trigger|exempt)s?$/;

/** Whether a verb of the present tells what a rule does. */
export const laysDown = (verb: string): boolean => LAYS_DOWN.test(verb);

/** What says something: "a | declaration | by an officer that …". */
const SAYINGS =
  /^(?:declaration|statement|notice|order|ruling|warning|promise|agreement|claim|rule|principle|theory|belief|doctrine)$/;

/** Whether a noun is of what says something, so that "that" opens what it says. */
export const isSaying = (noun: string): boolean => SAYINGS.test(noun);
