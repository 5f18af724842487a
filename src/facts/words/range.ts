/** A phrase's words, from one up to, not with, another. */
export type Range = readonly [from: number, to: number];
