import { expect, test } from 'vitest';
import { faults } from '../../../src/presentation/fit/faults.ts';
import { ACCENT } from '../../../src/presentation/message.ts';
import { sentenceMessage } from '../../../src/presentation/replies/sentence.ts';
import { wordsIn } from '../messages.ts';

test('a sentence is for the person alone, and says just that', () => {
  const message = sentenceMessage('没有 /budget 这个命令。');
  expect(message).toMatchObject({ ephemeral: true, accent: ACCENT.error });
  expect(wordsIn(message)).toBe('没有 /budget 这个命令。');
  expect(faults(message)).toEqual([]);
});
