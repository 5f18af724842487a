/** From a term to those that most likely share its root: "norman" and "normandi", "protest" and "protestant". */
export interface Kin {
  /** The places of the terms that share most of their first letters with a word. */
  of(word: string): number[];
}

/** Kin share this many letters at their head, */
const LEAST_SHARED = 5;
/** this share of the longer one, */
const LEAST_SHARE = 0.55;
/** and end in no more than so many letters of their own. */
const LONGEST_TAIL = 5;
const MOST_KIN = 8;

/** After so many terms others get their turn. */
const STEP = 10_000;

/** Files terms by their first letters, a step at a time. */
export function* makeKin(terms: readonly string[]): Generator<void, Kin> {
  const byHead = new Map<string, number[]>();
  for (let place = 0; place < terms.length; place++) {
    if (place % STEP === STEP - 1) yield;
    const term = terms[place] as string;
    if (term.length < LEAST_SHARED) continue;
    const head = term.slice(0, LEAST_SHARED);
    const places = byHead.get(head);
    if (places) places.push(place);
    else byHead.set(head, [place]);
  }
  return {
    of(word) {
      const kin: number[] = [];
      for (const place of byHead.get(word.slice(0, LEAST_SHARED)) ?? []) {
        const term = terms[place] ?? '';
        if (term !== word && areKin(word, term)) kin.push(place);
      }
      return kin.slice(0, MOST_KIN);
    },
  };
}

function areKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  const longer = Math.max(a.length, b.length);
  return shared / longer >= LEAST_SHARE && longer - shared <= LONGEST_TAIL;
}
