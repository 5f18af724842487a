import { datelineEnd } from '../../../story/sentences/datelineEnd.ts';
import { isKnown } from '../../words/gazetteer.ts';
import { beforeThe, isLarge, isTagged, lowerAt, reads, textAt } from '../../words/wordAt.ts';
import { initialsOf, lettersOf } from '../form/initialsOf.ts';
import type { NameRun } from '../runs/nameRun.ts';

/** What says in full that letters are short for a body: ", known by its German initials, ", ", known by its acronym". */
export const KNOWN_BY =
  /^(?:, |\( )?(?:(?:also|better|commonly|widely) )?known by (?:its|their|the) (?:\p{L}+ )?(?:initials|acronym|abbreviation)(?: ,)?(?: as)?$/u;

/** Whether what stands between a name and other letters says that these are short for it: "(", ", or", ", known as". Within a list they are another body's. */
export function introducesShort(
  { source: { words }, from, to }: Pick<NameRun, 'source' | 'from' | 'to'>,
  short: number,
): boolean {
  if (short <= to || words[short]?.sentence !== words[from]?.sentence) return false;
  const between = words
    .slice(to, short)
    .map(({ lower }) => lower)
    .join(' ');
  // "Harrow Marine (| OSE |: HARM)"
  if (between === '(') return textAt(words, short + 1) !== ':';
  if (
    /^(?:, |\( )?(?:alias|aka|(?:(?:also|better|commonly|widely) )?(?:known as|called)(?: the)?)$/.test(
      between,
    )
  )
    return true;
  if (KNOWN_BY.test(between)) return true;
  const lead = beforeThe(words, from);
  const isInList = textAt(words, lead) === ',' && isLarge(words, lead - 1);
  const closes = /^[,.;)]$/.test(words[short + 1]?.text ?? '.');
  const isOwnBody = isKnown(textAt(words, short), 'organisation');
  return between === ', or' && closes && !isInList && !isOwnBody;
}

/** Whether a name of several words introduces another right behind it as short for itself. */
export const introducesAsShort = (long: NameRun, short: NameRun): boolean =>
  long.to - long.from > 1 &&
  !isOfDateline(short) &&
  (spells(long, short) || !(endsLongerName(long) || isOfTail(long, short))) &&
  introducesShort(long, short.from);

/** "Karl Hale, | alias | Tim Lund": whether a name is told as another of whoever is named before it. */
export const isAlias = ({ source: { words }, from }: Pick<NameRun, 'source' | 'from'>): boolean =>
  /^(?:alias|aka)$/.test(lowerAt(words, from - 1)) || reads(words, from - 2, 'known', 'as');

/** "NEW YORK (AP) —" is where and by whom. */
const isOfDateline = ({ source: { words, paragraph }, from }: NameRun): boolean =>
  (words[from]?.start ?? 0) < datelineEnd(paragraph.text);

/** "Talks at | the Nordic Rescue Agency (Nra)": letters that are a name's own are no longer one's. */
const spells = (long: NameRun, short: NameRun): boolean =>
  initialsOf(long.text).includes(short.text.toUpperCase());

/** "the Court of Justice of the | Economic Community of West African States (ECOWAS)": letters that are those of the body behind an "of" are not short for what is of it. */
const isOfTail = ({ text }: NameRun, short: NameRun): boolean =>
  Array.from(text.matchAll(/ (?:of|for|to|in|on|at) (?:the )?/g), ({ index, 0: small }) =>
    text.slice(index + small.length),
  ).some((tail) => tail.includes(' ') && lettersOf(tail).includes(short.text.toUpperCase()));

/** "Treaty on | European Union (TEU)": the brackets belong to the whole, not to the name at its end. */
function endsLongerName({ source: { words }, from }: NameRun): boolean {
  const small = beforeThe(words, from);
  return isTagged(words, small, 'ADP') && isLarge(words, small - 1);
}
