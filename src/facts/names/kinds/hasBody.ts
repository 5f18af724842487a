import { isGivenOnly, isKnown } from '../../words/gazetteer.ts';
import { PART_OF_LAND } from '../form/partOfPlace.ts';
import type { NameInWords } from './namedInStory.ts';

/** A part of a land or a town that a body's name begins with: "West of | Rift Farmers Union", "City of | London Police". */
const LED_BY_PART = new RegExp(`^(?:${PART_OF_LAND}|City) of `);

/** "Bank of England", "State Department": a word for a body at the end, or before its "of". */
export function hasBody(name: NameInWords): boolean {
  const { words, last } = name;
  if (endsAsSurname(name)) return false;
  const start = LED_BY_PART.test(words.join(' ')) ? words.indexOf('of') + 1 : 0;
  const end = words.findIndex(
    (word, at) => at >= start && /^(?:of|for|on|de|du|di|der|do)$/.test(word),
  );
  // "Imperial College | London"
  const seated = words.length > 2 && end < 0 && isKnown(last, 'place');
  const head = end > 0 ? words[end - 1] : words.at(seated ? -2 : -1);
  return words.length > 1 && head !== undefined && isKnown(head, 'organisation word');
}

/** "Jim | Press": whether what else is a word for a body is the surname behind a given name. */
export const endsAsSurname = ({ words, first, last }: NameInWords): boolean =>
  words.length === 2 && /^(?:Press|Guard)$/.test(last) && isGivenOnly(first);
