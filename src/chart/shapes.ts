import { COLOUR, FONT, MARGIN, SIZE, WIDTH } from './look.ts';

/** A drawing: graphic elements of ECharts in absolute pixels. */
export interface Drawing {
  readonly height: number;
  readonly elements: readonly object[];
}

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** A line of text, centred on `y`. */
export const text = (words: string, x: number, y: number, look: TextLook = {}): object => ({
  type: 'text',
  silent: true,
  x,
  y,
  z: 10,
  style: {
    text: words,
    fill: look.fill ?? COLOUR.text,
    fontFamily: FONT,
    fontSize: look.size ?? SIZE.text,
    fontWeight: look.bold ? 700 : 400,
    align: look.align ?? 'left',
    verticalAlign: 'middle',
  },
});

export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  dash: readonly number[] | null = null,
): object => ({
  type: 'line',
  silent: true,
  z: 2,
  shape: { x1, y1, x2, y2 },
  style: { stroke, lineWidth: 3, ...(dash ? { lineDash: dash } : {}) },
});

export const bar = (x: number, y: number, width: number, height: number, fill: string): object => ({
  type: 'rect',
  silent: true,
  z: 3,
  shape: { x, y, width, height, r: 3 },
  style: { fill },
});

/** Form and colour tell the same: a round mark, or a larger one that stands on its point. */
export function mark(kind: 'event' | 'deadline', x: number, y: number): object {
  const edge = { stroke: COLOUR.ground, lineWidth: 3 };
  if (kind === 'event')
    return {
      type: 'circle',
      silent: true,
      z: 5,
      shape: { cx: x, cy: y, r: 8 },
      style: { fill: COLOUR.event, ...edge },
    };
  const points = [
    [x, y - 12],
    [x + 12, y],
    [x, y + 12],
    [x - 12, y],
  ];
  return { type: 'polygon', silent: true, z: 5, shape: { points }, style: { fill: COLOUR.deadline, ...edge } };
}

/** The ground with its round corners; outside of them the picture is transparent. */
export const card = (height: number): object => ({
  type: 'rect',
  silent: true,
  z: 0,
  shape: { x: 1, y: 1, width: WIDTH - 2, height: height - 2, r: MARGIN / 2 },
  style: { fill: COLOUR.ground, stroke: COLOUR.edge, lineWidth: 2 },
});
