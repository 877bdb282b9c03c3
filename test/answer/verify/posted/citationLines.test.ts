import { describe, expect, test } from 'vitest';
import {
  isCitationLine,
  leadingCitation,
  withoutCitation,
} from '../../../../src/answer/verify/posted/citationLines.ts';

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
    '第6页',
    'A/68/652 说得很清楚',
  ])('but not %s', (line) => {
    expect(isCitationLine(line)).toBe(false);
  });
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
  ['第15段维持和平。', ''],
  ['维持和平：第15段', ''],
])('%j begins with the citation %j', (text, citation) => {
  expect(leadingCitation(text)).toBe(citation);
});
