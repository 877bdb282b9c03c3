import { beforeAll, describe, expect, test } from 'vitest';
import { foldPrint } from '../../../src/answer/verify/facts/likePrint.ts';
import { sourcesOf } from '../../../src/answer/verify/sources.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const sources = async (text: string) =>
  (await sourcesOf(foldPrint(text).text, text, opened, null)).map(({ paragraph }) => paragraph.id);

test('the paragraph that a text comes from is the first, and those that share little are none', async () => {
  expect(await sources('这种可快速派遣的援助供不应求')).toEqual([36]);
});

test('of a text of two places both', async () => {
  const found = await sources('这种可快速部署的援助仍然供不应求，最重要的是政治上的支持');
  expect(found).toEqual(expect.arrayContaining([36, 89]));
});

describe('nothing is compared with what can be no quote', () => {
  test.each(['不', '1月', '马里', '85 207 ', '，', '北'])('%s, again and again', async (unit) => {
    expect(await sources(unit.repeat(100))).toEqual([]);
  });

  test('words of other things', async () => {
    expect(await sources('他昨天去超市买了三斤苹果和一箱牛奶')).toEqual([]);
  });
});
