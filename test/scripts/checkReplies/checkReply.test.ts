import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReply } from '../../../scripts/checkReplies/checkReply.ts';
import { randomRequests } from '../../../scripts/checkReplies/randomRequests.ts';
import { LIMITS } from '../../../src/presentation/fit/limits.ts';
import { library } from '../../library.ts';

const QUESTIONS = ['2013年有多少维和人员被打死？', '联科行动要裁到多少人？', 'What is the budget for 2013/14?'];

test('whatever is asked, the reply is one that Discord accepts', async () => {
  const opened = await library();
  for (const [index, request] of fc.sample(randomRequests(QUESTIONS), 300).entries()) {
    const locale = ['zh-CN', 'zh-TW', 'en-US'][index % 3] as string;
    const { wrong, bytes } = await checkReply(request, locale, opened);
    expect({ request, wrong }).toEqual({ request, wrong: [] });
    expect(bytes).toBeLessThanOrEqual(LIMITS.bytes);
  }
});

test('a bug is told, not hidden behind its sentence', async () => {
  const opened = await library();
  const lost = { ...opened, engine: { ...opened.engine, query: () => Promise.reject(new Error('lost')) } };
  const { wrong } = await checkReply({ command: 'ask', options: { question: '马里的情况' } }, 'zh-CN', lost);
  expect(wrong).toEqual(['a bug: Error: lost']);
});
