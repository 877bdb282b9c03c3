import { expect, test } from 'vitest';
import type { Body } from '../../src/protocol/json.ts';
import { filesAfter, type HeldFile, idOf, type Upload } from '../../src/state/upload.ts';

const upload = (placeholder: string, filename: string): Upload => ({
  placeholder,
  filename,
  contentType: 'text/csv',
  bytes: new Uint8Array(1),
});
const url = 'http://127.0.0.1/attachments/1/77/old.csv';
const old: HeldFile = {
  attachment: {
    id: '77',
    filename: 'old.csv',
    size: 1,
    url,
    proxy_url: url,
    content_type: 'text/csv',
    description: 'x',
  },
  bytes: new Uint8Array(1),
};
const files = { uploads: [upload('0', 'a.csv'), upload('1', 'b.csv')], held: [old] };
const after = (body: Body) =>
  filesAfter(body, files).map(({ file, filename, description }) => [idOf(file), filename, description]);

test('Without a list everything stays and everything new is added', () => {
  const all = [
    ['77', 'old.csv', 'x'],
    ['0', 'a.csv', undefined],
    ['1', 'b.csv', undefined],
  ];
  expect(after({})).toEqual(all);
  expect(after({ attachments: null })).toEqual(all);
});

test('With a list there is what it names, in its order, and ids may be numbers', () => {
  expect(after({ attachments: [{ id: 1, description: 'new' }, { id: '77' }, { id: '5' }] })).toEqual([
    ['1', 'b.csv', 'new'],
    ['77', 'old.csv', 'x'],
  ]);
  expect(after({ attachments: [{ id: '77', description: 'changed' }] })).toEqual([['77', 'old.csv', 'changed']]);
  expect(after({ attachments: [] })).toEqual([]);
});
