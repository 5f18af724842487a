import { remembering } from '../../story/remembering.ts';
import { countryNames } from './countryNames.ts';
import { foldWord } from './foldWord.ts';
import { readWords } from './readWords.ts';
import { ROLE } from './role.ts';
import { ROLE_WORDS } from './roleWords.ts';
import { bitsOf, mark } from './wordBits.ts';

/** A test of whether the word at a place among folded ones plays one of some roles (ROLE). */
export function playsIn(
  words: readonly string[],
  languageTag: string,
): (place: number, roles: number) => boolean {
  const played = rolesOf(languageTag);
  return (place, roles) => ((played.get(words[place] ?? '') ?? 0) & roles) !== 0;
}

/** What countries are called besides. */
const COUNTRIES_BESIDES = 'US USA UK America Britain England Scotland Wales';

/** The roles of a language's function words and units, by their folded spelling; none where they are not listed. */
export const rolesOf = remembering((languageTag: string): ReadonlyMap<string, number> => {
  const roles = bitsOf(ROLE_WORDS[languageTag] ?? {}, ROLE);
  for (const { text } of readWords(`${countryNames(languageTag).join(' ')} ${COUNTRIES_BESIDES}`))
    mark(roles, foldWord(text), ROLE.country);
  return roles;
});
