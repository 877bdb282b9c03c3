import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checked, Difference } from '../../../src/answer/answer.ts';
import { clip, redline } from '../../../src/presentation/replies/redline.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';

/** The parts of a line, what is struck through between ~ and what is bold between *. */
function shown(text: string, differences: readonly Partial<Difference>[]): string {
  const whole = differences.map(
    (each) =>
      ({ kind: 'changed', posted: '', printed: '', grave: false, at: { start: 0, end: 0 }, ...each }) as Difference,
  );
  const checked: Checked = { text, outcome: 'altered', also: [], quote: null, differences: whole };
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

  test('is whole where it fits', () => {
    const text = `${'甲'.repeat(100)}乙${'丙'.repeat(100)}`;
    const line = shown(text, [{ at: { start: 100, end: 101 }, posted: '乙', printed: '丁'.repeat(100) }]);
    expect(line).toBe(`${'甲'.repeat(100)}~乙~〔*${'丁'.repeat(100)}*〕${'丙'.repeat(100)}`);
  });

  test('else leaves out much of what is as printed, then of long differences', () => {
    const text = `${'甲'.repeat(400)}乙${'丙'.repeat(400)}`;
    const at = { start: 400, end: 401 };
    expect(shown(text, [{ at, posted: '乙', printed: '丁'.repeat(100) }])).toBe(
      `…${'甲'.repeat(15)}~乙~〔*${'丁'.repeat(100)}*〕${'丙'.repeat(15)}…`,
    );
    expect(shown(text, [{ at, posted: '乙', printed: '丁'.repeat(900) }])).toBe(
      `…${'甲'.repeat(15)}~乙~〔*${'丁'.repeat(20)}…${'丁'.repeat(20)}*〕${'丙'.repeat(15)}…`,
    );
  });

  test('shows all differences that fit, else the first eight', () => {
    const differences = Array.from({ length: 200 }, (_, at) => ({
      at: { start: at, end: at + 1 },
      posted: '甲',
      printed: '乙',
    }));
    const stroke = '~甲~〔*乙*〕';
    expect(shown('甲'.repeat(20), differences.slice(0, 20))).toBe(stroke.repeat(20));
    expect(shown('甲'.repeat(200), differences)).toBe(`${stroke.repeat(8)}…`);
  });

  test('of any text that fits: what stays and what is struck are the posted text, what stays and what is put the printed', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '。'), minLength: 1, maxLength: 5 });
    const pieces = fc.array(fc.record({ same: word, posted: fc.option(word), printed: fc.option(word) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(pieces, (all) => {
        let text = '';
        let reads = '';
        const differences = all.flatMap(({ same, posted, printed }) => {
          const at = { start: text.length + same.length, end: text.length + same.length + (posted ?? '').length };
          text += same + (posted ?? '');
          reads += same + (printed ?? '');
          return posted || printed ? [{ at, posted: posted ?? '', printed: printed ?? '' }] : [];
        });
        const line = shown(text, differences);
        expect(line.replace(/〔\*[^*]*\*〕/gu, '').replaceAll('~', '')).toBe(text);
        expect(line.replace(/~[^~]*~/gu, '').replace(/〔\*([^*]*)\*〕/gu, '$1')).toBe(reads);
      }),
    );
  });
});

test('a line of ours never breaks, nor halves a character', () => {
  expect(clip('一\n二')).toBe('一 二');
  expect(clip('𠮷'.repeat(50))).toBe(`${'𠮷'.repeat(20)}…${'𠮷'.repeat(20)}`);
});
