import type { Role } from '../articleFacts.ts';

/** What a role tells: only people have offices; what the story says of a place or an organisation describes it. */
export const kindOfRole = ({ of, kind }: Role): Role['kind'] | 'description' =>
  of.kind !== 'person' && kind === 'office' ? 'description' : kind;
