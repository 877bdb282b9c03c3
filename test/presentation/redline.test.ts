import { describe, expect, test } from 'vitest';
import type { Checked, Difference } from '../../src/answer/answer.ts';
import { clip, redline } from '../../src/presentation/redline.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';

/** The parts of a line, what is struck through between ~ and what is bold between *. */
function shown(text: string, differences: readonly Partial<Difference>[]): string {
  const whole = differences.map(
    (each) =>
      ({ kind: 'changed', posted: '', printed: '', grave: false, at: { start: 0, end: 0 }, ...each }) as Difference,
  );
  const checked: Checked = { text, outcome: 'altered', quote: null, differences: whole };
  return redline(checked, zhCN)
    .map((part) => {
      if (part.kind !== 'text') throw new Error('Only texts');
      return part.struck ? `~${part.text}~` : part.strong ? `*${part.text}*` : part.text;
    })
    .join('');
}

describe('a posted text as it should read', () => {
  test('strikes through what is not printed, and puts what is behind it', () => {
    const at = { start: 2, end: 4 };
    expect(shown('派遣三百人员', [{ at, posted: '三百', printed: '二百' }])).toBe('派遣~三百~〔*二百*〕人员');
    expect(shown('派遣三百人员', [{ kind: 'added', at, posted: '三百' }])).toBe('派遣~三百~人员');
    expect(shown('派遣人员', [{ kind: 'left_out', at: { start: 2, end: 2 }, printed: '三百' }])).toBe(
      '派遣〔*三百*〕人员',
    );
  });

  test('says where another place begins', () => {
    const at = { start: 3, end: 3 };
    expect(shown('甲乙，丙丁', [{ kind: 'joined', at, posted: '丙丁', printed: '丙丁' }])).toBe(
      '甲乙，〔*此处起接自别处*〕丙丁',
    );
    expect(shown('甲乙，丙丁', [{ kind: 'joined', at: { start: 2, end: 3 }, posted: '，', printed: '。戊己。' }])).toBe(
      '甲乙~，~〔*。戊己。*〕丙丁',
    );
  });

  test('leaves out much of what is as printed, and of a long difference', () => {
    const text = `${'甲'.repeat(100)}乙${'丙'.repeat(100)}`;
    const line = shown(text, [{ at: { start: 100, end: 101 }, posted: '乙', printed: '丁'.repeat(100) }]);
    expect(line).toBe(`…${'甲'.repeat(15)}~乙~〔*${'丁'.repeat(20)}…${'丁'.repeat(20)}*〕${'丙'.repeat(15)}…`);
  });

  test('shows the first eight differences', () => {
    const differences = Array.from({ length: 20 }, (_, at) => ({
      at: { start: at, end: at + 1 },
      posted: '甲',
      printed: '乙',
    }));
    expect(shown('甲'.repeat(20), differences)).toBe(`${'~甲~〔*乙*〕'.repeat(8)}…`);
  });
});

test('a line of ours never breaks, nor halves a character', () => {
  expect(clip('一\n二')).toBe('一 二');
  expect(clip('𠮷'.repeat(50))).toBe(`${'𠮷'.repeat(20)}…${'𠮷'.repeat(20)}`);
});
