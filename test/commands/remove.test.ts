import { expect, test } from 'vitest';
import type { Setting } from '../../src/command/command.ts';
import { dispatched, PERSON } from '../command/press.ts';

const pressing = (asker: string | null, mayManage = false, place: Setting['place'] = 'server'): Setting => ({
  place,
  person: PERSON,
  pressed: { private: false, asker, mayManage },
});

test.each<[string, Setting]>([
  ['whoever asked', pressing(PERSON.id)],
  ['whoever asked in a direct message', pressing(PERSON.id, false, 'direct')],
  ['whoever may manage messages', pressing('22', true)],
  ['whoever may manage messages, though nobody knows who asked', pressing(null, true)],
])('%s takes an answer away', async (_, setting) => {
  expect((await dispatched('remove', {}, setting)).show).toBe('remove');
});

test.each<[string, Setting]>([
  ['another', pressing('22')],
  ['anybody, where nobody knows who asked', pressing(null)],
])('%s is told who may, in private', async (_, setting) => {
  const { show, message, words } = await dispatched('remove', {}, setting);
  expect([show, message.ephemeral]).toEqual([undefined, true]);
  expect(words).toBe('只有提问的人和可以管理消息的人才能删除这条答案。');
});

test('what stands in no message has expired', async () => {
  expect((await dispatched('remove', {}, { place: 'server', person: PERSON })).words).toBe(
    '这个按钮已失效，请重新提问。',
  );
});
