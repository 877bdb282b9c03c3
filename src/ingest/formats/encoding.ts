import { FormatError } from './extract.ts';

/** Whoever says GB2312 or GBK means what has grown of them. */
const MEANT: Readonly<Record<string, string>> = { gb2312: 'gb18030', gbk: 'gb18030' };

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Control characters that no text holds; all but tab, line ends, vertical tab and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\0-\x08\x0e-\x1f]/u;

/** What the decoder for Big5 makes of bytes that are no character, even where it is strict. */
const UNKNOWN = /[\ufffd\ue000-\uf8ff]/u;

/** Of the Han characters of a Chinese text, nine in ten and more are of the first level; of one decoded wrongly, a third. */
const MOST = 0.8;

/**
 * The text of bytes: by byte order mark, else as declared, else as UTF-8, else as GB18030 where that makes Chinese.
 * Throws a FormatError for what does not decode; no character is ever replaced.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const mark = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const text = mark ? strictly(mark[0], bytes) : (asDeclared(bytes, declared) ?? undeclared(bytes));
  if (text === null)
    throw new FormatError('The text is neither UTF-8 nor Chinese in GB18030, and declares no other encoding');
  return noBinary(text);
}

/** The text of bytes in an encoding that somebody has confirmed. Throws a FormatError where they are not in it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = strictly(encoding, bytes);
  if (text === null || UNKNOWN.test(text)) throw new FormatError(`The text is not in ${encoding}`);
  return noBinary(text);
}

function noBinary(text: string): string {
  if (BINARY.test(text)) throw new FormatError('The file is binary, not text');
  return text;
}

/** Null where the declared encoding is unknown, or is not that of these bytes. */
function asDeclared(bytes: Uint8Array, declared: string | undefined): string | null {
  if (!declared) return null;
  const label = declared.trim().toLowerCase();
  const encoding = MEANT[label] ?? label;
  const text = strictly(encoding, bytes);
  // Nearly all bytes are something in GB18030: pages that say GB2312 and are UTF-8 are told by what comes out.
  return text !== null && encoding === 'gb18030' && hasHan(text) && !isCommonHan(text) ? null : text;
}

function undeclared(bytes: Uint8Array): string | null {
  const unicode = strictly('utf-8', bytes);
  if (unicode !== null) return unicode;
  const chinese = strictly('gb18030', bytes);
  return chinese !== null && isCommonHan(chinese) ? chinese : null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Whether at least four in five Han characters are of the first level of GB 2312: the 3,755 that are used most. */
function isCommonHan(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const common = characters.filter((character) => firstLevel().has(character));
  return common.length > 0 && common.length >= characters.length * MOST;
}

let level: ReadonlySet<string> | undefined;

/** Rows 16 to 55 of GB 2312, which the decoder knows by heart. */
function firstLevel(): ReadonlySet<string> {
  if (level) return level;
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const bytes = Uint8Array.from(rows.flatMap((row) => cells.flatMap((cell) => [row, cell])));
  level = new Set(new TextDecoder('gb18030').decode(bytes).match(/\p{Script=Han}/gu));
  return level;
}

/** As far as browsers look, too. */
const WHERE = 1_024;

const DECLARED = {
  html: /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<name>[\w:.-]+)/iu,
  xml: /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[\w.:-]+)["']/u,
};

/** The encoding that a file declares of itself; one that could not have been read so far is UTF-8. */
export function declaredEncoding(bytes: Uint8Array, format: keyof typeof DECLARED): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, WHERE));
  const name = DECLARED[format].exec(beginning)?.groups?.name;
  return name && /^utf-?16/iu.test(name) ? 'utf-8' : name;
}
