import { expect, test } from 'vitest';
import { begin } from './bot.ts';
import { identified, request } from './rawBot.ts';

test('A server tells its language once somebody has been there', async () => {
  const discord = await begin();
  const bot = await identified(discord);
  discord.write('x', { guildId: '77', guildLocale: 'zh-TW' });
  expect((await request(discord, 'GET', '/guilds/77')).body).toMatchObject({ id: '77', preferred_locale: 'zh-TW' });
  expect(discord.faults).toEqual([]);
  expect((await request(discord, 'GET', '/guilds/78')).body.code).toBe(10004);
  bot.close();
  await discord.close();
});
