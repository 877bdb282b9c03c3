import { expect, test } from 'vitest';
import { withoutAuthor } from '../../src/answer/ownWords.ts';

test.each([
  ['秘书长对保护平民怎么看？', '保护平民'],
  ['報告對馬里有什麼看法？', '马里'],
  ['联合国就无人机持什么态度', '无人机'],
  ['What does the report say about drones?', 'drones'],
])('%s is asked of the subject alone', (question, subject) => expect(withoutAuthor(question)).toBe(subject));

test.each(['秘书长跟谁一起跑了大湖区？', '秘书长提出了哪两项政策？', '保护平民怎么看？', ''])('%s stays', (question) =>
  expect(withoutAuthor(question)).toBe(question),
);
