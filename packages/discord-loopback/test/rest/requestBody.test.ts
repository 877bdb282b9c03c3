import { expect, test } from 'vitest';
import { readBody } from '../../src/rest/requestBody.ts';

const read = (type: string, body: string) =>
  readBody(new Request('http://127.0.0.1', { method: 'POST', headers: { 'content-type': type }, body }));
const part = (disposition: string, text: string) =>
  `--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;
const multipart = (...parts: string[]) => read('multipart/form-data; boundary=b', `${parts.join('')}--b--\r\n`);
const json = part('name="payload_json"', '{"content":"字"}');
const file = (key: string, name = 'a.csv') => part(`name="${key}"; filename="${name}"`, '\ufeff数\r\n');

test('A body without any text is null, JSON is read, and neither holds files', async () => {
  expect(await read('', '')).toEqual({ value: null, uploads: [] });
  expect(await read('application/json', '[1]')).toEqual({ value: [1], uploads: [] });
  expect(await read('application/json', '[1')).toMatchObject({ status: 400, body: { code: 50109 } });
});

test('A form holds the JSON and the files, byte for byte', async () => {
  const body = await multipart(json, file('files[0]'), file('files[42]', 'b.csv'));
  expect(body).toMatchObject({
    value: { content: '字' },
    uploads: [
      { placeholder: '0', filename: 'a.csv' },
      { placeholder: '42', filename: 'b.csv' },
    ],
  });
  const [upload] = 'uploads' in body ? body.uploads : [];
  expect(Buffer.from(upload?.bytes ?? [])).toEqual(Buffer.from('\ufeff数\r\n'));
});

test.each<[string, Promise<unknown>]>([
  ['cannot be read', read('multipart/form-data; boundary=b', json)],
  ['cannot be read', read('multipart/form-data', `${json}--b--`)],
  ['the part “content”', multipart(part('name="content"', 'x'))],
  ['the part “files[0]”', multipart(json, part('name="files[0]"', 'no file name'))],
  ['the part “files[]”', multipart(json, file('files[]'))],
  ['the part “files[0]” twice', multipart(json, file('files[0]'), file('files[0]', 'b.csv'))],
])('A form that is wrong is refused with a sentence: %s', async (fault, body) => {
  expect(await body).toMatchObject({ status: 400, body: { code: 50035 }, faults: [expect.stringContaining(fault)] });
});

test('A form whose JSON is broken is refused as broken JSON', async () => {
  expect(await multipart(part('name="payload_json"', '{'))).toMatchObject({ status: 400, body: { code: 50109 } });
});
