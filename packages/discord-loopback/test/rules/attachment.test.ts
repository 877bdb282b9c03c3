import { expect, test } from 'vitest';
import type { Body } from '../../src/protocol/json.ts';
import { attachmentViolations } from '../../src/rules/attachment.ts';
import type { HeldFile, Upload } from '../../src/state/upload.ts';
import { text } from '../bodies.ts';

const upload = (n: number, filename = `${n}.csv`, size = 1): Upload => ({
  placeholder: String(n),
  filename,
  contentType: '',
  bytes: new Uint8Array(size),
});
const url = 'http://127.0.0.1/attachments/1/77/old.csv';
const old: HeldFile = {
  attachment: { id: '77', filename: 'old.csv', size: 1, url, proxy_url: url, content_type: 'text/csv' },
  bytes: new Uint8Array(1),
};
const shown = (...names: string[]) => ({
  components: names.map((name) => ({ type: 13, file: { url: `attachment://${name}` } })),
});
const found = (body: Body, uploads: readonly Upload[], held: readonly HeldFile[] = [], before: Body = {}, v2 = true) =>
  attachmentViolations(body, { ...before, ...body }, { uploads, held }, v2, 'data').map(
    ({ path, message }) => `${path}: ${message}`,
  );

test('Files that are listed and shown pass', () => {
  expect(found(shown('0.csv', '1.csv'), [upload(0), upload(1)])).toEqual([]);
  expect(found({ ...shown('0.csv'), attachments: [{ id: '0' }] }, [upload(0)])).toEqual([]);
});

test('What is shown must be there, in an embed as well', () => {
  expect(found(shown('1.csv'), [upload(0)])).toEqual([
    'data.components.0.file.url: the message has no file “1.csv”',
    'data.attachments: 0.csv is not shown',
  ]);
  const embeds = [{ image: { url: 'attachment://1.png' } }];
  expect(found({ embeds }, [], [], {}, false)).toEqual(['data.embeds.0.image.url: the message has no file “1.png”']);
});

test('Only a message of components must show its files', () => {
  expect(found({ components: [text('x')] }, [upload(0)])).toEqual(['data.attachments: 0.csv is not shown']);
  expect(found({}, [upload(0)], [], {}, false)).toEqual([]);
});

test('The list names every file that came along, and none that did not', () => {
  expect(found({ ...shown('0.csv'), attachments: [{ id: '0' }, { id: '9' }] }, [upload(0), upload(1)])).toEqual([
    'data.attachments.1.id: 9 is no file of the message',
    'data.attachments: files[1] is not in the list',
  ]);
  const twice = { ...shown('0.csv'), attachments: [{ id: '0' }, { id: '0' }] };
  expect(found(twice, [upload(0)])).toContain('data.attachments: the id 0 is used more than once');
});

test('There are at most ten files of ten MiB together, each with a name that Discord keeps and none other has', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => upload(index));
  expect(found(shown(...eleven.map(({ filename }) => filename)), eleven)).toEqual([
    'data.attachments: holds 11 files, the limit is 10',
  ]);
  const half = 5 * 1024 * 1024;
  expect(found(shown('0.csv', '1.csv'), [upload(0, '0.csv', half), upload(1, '1.csv', half)])).toEqual([]);
  expect(found(shown('0.csv', '1.csv'), [upload(0, '0.csv', half), upload(1, '1.csv', half + 1)])).toEqual([
    'data.attachments: its files are 10485761 bytes, the limit is 10485760 in total',
  ]);
  expect(found(shown('数 字.csv'), [upload(0, '数 字.csv')])).toEqual([
    'data.attachments: “数 字.csv” is a name that Discord would change',
  ]);
  expect(found(shown('a'), [upload(0, 'a'), upload(1, 'a')])).toEqual([
    'data.attachments: the file name a is used more than once',
  ]);
});

test('An edit may not remove a file that it goes on showing, nor hide one that it keeps', () => {
  const before = { components: [{ type: 13, file: { url, attachment_id: '77' } }] };
  expect(found({}, [], [old], before)).toEqual([]);
  expect(found({ attachments: [] }, [], [old], before)).toEqual([
    'data.components.0.file.attachment_id: the message has no file “77”',
  ]);
  expect(found({ components: [text('x')] }, [], [old], before)).toEqual(['data.attachments: old.csv is not shown']);
  expect(found({ components: [text('x')], attachments: [] }, [], [old], before)).toEqual([]);
  expect(found(shown('old.csv'), [], [old], before)).toEqual([]);
});
