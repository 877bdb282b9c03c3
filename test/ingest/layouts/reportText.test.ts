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
