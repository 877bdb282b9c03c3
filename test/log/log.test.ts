import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLog, withoutTokens } from '../../src/log/log.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB';
const WEBHOOK = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg';

/** The lines that a log at this level wrote. */
function written(level: string, write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(openLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  test('is one JSON object a line, with a time that people can read', () => {
    const [line] = written('info', (log) => log.info({ bot: 'Pilcrow' }, 'Ready'));
    expect(line).toMatchObject({ level: 30, msg: 'Ready', bot: 'Pilcrow' });
    expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
    expect(line).not.toHaveProperty('pid');
  });

  test('leaves out what is below its level', () => {
    const lines = written('warn', (log) => {
      log.info('quiet');
      log.error('loud');
    });
    expect(lines.map(({ msg }) => msg)).toEqual(['loud']);
  });

  test('keeps what an error says and where it came from', () => {
    const [line] = written('info', (log) => log.error({ err: new TypeError('index lost'), bug: '1a2b' }, 'Failed'));
    expect(line).toMatchObject({ bug: '1a2b', err: { type: 'TypeError', message: 'index lost' } });
    expect(JSON.stringify(line)).toContain('log.test.ts');
  });

  test('never holds a token, wherever in an error it stands', () => {
    const error = Object.assign(
      new Error(`401 ${TOKEN} at /webhooks/123456789012345678/${WEBHOOK}/messages/@original`),
      {
        url: `https://discord.com/api/v10/interactions/123456789012345678/${WEBHOOK}/callback`,
        cause: new Error(TOKEN),
        requestBody: { token: TOKEN },
      },
    );
    const lines = JSON.stringify(written('trace', (log) => log.error({ err: error }, 'The reply could not be sent')));
    expect(lines).toContain('401');
    expect(lines).not.toContain(TOKEN);
    expect(lines).not.toContain(WEBHOOK);
  });
});

describe('whichever tokens there are', () => {
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
  const word = (minLength: number, maxLength: number) => fc.string({ unit: letter, minLength, maxLength });
  /** Discord's: id, time and signature; and, of an interaction, `interaction:` with its id and a secret, in base64. */
  const botToken = fc
    .tuple(fc.bigInt(10n ** 17n, 10n ** 20n), word(6, 8), word(27, 40))
    .map(([id, time, signature]) => [Buffer.from(String(id)).toString('base64url'), time, signature].join('.'));
  const interactionToken = fc
    .tuple(fc.bigInt(10n ** 17n, 10n ** 20n), fc.base64String({ minLength: 20 }))
    .map(([id, secret]) => Buffer.from(`interaction:${id}:${secret}`).toString('base64url'));
  const token = fc.oneof(botToken, interactionToken);
  /** Where they stand in what Discord, discord.js and Node throw. */
  const around = fc.constantFrom<(token: string) => string>(
    (given) => `401 ${given}`,
    (given) => `Authorization: Bot ${given}`,
    (given) => `connect ECONNRESET https://discord.com/api/v10/webhooks/123456789012345678/${given}?wait=true`,
    (given) => `POST /interactions/123456789012345678/${given}/callback`,
    (given) => `/webhooks/123456789012345678/${encodeURIComponent(given)}/messages/@original`,
    (given) => `\n${given}\\${given}\u001b${given}`,
    (given) => JSON.stringify({ id: '123456789012345678', token: given }),
    (given) => `\u201c${given}\u201d\n    at ${given}`,
  );

  test('no line holds one, wherever in an error or beside it', () => {
    fc.assert(
      fc.property(token, around, around, (given, inMessage, beside) => {
        const error = Object.assign(new Error(inMessage(given)), { url: beside(given), cause: new Error(given) });
        const lines = written('trace', (log) => {
          log.error({ err: error }, 'The reply could not be sent');
          log.warn({ reason: beside(given), error, request: { token: given } }, inMessage(given));
          log.error(error);
        });
        expect(lines).toHaveLength(3);
        const text = JSON.stringify(lines);
        expect(text).not.toContain(given);
        // Nor the part that is secret.
        for (const part of given.split('.').slice(-1)) expect(text).not.toContain(part);
      }),
    );
  });

  test('one of any form is known by where it stands', () => {
    fc.assert(
      fc.property(word(68, 68), (given) => {
        const lines = written('trace', (log) => {
          log.error({ err: new Error(`https://discord.com/api/webhooks/123456789012345678/${given}?wait=true`) });
          log.warn({ path: `/interactions/123456789012345678/${given}/callback`, body: { token: given } });
          log.warn(JSON.stringify({ token: given }));
        });
        expect(lines).toHaveLength(3);
        expect(JSON.stringify(lines)).not.toContain(given);
      }),
    );
  });
});

describe('a log that cannot be written', () => {
  test('is lost, whether the fault comes at once or later', () => {
    const pipe = Object.assign(new EventEmitter(), {
      write() {
        throw new Error('ENOSPC');
      },
    });
    const log = openLog('info', pipe);
    log.error('lost');
    // Without a listener this would be thrown.
    expect(pipe.emit('error', new Error('EPIPE'))).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full'))('to an output without room, its process lives on', async () => {
    const script = `import { openLog } from './src/log/log.ts';
      const log = openLog('info');
      for (let line = 0; line < 100; line++) log.info('lost');
      setTimeout(() => process.exit(7), 200);`;
    const run = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const bot = spawn(process.execPath, run, { stdio: ['ignore', openSync('/dev/full', 'w'), 'inherit'] });
    expect(await new Promise((resolve) => bot.once('exit', resolve))).toBe(7);
  });
});

describe('a text without tokens', () => {
  test.each([
    [`/webhooks/123456789012345678/${WEBHOOK}/messages/@original`, '/webhooks/123456789012345678/…/messages/@original'],
    [`/interactions/123456789012345678/${WEBHOOK}/callback`, '/interactions/123456789012345678/…/callback'],
    [`Authorization: Bot ${TOKEN}.`, 'Authorization: Bot ….'],
    ['at src/discord/gateway.ts:12', 'at src/discord/gateway.ts:12'],
    ['docs.un.org/zh/A/68/652', 'docs.un.org/zh/A/68/652'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(withoutTokens(text)).toBe(expected);
  });
});
