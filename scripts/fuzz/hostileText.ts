import fc from 'fast-check';

/** What patterns begin with, count and end with: repeated, it finds the one that begins anew at every place. */
const UNITS = [
  ...[
    '不',
    '1月',
    '马里',
    '自从',
    '直到',
    '预算',
    '哪',
    '最',
    '决议',
    '除了',
    '的',
    '是',
    '2013年',
    '第',
    '段',
    '五',
    '亿',
    '零',
  ],
  ...[
    ' ',
    '\t',
    '\n',
    '\u3000',
    '\u200b',
    '\u00ad',
    '。',
    '，',
    '、',
    '.',
    ',',
    '-',
    '/',
    '!',
    '?',
    '？',
    '…',
    '─',
    '○',
  ],
  ...[
    '“',
    '”',
    '「',
    '」',
    '(',
    ')',
    '（',
    '《',
    '[',
    ']',
    '<',
    '>',
    '"',
    "'",
    '\\',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '> ',
  ],
  ...['#', '# ', '#A ', '@', '<@1>', '&', '%', '%2e', '=', ':', 'a:"', 'section:', '0', '9', '1 ', '1,', '٣', '²', '½'],
  ...[
    'a',
    'the ',
    'mali',
    'MINUSMA',
    'A/',
    'A/68/652',
    'S/RES/',
    'para. 3',
    'of ',
    'é',
    'е',
    'ß',
    'שלום',
    'ﬀ',
    '⺠',
    '𠮷',
    '👩‍👩‍👧‍👦',
  ],
  ...['\0', '\u001b[31m', '\u202e', '\u2029', '\ufeff', '\ufffd', '\ud83d', '\ude00', 'ğ', 'İ', '\u0301'],
];

const unit = fc.constantFrom(...UNITS);

/** Short, of any length, or as long as may be. */
const lengths = (longest: number) => fc.oneof(fc.nat(Math.min(60, longest)), fc.nat(longest), fc.constant(longest));

/** One to four units over and over, up to a length. */
const dense = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(unit, { minLength: 1, maxLength: 4 }), lengths(longest), fc.option(unit))
    .map(([units, length, last]) => {
      const once = units.join('');
      return once.repeat(Math.ceil(length / once.length)).slice(0, length) + (last ?? '');
    });

const digits = (longest: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('0123456789', '0123456789 ,.', '一二三四五六七八九十百千万亿零', '12-/年月日至到'),
      lengths(longest),
    )
    .chain(([signs, length]) => fc.string({ unit: fc.constantFrom(...signs), minLength: length, maxLength: length }));

/** Text made to hold up whoever reads it, at most so many UTF-16 units; lone surrogates among it. */
export const hostileText = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: dense(longest) },
      { weight: 2, arbitrary: fc.array(unit, { maxLength: 60 }).map((units) => units.join('')) },
      { weight: 1, arbitrary: digits(Math.min(longest, 400)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: Math.min(longest, 200) }) },
    )
    .map((text) => text.slice(0, longest));
