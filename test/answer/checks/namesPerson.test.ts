import { expect, test } from 'vitest';
import { namesPerson } from '../../../src/answer/checks/namesPerson.ts';

test.each([
  ['我和世界银行行长金墉对大湖区的访问', '行长叫什么名字', true],
  ['我和世界银行行长金墉对大湖区的访问', '司令叫什么名字', false],
  ['副秘书长埃尔韦·拉德苏表示', '副秘书长叫什么名字', true],
  ['部队指挥官和警务专员', '指挥官叫什么名字', false],
  ['特派团团长履行责任', '团长是谁', false],
])('%s, asked %s: %s', (text, question, names) => {
  expect(namesPerson(text, question)).toBe(names);
});
