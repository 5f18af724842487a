import { behindAge } from '../../words/behindAge.ts';
import { isKnown } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt, textAt } from '../../words/wordAt.ts';
import { PLAYERS, wordSet } from '../../words/wordLists.ts';
import { isGenerationNumeral, wordsOfName } from '../form/wordsOfName.ts';

/** Offices that end as many names: "Imran | Sheikh". */
const SURNAMES_TOO = /^(?:sheikh|king|prince|bishop|marshal|major|dean|pope|cardinal|duke|judge)$/;
/** Forms of address behind which a surname stands: "Mr | King". */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr)\.?$/;
/** Nobody has more given names: "Billie | Jean | King". */
const MOST_GIVEN = 2;

/** Whether an office ends as many names: "Imran | Sheikh". */
export const isOfficeAndSurname = (office: string): boolean => SURNAMES_TOO.test(office);

/** Whether an office that ends a run is the surname of whoever is named before it: a given name stands there, or an age follows. */
export function isSurnameToo(
  words: readonly Word[],
  from: number,
  to: number,
  at: number,
): boolean {
  const isLast = at === (isGenerationNumeral(textAt(words, to - 1)) ? to - 2 : to - 1);
  if (!isLast || at === from || !isOfficeAndSurname(lowerAt(words, at))) return false;
  const first = behindOffices(words, from, at);
  const given = textAt(words, first);
  const isNamed = isKnown(given, 'first name') && !isKnown(given, 'place');
  const isAged = textAt(words, to) === ',' && behindAge(words, to) > to + 1;
  const isAddressed = ADDRESS.test(lowerAt(words, from));
  return at - first <= MOST_GIVEN && ((first < at && (isNamed || isAged)) || isAddressed);
}

/** Where the given names begin, behind the offices of somebody: "Finance Minister | Carole King". */
function behindOffices(words: readonly Word[], from: number, to: number): number {
  let first = from;
  for (let at = from; at < to; at++) if (isOffice(lowerAt(words, at))) first = at + 1;
  return first;
}

/** Who is no prince besides, so that a "Prince" behind the office is a given name. */
const NEVER_ROYAL = wordSet(`
  ${[...PLAYERS].join(' ')} forward footballer coach manager captain
  sen sen. senator rep rep. representative congressman congresswoman mp councillor cllr mayor lawmaker
  justice judge professor prof prof. pastor lawyer`);

/** "Senator | Prince | Gaye", "Manager | Dean | Smith": whether an office before one more word is the given name of whoever is named. */
export function isGivenToo(words: readonly Word[], to: number, at: number): boolean {
  if (at + 2 !== to) return false;
  const office = lowerAt(words, at);
  return (
    office === 'dean' ||
    (/^(?:prince|princess|king|queen|duke)$/.test(office) &&
      NEVER_ROYAL.has(lowerAt(words, at - 1)))
  );
}

/** The surnames among some names that are offices, too. */
export const officesAsSurnames = (
  runs: readonly { readonly text: string }[],
): ReadonlySet<string> =>
  new Set(
    runs.flatMap(({ text }) => {
      const [surname = '', ...given] = wordsOfName(text).reverse();
      return given.length && isOfficeAndSurname(surname.toLowerCase()) ? [surname] : [];
    }),
  );

/** "| Sheikh | had worked there": whether a word alone goes on with such a surname; "the | King" holds the office. */
export const goesOnAsSurname = (
  words: readonly Word[],
  from: number,
  surnames: ReadonlySet<string>,
): boolean => surnames.has(textAt(words, from)) && lowerAt(words, from - 1) !== 'the';
