import { describe, expect, test } from 'vitest';
import { blocksOf, level, list, numbered, paragraph, run, table, warningsOf } from '../docxFile.ts';

const numbering = list(level(0, 'decimal', '%1.'));
const end = (change: string, numbers = '') => `${numbers}<w:rPr>${change}</w:rPr>`;
const NUMBER = '<w:numPr><w:numId w:val="1"/></w:numPr>';

test('paragraphs are blocks, empty ones are none', () => {
  expect(blocksOf({ body: paragraph('一') + paragraph('') + paragraph('\u3000 二 ') })).toEqual(['一', '二']);
});

test('two line ends end a block, as an empty line does', () => {
  expect(blocksOf({ body: paragraph('<w:r><w:t>一</w:t><w:br/><w:br/><w:cr/><w:t>二</w:t><w:br/></w:r>') })).toEqual([
    '一',
    '二',
  ]);
});

test('content controls and custom XML are read', () => {
  const control = (inside: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const body = control(paragraph('一') + control(paragraph(run('二') + control(run('三')))));
  expect(blocksOf({ body: `${body}<w:customXml>${paragraph('四')}</w:customXml>` })).toEqual(['一', '二三', '四']);
});

test('a file within the file is told of', () => {
  expect(warningsOf({ body: `${paragraph('一')}<w:altChunk/>` })).toEqual(['Files within the file are left out: 1']);
});

describe('a paragraph whose end', () => {
  test('is deleted joins the next, and has its number', () => {
    const body = paragraph('甲', end('<w:del/>', NUMBER)) + numbered('乙') + numbered('丙');
    expect(blocksOf({ body, numbering })).toEqual(['1. 甲乙', '2. 丙']);
    expect(warningsOf({ body, numbering })).toEqual([
      'Tracked changes: 0 insertions are taken, 1 deletions are left out',
    ]);
  });

  test('is deleted with all its text was never there', () => {
    const deleted = '<w:del><w:r><w:delText>无</w:delText></w:r></w:del>';
    const body = numbered('甲') + paragraph(deleted, end('<w:del/>', NUMBER)) + numbered('乙');
    expect(blocksOf({ body, numbering })).toEqual(['1. 甲', '2. 乙']);
    expect(warningsOf({ body, numbering })).toEqual([
      'Tracked changes: 0 insertions are taken, 1 deletions are left out',
    ]);
  });

  test('is inserted counts once', () => {
    const body = paragraph(`<w:ins>${run('一')}</w:ins>`, end('<w:ins/>')) + paragraph('二', end('<w:ins/>'));
    expect(warningsOf({ body })).toEqual(['Tracked changes: 2 insertions are taken, 0 deletions are left out']);
  });

  test('is hidden runs into the next, and keeps its number', () => {
    const body = paragraph('标题。', end('<w:vanish/><w:specVanish/>', NUMBER)) + paragraph('正文') + numbered('乙');
    expect(blocksOf({ body, numbering })).toEqual(['1. 标题。正文', '2. 乙']);
  });

  test('is hidden with all its text has no number', () => {
    const body = paragraph(run('无', '<w:vanish/>'), end('<w:vanish/>', NUMBER)) + numbered('乙');
    expect(blocksOf({ body, numbering })).toEqual(['1. 乙']);
  });

  test('is deleted before a table, or last, ends all the same', () => {
    const deleted = paragraph('甲', end('<w:del/>'));
    expect(blocksOf({ body: deleted + table([paragraph('一'), paragraph('二')]) + deleted })).toEqual([
      '甲',
      '一\t二',
      '甲',
    ]);
  });
});
