import { isKnown } from '../words/gazetteer.ts';
import type { NameRun } from './splitNameRun.ts';

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
  if (between === '(') return true;
  if (
    /^(?:, |\( )?(?:(?:also|better|commonly|widely) )?(?:known as|called)(?: the)?$/.test(between)
  )
    return true;
  const lead = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isInList = words[lead]?.text === ',' && /^\p{Lu}/u.test(words[lead - 1]?.text ?? '');
  const closes = /^[,.;)]$/.test(words[short + 1]?.text ?? '.');
  const isOwnBody = isKnown(words[short]?.text ?? '', 'organisation');
  return between === ', or' && closes && !isInList && !isOwnBody;
}
