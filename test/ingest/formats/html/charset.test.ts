import { expect, test } from 'vitest';
import { declaredCharset } from '../../../../src/ingest/formats/html/charset.ts';

const declared = (html: string) => declaredCharset(new TextEncoder().encode(html));

test.each([
  ['<meta charset=gbk>', 'gbk'],
  ['<META CharSet = "GB2312">', 'GB2312'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=big5">', 'big5'],
  ["<meta name='x' charset='utf-8'/>", 'utf-8'],
])('%s declares %s', (html, charset) => {
  expect(declared(html)).toBe(charset);
});

test('a page without it declares nothing, neither does one that says so too late', () => {
  expect(declared('<p>charset=gbk</p>')).toBeUndefined();
  expect(declared(`${' '.repeat(1024)}<meta charset=gbk>`)).toBeUndefined();
});

test('a page whose declaration can be read byte by byte is not UTF-16', () => {
  expect(declared('<meta charset=utf-16le>')).toBe('utf-8');
});
