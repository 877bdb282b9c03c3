import { type MadeFile, utf8, utf16 } from './soundFiles.ts';

const MEGA = 1_000_000;

const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

const text = (name: string, content: () => string): MadeFile => ({
  name: `${name}.txt`,
  bytes: () => utf8(content()),
});

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at + 1)).join('\n');

const BYTES: readonly MadeFile[] = [
  { name: 'empty.txt', bytes: () => new Uint8Array() },
  { name: 'empty.docx', bytes: () => new Uint8Array() },
  { name: 'empty.html', bytes: () => new Uint8Array() },
  { name: 'mark-alone.txt', bytes: () => utf16('') },
  { name: 'odd-length.txt', bytes: () => utf16('1. 灯塔。').slice(0, -1) },
  { name: 'lone-surrogate.txt', bytes: () => joined(utf16('1. 灯塔'), Uint8Array.of(0x00, 0xd8, 0x31, 0)) },
  { name: 'nul.txt', bytes: () => utf8('1. 灯塔\0每天擦灯。') },
  { name: 'nul-only.txt', bytes: () => new Uint8Array(MEGA) },
  { name: 'mixed.txt', bytes: () => joined(utf8('1. 灯塔每天擦灯。\n'), Buffer.from('b5c6cbfeb0d7cce7', 'hex')) },
  { name: 'overlong.txt', bytes: () => joined(utf8('1. '), Uint8Array.of(0xc0, 0xaf, 0xe0, 0x80, 0xaf)) },
  { name: 'utf32.txt', bytes: () => Buffer.from('fffe0000310000002e000000206b0000', 'hex') },
  { name: 'two-marks.txt', bytes: () => joined(utf16(''), utf16('1. 灯塔每天擦灯。')) },
  { name: 'utf7.txt', bytes: () => utf8('1. +cG9YVA-\n') },
];

const TEXTS: readonly MadeFile[] = [
  text('line-of-20-mb', () => `1. ${'灯塔每天擦灯，'.repeat(MEGA)}`),
  text('word-of-5-mb', () => `1. ${'a'.repeat(5 * MEGA)}`),
  text('spaces', () => `1. 灯塔${' '.repeat(5 * MEGA)}每天擦灯。`),
  text('blank-lines', () => `1. 灯塔${'\n \n'.repeat(2 * MEGA)}每天擦灯。`),
  text('digits', () => `1. ${'7'.repeat(5 * MEGA)}`),
  text('raised-digits-first', () => `1. 灯塔。\n${'¹'.repeat(MEGA)} 注释。`),
  text('raised-digits', () => `1. ${'¹'.repeat(3 * MEGA)}`),
  text('marks-of-no-note', () => `1. ${'灯¹ '.repeat(200_000)}`),
  text('notes-of-no-mark', () => `1. 灯塔。\n${lines(50_000, () => '¹ 注释。')}`),
  text(
    'marks-and-notes',
    () => `1. ${'灯¹ 塔² '.repeat(50_000)}\n${lines(50_000, (at) => `${at % 2 ? '¹' : '²'} 注释。`)}`,
  ),
  text('articles', () => lines(20_000, (at) => `Article ${at % 1000}\nLamps.`)),
  text('articles-in-order', () => lines(999, (at) => `第${at}条\n${'一、 灯塔。\n二、 守塔人。\n'.repeat(20)}`)),
  text('one-number', () => lines(50_000, () => '1. 灯塔。')),
  text('many-numbers', () => lines(50_000, (at) => `${at}. 灯塔。`)),
  text('sections', () => lines(50_000, (at) => `${'一二三'[at % 3]}. 灯塔\n1. 灯。`)),
  text('annexes', () => lines(50_000, () => '附件一\n1. 灯塔。')),
  text('clauses', () => `大会，\n\n${lines(50_000, () => '注意到灯塔，\n')}`),
  text('masthead', () => `${lines(50_000, () => '灯塔')}\n1. 灯。`),
  text('masthead-of-symbols', () => `${lines(50_000, () => 'A/99/17')}\n1. 灯。`),
  text('masthead-of-dates', () => `${lines(50_000, () => '2031年3月12日')}\n1. 灯。`),
  text('long-masthead-line', () => `${'A/99/'.repeat(MEGA)}\n1. 灯。`),
  text('long-kind', () => `${'的报告'.repeat(MEGA)}\n秘书长的报告\n1. 灯。`),
  text('long-session', () => `${'ninety-'.repeat(MEGA)}ninth session\n1. 灯。`),
  text('combining', () => `1. e${'\u0301'.repeat(3 * MEGA)}`),
  text('returns', () => '1. 灯塔。\r2. 守塔人。\r'.repeat(100_000)),
  text('separators', () => '1. 灯塔。\u2028\u2029\u0085'.repeat(100_000)),
  text('reordered', () => `1. ${'\u202e灯塔\u202c'.repeat(100_000)}`),
  text('private-use', () => `1. ${'\ue000\u{f0000}'.repeat(100_000)}`),
  text('stars', () => `${'* '.repeat(2 * MEGA)}\n1. 灯。`),
  text('brackets', () => `1. ${'(('.repeat(2 * MEGA)}`),
];

/** Takes longer than a second on any machine. */
export const HALF_A_MILLION_ARTICLES = text('half-a-million-articles', () =>
  lines(500_000, (at) => `Article ${at % 1000}\nLamps.`),
);

/** Texts that are none, or that are made to hold up whoever reads them. */
export const HOSTILE_TEXTS: readonly MadeFile[] = [...BYTES, ...TEXTS];
