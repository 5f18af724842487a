import type { Role } from '../articleFacts.ts';
import { isOffice } from '../words/isOffice.ts';
import { wordSet } from '../words/wordLists.ts';
import { LEADS } from './leadsBody.ts';

/** Callings, and what somebody does or hopes for: nobody is put into them as into an office. */
const CALLINGS = wordSet(`
  lawyer barrister solicitor advocate journalist reporter correspondent columnist analyst economist expert fellow doctor
  scientist researcher historian author writer poet novelist actor actress singer musician comedian comedienne
  filmmaker activist candidate nominee politician statesman heir astronaut pilot driver athlete footballer
  striker midfielder goalkeeper swimmer cyclist boxer champion engineer architect physician surgeon nurse
  teacher banker investor entrepreneur businessman businesswoman tycoon strategist star member waitress
  surveyor missionary evangelist bookkeeper lifeguard deckhand stewardess co-pilot midwife caregiver trainer
  publisher broadcaster biographer songwriter winemaker rancher beekeeper gamekeeper dockworker pollster`);

/** What leads on to of what, for whom or where somebody is something. */
const BEHIND_HEAD = / (?:of|for|at|in|to|with|from|on|who|that|which) /;

/** What a role tells: an office is what people are put into; what a story says of others, of a place or an organisation describes them. */
export function kindOfRole({ of, is, kind }: Role): 'office' | 'side' | 'description' {
  if (kind === 'side') return kind;
  const [first = ''] = is.text.split(' ');
  const isHeld = kind === 'aside' ? LEADS.test(first) : tellsOffice(is.text);
  return of.kind === 'person' && isHeld ? 'office' : 'description';
}

/** "chief economist", but not "economist" and not "driver for the mayor". */
function tellsOffice(words: string): boolean {
  const [head = ''] = words
    .replace(HELPS, '')
    .replace(/^.*['’]s? /, '')
    .toLowerCase()
    .split(BEHIND_HEAD);
  return head
    .split(' ')
    .some((word) => partsOf(word).some((part) => isOffice(part) && !CALLINGS.has(part)));
}

/** Who helps others at their work, and holds no office: "home health | aide". */
const HELPS =
  /\b(?:health|home|care|nursing|teaching|classroom|kitchen|teacher['’]s|nurse['’]s) aide\b/;

/** "co-author" is what "author" is, and "lieutenant-governor" what "governor" is. */
const partsOf = (word: string): string[] => [
  word.replace(/^(?:co|vice|ex|deputy)-/, ''),
  ...word.split('-'),
];
