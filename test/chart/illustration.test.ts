import { beforeAll, expect, test } from 'vitest';
import { timeline } from '../../src/answer/lookup/timeline.ts';
import { illustrateFigures, illustrateTimeline } from '../../src/chart/illustration.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { library } from '../library.ts';
import { figureOf } from './figures.ts';
import { warm } from './warm.ts';

beforeAll(warm);

const SIGNATURE = '\x89PNG\r\n\x1a\n';

test('a timeline becomes a PNG with its values', async () => {
  const entries = timeline(null, await library()).slice(0, 3);
  const { picture, note } = await illustrateTimeline(entries, zhCN);
  expect(picture?.file).toMatchObject({ name: 'timeline.png', mediaType: 'image/png' });
  expect(Buffer.from(picture?.file.content as Uint8Array).toString('latin1', 0, 8)).toBe(SIGNATURE);
  expect(picture?.values).toHaveLength(3);
  expect(note).toBeNull();
});

test('figures that are no bars are counted, and where none is one, a sentence says so', async () => {
  const share = figureOf('percentage', '5%', 5, { unit: '%' });
  const date = figureOf('date', '2013年', '2013');
  const { picture, note } = await illustrateFigures([share, date], zhCN);
  expect(picture?.values).toEqual(['5% 维和人员 第1段']);
  expect(note).toContain('1 个数字');
  expect(await illustrateFigures([date], zhCN)).toEqual({ picture: null, note: zhCN.chart.none });
});
