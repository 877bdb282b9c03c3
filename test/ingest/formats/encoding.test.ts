import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declaredEncoding, decode, decodeAs } from '../../../src/ingest/formats/encoding.ts';
import { FormatError } from '../../../src/ingest/formats/extract.ts';
import { encoded } from './encoded.ts';

const CHINESE = '秘书长的报告\n1. 安全理事会第2100(2013)号决议设立了马里稳定团。';
const TRADITIONAL = '聯合國大會第六十八屆會議，秘書長關於馬里局勢的報告。';

const utf8 = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, order: 'LE' | 'BE') => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, code] of [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].entries()) {
    view.setUint16(at * 2, code, order === 'LE');
  }
  return bytes;
};

test.each([
  ['UTF-8 with a byte order mark', utf8(`\ufeff${CHINESE}`)],
  ['UTF-16, little end first', utf16(CHINESE, 'LE')],
  ['UTF-16, big end first', utf16(CHINESE, 'BE')],
])('%s is told by its mark, whatever is declared, and the mark is no text', (_, bytes) => {
  expect(decode(bytes, 'gb2312')).toBe(CHINESE);
});

test.each(['gb2312', 'GBK', ' gb18030 '])('what declares %s is GB18030', (declared) => {
  expect(decode(encoded(CHINESE, 'gb18030'), declared)).toBe(CHINESE);
});

test('characters that only GB18030 has are read under the name of GB2312', () => {
  const rare = Uint8Array.of(0x82, 0x30, 0x81, 0x30);
  const bytes = Uint8Array.from([...encoded(CHINESE, 'gb18030'), ...rare]);
  expect(decode(bytes, 'gb2312')).toBe(`${CHINESE}${new TextDecoder('gb18030').decode(rare)}`);
});

test('a declared GB2312 is not believed where it makes no Chinese of UTF-8', () => {
  expect(decode(utf8(CHINESE), 'gb2312')).toBe(CHINESE);
});

test('a declared encoding is taken, a declared encoding that nobody knows is not', () => {
  expect(decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'windows-1252')).toBe('café');
  expect(decode(utf8('café'), 'klingon')).toBe('café');
});

test('what declares nothing is UTF-8, or GB18030 where it makes common Chinese', () => {
  expect(decode(utf8(CHINESE))).toBe(CHINESE);
  expect(decode(encoded(CHINESE, 'gb18030'))).toBe(CHINESE);
  expect(decode(new Uint8Array())).toBe('');
});

test('Big5 is read only where it is declared', () => {
  expect(decode(encoded(TRADITIONAL, 'big5'), 'big5')).toBe(TRADITIONAL);
  expect(() => decode(encoded(TRADITIONAL, 'big5'))).toThrow(FormatError);
});

test('Latin bytes that declare nothing are refused, not guessed', () => {
  expect(() => decode(new TextEncoder().encode('é').slice(0, 1))).toThrow(FormatError);
  expect(() => decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x73))).toThrow(FormatError);
});

test('a text with a broken character is refused, not mended', () => {
  expect(() => decode(utf8(CHINESE).slice(0, -1))).toThrow(FormatError);
  expect(() => decode(utf16(CHINESE, 'LE').slice(0, -1))).toThrow(FormatError);
});

test.each([
  ['NUL characters', utf8('a\0b')],
  ['UTF-16 without a mark', utf16('A/68/652', 'LE').slice(2)],
  ['the beginning of a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['control characters', utf8('a\u0001\u0002')],
])('%s are no text', (_, bytes) => {
  expect(() => decode(bytes)).toThrow(FormatError);
});

test('any text comes back from UTF-8 as it was', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text holds none of them
  const texts = fc.string({ unit: 'grapheme' }).filter((text) => !/^\ufeff|[\0-\x08\x0e-\x1f]/u.test(text));
  fc.assert(fc.property(texts, (text) => decode(utf8(text)) === text));
});

test('any bytes are decoded or refused, without a replacement character that was not there', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom(undefined, 'gbk', 'big5', 'utf-16le'), (bytes, declared) => {
      try {
        const replaced = decode(bytes, declared).includes('\ufffd');
        return !replaced || Buffer.from(bytes).includes(Buffer.from('\ufffd')) || declared === 'utf-16le';
      } catch (error) {
        return error instanceof FormatError;
      }
    }),
  );
});

test('what somebody has confirmed is read so, and nothing else', () => {
  const big5 = Buffer.from('bf4fb6f0', 'hex');
  expect(decodeAs('big5', big5)).toBe('燈塔');
  expect(() => decodeAs('big5', Uint8Array.of(0xff, 0xff))).toThrow('The text is not in big5');
  expect(() => decodeAs('big5', Uint8Array.of(0x41, 0x00))).toThrow('binary');
});

const declared = (html: string) => declaredEncoding(new TextEncoder().encode(html), 'html');

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
