import { generateKeyPairSync, sign } from 'node:crypto';
import { REST, Routes } from 'discord.js';
import type { Loopback, StoredMessage } from 'discord-loopback';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../../commands/index.ts';
import { openEndpoint } from '../../../src/discord/http/endpoint.ts';
import { declare, EVERYWHERE } from '../../../src/discord/registration/declaration.ts';
import { openLog } from '../../../src/log/log.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { INTERACTIONS_PATH, openInteractions } from '../../../src/web/interactions/interactionsApp.ts';
import type { Web } from '../../../src/web/serving/listen.ts';
import { wholeLibrary } from '../../wholeLibrary.ts';
import { BOT, openDiscord, TOKEN } from '../chat.ts';
import { everyComponent, idOf, isPrivate, labelsOf, textOf } from '../stored.ts';

let discord: Loopback;
let web: Web;
const logged: string[] = [];

beforeAll(async () => {
  discord = await openDiscord();
  const held = await wholeLibrary();
  const answer = openEndpoint({
    library: () => held,
    log: openLog('info', { write: (line) => void logged.push(line) }),
    publicKey: discord.publicKey,
    // As operators who only have the public key: nothing is sent that needs the bot's token.
    api: discord.api,
    privateCommands: ['help'],
  });
  web = await openInteractions({ answer, host: '127.0.0.1', port: 0, reports: () => held });
  discord.sendTo(web.url + INTERACTIONS_PATH);
  const body = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
  await new REST({ api: discord.api, version: '10' }).setToken(TOKEN).put(Routes.applicationCommands(BOT), { body });
});
afterAll(async () => {
  await web.close();
  await discord.close();
});
afterEach(() => expect(discord.faults).toEqual([]));

const ASKER = { locale: 'zh-CN', userId: '1001', name: '李伟' };
const OTHER = { locale: 'en-US', userId: '1002', name: 'other' };
const press = (message: StoredMessage, label: string, who: object = ASKER) =>
  discord.press(message, idOf(message, label), who);
const { sharing } = zhCN;

test('Discord takes the address: a PING is answered, a false signature is not', async () => {
  await discord.verifyEndpoint(web.url + INTERACTIONS_PATH);
});

describe('by HTTP as through the gateway', () => {
  test('a command is answered, with the answer in the response or after it', async () => {
    const quick = await discord.command('mission', { name: '马里稳定团' }, ASKER);
    expect(textOf(quick.message)).toContain('A/68/652，第15段');
    const { message } = await discord.command('ask', { question: '2013年有多少维和人员被打死？' }, ASKER);
    expect(textOf(message)).toContain('A/68/652，第51段');
  });

  test('an answer is private where the settings or the person say so, also one that takes long', async () => {
    expect(isPrivate((await discord.command('help', {}, ASKER)).message)).toBe(true);
    const slow = await discord.command('verify', { text: '最重要的是经济上的支持。', private: true }, ASKER);
    expect(isPrivate(slow.message)).toBe(true);
  });

  test('suggestions come while a person types', async () => {
    const { choices, callbackType } = await discord.autocomplete('mission', { name: 'mlwdt' }, 'name', ASKER);
    expect([choices.map(({ value }) => value), callbackType]).toEqual([expect.arrayContaining(['MINUSMA']), 8]);
  });

  test('a press turns the page, stands beside, posts for all and deletes', async () => {
    const { message } = await discord.command('mission', { name: 'MINUSMA', private: true }, ASKER);
    const { message: turned } = await press(message, zhCN.nextPage);
    expect([turned.id, textOf(turned).includes('第 2 页')]).toEqual([message.id, true]);
    const { message: cited } = await press(turned, sharing.cite);
    expect([isPrivate(cited), textOf(cited)]).toEqual([true, expect.stringContaining('@techreport')]);
    const { message: shared } = await press(turned, sharing.share);
    expect([isPrivate(shared), textOf(shared)]).toEqual([false, expect.stringContaining('李伟 分享')]);
    await expect(press(shared, sharing.remove)).rejects.toThrow('the bot deleted its answer');
  });

  test('files follow the response, which cannot hold them, and are as private', async () => {
    const csv = await discord.command('figures', { topic: '五', export: 'csv', private: true }, ASKER);
    expect([isPrivate(csv.message), JSON.stringify(csv.message.components)]).toEqual([
      true,
      expect.stringContaining('"name":"figures.csv"'),
    ]);
    // On a busy machine the first pictures may come too late.
    const isDrawn = async () => {
      const { message } = await discord.command('budget', { chart: true }, ASKER);
      return everyComponent(message).some(({ type }) => type === 12);
    };
    await expect.poll(isDrawn, { timeout: 60_000 }).toBe(true);
    const { message } = await discord.command('timeline', {}, ASKER);
    const { message: turned } = await press(message, zhCN.nextPage);
    expect(turned.id).toBe(message.id);
    expect(textOf(turned)).not.toBe(textOf(message));
  });

  test('the quotes of a message are checked for the asker alone', async () => {
    const { message } = await discord.command('paragraph', { number: '15' }, OTHER);
    const { message: checked } = await discord.menu('Verify quotes', message, ASKER);
    expect([isPrivate(checked), textOf(checked)]).toEqual([true, expect.stringContaining('第15段')]);
  });

  test('what is mistyped is told in a sentence, in the language of the person', async () => {
    const { message } = await discord.command('paragraph', { number: '500' }, OTHER);
    expect(textOf(message)).toContain('500');
    expect(labelsOf(message)).toContain(enUS.sharing.remove);
  });
});

