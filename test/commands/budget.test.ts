import { expect, test } from 'vitest';
import { sentences, valuesOf } from '../command/command.ts';
import { respond, wordsIn } from '../presentation/messages.ts';

test('lists every sum, each with its number first, its period and its paragraph', async () => {
  const { answer, message } = await respond('budget', {});
  const words = wordsIn(message);
  for (const line of [
    '约为75亿美元 联合国维持和平预算总额 · 2013/14年度 · 第5段',
    '↳ 减少15% 维持和平的人均费用',
    '减少 3.25 亿美元 若不包括部署联合国马里多层面综合稳定团…，维持和平预算总额',
    '↳ 减少了 5%',
    '0.4% 联合国维持和平行动支出仅占世界军事支出总额 · 第2段',
    '约占 95%',
    '300 万美元',
    '↳ 95 件',
    '266 万美元',
    '↳ 71% 在 38 个已支付的死亡索赔(266 万美元)中，71%的索赔在三个月内得到处理 · 第62段',
    '↳ 58%',
  ]) {
    expect(words).toContain(line);
  }
  expect(answer).toMatchObject({ kind: 'quoted' });
});

test('a topic without money is honestly empty, in every language', async () => {
  const { answer } = await respond('budget', { topic: '联塞部队' });
  expect(answer).toMatchObject({ kind: 'nothing_found', missing: { what: 'figures', name: '联塞部队' } });
});

test('an export that is none is told with those there are', async () => {
  expect(await sentences('budget', { export: 'xlsx' })).toMatchObject({
    'zh-CN': '没有“xlsx”这一项；可选：CSV 表格、JSON。',
    'en-US': 'There is no “xlsx”; choose from: CSV table, JSON.',
  });
});

test('completes names and what the figures count', async () => {
  expect(await valuesOf('budget', 'topic', '索赔')).toContain('死亡和伤残索赔');
  expect(await valuesOf('budget', 'topic', '馬里穩定團')).toContain('马里稳定团 MINUSMA');
});
