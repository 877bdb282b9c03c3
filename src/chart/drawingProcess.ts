import type { Chart } from './chart.ts';
import { withFontFor } from './cutFont.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';

/** What the process is sent. */
export interface DrawingTask {
  readonly id: number;
  readonly chart: Chart;
}

/** What it sends back. */
export type Drawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly error: unknown };

async function draw({ id, chart }: DrawingTask): Promise<Drawn> {
  try {
    const svg = toSvg(chart);
    return { id, png: await withFontFor(svg, (files) => toPng(svg, files)) };
  } catch (error) {
    return { id, error };
  }
}

process.on('message', async (task: DrawingTask) => process.send?.(await draw(task)));
