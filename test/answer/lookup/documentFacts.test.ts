import { expect, test } from 'vitest';
import { describeDocument } from '../../../src/answer/lookup/documentFacts.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['date', '2014年2月7日'],
  ['author', '秘书长'],
  ['title', '维持和平行动特别委员会各项建议的执行情况'],
] as const)('the %s is quoted from the front of the document', (fact, text) => {
  const { printed } = describeDocument(fact, REPORT.document, opened);
  expect(printed?.span?.text).toBe(text);
  expect(printed?.quotes[0]?.text).toContain(text);
  expect(printed?.quotes[0]?.paragraph.id).toBe('front');
});

test.each(['symbol', 'length'] as const)('the %s is printed nowhere', (fact) => {
  expect(describeDocument(fact, REPORT.document, opened).printed).toBeNull();
});
