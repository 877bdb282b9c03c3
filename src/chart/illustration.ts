import type { TimelineEntry } from '../answer/lookup/timeline.ts';
import type { Illustration } from '../presentation/figures/picture.ts';
import type { Wording } from '../presentation/wording/zhCN.ts';
import { aside, markPassing } from '../queue/queue.ts';
import type { Figure } from '../report/figures/figure.ts';
import { barChart } from './barChart.ts';
import type { Chart } from './chart.ts';
import { drawInChild } from './drawInChild.ts';
import { timelineChart, timelineValues } from './timelineChart.ts';

export async function illustrateTimeline(entries: readonly TimelineEntry[], wording: Wording): Promise<Illustration> {
  const chart = timelineChart(entries, wording);
  if (chart.rows.length === 0) return { picture: null, note: null };
  return draw(chart, 'timeline.png', timelineValues(entries, wording), null, wording);
}

/** Bars of the comparable figures; the note counts the others. */
export async function illustrateFigures(figures: readonly Figure[], wording: Wording): Promise<Illustration> {
  const { chart, values, left } = barChart(figures, wording);
  if (!chart) return { picture: null, note: wording.chart.none };
  return draw(chart, 'figures.png', values, left > 0 ? wording.chart.left(left) : null, wording);
}

/** If the picture cannot be drawn, the answer is sent without it. */
async function draw(
  chart: Chart,
  name: string,
  values: readonly string[],
  note: string | null,
  wording: Wording,
): Promise<Illustration> {
  try {
    const content = await aside(() => drawInChild(chart));
    return { picture: { file: { name, mediaType: 'image/png', content }, values }, note };
  } catch (error) {
    markPassing();
    process.emitWarning(error instanceof Error ? error : String(error));
    return { picture: null, note: wording.chart.failed };
  }
}
