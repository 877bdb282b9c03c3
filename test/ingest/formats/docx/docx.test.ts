import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../src/ingest/formats/docx/docx.ts';
import { FormatError } from '../../../../src/ingest/formats/extract.ts';
import { blocksOf, docxFile, level, list, numbered, paragraph, rooted, table, warningsOf } from '../docxFile.ts';

const reference = (id: number, name = 'footnote', further = '') =>
  `<w:r><w:${name}Reference w:id="${id}" ${further}/></w:r>`;

const note = (id: number, content: string, name = 'footnote') =>
  `<w:${name} w:id="${id}">${paragraph(`<w:r><w:${name}Ref/></w:r>${content}`)}</w:${name}>`;

const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

const REPORT = {
  body: `${paragraph('秘书长的报告')}${numbered(`${text('大会')}${reference(2)}`)}${table([paragraph('甲'), paragraph('1')])}`,
  numbering: list(level(0, 'decimal', '%1.')),
  footnotes: note(2, text(' A/68/652。')),
};

test('a report is read with its numbers, tables and notes', () => {
  expect(readDocx(docxFile(REPORT))).toEqual({
    text: '秘书长的报告\n\n1. 大会¹\n\n甲\t1\n\n¹ A/68/652。',
    warnings: [],
  });
});

test('notes come at the end, in the order of their marks, each on one line', () => {
  const second = `<w:footnote w:id="7">${paragraph('一。')}${paragraph('二。')}</w:footnote>`;
  const separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>无</w:t></w:r></w:p></w:footnote>';
  const body = paragraph(`${text('甲')}${reference(7)}${text('乙')}${reference(3)}`);
  expect(blocksOf({ body, footnotes: `${separator}${note(3, text('三。'))}${second}` })).toEqual([
    ...['甲¹乙²', '¹ 一。 二。', '² 三。'],
  ]);
});

test('a note with a mark of its own has no number', () => {
  const body = paragraph(
    `${text('甲')}${reference(1, 'footnote', 'w:customMarkFollows="1"')}${text('*')}${reference(2)}`,
  );
  expect(blocksOf({ body, footnotes: `${note(1, text('* 补发。'))}${note(2, text('二'))}` })).toEqual([
    ...['甲*¹', '* 补发。', '¹ 二'],
  ]);
});

test('endnotes are read as footnotes are, and a file with both is told of', () => {
  const body = paragraph(`${text('甲')}${reference(1, 'endnote')}${reference(1)}`);
  const parts = { body, footnotes: note(1, text('脚')), endnotes: note(1, text('尾'), 'endnote') };
  expect(blocksOf(parts)).toEqual(['甲¹²', '¹ 尾', '² 脚']);
  expect(warningsOf(parts)).toEqual(['Footnotes and endnotes are numbered together, in the order of their marks']);
});

test('notes that start anew on each page are told of', () => {
  const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
  expect(warningsOf({ ...REPORT, settings })).toEqual([expect.stringContaining('numbered through')]);
  expect(warningsOf({ body: paragraph('一'), settings })).toEqual([]);
});

test('parts are found by what names them, wherever they are', () => {
  const relations = (...targets: [string, string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="http://x/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const file = docxFile(
    {},
    {
      '_rels/.rels': relations(['officeDocument', '/a/main.xml']),
      'a/_rels/main.xml.rels': relations(['numbering', '../n.xml']),
      'a/main.xml': rooted('document', `<w:body>${numbered('一')}</w:body>`),
      'n.xml': rooted('numbering', list(level(0, 'decimal', '%1)'))),
    },
  );
  expect(readDocx(file).text).toBe('1) 一');
});

test.each([
  ['an encrypted file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'encrypted'],
  ['a file with macros', docxFile(REPORT, { 'word/vbaProject.bin': 'x' }), 'macros'],
  ['an archive of another kind', docxFile({}), 'no document of Word'],
  ['a workbook', docxFile({}, { 'word/document.xml': '<workbook/>' }), 'no document of Word'],
  ['a page', strToU8('<html>'), 'no ZIP archive'],
  ['nothing', new Uint8Array(), 'no ZIP archive'],
  [
    'a document type',
    docxFile({}, { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'document type',
  ],
  ['half a document', docxFile({}, { 'word/document.xml': '<a>' }), 'well-formed'],
  ['a document that is no text', docxFile({}, { 'word/document.xml': '\0' }), 'binary'],
])('%s is refused in one sentence', (_, bytes, reason) => {
  expect(() => readDocx(Uint8Array.from(bytes))).toThrow(FormatError);
  expect(() => readDocx(Uint8Array.from(bytes))).toThrow(reason);
});

test('elements nested too deep are refused', () => {
  const deep = (times: number) => `${'<w:sdt><w:sdtContent>'.repeat(times)}${'</w:sdtContent></w:sdt>'.repeat(times)}`;
  expect(() => readDocx(docxFile({ body: deep(50_000) }))).toThrow('nests more than 400 elements');
  expect(blocksOf({ body: `${deep(190)}${paragraph('一')}` })).toEqual(['一']);
});

test('a file without text is told of', () => {
  expect(warningsOf({ body: '' })).toEqual(['The file holds no text']);
});

test('a note that is referred to a thousand times is printed once', () => {
  const body = paragraph(reference(1).repeat(1_000));
  expect(blocksOf({ body, footnotes: note(1, text('注')) })).toEqual(['¹'.repeat(1_000), '¹ 注']);
});

test('a file that is cut off or has flipped bytes is read as it was or refused', () => {
  const file = docxFile(REPORT);
  const whole = readDocx(file).text;
  const reads = (bytes: Uint8Array) => {
    try {
      return readDocx(bytes).text;
    } catch (error) {
      if (error instanceof FormatError) return null;
      throw error;
    }
  };
  const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(flips, fc.option(fc.nat(file.length - 1)), (flipped, cut) => {
      const bytes = file.slice(0, cut ?? file.length);
      for (const [at, bits] of flipped) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ bits;
      const text = reads(bytes);
      if (text !== null) expect([cut, text]).toEqual([null, whole]);
    }),
    { numRuns: 1_000 },
  );
});

test('whatever stands in a well-formed document, it is read or refused', () => {
  const names = [
    'p',
    'r',
    't',
    'tbl',
    'tr',
    'tc',
    'sdt',
    'sdtContent',
    'ins',
    'del',
    'drawing',
    'txbxContent',
    'pPr',
    'rPr',
  ];
  const leaves = [
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:br/>',
    '<w:vanish/>',
    '字',
    '<w:sym/>',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom(...leaves),
      fc
        .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<w:${name}>${inside.join('')}</w:${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree), (inside) => typeof readDocx(docxFile({ body: inside.join('') })).text === 'string'),
  );
});