describe('a request', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex');
  const START = Date.parse('2026-11-30T12:00:00Z');
  const PING = JSON.stringify({ id: '1', type: 1 });
  const typing = (id: string) =>
    JSON.stringify({
      id,
      type: 4,
      token: 't',
      application_id: BOT,
      user: { id: '1', username: 'a' },
      data: { name: 'x' },
    });

  const open = async (now: () => number) => {
    const held = await wholeLibrary();
    const log = openLog('info', { write: (line) => void logged.push(line) });
    return openEndpoint({ library: () => held, log, publicKey: hex, api: discord.api, now });
  };
  const signed = (text: string, at = START) => {
    const timestamp = String(at / 1_000);
    const body = Buffer.from(text);
    const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString('hex');
    return { timestamp, body, signature };
  };

  test.each([
    [0, 200],
    [5 * 60, 200],
    [5 * 60 + 1, 401],
    [-(5 * 60 + 1), 401],
    [86_400, 401],
  ])('that comes %i seconds after it was signed gets %i, and the log says what to look at', async (seconds, status) => {
    logged.length = 0;
    const answer = await open(() => START + seconds * 1_000);
    expect((await answer(signed(PING))).status).toBe(status);
    await answer(signed(PING));
    const told = logged.map((line) => JSON.parse(line) as { seconds: number; msg: string });
    expect(told.map((line) => line.seconds)).toEqual(status === 401 ? [seconds] : []);
  });

  test('that comes again is refused, however often, as long as it is believed', async () => {
    let now = START;
    const answer = await open(() => now);
    expect((await answer(signed(typing('7')))).status).toBe(200);
    for (const seconds of [0, 60, 300]) {
      now = START + seconds * 1_000;
      expect((await answer(signed(typing('7')))).status).toBe(401);
    }
    expect((await answer(signed(typing('8')))).status).toBe(200);
  });

  test.each(['', '{', 'null', '[]', '7', '{"type":1', '{"type":99}', '{"type":2,"data":{"type":2}}'])(
    'that says %j is refused, and the next is answered',
    async (text) => {
      const answer = await open(() => START);
      expect((await answer(signed(text))).status).toBe(400);
      expect(await answer(signed(PING))).toMatchObject({ status: 200, body: { type: 1 } });
    },
  );

  test('that is signed but no interaction at all harms nothing', async () => {
    const answer = await open(() => START);
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.integer({ min: 0, max: 9 }), async (data, type) => {
        const { status } = await answer(signed(JSON.stringify({ id: data, type, data: JSON.parse(data) })));
        expect([200, 400, 401, 500]).toContain(status);
      }),
    );
  });
});

test.each([
  ['GET', undefined, 405],
  ['POST', 'x'.repeat(513 * 1_024), 413],
  ['POST', '{}', 401],
])('%s gets no further where it is none of Discord’s', async (method, body, status) => {
  const response = await fetch(web.url + INTERACTIONS_PATH, { method, ...(body ? { body } : {}) });
  expect([response.status, await response.text()]).toEqual([status, '']);
});

describe('without the bot’s token', () => {
  test('the pages of reports are served beside it', async () => {
    expect((await fetch(`${web.url}/read/a-68-652`)).status).toBe(200);
  });

  test('nothing of a request reaches the log', () => {
    const all = logged.join('');
    for (const secret of ['李伟', '马里稳定团', '1001', TOKEN]) expect(all).not.toContain(secret);
  });
});
