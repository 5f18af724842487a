/** What is laid down or carried out under a name of its own: "the “total peace” policy", "the investiture rule". */
const RULES =
  /^(?:policy|plan|law|strategy|doctrine|programme|program|scheme|campaign|initiative|project|movement|bill|act|treaty|deal|agreement|pact|rule|principle|theory|method|system|process|model|concept|operation|reform|clause|amendment|provision|statute|technique|procedure|test|convention|code)$/;

/** What something is, where a story says it in order to explain a word: "a tax on …", "a disease that …". */
const KINDS =
  /^(?:tax|levy|duty|tariff|fee|charge|bond|loan|security|contract|instrument|plan|scheme|rule|law|policy|doctrine|principle|clause|procedure|process|method|technique|technology|practice|strategy|tactic|manoeuvre|maneuver|mechanism|system|tool|device|measure|test|offence|offense|crime|form|type|kind|sort|term|word|condition|disease|disorder|illness|infection|syndrome|virus|bacterium|parasite|fungus|drug|medicine|treatment|therapy|vaccine|hormone|protein|enzyme|chemical|compound|substance|gas|liquid|metal|mineral|alloy|material|fuel|particle|phenomenon|effect|theory|pattern|current|spell|infestation|inflammation|insecticide|pesticide|herbicide|fungicide|antibiotic|painkiller|additive|solvent|allergy|ailment|organism|isotope)$/;

/** What a thing consists in, before what tells it apart: "the | ability | to survive a drug", "the | period | in which …". */
const DEFINING =
  /^(?:ability|capacity|tendency|practice|process|study|science|art|act|body|set|system|loss|lack|absence|removal|transfer|value|amount|share|ratio|rate|level|gap|difference|period|era|phase|point|moment|principle|theory|idea|doctrine|branch)$/;

/** Words for a word: "the miners' | word | for methane". */
const WORDS_FOR =
  /^(?:word|term|name|slang|jargon|shorthand|euphemism|nickname|expression|acronym|code)$/;

/** Whether a noun is a rule or a plan that has a name. */
export const isRule = (noun: string): boolean => RULES.test(noun);

/** Whether a noun says of what kind a thing is. */
export const isKind = (noun: string): boolean => KINDS.test(noun);

/** Whether a noun says what a thing consists in. */
export const isDefining = (noun: string): boolean => DEFINING.test(noun);

/** Whether a noun is a word for a word. */
export const isWordFor = (noun: string): boolean => WORDS_FOR.test(noun);
