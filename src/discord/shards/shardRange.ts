/** The shards that one process runs, `first` to `last`, of the `total` that the whole bot has; numbered from 0. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/** The numbers of a range's shards, in order. */
export function shardIds({ first, last }: ShardRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** A range as DISCORD_SHARDS has it, such as `0-3/16`, or `3/16` for one shard. */
export function formatShards({ first, last, total }: ShardRange): string {
  return first === last ? `${first}/${total}` : `${first}-${last}/${total}`;
}
