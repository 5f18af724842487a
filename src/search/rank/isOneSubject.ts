import { isNameKind } from '../index/kind.ts';
import { u8, u32 } from '../index/numbersAt.ts';
import { type ReadLibrary, storyAround } from '../index/readLibrary.ts';

/** Of the names of two stories on one subject at least this share is common; `npm run eval:later` prints what it keeps and lets through. */
const ALIKE = 0.18;

/**
 * Whether the stories of two passages are on one subject, told by the names that both give: how many, over the
 * geometric mean of how many each gives (Ochiai, 1957).
 */
export function isOneSubject(read: ReadLibrary, one: number, other: number): boolean {
  const own = namesOf(read, one);
  const others = namesOf(read, other);
  const shared = [...own].filter((name) => others.has(name)).length;
  return shared > 0 && shared >= ALIKE * Math.sqrt(own.size * others.size);
}

/** The names in a passage's story, as terms; those of months and days are none. */
function namesOf(read: ReadLibrary, passage: number): ReadonlySet<number> {
  const { stream, kinds, vocabulary } = read;
  const [from, to] = storyAround(read, passage);
  const names = new Set<number>();
  for (let place = u32(stream.starts, from); place < u32(stream.starts, to); place++) {
    const spelling = u32(stream.words, place);
    if (isNameKind(u8(kinds, spelling))) names.add(u32(vocabulary.termOf, spelling));
  }
  return names;
}
