import { expect, test } from 'vitest';
import { memoryNeeded, memoryRefusal } from '../../../scripts/evaluate/memory.ts';

test('more text needs more memory, the encoder some more', () => {
  expect(memoryNeeded(2e6, false)).toBeGreaterThan(memoryNeeded(1e6, false));
  expect(memoryNeeded(1e6, true)).toBeGreaterThan(memoryNeeded(1e6, false));
});

test('what will not do is refused in a sentence that says what would', () => {
  expect(memoryRefusal(2e9, 4e9, 8e9)).toBeNull();
  expect(memoryRefusal(9e9, 20e9, 8e9)).toContain('8.0 GB are free');
  expect(memoryRefusal(6e9, 4e9, 8e9)).toContain('--max-old-space-size=6000');
});
