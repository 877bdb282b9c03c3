import type { Chart } from './chart.ts';
import { toPng, withFontFor } from './png.ts';
import { toSvg } from './svg.ts';

export type Drawn = { readonly png: Uint8Array } | { readonly error: unknown };

async function draw(chart: Chart): Promise<Drawn> {
  try {
    const svg = toSvg(chart);
    return { png: await withFontFor(svg, (files) => toPng(svg, files)) };
  } catch (error) {
    return { error };
  }
}

process.on('message', async (chart: Chart) => process.send?.(await draw(chart)));
