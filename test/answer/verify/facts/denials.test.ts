import { beforeAll, describe, expect, test } from 'vitest';
import { denials } from '../../../../src/answer/verify/facts/denials.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

function clashes(posted: string, printed: string): [string, string][] {
  const cut = (raw: string, span: { start: number; end: number } | null) =>
    span ? raw.slice(span.start, span.end) : '';
  return denials(posted, printed, { start: 0, end: printed.length }, opened).map((clash) => [
    cut(posted, clash.posted),
    cut(printed, clash.printed),
  ]);
}

describe('what one text denies', () => {
  test.each<[string, string, [string, string][]]>([
    ['达尔富尔有了很大进展', '努力基本没有取得进展。', [['', '没有取得进展']]],
    ['联利特派团不再协助政府', '联利特派团将继续协助政府建立国家机构', [['不再协助', '']]],
    ['使它们依赖特派团', '使它们能够不依赖特派团而独立', [['', '不依赖']]],
  ])('%s: the other says', (posted, printed, expected) => {
    expect(clashes(posted, printed)).toEqual(expected);
  });

  test.each([
    ['达尔富尔没什么进展', '努力基本没有取得进展。'],
    ['达尔富尔缺乏进展', '努力基本没有取得进展。'],
    ['达尔富尔局势', '努力基本没有取得进展。'],
    ['维和离不开安理会', '安理会一致通过了决议'],
    ['调查不当行为', '迅速调查所有不当行为指控'],
    ['不断努力', '继续努力'],
  ])('%s: the other denies as well, in whatever words, or does not speak of', (posted, printed) => {
    expect(clashes(posted, printed)).toEqual([]);
  });
});
