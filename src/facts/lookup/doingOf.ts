import type { Span } from '../../story/article.ts';
import { isPeople } from '../figures/number/people.ts';
import { isCommon } from './topicWords.ts';

/** The words for what was done to so many, right beside the figure: "| killing | 318 people", "318 people were | killed |"; who died is of a death toll, too. */
export function doingOf(text: string, { start, end }: Span): string[] {
  const [lead, counted, rest] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const before = lead.match(/(\p{Ll}+) $/u)?.[1] ?? '';
  const [, behind = '', particle = ''] = rest.match(BEHIND) ?? rest.match(BEHIND_WHO) ?? [];
  const told = [before, behind].filter((word) => word && !isCommon(word));
  if (particle) told.push(particle);
  const died = KILLED.test(before) || DIED.test(counted) || DIED_BEHIND.test(rest);
  return died && counted.toLowerCase().split(' ').some(isPeople) ? [...told, ...TOLL] : told;
}

/** Of whom it is told: "1,150 people | who | …". */
const WHO = '(?:who|that|which) ';
/** Auxiliaries: "| have | fled", "have | been | killed". */
const HAVE = '(?:have|has|had) ';
const BE = '(?:been|are|is|were|was|being) ';
/** What they did or was done to them, with a particle: "1,150 houses had been | swept away |". */
const BEHIND = new RegExp(
  `^ (?:${WHO}(?:${HAVE}been |(?:are|is|were|was) )|(?:${HAVE})?(?:${BE})?(?!${WHO}))(\\p{Ll}+)(?: (away|out|down|off|up)\\b)?`,
  'u',
);
/** What those did who go without being taken: "38,000 people who | fled |"; "40 men who killed" are not killed. */
const BEHIND_WHO =
  /^ (?:who|that) (?:(?:have|has|had) )?(fled|left|escaped|survived|died|drowned|voted|marched|returned)\b/u;
/** What is told before those of a death toll: "| killing | ten people". */
const KILLED = /^(?:killed|killing|kills|murdered|massacred)$/;
/** What is told with them: "ten people | died |". */
const DIED = / (?:died|dead|killed|drowned)$/;
/** What is told behind them: "ten people | were shot dead |", "ten people | who drowned |"; "ten men | who killed |" are none. */
const DIED_BEHIND =
  /^ (?:who )?(?:(?:have|has|had) )?(?:died|drowned|perished|(?:been|were|are) (?:\p{Ll}+ )?(?:killed|dead|murdered|massacred))\b/u;
/** What readers call it. */
const TOLL = ['death', 'deaths', 'toll', 'fatalities', 'dead', 'died', 'killed'];
