import { type APIModalInteractionResponseCallbackData, type Interaction, MessageFlags } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { Modal } from '../../src/state/modal.ts';
import { button, cards, input, labelled, modal, row, text } from '../bodies.ts';
import { type Bot, payload, startBot } from '../bot.ts';

let bot: Bot;
afterEach(() => bot.stop());

const form = modal(
  labelled('Which paragraph?', input('number')),
  row({ ...input('why'), label: 'Why?', required: false }),
) as unknown as APIModalInteractionResponseCallbackData;
const card = payload(cards(text('an answer'), row(button('Wrong', 'wrong'))));

async function start(onSubmit: (interaction: Interaction) => Promise<unknown>): Promise<Bot['discord']> {
  bot = await startBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(card);
    if (interaction.isButton()) await interaction.showModal(form);
    await onSubmit(interaction);
  });
  return bot.discord;
}

async function wrong(discord: Bot['discord']): Promise<{ modal: Modal; messageId: string }> {
  const { message } = await discord.command('ask', { question: 'x' }, { userId: '42', locale: 'zh-CN' });
  const reply = await discord.press(message, 'wrong', { userId: '42', locale: 'zh-CN' });
  if (!reply.modal) throw new Error('no modal was opened');
  expect(() => reply.message).toThrow('The bot opened a modal, and sent no message.');
  expect(reply.callbackType).toBe(9);
  return { modal: reply.modal, messageId: message.id };
}

test('A button opens a modal, and what is written into it reaches discord.js', async () => {
  const seen: unknown[] = [];
  const discord = await start(async (interaction) => {
    if (!interaction.isModalSubmit()) return;
    const { customId, fields, user, locale, message } = interaction;
    seen.push([customId, fields.getTextInputValue('number'), fields.getTextInputValue('why'), user.id, locale]);
    seen.push(interaction.isFromMessage() && message?.id);
    await interaction.reply({ ...payload(cards(text('Thanks'))), flags: [MessageFlags.IsComponentsV2, 'Ephemeral'] });
  });
  const { modal, messageId } = await wrong(discord);
  expect(modal).toMatchObject({
    custom_id: 'form',
    title: 'Form',
    components: [
      { type: 18, id: 1 },
      { type: 1, id: 3 },
    ],
  });
  const { message, callbackType } = await discord.submit(modal, { number: '58' });
  expect(seen).toEqual([['form', '58', '', '42', 'zh-CN'], messageId]);
  expect(callbackType).toBe(4);
  expect(message).toMatchObject({
    type: 19,
    message_reference: { message_id: messageId },
    interaction_metadata: {
      type: 5,
      user: { id: '42' },
      triggering_interaction_metadata: { type: 3, interacted_message_id: messageId },
    },
  });
  expect(discord.faults).toEqual([]);
});

test('A modal that a button opened can update its message, at once or later', async () => {
  const discord = await start(async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    const number = interaction.fields.getTextInputValue('number');
    const next = payload(cards(text(`noted: ${number}`), row(button('Wrong', 'wrong'))));
    if (number === '1') return interaction.update(next);
    await interaction.deferUpdate();
    return interaction.editReply(next);
  });
  const { modal, messageId } = await wrong(discord);
  const first = await discord.submit(modal, { number: '1' });
  const second = await discord.submit(modal, { number: '2' });
  expect([first.callbackType, second.callbackType, first.message.id]).toEqual([7, 6, messageId]);
  expect(second.message.components[0]?.components?.[0]?.content).toBe('noted: 2');
  expect(discord.faults).toEqual([]);
});

test('A command can open a modal too; there is then no message to update', async () => {
  bot = await startBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(form);
    if (interaction.isModalSubmit()) await interaction.reply(payload(cards(text(String(interaction.isFromMessage())))));
  });
  const { discord } = bot;
  const { modal } = await discord.command('ask', { question: 'x' });
  if (!modal) throw new Error('no modal was opened');
  const { message } = await discord.submit(modal, { number: '1' });
  expect(message).toMatchObject({
    type: 20,
    components: [{ components: [{ content: 'false' }] }],
    interaction_metadata: { triggering_interaction_metadata: { type: 2 } },
  });
  expect(discord.faults).toEqual([]);
});

test('A modal whose interaction is forgotten cannot be submitted', async () => {
  const discord = await start(async () => {});
  const gone: Modal = { custom_id: 'form', title: 'Form', components: [], token: 'none' };
  await expect(discord.submit(gone, {})).rejects.toThrow('The modal is gone.');
});
