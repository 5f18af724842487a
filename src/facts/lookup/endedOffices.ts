import { groupBy } from '../../search/groupBy.ts';
import { isBygone } from '../roles/isBygone.ts';
import { FACT_KINDS, type LookedUpFact } from './lookedUpFact.ts';
import { headWordsOf } from './topicWords.ts';

/** What ends an office, up to the words for it: "| resigned as the | chief executive". */
const ENDED =
  /\b(?:resigned|retired|quit|stepped down|stood down|was (?:sacked|fired|dismissed|ousted|removed|replaced)) as (?:the |an? |its |their |his |her )?/i;

/** What tells before it that it was not so, or may not be: "denied that she had | resigned". */
const NOT_SO = /\b(?:not|never|no|if|whether|unless|until|would|denied|nearly|almost)\b|n['’]t\b/i;

/** Facts in their order, with an office that a later story ends behind those still held, and right behind what ends it: "Lindqvist resigned as chief executive". */
export function endedLast(facts: readonly LookedUpFact[]): readonly LookedUpFact[] {
  const endOf = (office: LookedUpFact) =>
    isHeld(office) ? (facts.find((fact) => isEndOf(office, fact)) ?? null) : null;
  const ended = groupBy(facts, endOf);
  const ends = [...ended].flatMap(([end, offices]) => (end ? [end, ...offices] : []));
  if (ends.length === 0) return facts;
  const others = facts.filter((fact) => !ends.includes(fact));
  const behind = others.findLastIndex(({ kind }) => !isLessThanOffice(kind));
  return others.toSpliced(behind + 1, 0, ...ends);
}

const isLessThanOffice = (kind: LookedUpFact['kind']): boolean =>
  FACT_KINDS.indexOf(kind) > FACT_KINDS.indexOf('office');

const isHeld = ({ kind, value }: LookedUpFact): boolean =>
  kind === 'office' && value !== null && !isBygone(value);

/** Whether a later story says of the same person that the office is theirs no more. */
function isEndOf({ label, value, passage }: LookedUpFact, fact: LookedUpFact): boolean {
  if (fact.kind !== 'deed' || fact.label !== label) return false;
  if (fact.passage.article.published <= passage.article.published) return false;
  const end = ENDED.exec(fact.text);
  if (!end || NOT_SO.test(fact.text.slice(0, end.index))) return false;
  const left = fact.text.slice(end.index + end[0].length).toLowerCase();
  return tellsOffice(left, (value ?? '').toLowerCase());
}

/** Whether words begin with an office, or with its head alone where nothing says that it is another's: "chief executive", and not "chief executive of Halden", for "chief executive of Brannock". */
function tellsOffice(words: string, office: string): boolean {
  const head = headWordsOf(office).join(' ');
  return (
    startsWith(words, office) ||
    (startsWith(words, head) && !OF_ANOTHER.test(words.slice(head.length)))
  );
}

const startsWith = (words: string, beginning: string): boolean =>
  words.startsWith(beginning) && !/^[\p{L}\p{N}-]/u.test(words.slice(beginning.length));

/** What an office goes on with that is told of what. */
const OF_ANOTHER = /^ (?:of|at|for|in) /;
