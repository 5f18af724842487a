import { isEveryday, isKnown, isPersonNoun } from '../../words/gazetteer.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { PLAYERS, wordSet } from '../../words/wordLists.ts';

/** Where somebody plays in a team, as reports of matches put it before a name: "| Winger | Webb". */
const POSITIONS = wordSet(`
  ${[...PLAYERS].join(' ')} centre wing prop lock hooker flanker fly-half scrum-half fullback half-back keeper
  forward back sweeper playmaker wicketkeeper goalscorer`);
/** "left | back", "centre | half", "point | guard": whether a word tells with the one before it where somebody plays. */
export const isPositionInTwo = (words: readonly Word[], at: number): boolean =>
  /^(?:left|right|centre|center|full|fly|scrum|point|shooting|outside|inside|loose|tighthead|loosehead)$/.test(
    lowerAt(words, at - 1),
  ) && /^(?:back|half|wing|guard|forward|prop|winger)$/.test(lowerAt(words, at));

/** Nobody goes by more words behind it. */
const MOST_WORDS = 3;
/** "| Centre | Rhys Morgan", "| Winger | Webb": whether a word that opens a sentence only tells where somebody plays who is named behind it; "Centre Parcs Group" is a name. */
export function isPositionBefore(words: readonly Word[], from: number, to: number): boolean {
  const position = words[from];
  if (!position?.opens || !POSITIONS.has(position.lower)) return false;
  const name = words.slice(from + 1, to).map(({ text }) => text);
  const least = isPersonNoun(position.lower) ? 1 : 2;
  return name.length >= least && name.length <= MOST_WORDS && isLikePerson(name);
}

/** Whether words may be somebody's name: they begin with a given name, or none of them is a place's or only of everyday speech. */
function isLikePerson(name: readonly string[]): boolean {
  if (name.some((word) => isKnown(word, 'organisation', 'organisation word', 'people')))
    return false;
  const isPart = (word: string) => isKnown(word, 'name part', 'surname');
  return (
    isKnown(name[0] ?? '', 'first name') ||
    name.every((word) => !isKnown(word, 'place') && (!isEveryday(word) || isPart(word)))
  );
}
