import { expect, test } from 'vitest';
import { asksRank, ranksSo } from '../../../src/answer/checks/superlative.ts';
import type { Paragraph } from '../../../src/report/paragraph.ts';

const printed = (text: string) => ({ text }) as Paragraph;

test.each([
  ['哪个国家出兵最多？', true],
  ['谁的預算最大', true],
  ['Which country sends the most troops?', true],
  ['聯合國維和最需要會員國給什麼樣的支持？', false],
  ['维和人员伤亡最主要是因为什么？', false],
  ['哪个国家出兵？', false],
  ['', false],
])('%s asks which comes first: %s', (question, asks) => expect(asksRank(question)).toBe(asks));

test('a paragraph ranks by the same word or by a place in a row, any number does not', () => {
  expect(ranksSo(printed('甲国派遣的人最多。'), '哪个国家出兵最多？')).toBe(true);
  expect(ranksSo(printed('甲国居首。'), '哪个国家出兵最多？')).toBe(true);
  expect(ranksSo(printed('世界规模第二大的部署。'), '哪个部署最大？')).toBe(true);
  expect(ranksSo(printed('世界规模第二大的部署，119个国家派遣了部队。'), '哪个国家出兵最多？')).toBe(false);
});
