import { describe, expect, test } from 'vitest';
import { foldPrint } from '../../../../src/answer/verify/facts/likePrint.ts';
import { otherNumbers, states } from '../../../../src/answer/verify/facts/otherNumbers.ts';

function clashes(posted: string, printed: string): string[] {
  const cut = (raw: string, span: { start: number; end: number } | null) => raw.slice(span?.start, span?.end).trim();
  const shown = { start: 0, end: printed.length };
  return otherNumbers(foldPrint(posted), foldPrint(printed), shown).map(
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
    expect(clashes(posted, printed)).toEqual(expected);
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
    expect(clashes(posted, printed)).toEqual([]);
  });
});

test('a text states numbers only as they are, unrounded', () => {
  expect(states(foldPrint(TROOPS), foldPrint('85 207名'))).toBe(true);
  expect(states(foldPrint(TROOPS), foldPrint('85 000名'))).toBe(false);
});
