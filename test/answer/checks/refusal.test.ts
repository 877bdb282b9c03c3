import { describe, expect, test } from 'vitest';
import { exactlyMissing, missingOf } from '../../../src/answer/checks/refusal.ts';
import { findEvidence } from '../../../src/answer/decision/decision.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { library } from '../../library.ts';

const opened = await library();

describe('what a question names exactly and nothing holds', () => {
  test.each([
    ['中国派了多少人？', { what: 'name', name: '中国' }],
    ['第1701号决议说了什么？', { what: 'symbol', name: '1701' }],
    ['2010/11年度的预算', { what: 'period', name: '2010/11' }],
    ['第九次年度进度报告说了什么？', { what: 'words', name: '第九次年度进度报告说了什么？' }],
  ])('%s: %o', async (question, missing) => {
    const asked = understand(question, opened);
    const { candidates } = await findEvidence(asked, opened, {});
    expect(exactlyMissing(asked, candidates, opened)).toEqual(missing);
  });

  test.each(['第2086号决议说了什么？', '2013/14年度的预算', '第4次年度进度报告说了什么？'])(
    '%s is there',
    async (question) => {
      const asked = understand(question, opened);
      const { candidates } = await findEvidence(asked, opened, {});
      expect(exactlyMissing(asked, candidates, opened)).toBeNull();
    },
  );
});

test('the reason told is the first that holds', () => {
  const none = { entity: 0, symbol: false, period: false, kind: false };
  const asked = understand('马里稳定团2013年的预算是多少？', opened);
  expect(missingOf({ ...none, entity: 1, kind: true }, asked)).toEqual({ what: 'name', name: '马里稳定团' });
  expect(missingOf({ ...none, period: true, kind: true }, asked)).toEqual({ what: 'period', name: '2013' });
  expect(missingOf({ ...none, kind: true }, asked)).toEqual({ what: 'number', name: '马里稳定团' });
  expect(missingOf(none, asked)).toEqual({ what: 'words', name: '马里稳定团2013年的预算是多少？' });
});
