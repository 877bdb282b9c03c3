import { expect, test } from 'vitest';
import type { KeptFeedback } from '../../../src/command/feedback.ts';
import { feedbackFile } from '../../../src/discord/feedback/feedbackFile.ts';
import { keepFeedback } from '../../../src/discord/feedback/keepFeedback.ts';
import { openLog } from '../../../src/log/log.ts';
import { UserError } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { kept } from './kept.ts';

const { day: _, version: __, ...FEEDBACK } = kept();

test('the day and the version are kept with it, and no other time', async () => {
  const written: KeptFeedback[] = [];
  const log = openLog('silent');
  const now = () => Date.parse('2026-11-30T23:59:59Z');
  await keepFeedback(async (feedback) => void written.push(feedback), { version: '0.1.0', log, now })(FEEDBACK);
  expect(written).toEqual([kept()]);
});

test('a full disk costs the person a sentence and the log a line, without what they asked', async () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  const keep = keepFeedback(feedbackFile('/dev/full'), { version: '0.1.0', log });
  const error = await keep(FEEDBACK).catch((thrown: unknown) => thrown);
  expect(error instanceof UserError && error.sentence(zhCN)).toBe(zhCN.feedback.notKept);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('ENOSPC');
  expect(lines[0]).not.toContain(FEEDBACK.question);
});
