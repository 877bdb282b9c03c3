import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isCitationLine,
  leadingCitation,
  withoutCitation,
} from '../../../../src/answer/verify/posted/citationLines.ts';
import { type CitationLanguage, citation } from '../../../../src/report/citation.ts';
import type { ParagraphId } from '../../../../src/report/paragraph.ts';
import { REPORT } from '../../../corpus.ts';

describe('what is no words of a report', () => {
  test.each([
    'A/68/652，第15段',
    'A/68/652，第15段 · 二. 2013 年主要业务发展情况',
    'A/68/652, para. 15',
    'A/68/652，第15段，第6页',
    'A/68/652，第15段，第6頁 · 二. 2013 年主要业务发展情况',
    'A/68/652, para. 15, p. 6',
    'A/68/652，第15段，表第3行，第6页',
    'A/68/652，第15段，表2第3列',
    'A/68/652, para. 15, table 2, row 3, p. 6',
    '（A/68/652，摘要）',
    '《灯塔公约》，第3条第1款 · 第二章',
    '《灯塔公约》',
    'S/RES/9999(2031)，执行部分第3段',
    'S/RES/9999(2031), operative para. 3',
    'A/99/245，附件一，第3段 · 附件一',
    'A/99/245, annex II, para. 3',
    'A/99/17，第15之二段',
    'S/PV.9999, statement 12, para. 2',
    '〔原文如此，疑为“利比里亚”，印作“利比亚”〕',
    '[sic: printed “利比亚”]',
    '（1/3）',
    'A/68/652 《维持和平行动特别委员会各项建议的执行情况》',
    '多少人？\u2060',
    '第15段',
    '摘要',
  ])('%s', (line) => {
    expect(isCitationLine(line)).toBe(true);
  });

  test.each([
    '特别委员会在 2011 年报告(A/65/19)第 66 段鼓励秘书处继续努力',
    '第六十八届会议',
    '今天',
    '《灯塔公约》第三条说得很清楚',
    '第6页',
    'A/68/652 说得很清楚',
  ])('but not %s', (line) => {
    expect(isCitationLine(line)).toBe(false);
  });
});

test('every citation that the bot writes is one', () => {
  const number = fc.integer({ min: 1, max: 320 });
  const id = fc.oneof(
    number,
    number.map((n): ParagraphId => `op${n}`),
    fc.tuple(number, number).map(([n, m]): ParagraphId => `art${n}-${m}`),
    fc.tuple(fc.integer({ min: 0, max: 12 }), number).map(([n, m]): ParagraphId => `ax${n}-${m}`),
    fc.tuple(number, fc.integer({ min: 2, max: 4 })).map(([n, bis]): ParagraphId => `p${n}bis${bis}`),
    fc.constantFrom<ParagraphId>('front', 'summary', 'pre3', 'fn12', 'un7', 'turn3-2', 'art15bis3-1'),
  );
  const row = fc.option(fc.record({ table: fc.option(number), row: number }));
  const page = fc.integer({ min: 0, max: 500 });
  const language = fc.constantFrom<CitationLanguage>('zh-Hans', 'zh-Hant', 'en');
  const name = fc.constantFrom('A/68/652', 'S/RES/9999(2031)', '《灯塔公约》');
  fc.assert(
    fc.property(fc.record({ id, row, page }), name, language, (place, symbol, spoken) => {
      const cited = citation({ document: { ...REPORT.document.info, symbol }, ...place }, spoken);
      expect(isCitationLine(cited)).toBe(true);
      expect(withoutCitation(`维持和平。（${cited}）`)).toBe('维持和平。');
    }),
  );
});

describe('a citation at the end goes', () => {
  test.each([
    '（A/68/652，第15段）',
    '(A/68/652, para. 15)',
    '[A/68/652，第15段]',
    '（A/68/652，第15段，第6页）',
    ' A/68/652, para. 15, p. 6',
    '——A/68/652，第15段',
    ' - A/68/652, para. 15',
    '（见A/68/652，摘要）',
    '（第15段）',
    ' A/68/652，第15段',
    '（A/68/652，第15段）。',
  ])('%s', (citation) => {
    expect(withoutCitation(`维持和平。${citation}`)).toBe('维持和平。');
  });

  test.each(['大会第67/287号决议(第25段)决定设立', '报告(A/67/632 和Add. 1)以来', '维持和平。'])(
    'but not of %s',
    (text) => {
      expect(withoutCitation(text)).toBe(text);
    },
  );
});

test.each([
  ['A/68/652，第15段：维持和平。', 'A/68/652，第15段：'],
  ['第 15 段：维持和平。', '第 15 段：'],
  ['A/68/652，第15段，第6页：维持和平。', 'A/68/652，第15段，第6页：'],
  ['（A/68/652, para. 15）: 维持和平。', '（A/68/652, para. 15）:'],
  ['第15段 维持和平。', '第15段'],
  ['表第1行 特派团 军人', '表第1行'],
  ['table 2, row 1 特派团 军人', 'table 2, row 1'],
  ['第15段维持和平。', ''],
  ['维持和平：第15段', ''],
])('%j begins with the citation %j', (text, citation) => {
  expect(leadingCitation(text)).toBe(citation);
});
