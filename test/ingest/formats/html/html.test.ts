import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormatError } from '../../../../src/ingest/formats/extract.ts';
import { readHtml } from '../../../../src/ingest/formats/html/html.ts';
import { encoded } from '../encoded.ts';
import { blocksOf } from './read.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html));

test('block elements become blocks, with an empty line between them', () => {
  const { text, warnings } = read(
    '<h1>报告</h1><p>1. 一</p><div>前<section>中</section>后</div><blockquote>引文</blockquote>',
  );
  expect(text).toBe('报告\n\n1. 一\n\n前\n\n中\n\n后\n\n引文');
  expect(warnings).toEqual([]);
});

test('inline elements end nothing', () => {
  expect(blocksOf('<p>安全<b>理<i>事</i></b><a href="/">会</a></p>')).toEqual(['安全理事会']);
});

test('a line break ends the line, two end the paragraph', () => {
  expect(blocksOf('联合国<br>大会')).toEqual(['联合国\n大会']);
  expect(blocksOf('第一段<br><br/>第二段<br><br><br>第三段<br>')).toEqual(['第一段', '第二段', '第三段']);
});

test('lines of the file are no lines of the text', () => {
  expect(blocksOf('<p>\n  秘书长\n  的报告\n</p>')).toEqual(['秘书长的报告']);
  expect(blocksOf('<p>the Secretary-\nGeneral  and\n\tthe Council</p>')).toEqual([
    'the Secretary- General and the Council',
  ]);
});

test('what is preformatted keeps its lines and spaces', () => {
  expect(blocksOf('<pre>\nA/68/652\n    第 2 页\n\n次段</pre>后')).toEqual(['A/68/652\n    第 2 页', '次段', '后']);
});

test('items of lists have their numbers and marks', () => {
  expect(
    blocksOf('<ol start=15><li>一<li><p>二</p><p>续</p><ol type=a><li>甲<li>乙</ol><li>三</ol><ul><li>点</ul>'),
  ).toEqual([...['15. 一', '16. 二', '续', 'a. 甲', 'b. 乙', '17. 三', '- 点']]);
});

test('an item that begins with a list has both marks, an empty item none', () => {
  expect(blocksOf('<ol><li><ol type=i><li>一</ol><li></li><li>三</ol>')).toEqual(['1. i. 一', '3. 三']);
});

test('a row of a table is a block, its cells parted by tabs', () => {
  expect(blocksOf('<table><caption>表1</caption><tr><th>年<th>美元<tr><td>2013<td><p>1\n000</p></table>')).toEqual([
    ...['表1', '年\t美元', '2013\t1 000'],
  ]);
});

test('the lines and paragraphs of a cell stay in its row, an empty cell keeps its place', () => {
  expect(blocksOf('<table><tr><td>甲<br>乙<td><p>一</p><p>二</p><tr><td><td>2<tr><td> <td></table>')).toEqual([
    ...['甲乙\t一 二', '\t2'],
  ]);
});

test('cells that span columns and rows leave the others in their columns', () => {
  const rows = '<tr><th rowspan=2>年<th colspan=2>美元<th>注<tr><th>甲<th>乙<tr><td>2013<td>1<td>2<td>*';
  expect(blocksOf(`<table>${rows}</table>`)).toEqual(['年\t美元\t\t注', '\t甲\t乙', '2013\t1\t2\t*']);
});

test('the header row comes first and the foot last, wherever they stand', () => {
  const table = '<table><tfoot><tr><td>共<td>2</tfoot><tr><td>甲<td>1<thead><tr><th>名<th>数</thead></table>';
  expect(blocksOf(table)).toEqual(['名\t数', '甲\t1', '共\t2']);
});

test('a table that only places things on the page leaves paragraphs what they are', () => {
  const data = '<table><tr><td>年<td>数</table>';
  expect(blocksOf(`<table><tr><td>边<td><p>1. 一</p><p>2. 二</p>${data}</table>`)).toEqual([
    '边',
    '1. 一',
    '2. 二',
    '年\t数',
  ]);
  expect(blocksOf('<table><tr><td><p>摘要</p><p>本报告</p></table>')).toEqual(['摘要', '本报告']);
});

test('marks of footnotes become superscript digits', () => {
  expect(blocksOf('<p>决议<sup>1</sup>和<sup><a href="#n2">[2]</a></sup></p><p><sup>1</sup> A/68/1。</p>')).toEqual([
    ...['决议¹和²', '¹ A/68/1。'],
  ]);
});

test.each(['script', 'style', 'template', 'noscript', 'nav', 'select'])('what stands in %s is no text', (name) => {
  expect(blocksOf(`<p>前</p><${name}>无</${name}><p>后</p>`)).toEqual(['前', '后']);
});

test('comments, the head and what is hidden are no text', () => {
  const hidden = '<p hidden>一</p><p style="color:red; display : none">二</p><!-- 三 -->';
  expect(read(`<html><head><title>题</title></head><body>文${hidden}</body>`).text).toBe('文');
});

test('entities are the characters they stand for, and decoded once', () => {
  expect(blocksOf('&#31532;&#x4e00; &lt;b&gt; &amp;lt; &nbsp;')).toEqual(['第一 <b> &lt;']);
});

test('a page is read in the encoding it declares', () => {
  const page =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><p>联合国大会</p>';
  expect(readHtml(encoded(page, 'gb18030')).text).toBe('联合国大会');
});

test('pictures and pages without text are told of', () => {
  expect(read('<img src=a.png alt=徽><svg><text>图</text></svg>')).toEqual({
    text: '',
    warnings: ['Pictures are left out: 2', 'The page holds no text'],
  });
});

test('rows and cells within a formula are no table', () => {
  const row = '<math><mi>x</mi><tr><td>y</td></tr></math>';
  expect(blocksOf(`<table><tr><td>甲<td>${row}乙</table>${row}`).join(' ')).toMatch(/甲\txy乙/u);
});

test.each([
  ['div', '<div>'.repeat(100_000)],
  ['span', '<span>'.repeat(100_000)],
  ['table', '<table><tr><td>'.repeat(100_000)],
  ['b', Array.from({ length: 100_000 }, (_, at) => `<b class=${at}>`).join('')],
])('a hundred thousand nested %s are refused and hold nobody up', (_, html) => {
  expect(() => read(html)).toThrow(FormatError);
});

test('a page that nests as deep as is allowed is read', () => {
  expect(read(`${'<div>'.repeat(900)}底`).text).toBe('底');
});

test('whatever the markup, a page is read, and its letters are those that were written', () => {
  const names = [
    'p',
    'div',
    'b',
    'table',
    'tr',
    'td',
    'th',
    'thead',
    'tfoot',
    'ol',
    'li',
    'pre',
    'sup',
    'a',
    'br',
    'math',
  ];
  const tags = fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name}>`]));
  const letters = fc.constantFrom('一', 'x', 'yz ');
  fc.assert(
    fc.property(fc.array(fc.oneof(tags, letters)), (pieces) => {
      const written = pieces.filter((piece) => !piece.startsWith('<')).join('');
      const printed = blocksOf(pieces.join('')).join('');
      // The parser moves what may not stand in a table before it.
      const sorted = (text: string) =>
        Array.from(text.replaceAll(/[^一xyz]/gu, ''))
          .toSorted()
          .join('');
      expect(sorted(printed)).toBe(sorted(written));
    }),
  );
});

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        return typeof readHtml(bytes).text === 'string';
      } catch (error) {
        return error instanceof FormatError;
      }
    }),
  );
});
