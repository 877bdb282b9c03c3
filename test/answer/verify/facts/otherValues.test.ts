import { describe, expect, test } from 'vitest';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import { otherDates, otherNumbers, states } from '../../../../src/answer/verify/facts/otherValues.ts';

type Find = typeof otherDates;

function clashes(find: Find, posted: string, printed: string, shown = { start: 0, end: printed.length }): string[] {
  const cut = (raw: string, span: { start: number; end: number } | null) => raw.slice(span?.start, span?.end).trim();
  return find(foldPrint(posted), foldPrint(printed), shown).map(
    (clash) => `${cut(posted, clash.posted)} ≠ ${cut(printed, clash.printed)}`,
  );
}

const TROOPS = '超过119个国家派遣了85 207名军事人员和12 807名警察人员';

describe('a number that a text in other words gives', () => {
  test.each([
    ['军人有85 702名', TROOPS, ['85 702名 ≠ 85 207名']],
    ['军人有九万多人，警察有12 807人', TROOPS, ['九万多人 ≠ 85 207名']],
    ['有130个国家出人', TROOPS, ['130个 ≠ 超过119个']],
    ['花了3.25万美元', '减少 3.25 亿美元', ['3.25万美元 ≠ 3.25 亿美元']],
    ['时间缩短了三成五，即35%', '征聘时间缩短了20%', ['35% ≠ 20%']],
    ['85,702 military personnel', TROOPS, ['85,702 ≠ 85 207名']],
  ])('%s: otherwise', (posted, printed, expected) => {
    expect(clashes(otherNumbers, posted, printed)).toEqual(expected);
  });

  test.each([
    ['军人有85 207名', TROOPS],
    ['军人有八万五千人', TROOPS],
    ['军人有八万多人', TROOPS],
    ['近八万六千名军人', TROOPS],
    ['一百一十九个国家', TROOPS],
    ['军人很多', TROOPS],
    ['缩短了五分之一', '征聘时间缩短了20%'],
    ['在5个地方', TROOPS],
    ['2013年的60名人员', '2013 年有一些人员'],
    ['in 2014', TROOPS],
    ['about 12 things', TROOPS],
  ])('%s: rightly, rounded, of something else, or of nothing printed', (posted, printed) => {
    expect(clashes(otherNumbers, posted, printed)).toEqual([]);
  });
});

test('a text states numbers only as they are, unrounded', () => {
  expect(states(foldPrint(TROOPS), foldPrint('85 207名'))).toBe(true);
  expect(states(foldPrint(TROOPS), foldPrint('85 000名'))).toBe(false);
});

const MALI = '2013 年 4 月，马里稳定团获得授权。随后举行的 2013 年总统选举是重要的一步。';

describe('a date that a text in other words gives', () => {
  test.each([
    ['2011年4月拿到授权', MALI, ['2011年4月 ≠ 2013 年 4 月']],
    ['2012年选总统', MALI, ['2012年 ≠ 2013 年']],
    ['2010/11年度的预算', '2013/14 年度预算总额', ['2010/11年度 ≠ 2013/14 年度']],
    ['6月19日的协定', '就6月18日的初步协定举行谈判', ['6月19日 ≠ 6月18日']],
  ])('%s: otherwise', (posted, printed, expected) => {
    expect(clashes(otherDates, posted, printed)).toEqual(expected);
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
    expect(clashes(otherDates, posted, printed)).toEqual([]);
  });

  test('counts as another only where the shown stretch gives one', () => {
    expect(clashes(otherDates, '2011年4月拿到授权', MALI, { start: 20, end: 27 })).toEqual([]);
  });
});
