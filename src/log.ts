import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What an operator's log is opened with. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Never written, wherever it turns up in a line; such as the bot's token. */
  readonly secret?: string | null;
}

/** The tokens of interactions and webhooks as they stand in Discord's paths; whoever has one can speak for the bot. */
const PATH_TOKEN = /((?:webhooks|interactions)\/\d+\/)[\w%.-]+/g;

/** Keys that hold a secret in what discord.js throws and in what is logged. */
const SECRET_KEYS = ['token', 'authorization', 'Authorization'];
/** What Discord refused: somebody's question, and a picture of a megabyte. */
const REFUSED = 'err.requestBody';

/**
 * Opens the operator's log on standard error: readable lines in a terminal, one JSON object a line elsewhere.
 * Lines are written at once, so that the last one before an exit is not lost.
 */
export async function openLog({ level, secret }: LogOptions): Promise<Logger> {
  const hide = (line: string): string => {
    const shown = line.replace(PATH_TOKEN, '$1[hidden]');
    return secret ? shown.replaceAll(secret, '[hidden]') : shown;
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [...SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), REFUSED],
        censor: '[hidden]',
      },
      hooks: { streamWrite: hide },
    },
    process.stderr.isTTY ? await openPretty() : pino.destination({ dest: 2, sync: true }),
  );
}

async function openPretty() {
  // Loaded only where somebody looks, because it takes longer to load than the log itself.
  const { default: pretty } = await import('pino-pretty');
  return pretty({
    destination: 2,
    sync: true,
    colorize: !process.env.NO_COLOR,
    translateTime: 'SYS:HH:MM:ss',
  });
}
