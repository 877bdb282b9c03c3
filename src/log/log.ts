import type { EventEmitter } from 'node:events';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** Where a fault of writing is already no reason to end. */
const heard = new WeakSet<object>();

/** JSON lines, without the tokens in Discord's error addresses. If writing fails, lines are lost; the bot goes on. */
export function openLog(level: string, destination: DestinationStream & Partial<EventEmitter> = process.stdout): Log {
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
  const write = (line: string) => {
    try {
      destination.write(line);
    } catch {
      // A file throws at once, a pipe emits an error later. There is no place left to report it.
    }
  };
  if (!heard.has(destination)) destination.on?.('error', () => {});
  heard.add(destination);
  return pino(options, { write });
}

/** Interaction tokens are in webhook addresses. A bot token has three parts joined by points. */
export function withoutTokens(text = ''): string {
  return text
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/gu, '$1…')
    .replace(/(?<![\w-])[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/gu, '…');
}
