import { expect, test } from 'vitest';
import { ownRoleId } from '../../src/rest/guild.ts';
import { APPLICATION } from '../bodies.ts';
import { begin } from '../bot.ts';
import { identified, request } from '../rawBot.ts';

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

test('A server has a role for the bot alone', async () => {
  const discord = await begin();
  const bot = await identified(discord);
  discord.write('x', { guildId: '77' });
  const { roles } = (await request(discord, 'GET', '/guilds/77')).body;
  expect(roles).toMatchObject([{ id: ownRoleId('77'), managed: true, tags: { bot_id: APPLICATION } }]);
  expect(discord.faults).toEqual([]);
  bot.close();
  await discord.close();
});
