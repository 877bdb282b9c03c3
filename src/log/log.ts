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
      destination.write(cleaned(line));
    } catch {
      // A file throws at once, a pipe emits an error later. There is no place left to report it.
    }
  };
  // Once, however many logs write there. Others' listeners may leave the error unhandled, as that of a piped stream does.
  if (!destination.listeners?.('error').includes(lose)) destination.on?.('error', lose);
  return pino(options, { write });
}

const lose = () => {};

/** A line of JSON whose texts are without tokens. */
const cleaned = (line: string): string => `${JSON.stringify(JSON.parse(line, withoutToken))}\n`;

function withoutToken(name: string, value: unknown): unknown {
  if (name === 'token') return '…';
  return typeof value === 'string' ? withoutTokens(value) : value;
}

/**
 * Interaction tokens are in webhook addresses, and begin with `interaction:` in base64. A bot token has three parts joined
 * by points. In a body either stands under its name.
 */
export const withoutTokens = (text: string): string =>
  text
    .replace(/(\/(?:webhooks|interactions)\/\d+\/)[\w%.-]+/gu, '$1…')
    .replace(/("token":")[\w%.-]+/gu, '$1…')
    .replace(/aW50ZXJhY3Rpb246[\w-]*/gu, '…')
    .replace(/(?<![\w-])[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/gu, '…');
