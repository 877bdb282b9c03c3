import { expect, test } from 'vitest';
import { gbt7714 } from '../../../src/presentation/citations/gbt7714.ts';
import { REPORT } from '../../corpus.ts';

const { info } = REPORT.document;
const today = new Date('2026-11-24T10:00:00Z');

test('a report is an online report [R/OL] with paragraph, date and day of access', () => {
  expect(gbt7714(info, 15, today)).toBe(
    '联合国秘书长. 维持和平行动特别委员会各项建议的执行情况: 秘书长的报告: A/68/652[R/OL]. 2014: 第15段(2014-02-07)[2026-11-24]. https://docs.un.org/zh/A/68/652.',
  );
});

test('a part without a number is cited by its name, a report without a date by none', () => {
  expect(gbt7714({ ...info, dates: {} }, 'summary', today)).toContain('A/68/652[R/OL]. 摘要[2026-11-24]. https');
});
