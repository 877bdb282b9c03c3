import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readReportText } from '../../../src/ingest/layouts/reportText.ts';
import type { Document } from '../../../src/report/document.ts';
import { headings } from '../../../src/report/section.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { coverage, expectNothingLost, expectWayBack } from './wayBack.ts';

const read = (source: string): Document => readReportText(source, REPORT.document.info);

describe('the first report', () => {
  const { document, source } = REPORT;

  test('has 93 numbered paragraphs in order, beside its front matter, summary and footnote', () => {
    const numbers = Array.from({ length: 93 }, (_, index) => index + 1);
    expect(document.paragraphs.map(({ id }) => id)).toEqual(['front', 'summary', ...numbers, 'fn1']);
  });

  test('is read as ever: ids, texts and the way back to each character', () => {
    const read = document.paragraphs.map(({ id, text, runs, label, section }) => [
      id,
      text,
      runs,
      label,
      section?.heading,
    ]);
    expect(createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16)).toBe('f531728c16d09e42');
    expect(document.furniture).toEqual([]);
  });

  test('has eight sections, and two subsections in the fifth', () => {
    expect(document.sections.map(({ numeral }) => numeral).join('')).toBe('一二三四五AB六七八');
    expect(headings(paragraph(53).section)).toEqual(['五. 安全和安保', 'A. 军事特遣队和建制警察部队的安全和安保']);
    expect(headings(paragraph(57).section)).toEqual(['六. 提供外勤支助']);
  });

  test('reads a heading with digits as a heading', () => {
    expect(headings(paragraph(7).section)).toEqual(['二. 2013 年主要业务发展情况']);
    expect(paragraph(6).text).not.toContain('主要业务');
  });

  test.each([
    [5, '事实上，若不包括'],
    [10, '南苏丹政府最初'],
    [15, '向前迈出的重要一步'],
    [20, '(联塞部队)'],
    [25, '通过联合行动'],
    [31, '次序适当的方式'],
    [37, '工作继续进行'],
    [48, '利益攸关方之间'],
    [53, '采取了紧急情况演习'],
    [58, '口粮供应。由于采用'],
    [64, '11 个关键领域'],
    [71, '了解、预警能力'],
    [78, '决定设立'],
  ])('makes paragraph %i, which a page break cuts, whole again', (id, joint) => {
    expect(paragraph(id).text).toContain(joint);
  });

  test('lifts the footnote out of paragraph 48 and attaches it to its mark in 47', () => {
    expect(paragraph('fn1').text).toBe('提及科索沃时,应结合安全理事会第 1244(1999)号决议加以理解。');
    expect(paragraph(48).text).not.toContain('1244');
    const [mark] = paragraph(47).footnotes;
    const at = paragraph(47).text.indexOf('¹');
    expect(mark).toEqual({ id: 'fn1', at, end: at + 1 });
  });

  test('keeps the note of the masthead in the front matter, and joins the title that is wrapped', () => {
    expect(paragraph('front').text.split('\n')).toEqual([
      '第六十八届会议',
      '议程项目 53',
      '整个维持和平行动问题所有方面的全盘审查',
      '维持和平行动特别委员会各项建议的执行情况',
      '秘书长的报告',
      '** 由于技术原因于2014年2月7日第二次重发。',
    ]);
  });

  test('gives every non-blank character of the source to exactly one element', () => {
    expect(new Set(coverage(document, source))).toEqual(new Set([1]));
  });

  test('gives every character of a paragraph its place in the source', () => {
    expectWayBack(document, source);
  });
});

test('nothing is lost or doubled in any text', () => {
  expectNothingLost(
    read,
    '一. 标题',
    'B. 小标题',
    '1. 一段。',
    '2. 又一段',
    '续行，¹ 完。',
    '¹ 脚注。',
    '摘要',
    '** 注',
    '',
    '  缩进 ',
    '二. 不是标题。',
    '3.5 是数字',
    '𠮷',
    'I. Introduction',
    'wrapped line',
    '附件一',
    'Annex',
    '(a) 项',
    '1. Title',
    '(b) Title',
    '6/21',
    'A/97/12',
    '3',
    '1/ See',
    '1 See',
    'law 1/ and oil,1 too',
    '目录',
    '三. 灯 ..... 3',
    '\f',
  );
});

test('a superscript after a Latin letter is a unit, not a footnote mark', () => {
  expect(read('1. 面积 5 km²。').paragraphs[0]?.footnotes).toEqual([]);
});

