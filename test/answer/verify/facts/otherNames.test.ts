import { beforeAll, describe, expect, test } from 'vitest';
import { otherNames } from '../../../../src/answer/verify/facts/otherNames.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

function clashes(posted: string, printed: string): string[] {
  const cut = (raw: string, span: { start: number; end: number } | null) => raw.slice(span?.start, span?.end);
  return otherNames(posted, printed, { start: 0, end: printed.length }, opened).map(
    (clash) => `${cut(posted, clash.posted)} ≠ ${cut(printed, clash.printed)}`,
  );
}

describe('a name in a text in other words', () => {
  test.each([
    ['联黎部队更能自卫了', '维持和平行动部加强了观察员部队的自卫能力', ['联黎部队 ≠ 观察员部队']],
    ['UNMISS的兵力增加了', '联阿安全部队的兵力已增加', ['UNMISS ≠ 联阿安全部队']],
    ['海地的谈判要恢复了', '在塞浦路斯，预计将恢复解决对话', ['海地 ≠ 塞浦路斯']],
    ['北约推动了对话', '由欧盟推动的对话', ['北约 ≠ 欧盟']],
  ])('%s: another than is printed', (posted, printed, expected) => {
    expect(clashes(posted, printed)).toEqual(expected);
  });

  test.each([
    ['UNDOF更能自卫了', '维持和平行动部加强了观察员部队的自卫能力'],
    ['科特迪瓦的行动要裁员', '联科行动将缩编'],
    ['马里那边要加强', '马里稳定团将集结人员'],
    ['秘书处更看重这个', '维持和平行动部将更加重视'],
    ['在海地', '联科行动、联利特派团和达尔富尔混合行动在科特迪瓦、利比里亚和苏丹'],
    ['特派团要裁员', '联科行动将缩编'],
  ])('%s: the same, the place where it is, the whole of it, or one of many', (posted, printed) => {
    expect(clashes(posted, printed)).toEqual([]);
  });

  test('a mission is put for the one that is printed most', () => {
    const printed = '停战监督组织和观察员部队仍在，观察员部队的自卫能力得到加强';
    expect(clashes('联黎部队更能自卫了', printed)).toEqual(['联黎部队 ≠ 观察员部队']);
  });
});
