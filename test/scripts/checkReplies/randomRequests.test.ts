import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandNamed } from '../../../commands/index.ts';
import { randomRequests, randomText } from '../../../scripts/checkReplies/randomRequests.ts';

test('requests are of commands that there are, most of them questions', () => {
  const requests = fc.sample(randomRequests(['一个问题']), { numRuns: 500, seed: 1 });
  expect(requests.every(({ command }) => commandNamed(command) !== undefined)).toBe(true);
  const asked = requests.filter(({ command }) => command === 'ask').length;
  expect(asked).toBeGreaterThan(200);
  expect(new Set(requests.map(({ command }) => command)).size).toBeGreaterThan(8);
});

test('texts hold what is hostile, too', () => {
  const texts = fc.sample(randomText(['一个问题']), { numRuns: 500, seed: 1 });
  expect(texts.some((text) => text.includes('@everyone'))).toBe(true);
  expect(texts.some((text) => text.includes('马里稳定团'))).toBe(true);
});
