import { expect, test } from 'vitest';
import { exchangeDate, exchangeName } from '../../../src/answer/followUp/exchangeName.ts';
import { GAZETTEER } from '../../report/gazetteer.ts';

test('a name takes the place of one like it, or is added', () => {
  expect(exchangeName('联科行动缩编到多少人？', '联利特派团', GAZETTEER)).toBe('联利特派团缩编到多少人？');
  expect(exchangeName('维和人员怎样保护平民？', '马里', GAZETTEER)).toBe('马里维和人员怎样保护平民？');
});

test('what is more than names is no exchange', () => {
  expect(exchangeName('联科行动缩编到多少人？', '联利特派团的预算', GAZETTEER)).toBeNull();
  expect(exchangeName('联科行动缩编到多少人？', '预算', GAZETTEER)).toBeNull();
});

test('a time takes the place of a time, or is added', () => {
  expect(exchangeDate('2013年有多少维和人员身亡？', '2012年')).toBe('2012年有多少维和人员身亡？');
  expect(exchangeDate('有多少维和人员身亡？', '2012年')).toBe('2012年有多少维和人员身亡？');
  expect(exchangeDate('Who was killed in 2013?', 'in 2012')).toBe('Who was killed in 2012?');
  expect(exchangeDate('2013年有多少维和人员身亡？', '2012年的预算')).toBeNull();
});
