import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, REST, Routes } from 'discord.js';
import { HOME_CHANNEL, type Loopback, type StoredMessage } from 'discord-loopback';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECLARED_COMMANDS } from '../../../commands/index.ts';
import { openGateway } from '../../../src/discord/gateway/gateway.ts';
import { declare, EVERYWHERE } from '../../../src/discord/registration/declaration.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import type { Library } from '../../../src/search/library.ts';
import { wholeLibrary } from '../../wholeLibrary.ts';
import { BOT, openDiscord, TOKEN } from '../chat.ts';
import { idOf, isPrivate, labelsOf, selectIn, textOf } from '../stored.ts';

let discord: Loopback;
const clients: Client[] = [];
const logged: unknown[] = [];

/** A bot of its own: another replica, or the same after a restart. */
async function startReplica(privateCommands: string[] = [], opened?: Library): Promise<void> {
  const log = { error: (...details: unknown[]) => logged.push(details), warn: () => {} };
  const held = opened ?? (await wholeLibrary());
  clients.push(
    await openGateway({
      token: TOKEN,
      api: discord.api,
      library: () => held,
      log: log as unknown as Parameters<typeof openGateway>[0]['log'],
      privateCommands,
      onDead: () => {},
    }),
  );
}

beforeAll(async () => {
  discord = await openDiscord();
  await startReplica(['help']);
  const rest = new REST({ api: discord.api, version: '10' }).setToken(TOKEN);
  const body = DECLARED_COMMANDS.map((command) => ({ ...declare(command), ...EVERYWHERE }));
  await rest.put(Routes.applicationCommands(BOT), { body });
});

afterAll(async () => {
  for (const client of clients) await client.destroy();
  await discord.close();
});

const ASKER = { locale: 'zh-CN', userId: '1001', name: '李*伟*' };
const OTHER = { locale: 'zh-CN', userId: '1002', name: 'other' };
const question = '2013年有多少维和人员被打死？';
const ask = (options = {}, who: object = ASKER) => discord.command('ask', { question, ...options }, who);

const press = (message: StoredMessage, label: string, who: object = ASKER) =>
  discord.press(message, idOf(message, label), who);

/** What is behind a choice of the select under an answer: the further passages, and last all together. */
function open(message: StoredMessage, choice: number, who: object = ASKER) {
  const select = selectIn(message);
  return discord.choose(message, select?.custom_id ?? '', [select?.options?.at(choice)?.value ?? ''], who);
}

const { sharing } = zhCN;

