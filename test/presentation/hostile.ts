import fc from 'fast-check';
import type { DocumentInfo } from '../../src/report/documentInfo.ts';
import type { Paragraph } from '../../src/report/paragraph.ts';

const PIECES = [
  ...'\\*_~|`<>[]()#@:-+.!&%=?/“”「」，。；',
  ...[
    '马里稳定团',
    '维和人员',
    '85 207名',
    '2013年',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '\f',
    '\0',
    '\u001b[31m',
    '\u009b1m',
  ],
  ...[
    '<@123456789012345678>',
    '<@&123456789012345678>',
    '<#123456789012345678>',
    '<t:1618953630:R>',
    '</ask:123456789012345678>',
  ],
  ...['<a:smile:123456789012345678>', '<id:customize>', '@everyone', '@here', ':smile:', ':+1:', '¯\\_(ツ)_/¯'],
  ...[
    'https://un.org/a_b',
    'http://x',
    '<https://un.org>',
    'steam://run',
    '[text](https://un.org)',
    '[a]',
    '(b)',
    'www.un.org',
  ],
  ...[
    '# ',
    '## ',
    '\n### ',
    '-# ',
    '- ',
    '\n  - ',
    '+ ',
    '* ',
    '> ',
    '>>> ',
    '1. ',
    '\n23. ',
    '1) ',
    '```js\n',
    '***',
    '**',
  ],
  ...[
    '😀',
    '👩‍👩‍👧‍👦',
    '🇺🇳',
    '𠮷',
    'é',
    '©',
    '1️⃣',
    '#️⃣',
    '\ud83d',
    '\ude00',
    '\ufffd',
    '\ufeff',
    '\u2028',
    '\u2029',
    '\u0085',
  ],
  ...[
    '\u202e',
    '\u202d',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    'שלום',
    '␀',
    '␡',
    '\u007f',
    '\u2060',
    '\u200b',
  ],
];

/** Made once: fast-check cuts its own dangerous strings for each anew. */
const PIECE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** Text that looks like everything Discord gives a meaning to. */
export const hostileText = (maxPieces = 30): fc.Arbitrary<string> =>
  fc
    .array(PIECE, { minLength: 1, maxLength: maxPieces })
    .map((pieces) => pieces.join(''))
    .filter((text) => text !== '');

/** A text, a span of it to quote, and a span to set off, which may lie anywhere. */
export const hostileCut = hostileText().chain((text) => {
  const offset = fc.nat(text.length);
  return fc
    .tuple(offset, offset, offset, offset)
    .map(([a, b, c, d]) => ({
      paragraph: paragraphOf(text),
      span: { start: Math.min(a, b), end: Math.max(a, b) },
      strong: { start: Math.min(c, d), end: Math.max(c, d) },
    }))
    .filter(({ span }) => span.start < span.end);
});

const document: DocumentInfo = {
  id: 'a-68-652',
  symbol: 'A/68/652',
  hasSymbol: true,
  symbolSource: null,
  language: 'zh-Hans',
  title: { zh: '标题', en: 'Title' },
  kind: { zh: '报告', en: 'Report' },
  body: { zh: '大会', en: 'General Assembly' },
  session: 68,
  agendaItem: 53,
  dates: {},
  file: 'report.txt',
  source: 'https://docs.un.org',
};

export const paragraphOf = (text: string): Paragraph => ({
  document,
  id: 16,
  section: null,
  text,
  runs: [{ at: 0, source: { start: 0, end: text.length } }],
  label: null,
  footnotes: [],
  errata: [],
});
