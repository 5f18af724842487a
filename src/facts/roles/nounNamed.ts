import type { Mention } from '../names/findNames.ts';
import { phraseStart } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { isAbout, saysWhat } from './saysWhat.ts';

/** Who is told of by no more than that they are somebody: "a | man | named Ann Lowe". */
const ANYBODY = /^(?:man|woman|boy|girl|person|youth|teenager|resident|local|user|stranger)$/;

/** What somebody is who is told of as one among others: "a | clerk | named Ann Lowe"; in "A witness named Ann Lowe as the driver" it is done by another. */
export function nounNamed({ name, source: { words }, from, to }: Mention): Range | null {
  if (name.kind !== 'person' || !/^(?:named|called)$/.test(lowerAt(words, from - 1))) return null;
  const head = from - 2;
  const start = phraseStart(words, head);
  if (!/^an?$/.test(lowerAt(words, start - 1)) || ANYBODY.test(lowerAt(words, head))) return null;
  // ", | a clerk named", "by | a clerk named", "was | a clerk named", "A clerk named Ann Lowe | told"
  const isPart =
    textAt(words, start - 2) === ',' ||
    isTagged(words, start - 2, 'ADP', 'AUX') ||
    isTagged(words, to, 'VERB', 'AUX');
  const isDone = /^(?:as|in|on|among|for)$/.test(lowerAt(words, to));
  const range: Range = [start, head + 1];
  return isPart && !isDone && isAbout(words, range, saysWhat('person')) ? range : null;
}
