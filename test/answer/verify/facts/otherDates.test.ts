import { describe, expect, test } from 'vitest';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import { otherDates } from '../../../../src/answer/verify/facts/otherDates.ts';

function clashes(posted: string, printed: string, shown = { start: 0, end: printed.length }): string[] {
  const cut = (raw: string, span: { start: number; end: number } | null) => raw.slice(span?.start, span?.end);
  return otherDates(foldPrint(posted), foldPrint(printed), shown).map(
    (clash) => `${cut(posted, clash.posted)} ≠ ${cut(printed, clash.printed)}`,
  );
}

const MALI = '2013 年 4 月，马里稳定团获得授权。随后举行的 2013 年总统选举是重要的一步。';

describe('a date that a text in other words gives', () => {
  test.each([
    ['2011年4月拿到授权', MALI, ['2011年4月 ≠ 2013 年 4 月']],
    ['2012年选总统', MALI, ['2012年 ≠ 2013 年']],
    ['2010/11年度的预算', '2013/14 年度预算总额', ['2010/11年度 ≠ 2013/14 年度']],
    ['6月19日的协定', '就6月18日的初步协定举行谈判', ['6月19日 ≠ 6月18日']],
  ])('%s: otherwise', (posted, printed, expected) => {
    expect(clashes(posted, printed)).toEqual(expected);
  });

  test.each([
    ['2013年拿到授权', MALI],
    ['2013年4月25日拿到授权', MALI],
    ['2014年年底前', '在2014年底前'],
    ['2014年的预算', '2013/14 年度预算总额'],
    ['6月18日的协定', '就2013年6月18日的初步协定举行谈判'],
    ['早就拿到授权了', MALI],
    ['2013年有进展', '特别委员会在 2012 年报告(A/66/19)第 66 段鼓励秘书处'],
  ])('%s: rightly, less exactly, or only of a document', (posted, printed) => {
    expect(clashes(posted, printed)).toEqual([]);
  });

  test('counts as another only where the shown stretch gives one', () => {
    expect(clashes('2011年4月拿到授权', MALI, { start: 20, end: 27 })).toEqual([]);
  });
});
