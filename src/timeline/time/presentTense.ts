import { nearestCue, type TenseRule } from './cues.ts';
import { anyCase } from './pattern.ts';

/** Verbs of what is done on a set day: `meet`, `vote`. */
export const SET_FOR =
  'get|report|present|travel|play|host|visit|hold|release|unveil|publish|launch|vote|meet|leave|return|receive|deliver|decide|announce|elect|choose|take|go|come|make|give|move|join|start|begin|follow|face|open|close|sign|sail|fly|gather|convene|reconvene|enter|hear|inaugurate|celebrate|mark|ring|appear|debut|tour|resume|expire|end|finish|conclude|debate|discuss|address|attend|depart|premiere|retire';
/** What is published on a set day. */
const RESULTS =
  'results|earnings|figures|data|growth|minutes|numbers|sales|statistics|forecasts?|estimates?';
/** Verbs that are the same in the past, words that are none. */
const MAYBE_PAST = String.raw`(?:let|put|quit|read|beat|cost|hurt|shut|split|spread|bid|burst|cast|shed|bet|set|hit|cut|lay|ground|wound|bound|also|all|both|have|had|are|were|do|did|can|could|may|might|never|always|often|only|usually)\b`;
/** What is told after a verb in the present that looks back: `reports a loss after`. */
const BACKWARD = String.raw`after|following|since|from(?!\s+(?:\d|$))|over|despite|amid|in\s+connection`;

/** Verbs in the present of what is done on a set day; those that are nouns too only with what they are done to. */
const DOES = [
  // the court is in session on, not shares are down on
  String.raw`(?:is|are)\s+(?!\w+ing\b|(?:up|down|higher|lower|flat|little\s+changed)\s)`,
  // presents its budget on
  String.raw`(?!reports\s+an?\b)(?:${SET_FOR})(?:e?s)\s+(?:(?:its|their|his|her|the|an?)\b|[a-z]+-[a-z]+\s)`,
  // reports third-quarter results on
  String.raw`(?:report|update|publish|release|announce|present)s\s+(?:[\w-]+\s+){0,3}?(?:${RESULTS})\b`,
  // closes on, testifies before the Senate on
  String.raw`(?:follow|travel|go|come|present|meet|leave|begin|open|gather|convene|reconvene|sail|close|testifi|depart|premiere|retire)(?:e?s)\b`,
  // two chip makers report on
  String.raw`(?:they|we|[a-z]{2,}[^s\W]s)\s+(?:${SET_FOR})\b`,
  // which reports on
  String.raw`(?:who|which)\s+(?:${SET_FOR})(?:e?s)?\b`,
  // We find out on
  String.raw`(?:I|[Ww]e|[Tt]hey)\s+(?!${MAYBE_PAST})[a-z]{3,}(?<!ed)(?:\s+\w+){0,3}\s+(?:on\s+)?$`,
].join('|');
/** Verbs in the present, which lead to a day ahead where the clause has no other: `presents its budget on Wednesday`. */
const PRESENT = anyCase`\b(?:${DOES})(?!.*\b(?:${BACKWARD})\b)`;

/** Before a day that a clause begins with. */
const OPENS = /^\s*["“‘(]*(?:(?:[Oo]n|[Ff]rom|[Bb]y)\s+)?$/;
/** A clause about something named that a comma ends: `which reports on | Friday |, shipped 50 million phones`. */
export const SET_IN = /\b(?:who|which|whose)\b[^,;]*$/;
/** A clause that tells more of something named, to the end: `Friday | at the arena where they won`. */
const SUBCLAUSE = /\b(?:that|which|who|whose|where|because|after|when)\b.*$/s;
/** Who said it, to the end: `We find out | Monday |,” one said`. */
const WHO_SAID = /,["”’]*\s+(?:[\w.’'-]+\s+){1,4}?(?:said|says|told|added)\b.*$/s;

/** Of a day beside verbs in the present: ahead, unless the words behind it that are of it tell otherwise. */
export const byPresent: TenseRule = ({ before, after }) => {
  const isSet = PRESENT.test(before) || (OPENS.test(before) && PRESENT.test(after));
  if (!isSet) return null;
  const isParted = SET_IN.test(before) && after.startsWith(',');
  const own = isParted ? '' : after.replace(SUBCLAUSE, '').replace(WHO_SAID, '');
  return nearestCue(own, 'first')?.tense ?? 'future';
};
