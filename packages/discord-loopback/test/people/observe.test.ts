import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { cards, text } from '../bodies.ts';
import { payload, startBot } from '../bot.ts';

test('Whoever looks on sees messages come, change and go, and private ones only as their asker', async () => {
  const { discord, stop } = await startBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply(payload(cards(text('one'))));
    const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
    await interaction.followUp({ ...payload(cards(text('two'))), flags });
    await interaction.deleteReply();
  });
  const asker: string[] = [];
  const other: string[] = [];
  const elsewhere: string[] = [];
  const leave = discord.observe(({ type }) => asker.push(type), { userId: '42' });
  discord.observe(({ type }) => other.push(type), { userId: '43' });
  discord.observe(({ type }) => elsewhere.push(type), { userId: '42', channelId: '9' });
  await discord.command('ask', { question: 'x' }, { userId: '42' });
  await expect.poll(() => other).toEqual(['created', 'updated', 'deleted']);
  expect(asker).toEqual(['created', 'updated', 'created', 'deleted']);
  expect(elsewhere).toEqual([]);
  leave();
  await discord.command('ask', { question: 'x' }, { userId: '43' });
  await expect.poll(() => other.length).toBe(7);
  expect(asker.length).toBe(4);
  expect(discord.faults).toEqual([]);
  await stop();
});
