import type { NameKind } from '../../articleFacts.ts';

/** What a clue says for each kind of name; less than nothing speaks against it. */
export type Says = Readonly<Partial<Record<NameKind, number>>>;
