import type { EventEmitter } from 'node:events';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/**
 * One JSON object a line, on standard output unless told otherwise. Tokens of Discord, which its errors carry in addresses,
 * never reach it. Where it cannot be written, to a full disk or a pipe that nobody reads any more, what it says is lost, never the bot.
 */
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
  destination.on?.('error', () => {});
  return pino(options, { write: (line) => tryTo(() => destination.write(line)) });
}

/** A file throws at once, a pipe tells its listeners later. */
function tryTo(write: () => void): void {
  try {
    write();
  } catch {
    // There is nowhere left to say so.
  }
}

/** Interaction tokens stand in webhook addresses; bot tokens are three parts with points between. */
export function withoutTokens(text = ''): string {
  return text
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/gu, '$1…')
    .replace(/(?<![\w-])[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/gu, '…');
}
