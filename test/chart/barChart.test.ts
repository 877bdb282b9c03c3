import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barChart } from '../../src/chart/barChart.ts';
import type { BarChart } from '../../src/chart/chart.ts';
import { enUS } from '../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { library } from '../library.ts';
import { LANGUAGES } from '../presentation/messages.ts';
import { figuresOf } from '../report/figures/read.ts';
import { figureOf } from './figures.ts';

const titles = (chart: BarChart | null) =>
  chart?.groups.map(({ title, bars }) => [title, bars.map(({ printed }) => printed)]);

const dollars = (printed: string, value: number, period: string | null = null) =>
  figureOf('money', printed, value, { unit: '美元', period });

test('figures of one unit stand on one axis, those of another on another', () => {
  const figures = [
    dollars('75亿美元', 7.5e9),
    figureOf('percentage', '15%', 15, { unit: '%' }),
    dollars('3亿美元', 3e8),
    figureOf('money', '2亿欧元', 2e8, { unit: '欧元' }),
    figureOf('personnel', '14名', 14, { unit: '名' }),
    figureOf('personnel', '27人', 27, { unit: '人' }),
  ];
  expect(titles(barChart(figures, zhCN).chart)).toEqual([
    ['金额（美元）', ['75亿美元', '3亿美元']],
    ['占各自整体的百分比（满格为 100%）', ['15%']],
    ['金额（欧元）', ['2亿欧元']],
    ['人数', ['14名', '27人']],
  ]);
});

test('numbers of another order of magnitude have an axis of their own, and its note says so; one alone needs none', () => {
  const figures = [dollars('300万美元', 3e6), dollars('75亿美元', 7.5e9), dollars('266万美元', 2.66e6)];
  const groups = barChart(figures, zhCN).chart?.groups ?? [];
  expect(groups.map(({ note, end, bars }) => [note, end, bars.map(({ printed }) => printed)])).toEqual([
    ['', null, ['75亿美元']],
    ['100万 至 1亿', 3e6, ['300万美元', '266万美元']],
  ]);
});

test('how much something changes never stands beside how much there is', () => {
  const share = (printed: string, value: number, isChange: boolean) =>
    figureOf('percentage', printed, value, { unit: '%', isChange });
  const { chart } = barChart([share('95%', 95, false), share('15%', 15, true), share('5%', 5, true)], zhCN);
  expect(chart?.groups.map(({ title, isWhole, end }) => [title, isWhole, end])).toEqual([
    ['占各自整体的百分比（满格为 100%）', true, 100],
    ['百分比增减', false, 15],
  ]);
});

test('people killed do not stand beside people sent', () => {
  const figures = figuresOf('派遣了 99 名军事人员。有 14 名维和人员被打死。');
  expect(titles(barChart(figures, zhCN).chart)).toEqual([
    ['人数', ['99 名']],
    ['伤亡人数', ['14 名']],
  ]);
});

test('different periods are told, and stand by each bar', () => {
  const { chart } = barChart([dollars('3元', 3, '2013/14年度'), dollars('4元', 4, '2013-04-19')], enUS);
  expect(chart?.groups.map(({ title, note }) => [title, note])).toEqual([['Money (美元)', 'periods differ']]);
  expect(chart?.groups[0]?.bars.map(({ note }) => note)).toEqual(['para. 1 · 2013/14年度', 'para. 1 · April 19, 2013']);
});

test('a bar is as long as its value on an axis from zero; shares stand against the whole', () => {
  const shares = barChart([figureOf('percentage', '5%', 5, { unit: '%' })], zhCN).chart?.groups;
  expect(shares?.map(({ end, bars }) => [end, bars[0]?.value])).toEqual([[100, 5]]);
  const more = barChart([figureOf('percentage', '250%', 250, { unit: '%' })], zhCN).chart?.groups;
  expect(more?.map(({ end }) => end)).toEqual([250]);
});

test('things are compared with their like only', () => {
  const countries = { unit: '个', subject: '国家' };
  const figures = [
    figureOf('count', '119个', 119, countries),
    figureOf('count', '5大', 5, { unit: '大', subject: '洲' }),
    figureOf('count', '161个', 161, countries),
    figureOf('personnel', '90个', 90, { unit: '个', subject: '步兵营' }),
  ];
  const { chart, left } = barChart(figures, zhCN);
  expect(titles(chart)).toEqual([['国家（个）', ['119个', '161个']]]);
  expect(left).toBe(2);
});

test.each([
  figureOf('date', '2013年', '2013'),
  figureOf('deadline', '2014年底', '2014年底'),
  figureOf('date', '24个月', 24, { unit: '个月' }),
  figureOf('resolution', '第67/301号', 'A/RES/67/301'),
  figureOf('count', 'B-767', 'B-767'),
  figureOf('count', '53', 53),
  figureOf('percentage', '三分之二', '2/3', { unit: null }),
])('$printed of the kind $kind is no bar', (figure) => {
  expect(barChart([figure], zhCN)).toEqual({ chart: null, values: [], left: 1 });
});

test('every figure of the report is drawn once or counted as left out, none is added up, and no two have the same words for different values', async () => {
  const { figures } = await library();
  fc.assert(
    fc.property(fc.subarray([...figures]), fc.constantFrom(...LANGUAGES), (some, [, wording]) => {
      const { chart, left } = barChart(some, wording);
      const bars = chart?.groups.flatMap((group) => group.bars) ?? [];
      expect(bars.length + left).toBe(some.length);
      const values = some.map(({ value }) => value);
      for (const { value } of bars) expect(values).toContain(value);
      for (const group of chart?.groups ?? []) {
        expect(group.bars.every(({ value }) => value <= (group.end ?? value))).toBe(true);
        const byWords = new Map(group.bars.map(({ what, value }) => [what.join(''), value]));
        for (const { what, value } of group.bars) expect(byWords.get(what.join(''))).toBe(value);
      }
    }),
    { numRuns: 50 },
  );
});

test('the values are told in words', () => {
  expect(barChart([dollars('75亿美元', 7.5e9, '2013/14年度')], zhCN).values).toEqual([
    '75亿美元 维和人员 第1段 · 2013/14年度',
  ]);
});

const words = (text: string) =>
  (barChart(figuresOf(text), zhCN).chart?.groups ?? []).flatMap(({ bars }) => bars.map(({ what }) => what.join('')));

test('a bar says what its figure says', () => {
  expect(words('有 14 名维和人员被打死，有 3 名警察被打死。')).toEqual(['维和人员被打死', '警察被打死']);
});

test('where two would say the same of different values, they say their clauses', () => {
  expect(words('119个国家派遣了军队。161个国家派遣了军队。')).toEqual(['119个国家派遣了军队', '161个国家派遣了军队']);
});

test('what even the clause does not tell apart is left out; the same value may be said twice', () => {
  expect(words('119个国家和161个国家派遣了军队。')).toEqual([]);
  expect(words('119个国家派遣了军队。119个国家派遣了军队。')).toEqual(['国家派遣了军队', '国家派遣了军队']);
});
