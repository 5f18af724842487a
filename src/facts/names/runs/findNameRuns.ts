import type { Word, WordedParagraph } from '../../words/tagWords.ts';
import { CAPITAL } from '../../words/wordAt.ts';
import { DETERMINERS } from '../../words/wordLists.ts';
import { isNameWord, type Spelling, spellingOf } from './isNameWord.ts';
import { joinByAcronym } from './joinByAcronym.ts';
import { joiningWords } from './joiningWords.ts';
import { joinPlacesOfBody } from './joinPlacesOfBody.ts';
import { type NameRun, runOf } from './nameRun.ts';
import { goesOnAsSurname, officesAsSurnames } from './officeAsSurname.ts';
import { isBodyWord } from './openRun.ts';
import { splitNameRun } from './splitNameRun.ts';
import { withoutVehicles } from './vehicleOfMaker.ts';

/** Finds the words of a story that name something. */
export function findNameRuns(story: readonly WordedParagraph[]): NameRun[] {
  const spelling = spellingOf(story);
  const runs = story.flatMap((source) => runsIn(source, spelling, new Set()));
  const surnames = officesAsSurnames(runs);
  // Only the whole story tells that its "Sheikh" is somebody's surname.
  const whole = surnames.size
    ? story.flatMap((source) => runsIn(source, spelling, surnames))
    : runs;
  return joinPlacesOfBody(joinByAcronym(withoutVehicles(whole)));
}

function runsIn(
  source: WordedParagraph,
  spelling: Spelling,
  surnames: ReadonlySet<string>,
): NameRun[] {
  const { words } = source;
  const runs: NameRun[] = [];
  for (let from = 0; from < words.length; ) {
    if (!isNameWord(words, from, spelling)) {
      from++;
      continue;
    }
    const to = endOfRun(words, from, spelling);
    if (to === from + 1 && goesOnAsSurname(words, from, surnames))
      runs.push(...runOf(source, from, to, false));
    else if (!goesOn(words, to)) runs.push(...splitNameRun(source, from, to));
    from = to;
  }
  return runs;
}

/** A title with a small word in capitals is no run of names: "Save | Your National Parks". */
function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    CAPITAL.test(next.text) &&
    !next.opens &&
    next.sentence === words[to - 1]?.sentence &&
    next.text !== 'I' &&
    DETERMINERS.has(next.lower)
  );
}

function endOfRun(words: readonly Word[], from: number, spelling: Spelling): number {
  const names = (at: number) => isNameWord(words, at, spelling) && !words[at]?.opens;
  let to = from + 1;
  let bodied = isBodyWord(words[from]);
  for (;;) {
    const joining = joiningWords({ words, from, to, bodied, names });
    if (joining === null) return to;
    for (let at = to; at <= to + joining; at++) bodied ||= isBodyWord(words[at]);
    to += joining + 1;
  }
}
