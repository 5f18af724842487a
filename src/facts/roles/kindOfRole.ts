import type { Role } from '../articleFacts.ts';
import { isOffice } from '../words/isOffice.ts';
import { CALLINGS } from '../words/wordLists.ts';
import { LEADS } from './leadsBody.ts';

/** What leads on to of what, for whom or where somebody is something. */
export const BEHIND_HEAD = / (?:of|for|at|in|to|with|from|on|who|that|which) /;

/** Whose something is: "| the party's | leader". */
export const OWNER = /^.*['’]s? /;

/** What a role tells: an office is what people are put into; what a story says of others, of a place or an organisation describes them. */
export function kindOfRole({ of, is, kind }: Role): 'office' | 'side' | 'description' {
  if (kind === 'side') return kind;
  const [first = ''] = is.text.split(' ');
  const isHeld = kind === 'aside' ? LEADS.test(first) : tellsOffice(is.text);
  return of.kind === 'person' && isHeld ? 'office' : 'description';
}

/** "chief economist", but not "economist" and not "driver for the mayor". */
function tellsOffice(role: string): boolean {
  const whole = role.replace(HELPS, '').replace(OWNER, '').toLowerCase();
  const [head = ''] = whole.split(BEHIND_HEAD);
  return head
    .split(' ')
    .flatMap(partsOf)
    .some((part) => isOffice(part) && !CALLINGS.has(part));
}

/** Who helps others at their work, and holds no office: "home health | aide". */
const HELPS =
  /\b(?:health|home|care|nursing|teaching|classroom|kitchen|teacher['’]s|nurse['’]s) aide\b/;

/** "co-author" is what "author" is, and "lieutenant-governor" what "governor" is. */
const partsOf = (word: string): string[] => [
  word.replace(/^(?:co|vice|ex|deputy)-/, ''),
  ...word.split('-'),
];
