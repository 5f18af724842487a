// BM25 (Robertson and Zaragoza, 2009).

/** How soon a repeated term stops adding. */
export const K1 = 0.9;
/** How much length counts. */
const B = 0.75;

/** How telling a term is that so many texts hold, of so many in all. */
export function idf(of: number, holding: number): number {
  return Math.log(1 + (of - holding + 0.5) / (holding + 0.5));
}

/** What a term's count in a text adds before its idf; `norm` is the text's of `normsOf`. */
export function saturate(count: number, norm: number): number {
  return (count * (K1 + 1)) / (count + norm);
}

/** BM25's K for each length: longer than the mean counts for less. */
export function normsOf(lengths: Uint16Array | Uint32Array): Float32Array {
  let sum = 0;
  for (let place = 0; place < lengths.length; place++) sum += lengths[place] as number;
  const mean = Math.max(1, sum / Math.max(1, lengths.length));
  return Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
}
