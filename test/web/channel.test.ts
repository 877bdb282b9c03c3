import { expect, it } from 'vitest';
import { actSchema, typingSchema } from '../../src/web/channel.ts';

it.each([
  { act: 'say', content: '问' },
  { act: 'command', name: 'budget', options: { topic: '马里', chart: true, page: 2 } },
  { act: 'press', message: '1', control: 'id' },
  { act: 'choose', message: '1', control: 'id', values: ['a', 'b'] },
  { act: 'menu', message: '1', name: '核对引文' },
  { act: 'submit', form: 'token', fields: { input: '第15段' } },
])('knows the act $act', (act) => {
  expect(actSchema.parse(act)).toEqual(act);
});

it.each([
  { act: 'say', content: '' },
  { act: 'say', content: '问', extra: 1 },
  { act: 'delete', message: '1' },
  { act: 'command', name: 'budget', options: { topic: null } },
  { act: 'submit', form: 'token', fields: { input: '段'.repeat(4_001) } },
  { act: 'submit', form: 'token', fields: Object.fromEntries(Array.from('abcdef', (name) => [name, ''])) },
  null,
])('refuses %j', (act) => {
  expect(actSchema.safeParse(act).success).toBe(false);
});

it('knows which option is being typed', () => {
  const typing = { command: 'mission', options: { name: '马' }, focused: 'name' };
  expect(typingSchema.parse(typing)).toEqual(typing);
  expect(typingSchema.safeParse({ command: 'mission', options: {} }).success).toBe(false);
});