test('a wrapped English line goes on after a space, a Chinese one without', () => {
  const texts = read('1. The mission\nremains in\n马里\n北部。').paragraphs.map(({ text }) => text);
  expect(texts).toEqual(['The mission remains in马里北部。']);
});

test('English sections have Roman numerals; a letter that looks like one is a subsection', () => {
  const source = 'I. Introduction\n\n1. One.\n\nII. Safety\n\nA. Convoys\n\n2. Two.\n\nC. Camps\n\n3. Three.';
  const { sections, paragraphs } = read(source);
  expect(sections.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'A', 'C']);
  expect(headings(paragraphs[2]?.section ?? null)).toEqual(['II. Safety', 'C. Camps']);
});

test('numbers that begin anew in an annex are those of the annex', () => {
  const { paragraphs } = read('1. 正文。\n\n附件一\n\n1. 甲。\n\n2. 乙。\n\n附件二\n\n1. 丙。');
  expect(paragraphs.map(({ id }) => id)).toEqual([1, 'ax1-1', 'ax1-2', 'ax2-1']);
  expect(paragraphs[3]?.section?.heading).toBe('附件二');
});

test('paragraphs put in later have ids of their own, and so has a number that is printed again', () => {
  const { paragraphs } = read('1. One.\n\n1 bis. More.\n\n2. Two.\n\n2. Again.\n\nAnnex I\n\n1. A.\n\n1. B.');
  expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([
    [1, 'One.'],
    ['p1bis2', 'More.'],
    [2, 'Two.'],
    ['p2rep2', 'Again.'],
    ['ax1-1', 'A.'],
    ['ax1-1rep2', 'B.'],
  ]);
});

test('a page and all that stands on it are read in their parts', () => {
  const source = `A/97/12

Lamps of the lake
Report of the Keeper

Contents
I. Aims ..... 1
II. Oil ..... 2
III. Boats ..... 3

I. Aims

1. The keepers burn oil, as the law 1/ says, and they do not stop for the

1/ See A/97/1, which is
longer.
2/3 97-00001 (E)
\fA/97/12

winter, see:
(a) the lamps;
(b) the boats.

3. They\u3000end.
`;
  const { sections, paragraphs, furniture } = read(source);
  expect(sections.map(({ heading }) => heading)).toEqual(['I. Aims']);
  expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([
    ['front', 'A/97/12\nLamps of the lake Report of the Keeper'],
    [
      1,
      'The keepers burn oil, as the law 1/ says, and they do not stop for the winter, see:\n(a) the lamps;\n(b) the boats.',
    ],
    [3, 'They\u3000end.'],
    ['fn1', 'See A/97/1, which is longer.'],
  ]);
  expect(paragraphs[1]?.footnotes).toEqual([{ id: 'fn1', at: 33, end: 35 }]);
  expect(furniture?.map(({ start, end }) => source.slice(start, end))).toEqual([
    ...['Contents', 'I. Aims ..... 1', 'II. Oil ..... 2', 'III. Boats ..... 3', '2/3 97-00001 (E)', 'A/97/12'],
  ]);
  expect(
    new Set(coverage({ info: REPORT.document.info, sections, paragraphs, furniture: furniture ?? [] }, source)),
  ).toEqual(new Set([1]));
});

test('words under a heading are no part of the paragraph above', () => {
  const { paragraphs } = read('1. 灯长明。\n\n附件一\n\n成员名单\n\n1. 甲\n\n2. 乙\n\n一. 湖\n如下：\n\n3. 丙');
  expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([
    [1, '灯长明。'],
    ['un1', '成员名单'],
    ['ax1-1', '甲'],
    ['ax1-2', '乙'],
    ['un2', '如下：'],
    ['ax1-3', '丙'],
  ]);
});

test.each([
  ['numbers', (count: number) => '1. x\n'.repeat(count)],
  ['lists and parts', (count: number) => '5. x.\n1. y.\n2. z.\n6. x.\n'.repeat(count / 4)],
  ['notes', (count: number) => 'law 1/ x.\n1/ See\n* y\n'.repeat(count / 3)],
  ['pages', (count: number) => '6/21\nA/97/12\n3\nLamps\n'.repeat(count / 4)],
  ['contents', (count: number) => 'x\nI. A ..... 1\n'.repeat(count / 2)],
  ['headings', (count: number) => '(a) x\nA. x\n1. x\n'.repeat(count / 3)],
  ['one line', (count: number) => '1/ [1] a,1 '.repeat(count)],
])('a hostile text of %s is read to its end, and nothing of it is lost', (_, text) => {
  const source = text(30_000);
  expect(new Set(coverage(read(source), source))).toEqual(new Set([1]));
});
