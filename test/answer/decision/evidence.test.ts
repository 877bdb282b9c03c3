import { expect, test } from 'vitest';
import { findEvidence } from '../../../src/answer/decision/evidence.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { library } from '../../library.ts';
import { wholeLibrary } from '../../wholeLibrary.ts';

test('the passages found, read and weighed, and what is exactly missing', async () => {
  const opened = await wholeLibrary();
  const { candidates, missing, signals } = await findEvidence(
    understand('2013年有多少维和人员死亡？', opened),
    opened,
    {},
  );
  expect(candidates[0]?.hit.passage.paragraph.id).toBe(51);
  expect(missing).toBeNull();
  expect(signals?.answers).toBeGreaterThan(-3);
});

test('a comparison looks at more passages, a filter at those it lets through', async () => {
  const opened = await library();
  const count = async (question: string, filter = {}) =>
    (await findEvidence(understand(question, opened), opened, filter)).candidates.length;
  expect(await count('维和人员的安全')).toBe(15);
  expect(await count('维和人员和警察的安全有什么不同')).toBe(30);
  expect(await count('维和人员的安全', { section: '三' })).toBeLessThan(15);
});
