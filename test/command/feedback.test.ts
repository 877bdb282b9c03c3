import { describe, expect, test } from 'vitest';
import type { Answered } from '../../src/command/answered.ts';
import { feedbackOf, keptSchema } from '../../src/command/feedback.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../src/report/quote.ts';
import { paragraph, REPORT } from '../corpus.ts';

const answered = (question: string): Answered => ({
  question,
  documents: [REPORT.document, REPORT.document],
  found: true,
  shown: [Quote.cut(paragraph(15), { start: 0, end: 9 })],
  short: '0.4%',
  held: {},
});

describe('feedback', () => {
  test('is about documents, each once, and paragraphs by their places', () => {
    const feedback = feedbackOf(answered('多少？'), [paragraph(14)], zhCN);
    expect(feedback).toEqual({
      question: '多少？',
      documents: ['A/68/652'],
      found: true,
      shown: ['A/68/652:15:0-9'],
      short: '0.4%',
      expected: ['A/68/652:14'],
      language: 'zh-Hans',
    });
    expect(keptSchema.safeParse({ ...feedback, day: '2026-11-30', version: '0.1.0' }).success).toBe(true);
  });

  test.each([
    ['<@123456789012345678> 说有85 207人，对吗？', '<@…> 说有85 207人，对吗？'],
    ['https://discord.com/channels/12345678901234567/123456789012345678901', 'https://discord.com/channels/…/…'],
    ['第2086(2013)号决议，S/RES/2086', '第2086(2013)号决议，S/RES/2086'],
  ])('holds no id of Discord: %s', (question, kept) => {
    expect(feedbackOf(answered(question), 'none', zhCN).question).toBe(kept);
  });

  test('has nothing but what is told of here', () => {
    const feedback = { ...feedbackOf(answered('?'), null, zhCN), day: '2026-11-30', version: '0.1.0' };
    expect(keptSchema.safeParse({ ...feedback, user: '1' }).success).toBe(false);
    expect(keptSchema.safeParse({ ...feedback, day: '2026-11-30T12:00:00Z' }).success).toBe(false);
  });
});
