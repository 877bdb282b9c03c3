import { expect, test } from 'vitest';
import { columnsOf, isCovered, isFrame, within } from '../../../../src/ingest/formats/docx/tables.ts';
import { child, readXml } from '../../../../src/ingest/formats/docx/xml.ts';
import { blocksOf, paragraph, rooted, table } from '../docxFile.ts';

const read = (xml: string) => {
  const element = child(readXml(new TextEncoder().encode(rooted('body', xml)), 'body'), 'w:tbl');
  if (!element) throw new Error('no table');
  return element;
};

test('rows and cells are found within content controls', () => {
  const row = '<w:sdt><w:sdtContent><w:tr><w:tc/><w:customXml><w:tc/></w:customXml></w:tr></w:sdtContent></w:sdt>';
  const rows = within(read(`<w:tbl><w:tr/>${row}</w:tbl>`), 'w:tr');
  expect(rows.map((each) => within(each, 'w:tc').length)).toEqual([0, 2]);
});

test('a table of one column is a frame, as is one that holds a table', () => {
  expect(isFrame(read(table(['<w:p/>'], ['<w:p/>'])))).toBe(true);
  expect(isFrame(read(table(['<w:p/>', table(['<w:p/>'])])))).toBe(true);
  expect(isFrame(read(table(['<w:p/>'], ['<w:p/>', '<w:p/>'])))).toBe(false);
});

test('a cell is covered where it goes on from above', () => {
  const cell = (merge: string) => `<w:tcPr>${merge}</w:tcPr>`;
  const [row] = within(read(table(['', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'].map(cell))), 'w:tr');
  expect(row && within(row, 'w:tc').map(isCovered)).toEqual([false, false, true]);
});

test('a row is a block, its cells parted by tabs, each on one line', () => {
  const cell = paragraph('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>1</w:t></w:r>') + paragraph('二');
  expect(
    blocksOf({ body: table([paragraph('年'), paragraph('数')], [cell, paragraph('')], ['<w:p/>', paragraph('3')]) }),
  ).toEqual([...['年\t数', '甲乙 1 二', '\t3']]);
});

test('cells that span columns and rows leave the others in their columns', () => {
  const cell = (properties: string, text: string) => `<w:tcPr>${properties}</w:tcPr>${paragraph(text)}`;
  const above = [cell('<w:vMerge w:val="restart"/>', '年'), cell('<w:gridSpan w:val="2"/>', '美元'), paragraph('注')];
  const below = [cell('<w:vMerge/>', '无'), ...['甲', '乙', '*'].map((text) => paragraph(text))];
  expect(blocksOf({ body: table(above, below) })).toEqual(['年\t美元\t\t注', '\t甲\t乙\t*']);
});

test('a cell spans one column, or as many as it says and Word has', () => {
  const columns = (span: string) => {
    const [row] = within(read(table([`<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`])), 'w:tr');
    return row && within(row, 'w:tc').map(columnsOf);
  };
  expect(['2', '0', 'x', '9999'].map(columns)).toEqual([[2], [1], [1], [63]]);
});

test('what stands in a frame stays paragraphs', () => {
  const data = table([paragraph('年'), paragraph('数')]);
  expect(blocksOf({ body: table([paragraph('摘要')], [paragraph('一') + paragraph('二') + data]) })).toEqual([
    ...['摘要', '一', '二', '年\t数'],
  ]);
});

test('rows that are deleted or hidden are left out', () => {
  const row = (properties: string) =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr>`;
  expect(blocksOf({ body: `<w:tbl>${row('<w:del/>')}${row('<w:hidden/>')}${row('<w:ins/>')}</w:tbl>` })).toEqual([
    '甲\t乙',
  ]);
});
