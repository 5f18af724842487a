/** Discord's epoch, the first second of 2015, in Unix milliseconds. */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** A snowflake keeps its milliseconds above 22 bits of worker, process and increment. */
const TIMESTAMP_SHIFT = 22n;
/** Guilds of the double are as old as 1 January 2020. */
const FIRST_GUILD_AT = 1_577_836_800_000n;

/** Gives ids that rise with time and never repeat. */
export class SnowflakeMint {
  #last = 0n;

  next(now: number): string {
    const byTime = (BigInt(now) - DISCORD_EPOCH) << TIMESTAMP_SHIFT;
    this.#last = byTime > this.#last ? byTime : this.#last + 1n;
    return this.#last.toString();
  }
}

/** The id of the n-th guild: one millisecond apart, so that guilds spread evenly over shards. */
export function guildSnowflake(index: number): string {
  return ((FIRST_GUILD_AT - DISCORD_EPOCH + BigInt(index)) << TIMESTAMP_SHIFT).toString();
}

/** The shard that hears of a guild: `(id >> 22) % count`, Discord's documented formula. */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(count));
}
