import { isBygone } from '../roles/isBygone.ts';
import { isName, type Topic } from './collectTopics.ts';
import { doingOf } from './doingOf.ts';
import { endedLast } from './endedOffices.ts';
import { figureForms } from './figureForms.ts';
import { inOrderOfUse, newestFirst } from './inOrderOfUse.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import { isOfferedAs } from './offeredTopic.ts';
import { writeRoles } from './roleForms.ts';
import { isSurnameAlone } from './surnames.ts';
import type { Match } from './topicMatcher.ts';
import { holdsAll, isLike, tellingWords, wordsOf } from './topicWords.ts';

/** So many figures, terms or quotes that fit equally well are told together. */
const MOST_TOGETHER = 5;

/** What is meant by what is typed. */
export interface Meant {
  /** What the stories call it; null where they call it as it was typed, or not at all. */
  readonly label: string | null;
  /** The topics that are told in full. */
  readonly told: readonly Topic[];
  readonly facts: readonly LookedUpFact[];
  /** The names that could be meant where there are several, so that none is. */
  readonly several: readonly Topic[];
}

/** Where nothing is meant. */
export const NOTHING: Meant = { label: null, told: [], facts: [], several: [] };

/**
 * What is meant by what is typed: the topics of that very name, else those that hold all its words,
 * else the only one that it begins. A name is meant only where one alone could be; figures, terms
 * and quotes that fit equally well are told together, and so is everybody who holds an office.
 */
export function meantBy(matches: readonly Match[], typed: string): Meant {
  const chosen = matches.find(({ topic }) => isOfferedAs(topic, typed));
  if (chosen) return tellInFull([chosen.topic]);
  const [best] = matches;
  const { sought } = tellingWords(wordsOf(typed));
  if (!best || best.how === 'near') return NOTHING;
  const holders = matches.filter((match) => match.by === 'role' && isWhole(match));
  if (best.by === 'role' && holders.every(({ topic }) => isOnlyUnder(topic, sought)))
    return NOTHING;
  if (best.by === 'role' && holders.length > 1)
    return tellHolders(
      holders.map(({ topic }) => topic),
      sought,
    );
  const equals = matches.filter((match) => fitsAsWell(match, best));
  if (best.how === 'beginning' && equals.length > 1) return NOTHING;
  const names = equals.filter(({ topic }) => isName(topic));
  if (names.length > 1) return whichOf(names.map(({ topic }) => topic));
  const namesakes = sharingSurname(best, matches, sought);
  if (namesakes.length) return whichOf([best.topic, ...namesakes]);
  if (isName(best.topic) && best.how !== 'exact') return tellInFull([best.topic]);
  const together = equals.slice(0, MOST_TOGETHER).map(({ topic }) => topic);
  return best.by === 'label' ? tellInFull(together) : tellOf(together, sought);
}

/** Several names, to choose one of; with one whole name alone, whoever goes by its surname is told beside it, as no story says whether they are the same. */
function whichOf(topics: readonly Topic[]): Meant {
  const isShort = ({ kind, label }: Topic) => kind === 'person' && isSurnameAlone(label);
  const whole = topics.filter((topic) => !isShort(topic));
  const isOne = whole.length === 1 && topics.every(({ kind }) => kind === 'person');
  return isOne ? { ...tellInFull(topics), label: null } : { ...NOTHING, several: topics };
}

/** What somebody or something is called; what somebody said is no name for what it speaks of. */
const labelOf = ({ kind, label }: Topic): string | null => (kind === 'quote' ? null : label);

const tellInFull = (topics: readonly Topic[]): Meant => ({
  ...NOTHING,
  label: topics[0] ? labelOf(topics[0]) : null,
  told: topics,
  facts: endedLast(inOrderOfUse(topics.flatMap(({ facts }) => facts))),
});

/** "killed" means "killing 318 people", and no other people that are counted. */
function tellOf(topics: readonly Topic[], sought: readonly string[]): Meant {
  const all = tellInFull(topics);
  const facts = all.facts.filter(speaksOf(sought));
  return {
    ...NOTHING,
    told: topics,
    label: topics.length > 1 ? null : all.label,
    facts: facts.length > 0 ? facts : all.facts,
  };
}

