import { expect, test } from 'vitest';
import { messageViolations } from '../../src/rules/message.ts';
import { button, cards, NOBODY, row, text, V2 } from '../bodies.ts';

const found = (...parameters: Parameters<typeof messageViolations>) =>
  messageViolations(...parameters).map(({ path, message }) => `${path}: ${message}`);
const plain = (content: string) => ({ content, allowed_mentions: NOBODY });

test('A message of components and one of content both pass', () => {
  expect(found(cards(text('x'), row(button('A', 'a'))), 'data')).toEqual([]);
  expect(found({ ...plain('𠀀'.repeat(2000)), embeds: [{ title: 'x' }] }, '')).toEqual([]);
});

test('Components V2 mix with neither content nor embeds nor polls', () => {
  const mixed = { ...cards(text('x')), content: 'x', embeds: [{ title: 'x' }], poll: {} };
  expect(found(mixed, 'data').map((line) => line.split(':')[0])).toEqual(['data.content', 'data.embeds', 'data.poll']);
  expect(found({ ...cards(text('x')), content: null, embeds: [] }, 'data')).toEqual([]);
});

test('Components V2 need their flag', () => {
  expect(found({ ...cards(text('x')), flags: 0 }, 'data')).toEqual([
    'data.components.0.type: anything but a row needs the flag IS_COMPONENTS_V2',
  ]);
});

test('An empty message is refused', () => {
  const empty = ': an empty message cannot be sent (code 50006)';
  expect(found(plain(' '), '')).toEqual([empty]);
  expect(found({ ...cards(), components: [] }, '')).toEqual([empty]);
});

test('A message may be nothing but a file, which its components must show', () => {
  const upload = { placeholder: '0', filename: 'a.csv', contentType: '', bytes: new Uint8Array(1) };
  const files = { uploads: [upload], held: [] };
  expect(found(plain(''), '', {}, files)).toEqual([]);
  expect(found(cards(text('x')), 'data', {}, files)).toEqual(['data.attachments: a.csv is not shown']);
});

test('Content is at most 2000 code points long', () => {
  expect(found(plain('a'.repeat(2001)), '')).toEqual(['content: must be 0 to 2000 code points long, is 2001']);
});

test('An edit keeps what it leaves out and cannot take the flag away', () => {
  const before = cards(text('x'));
  expect(found({ components: [text('y')], allowed_mentions: NOBODY }, '', before)).toEqual([]);
  expect(found({ flags: V2, allowed_mentions: NOBODY }, '', before)).toEqual([]);
  expect(found({ flags: 0, allowed_mentions: NOBODY }, '', before)).toEqual([
    'flags: IS_COMPONENTS_V2 cannot be removed from a message',
  ]);
  expect(found(plain('y'), '', before)).toEqual(['content: cannot be used together with IS_COMPONENTS_V2']);
});

test('Only flags that a bot may set are set, and mentions and bytes are looked at', () => {
  expect(found({ ...plain('x'), flags: 1 << 7 }, '')).toEqual(['flags: 128 holds a flag that cannot be set']);
  expect(found({ content: 'x' }, '')).toEqual(['allowed_mentions: must be { parse: [] }']);
  expect(found(cards(text('字'.repeat(3001))), '')).toEqual([': its text takes 9003 bytes, the budget is 9000']);
});
