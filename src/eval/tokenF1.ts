const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * How far two texts say the same words, 0 to 1: the harmonic mean of the shares of each that the
 * other holds, signs and articles aside, as SQuAD scores answers (Rajpurkar and others, 2016).
 */
export function tokenF1(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  const counts = new Map<string, number>();
  for (const token of right) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of left) {
    const count = counts.get(token) ?? 0;
    if (count === 0) continue;
    counts.set(token, count - 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function tokens(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s]/gu, '')
    .split(/\s+/)
    .filter((token) => token && !ARTICLES.has(token));
}
