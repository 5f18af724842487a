/**
 * Keys that discord.js 14 puts into every message body, also where the schema has none.
 * Discord ignores them there.
 */
export const TOLERATED_IN_MESSAGES: readonly string[] = ['tts', 'enforce_nonce'];
