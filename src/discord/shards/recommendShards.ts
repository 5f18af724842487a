import { type REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';

/** What Discord says of shards for this bot. */
export interface Recommendation {
  /** How many it should have by now. */
  readonly shards: number;
  /** How many of them may log in in the same five seconds. */
  readonly concurrency: number;
}

/** Asks Discord how many shards the bot should have. discord.js’s own look-up knows no API but Discord’s. */
export async function recommendShards(rest: REST): Promise<Recommendation> {
  const terms = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  return { shards: terms.shards, concurrency: terms.session_start_limit.max_concurrency };
}
