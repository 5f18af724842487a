/** Marks a word with one more of the bits that tell what it may be. */
export const mark = (bits: Map<string, number>, word: string, bit: number): void => {
  bits.set(word, (bits.get(word) ?? 0) | bit);
};

/** The words of lists, parted by spaces, each with the bits of all the lists that it stands in. */
export function bitsOf<Name extends string>(
  lists: Readonly<Partial<Record<Name, string>>>,
  bitOf: Readonly<Record<Name, number>>,
): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [name, words] of Object.entries(lists) as [Name, string][])
    for (const word of words.split(' ')) mark(bits, word, bitOf[name]);
  return bits;
}
