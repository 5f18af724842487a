import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';

/** What news counts by the piece, be they few: "four | crossings", "five British | factories". */
const THINGS = wordSet(`
  factories plants mills mines reactors dams turbines shops stores branches depots warehouses
  schools libraries hospitals clinics homes houses flats apartments buildings bridges crossings
  ships boats vessels warships submarines planes aircraft aeroplanes airplanes helicopters trains lorries trucks
  tanks missiles drones rockets satellites seats charges lawsuits
  sons daughters grandchildren grandsons granddaughters`);
/** What points to some that are known, or picks them out: "the | two bridges", "the last | three homes". */
const KNOWN = /^(?:the|these|those|first|last|next|other|latest|either|neither|both|each|any|no)$/;
/** What tells of things by others that are told of: "two | other | ships". */
const BESIDE = /^(?:other|more|such|new|similar|nearby|neighbouring|neighboring|adjoining)$/;
/** What tells where or which way behind itself, and nobody counts: "taken to | two hospitals", "one of | two ships". */
const WHERE = /^(?:in|at|to|from|of|between|into|near|among|through|across|over|on|for)$/;
/** What is weighed, spread or poured, so that few units of it are a figure, too: "nearly nine | tons", "five | acres". */
const WEIGHED =
  /^(?:tons?|tonnes?|acres|hectares|barrels|lit(?:re|er)s|gallons|kilograms|miles|kilomet(?:re|er)s)$/;

/** Whether a small number that begins at a word is of things that somebody counted: "| four | crossings", against "the | two | bridges", "taken to | two | hospitals" and "| two | sides". */
export const isOfThings = (words: readonly Word[], from: number, [first, end]: Range): boolean =>
  !BESIDE.test(lowerAt(words, first)) &&
  THINGS.has(lowerAt(words, end - 1)) &&
  !KNOWN.test(lowerAt(words, from - 1)) &&
  !WHERE.test(lowerAt(words, from - 1));

/** Whether a unit begins at a word of which few are a figure: "nine | tons", against "two | points". */
export const isWeighed = (words: readonly Word[], unit: number): boolean =>
  WEIGHED.test(lowerAt(words, unit));
