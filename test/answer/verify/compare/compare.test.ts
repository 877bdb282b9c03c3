import { beforeAll, expect, test } from 'vitest';
import { compare } from '../../../../src/answer/verify/compare/compare.ts';
import type { Erratum } from '../../../../src/report/paragraph.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';
import { sideOf } from '../side.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const side = (raw: string) => sideOf(raw, opened);

const differences = (posted: string, printed: string, errata: readonly Erratum[] = []) =>
  compare(side(posted), side(printed), errata)?.differences.map(
    (each) => `${each.kind}${each.grave ? '!' : ''} ${each.posted}|${each.printed} ${each.at.start}-${each.at.end}`,
  );

test.each([
  ['继续开展工作', '继续开展工作', []],
  ['繼續開展工作', '继续开展工作', []],
  ['继续进行工作', '继续开展工作', ['changed 进行|开展 2-4']],
  ['继续工作', '继续开展工作', ['left_out |开展 2-2']],
  ['继续努力开展工作', '继续开展工作', ['added 努力| 2-4']],
  ['部署 5 326 人', '部署 5 236 人', ['changed! 5 326|5 236 3-8']],
  ['部署约 500 人', '部署 500 人', ['changed! 约 500|500 2-7']],
  ['于2013年4月29日通过', '于2013年4月19日通过', ['changed! 2013年4月29日|2013年4月19日 1-11']],
  ['利比亚政府继续工作', '利比里亚政府继续工作', ['changed! 利比亚|利比里亚 0-3']],
  ['工作取得进展', '工作没有取得进展', ['left_out! |没有 2-2']],
  ['MINUSMA继续工作', '马里稳定团继续工作', ['changed MINUSMA|马里稳定团 0-7']],
  ['二〇一三年一月二十一日通过', '2013年1月21日通过', ['changed 二〇一三年一月二十一日|2013年1月21日 0-11']],
  ['费用为300万欧元', '费用为300万美元', ['changed! 欧元|美元 7-9']],
  ['工作继续，进展很大', '工作继续。进展很大', ['changed ，|。 4-5']],
  ['工作继续，成果不断', '工作继续。目前进展很大。成果不断', ['joined ，|。目前进展很大。 4-5']],
])('%s for %s: %j', (posted, printed, expected) => {
  expect(differences(posted, printed)).toEqual(expected);
});

test('what the source should have printed is no grave difference', () => {
  const erratum = {
    start: 2,
    end: 5,
    printed: '利比亚',
    suggested: '利比里亚',
    reason: '',
    confidence: 'high',
  } as const;
  expect(differences('协助利比里亚政府', '协助利比亚政府', [erratum])).toEqual(['changed 利比里亚|利比亚 2-6']);
  expect(differences('协助马里政府', '协助利比亚政府', [erratum])).toEqual(['changed! 马里|利比亚 2-4']);
});

test('counts what is printed, facts apart, and no stray characters', () => {
  expect(compare(side('继续开展工作'), side('继续开展工作'), [])?.same).toEqual({ all: 6, plain: 6 });
  expect(compare(side('在2013年继续开展'), side('于2013年继续开展'), [])?.same).toEqual({ all: 9, plain: 4 });
  expect(compare(side('甲乙丙丁'), side('子乙丑寅'), [])?.same).toEqual({ all: 0, plain: 0 });
});

test('tells which printed words stand for posted ones', () => {
  const printed = '目前继续开展工作，取得进展';
  const held = compare(side('继续进行工作'), side(printed), [])?.held;
  expect(printed.slice(held?.start, held?.end)).toBe('继续开展工作');
});

test('gives up texts that have nothing in common and are long', () => {
  expect(compare(side('甲'.repeat(2000)), side('乙'.repeat(2000)), [])).toBeNull();
});