/** Keeps those figures that hold all the words sought, with what was done to so many. */
export const speaksOf =
  (sought: readonly string[]) =>
  ({ kind, label, value, text }: LookedUpFact): boolean => {
    if (kind !== 'figure' || value === null) return true;
    const start = text.indexOf(value);
    const doing = doingOf(text, { start, end: start + value.length });
    return holdsAll([label, ...figureForms(value), ...doing].flatMap(wordsOf), sought);
  };

/** Who else has the surname that is typed, though they go by their whole name: "Odhiambo" is Grace Odhiambo, too, and not only Peter whom the same story calls so, or Odhiambo whom another does. */
function sharingSurname(
  { topic, by }: Match,
  matches: readonly Match[],
  sought: readonly string[],
): Topic[] {
  const [surname, ...others] = sought;
  const hasSurname = ({ kind, label }: Topic): boolean =>
    kind === 'person' && wordsOf(label).at(-1) === surname;
  if (by === 'role' || others.length > 0 || !hasSurname(topic)) return [];
  const isAlone = isSurnameAlone(topic.label);
  return matches
    .map((match) => match.topic)
    .filter(
      (other) =>
        other !== topic &&
        hasSurname(other) &&
        (isAlone || [...other.stories].some((id) => topic.stories.has(id))),
    );
}

/** Whether every word typed is one of a topic's, a typo aside. */
export const isWhole = ({ how }: Match): boolean => how === 'exact' || how === 'whole';

/** "profit" means "Net profit for the second quarter", too, and "Labour" the party as well as its share. */
const fitsAsWell = (match: Match, best: Match): boolean =>
  best.topic.kind === 'figure' && best.by === 'label' && isWhole(best)
    ? match.by === 'label' && (match.topic.kind === 'figure' ? isWhole(match) : isNamed(match))
    : match.how === best.how && match.by === best.by;

const isNamed = ({ topic, how }: Match): boolean => isName(topic) && how === 'exact';

/** Everybody who holds an office, whom the newest story tells of first; who no longer does is told of only where nobody else is, or where it is asked who once did. */
function tellHolders(holders: readonly Topic[], sought: readonly string[]): Meant {
  const holding = holders.filter((topic) =>
    rolesHeld(topic, sought).some(({ value }) => !isBygone(value ?? '')),
  );
  const told = holding.length && !isBygone(sought.join(' ')) ? holding : holders;
  if (told.length === 1) return tellInFull(told);
  const held = told.flatMap((topic) => rolesHeld(topic, sought));
  const itself = held.filter(({ value }) => !isUnder(value ?? '', sought));
  return { ...NOTHING, facts: newestFirst(itself.length ? itself : held) };
}

/** What makes of an office one under it. */
const UNDER = /^(?:deputy|vice|assistant|associate|junior|shadow|under)$/;

/** Whether an office is one under that which is sought: "Deputy Prime Minister" for "prime minister". */
const isUnder = (office: string, sought: readonly string[]): boolean =>
  wordsOf(office).some((word) => UNDER.test(word) && !sought.includes(word));

/** Whether somebody holds no office that is sought, and one under it: "Armenian Deputy Prime Minister" for "armenian pm". */
function isOnlyUnder(topic: Topic, sought: readonly string[]): boolean {
  const held = rolesHeld(topic, sought);
  return held.length > 0 && held.every(({ value }) => isUnder(value ?? '', sought));
}

const waysToWrite = writeRoles([]);

/** Those offices of somebody that hold the most of the words sought. */
function rolesHeld({ facts }: Topic, sought: readonly string[]): LookedUpFact[] {
  const shares = facts.flatMap((fact) => {
    if (fact.kind !== 'office' && fact.kind !== 'description') return [];
    const words = waysToWrite(fact.value ?? '').flatMap(wordsOf);
    const share = sought.filter((typed) => words.some((word) => isLike(word, typed))).length;
    return share > 0 ? [{ fact, share }] : [];
  });
  const most = Math.max(...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share === most).map(({ fact }) => fact);
}
