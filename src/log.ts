import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/**
 * One JSON object a line, on standard output unless told otherwise. Tokens of Discord, which its errors carry in addresses,
 * never reach it.
 */
export function openLog(level: string, destination: DestinationStream = process.stdout): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? { type: error.name, message: withoutTokens(error.message), stack: withoutTokens(error.stack) }
          : { message: withoutTokens(String(error)) },
    },
  };
  return pino(options, destination);
}

/** Interaction tokens stand in webhook addresses; bot tokens are three parts with points between. */
export function withoutTokens(text = ''): string {
  return text
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/gu, '$1…')
    .replace(/[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/gu, '…');
}
