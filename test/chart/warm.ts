import { barChart } from '../../src/chart/barChart.ts';
import { drawInChild } from '../../src/chart/drawInChild.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { figureOf } from './figures.ts';

/** Waits for the drawing process: on a busy machine it starts more slowly than a reply waits for its chart. */
export async function warm(): Promise<void> {
  const { chart } = barChart([figureOf('percentage', '5%', 5, { unit: '%' })], zhCN);
  if (chart) await drawInChild(chart, 60_000, 60_000);
}
