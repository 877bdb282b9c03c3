import { describe, expect, test } from 'vitest';
import { goldenLines, readFeedback } from '../../../scripts/feedback/goldenLines.ts';
import { kept } from '../../discord/feedback/kept.ts';
import type { GoldenQuestion } from '../../golden/score.ts';

const goldenOf = (...feedback: Parameters<typeof goldenLines>[0]) =>
  goldenLines(feedback).map((line) => JSON.parse(line) as GoldenQuestion & { readonly places: string[] | null });

describe('lines', () => {
  test('are read, empty ones passed over, and others named by their number', () => {
    const whole = JSON.stringify(kept());
    const broken = ['{"half', '[]', 'null', whole.replace('"day"', '"user":"1","day"')];
    expect(readFeedback([whole, '', ...broken, `${whole}\r`])).toEqual({
      feedback: [kept(), kept()],
      broken: [3, 4, 5, 6].map((number) => `Line ${number} is no feedback.`),
    });
  });
});

describe('a golden line', () => {
  test('has what the files of test/golden have, marked for review', () => {
    expect(goldenOf(kept())).toEqual([
      {
        id: expect.stringMatching(/^fb-[\da-f]{8}$/u),
        question: '多少？',
        lang: 'zh-Hans',
        kind: 'feedback',
        tags: ['review'],
        documents: ['A/68/652'],
        paras: [14],
        places: ['A/68/652 14'],
        answer: null,
        extra_answers: [],
        because:
          'To be reviewed: once said to be wrong, last on 2026-11-30 with 0.1.0, when A/68/652:15:0-9 (“0.4%”) was shown.',
      },
    ]);
  });

  test('is one for all who say the same; what was said most often comes first', () => {
    const other = kept({ question: '何时？', expected: ['A/68/652:summary', 'A/99/17@en:art2-1'] });
    const again = kept({ question: ' 多少？', day: '2026-12-01', shown: [], found: false, short: null });
    const lines = goldenOf(other, kept({ day: '2026-12-02' }), again, kept({ expected: null }));
    expect(lines.map(({ question, paras, places }) => [question, paras, places])).toEqual([
      ['多少？', [14], ['A/68/652 14']],
      ['何时？', ['summary', 'art2-1'], ['A/68/652 summary', 'A/99/17@en art2-1']],
      ['多少？', null, null],
    ]);
    expect(lines[0]?.because).toContain('2 times said to be wrong, last on 2026-12-02');
    expect(goldenOf(again)[0]?.because).toContain('when nothing was found');
  });

  test('of what no report answers names no paragraph', () => {
    expect(goldenOf(kept({ expected: 'none' }))[0]).toMatchObject({ paras: [], places: [] });
  });

  test('has the same id each time', () => {
    expect(goldenOf(kept())[0]?.id).toBe(goldenOf(kept({ day: '2027-01-01' }))[0]?.id);
  });
});
