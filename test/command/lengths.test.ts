import { expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { checkLengths, tooLong } from '../../src/command/lengths.ts';
import { UserError } from '../../src/presentation/wording/userError.ts';
import { WORDINGS } from '../../src/presentation/wording/wording.ts';

test('code points are counted, as Discord counts them', () => {
  expect(tooLong(ask, { question: '𠮷'.repeat(300) })).toBeUndefined();
  expect(tooLong(ask, { question: '𠮷'.repeat(301) })?.name).toBe('question');
});

test('an option that is too long gets one sentence, which says how long it may be', () => {
  const check = () => checkLengths(ask, { question: '问'.repeat(5000) });
  expect(check).toThrow(UserError);
  try {
    check();
  } catch (error) {
    for (const wording of Object.values(WORDINGS)) expect((error as UserError).sentence(wording)).toContain('300');
  }
});

test('no option is without a limit', () => {
  const flag = { name: 'chart', flag: true };
  const command = { ...ask, options: [flag] };
  expect(tooLong(command, { chart: 'x'.repeat(6_000) })).toBeUndefined();
  expect(tooLong(command, { chart: 'x'.repeat(6_001) })).toBe(flag);
});