describe('a private answer', () => {
  test('is seen by the asker alone, and offers to share each quote once it is shown', async () => {
    const { message } = await ask({ private: true });
    expect(isPrivate(message)).toBe(true);
    const offers = (shown: StoredMessage) => labelsOf(shown).filter((label) => label === sharing.share).length;
    expect(offers(message)).toBe(1);
    expect(offers((await open(message, 0)).message)).toBe(1);
    expect(offers((await open(message, -1)).message)).toBe(3);
    expect(labelsOf(message)).not.toContain(sharing.remove);
  });

  test('is what the settings say of a command, unless the person says otherwise', async () => {
    expect(isPrivate((await discord.command('help', {}, ASKER)).message)).toBe(true);
    expect(isPrivate((await discord.command('help', { private: false }, ASKER)).message)).toBe(false);
    expect(isPrivate((await ask()).message)).toBe(false);
  });

  test('stays private from page to page', async () => {
    const { message } = await discord.command('mission', { name: 'MINUSMA', private: true }, ASKER);
    const { message: turned } = await press(message, zhCN.nextPage);
    expect([turned.id, isPrivate(turned)]).toEqual([message.id, true]);
    expect(labelsOf(turned)).toContain(sharing.share);
  });

  test('shares a quote publicly, in the name of whoever shares, and stays as it is', async () => {
    const { message } = await ask({ private: true });
    const { message: shared } = await press(message, sharing.share);
    expect(shared.id).not.toBe(message.id);
    expect([isPrivate(shared), shared.channel_id]).toEqual([false, HOME_CHANNEL]);
    expect(textOf(shared)).toMatch(/^-# 李\\\*伟\\\* 分享\n> “[^”]*27 名维和军警人员/u);
    expect(textOf(shared)).toContain('A/68/652，第51段');
    expect(labelsOf(shared)).toEqual([sharing.context, sharing.cite, zhCN.fullText, sharing.remove]);
    expect(discord.message(message.id)).toEqual(message);
    expect(shared.mentions).toEqual([]);
  });

  test('in a direct message offers nothing to share to', async () => {
    const { message } = await ask({ private: true }, { ...ASKER, guildId: null });
    expect(labelsOf(message)).toContain(sharing.cite);
    expect(labelsOf(message)).not.toContain(sharing.share);
    expect(selectIn((await open(message, -1, { ...ASKER, guildId: null })).message)).toBeUndefined();
  });

  test('in a conversation of persons who brought the bot along is shared there', async () => {
    const group = { ...ASKER, group: true };
    const { message } = await ask({ private: true }, group);
    const { message: shared } = await press(message, sharing.share, group);
    expect([isPrivate(shared), shared.channel_id]).toEqual([false, message.channel_id]);
    await expect(press(shared, sharing.remove, group)).rejects.toThrow('the bot deleted its answer');
  });

  test('can be had by people who brought the bot along', async () => {
    const { message } = await ask({ private: true }, { ...ASKER, install: 'user' });
    const { message: shared } = await press(message, sharing.share, { ...ASKER, install: 'user' });
    expect(isPrivate(shared)).toBe(false);
  });
});

describe('beside a public answer, for the one who presses,', () => {
  test('stand the forms of a citation', async () => {
    const { message } = await ask();
    const { message: forms, callbackType } = await press(message, sharing.cite, OTHER);
    // A deferred update: what takes a while the first time says so at once.
    expect([callbackType, isPrivate(forms)]).toEqual([6, true]);
    for (const form of ['A/68/652，第51段', 'A/68/652, para. 51', '[R/OL]', '@techreport']) {
      expect(textOf(forms)).toContain(form);
    }
    expect(textOf(forms)).toMatch(/^> “.*27 名维和军警人员/mu);
    expect(discord.message(message.id)).toEqual(message);
  });

  test('stands the paragraph between its neighbours, and can be shared from there', async () => {
    const { message } = await ask();
    const { message: context } = await press(message, sharing.context, OTHER);
    expect(isPrivate(context)).toBe(true);
    for (const id of [50, 51, 52]) expect(textOf(context)).toContain(`A/68/652，第${id}段`);
    const { message: shared } = await press(context, sharing.share, OTHER);
    expect(textOf(shared)).toContain('other 分享');
  });
});

test('a further passage is quoted to whoever opens it, with buttons of its own', async () => {
  const { message: answer } = await ask();
  const { message } = await open(answer, 0, OTHER);
  expect(isPrivate(message)).toBe(true);
  expect(textOf(message)).toMatch(/^> “[^”]*”\nA\/68\/652，第11段 · /u);
  expect(textOf(message)).not.toContain('**');
  expect(labelsOf(message).slice(0, 3)).toEqual([sharing.context, sharing.cite, sharing.share]);
});

test('several quotes are shared as one excerpt that says where words are left out', async () => {
  const { message: answer } = await ask();
  const { message } = await open(answer, -1, OTHER);
  expect(isPrivate(message)).toBe(true);
  const select = selectIn(message);
  const values = (select?.options ?? []).map(({ value }) => value);
  expect([select?.min_values, select?.max_values, values.length]).toEqual([1, 3, 3]);
  const { message: shared } = await discord.choose(message, select?.custom_id ?? '', values.slice(0, 2), OTHER);
  expect(isPrivate(shared)).toBe(false);
  expect(discord.message(answer.id)).toEqual(answer);
  // In the order of the report: paragraph 11 before 51.
  expect(textOf(shared)).toMatch(/^-# other 分享\n[^〔]*第11段[^〔]*\n〔…〕\n[^〔]*第51段/u);
});

describe('a public answer is deleted', () => {
  const gone = 'the bot deleted its answer';

  test('by whoever asked', async () => {
    const { message } = await ask();
    await expect(press(message, sharing.remove)).rejects.toThrow(gone);
    expect(discord.message(message.id)).toBeUndefined();
  });

  test('by whoever may manage messages', async () => {
    const { message } = await ask();
    await expect(press(message, sharing.remove, { ...OTHER, moderates: true })).rejects.toThrow(gone);
    expect(discord.message(message.id)).toBeUndefined();
  });

  test('by nobody else, who is told so in private', async () => {
    const { message } = await ask();
    const { message: refusal } = await press(message, sharing.remove, OTHER);
    expect([isPrivate(refusal), textOf(refusal)]).toEqual([true, sharing.notYours]);
    expect(discord.message(message.id)).toEqual(message);
  });

  test('by whoever shared it, not by whoever asked before', async () => {
    const { message: answer } = await ask();
    const { message } = await open(answer, 0, OTHER);
    const { message: shared } = await press(message, sharing.share, OTHER);
    expect(isPrivate((await press(shared, sharing.remove)).message)).toBe(true);
    await expect(press(shared, sharing.remove, OTHER)).rejects.toThrow(gone);
  });

  test('in a direct message by whoever wrote there', async () => {
    const direct = { ...ASKER, guildId: null };
    const { message } = await ask({}, direct);
    await expect(press(message, sharing.remove, direct)).rejects.toThrow(gone);
  });
});

test('another replica answers the buttons of the first', async () => {
  const { message } = await ask();
  await clients.pop()?.destroy();
  await startReplica();
  const { message: forms } = await press(message, sharing.cite);
  expect(textOf(forms)).toContain('@techreport');
  await expect(press(message, sharing.remove)).rejects.toThrow();
  expect(discord.message(message.id)).toBeUndefined();
});

test('an answer that takes long is as private as it was asked to be, from its first response on', async () => {
  const quick = await wholeLibrary();
  const query: typeof quick.engine.query = async (asked) => {
    await sleep(900);
    return quick.engine.query(asked);
  };
  await clients.pop()?.destroy();
  await startReplica([], { ...quick, engine: { ...quick.engine, query } });
  const search = { words: '联合国维持和平行动' };
  const hidden = await discord.command('search', { ...search, private: true }, ASKER);
  expect([hidden.callbackType, isPrivate(hidden.message)]).toEqual([5, true]);
  expect(labelsOf(hidden.message)).toContain(sharing.share);
  // The same search would be answered at once: its reply is kept.
  const shown = await discord.command('search', { words: '联合国维持和平' }, ASKER);
  expect([shown.callbackType, isPrivate(shown.message)]).toEqual([5, false]);
  const turned = await press(hidden.message, zhCN.nextPage);
  expect([turned.callbackType, turned.message.id, isPrivate(turned.message)]).toEqual([6, hidden.message.id, true]);
});

test('nothing of this breaks a rule of Discord’s, or was a bug', () => {
  expect(discord.faults).toEqual([]);
  expect(logged).toEqual([]);
});
