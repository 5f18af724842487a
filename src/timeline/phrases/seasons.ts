import type { Parser } from 'chrono-node';
import { seasonValue, settleSeason } from '../scene/settleSeason.ts';
import { dateOf, SEASONS, type Season, spanOf, yearOf } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { readSeason, SEASON } from './names.ts';
import { NUMBER, readWhole } from './numbers.ts';
import { date, phrase, set } from './phrase.ts';
import { fullYear, readYear, WHICH_YEAR, YEAR } from './readYear.ts';
import { ENDS, senseOf } from './senseOfSeason.ts';
import { readStep, WHICH } from './units.ts';

/** The year of a season: `winter | 2013-14`, `spring | ’98`. */
const OF_YEAR = String.raw`(?:(?<year>${WHICH_YEAR})(?:[-–/](?:\d\d){1,2})?|['’‘](?<figures>\d\d))`;

/** Seasons of a year, with or without it: `the summer of 1944`, `this fall`, `a spring launch`. */
export const SEASONS_OF_YEAR: readonly Parser[] = [
  // the summer of 1944, this fall, winter 2013-14, spring ’98
  phrase(
    pattern`(?:(?<which>${WHICH})\s+)?(?<season>${SEASON})(?:time|\s+months?(?=\s+of\s))?(?:\s+(?:of\s+)?${OF_YEAR})?`,
    ({ which, season = '', year, figures }, { before, after }) => {
      const named = readSeason(season);
      if (figures) return date((scene) => seasonValue(fullYear(figures, scene), named));
      const sense = which || year ? 'one' : senseOf(season, before, after);
      if (!sense) return null;
      const any = `XXXX-${named}`;
      if (sense === 'any')
        return date((scene) =>
          scene.tense === 'future' && ENDS(after) ? settleSeason(scene, named, null) : any,
        );
      if (which && !year && /fall/i.test(season) && A_DROP.test(after)) return null;
      return date((scene) => {
        const said = readYear(year, scene);
        if (said) return seasonValue(said, named);
        return settleSeason(scene, named, which ? readStep(which) : null);
      });
    },
  ),
  // the spring of the spring and summer of 2009, of Spring/Summer 2009
  phrase(
    pattern`(?:the\s+)?(?<season>${SEASON})(?=(?:\s?[/–-]\s?|\s+(?:and|or|to)\s+)(?:${SEASON})\s+(?:of\s+)?(?<year>${YEAR}))`,
    ({ season = '', year }) => date(() => seasonValue(Number(year), readSeason(season))),
  ),
  // two summers ago, two winters later
  phrase(
    anyCase`(?<count>${NUMBER})\s+(?<season>${SEASON})s?\s+(?<which>ago|later)`,
    ({ count = '', season = '', which = '' }) => {
      const number = readWhole(count);
      if (number === null) return null;
      const named = readSeason(season);
      return date((scene) =>
        /ago/i.test(which)
          ? seasonValue(yearOf(settleSeason(scene, named, 'last')) - number + 1, named)
          : seasonValue(yearOf(firstSeasonAfter(scene.mentioned, named)) + number - 1, named),
      );
    },
  ),
  // the summers are dry, not three summers
  phrase(/(?:the\s+)?(?<season>summer|winter|autumn)s/, ({ season = '' }, { before }) =>
    COUNT_BEFORE.test(before) ? null : set(`XXXX-${readSeason(season)}`),
  ),
];

/** The value of the first such season that begins after a date last spoken of; the season that this is counts as the one before. */
function firstSeasonAfter(told: string, season: Season): string {
  const after = spanOf(told)?.to ?? told;
  const year = yearOf(after);
  return seasonValue(dateOf(year, SEASONS[season] + 1, 1) > after ? year : year + 1, season);
}

/** A count of seasons: `three | winters`. */
const COUNT_BEFORE = anyCase`(?:${NUMBER}|few|several|many)\s+$`;
/** Where a fall is a drop: `this fall | in prices`. */
const A_DROP = /^\s+(?:in|of|from|guy|apart|back|short)\b/;
