import type { EventEmitter } from 'node:events';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** JSON lines, without tokens, wherever they stand. If writing fails, lines are lost; the bot goes on. */
export function openLog(level: string, destination: DestinationStream & Partial<EventEmitter> = process.stdout): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? { type: error.name, message: error.message, stack: error.stack }
          : { message: String(error) },
    },
  };
  const write = (line: string) => {
    try {
      destination.write(withoutTokens(line));
    } catch {
      // A file throws at once, a pipe emits an error later. There is no place left to report it.
    }
  };
  destination.on?.('error', () => {});
  return pino(options, { write });
}

/**
 * Interaction tokens are in webhook addresses, and begin with `interaction:` in base64. A bot token has three parts joined
 * by points. A field of that name holds one too.
 */
export function withoutTokens(text: string): string {
  return text
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/gu, '$1…')
    .replace(/("token\\?":\\?")[\w%.-]+/gu, '$1…')
    .replace(/aW50ZXJhY3Rpb246[\w-]*/gu, '…')
    .replace(/(?<![\w-])[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/gu, '…');
}
