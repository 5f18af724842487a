import { isKnown } from '../../words/gazetteer.ts';
import { isOffice } from '../../words/isOffice.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt, textAt, textOf } from '../../words/wordAt.ts';
import { CLUBS } from '../../words/wordLists.ts';
import { isPartOfPlace } from './partOfPlace.ts';

/** What is written behind a name for a rank or an honour: "Owain Tudor KC". */
const HONOURS =
  /^(?:KC|QC|SC|MP|MEP|MSP|MS|MLA|TD|OBE|MBE|CBE|DBE|KBE|[MOC]NZM|QS[MO]|OAM|A[MO]|PhD|MD|DDS|RN|FRS|FRCS|Esq\.?)$/;
/** Of these what also ends the names of clubs, banks and regions, so that only whoever is told by a given name or a title has it. */
const OF_OTHERS_TOO = /^(?:SC|MS|MD|TD|RN|A[MO])$/;

/** Whether a word is a rank or an honour behind a name. */
export const isHonour = (word: string): boolean => HONOURS.test(word);

/** Whether a rank or an honour ends a whole name. */
export function isHonoured(words: readonly Word[], from: number, to: number): boolean {
  const honour = textAt(words, to - 1);
  if (to - from <= 2 || !isHonour(honour)) return false;
  // "elected | North West England | MEP"
  if (isPartOfPlace(words.slice(from, to - 1).map(({ text }) => text))) return false;
  return !OF_OTHERS_TOO.test(honour) || isTold(words, from, to - 1);
}

/** "Prosecutor | Niamh Keating": whether a title or a given name tells that words are somebody's, and no place's or club's. */
function isTold(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to);
  if (isKnown(textOf(words, from, to), 'place') || name.some(({ text }) => CLUBS.has(text)))
    return false;
  const isTitled = [from - 1, from].some((at) => isOffice(lowerAt(words, at)));
  return isTitled || name.slice(0, -1).some(({ text }) => isKnown(text, 'first name'));
}
