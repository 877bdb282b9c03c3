import { Resvg } from '@resvg/resvg-js';
import { DENSITY, FONT } from './shapes.ts';

/** Only the given fonts are known, so that every machine draws the same. */
export function toPng(svg: string, fontFiles: string[]): Buffer {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: DENSITY } }).render().asPng();
}
