/** CSS pixels; the picture has more, as screens do. A phone shows it some 330 wide: small words are then 11 high. */
export const WIDTH = 460;
export const DENSITY = 2.5;
export const MARGIN = 24;

export const FONT = 'Noto Sans SC';
export const SIZE = { strong: 21, text: 18, small: 16 } as const;
/** From one line of text to the next. */
export const LEADING = 26;

/**
 * The background is the neutral of Discord's dark theme, which most people use; white would be too bright. Words have a
 * contrast of at least 4.5:1, marks 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); colour-blind people can tell blue and orange.
 */
export const COLOUR = {
  ground: '#2B2D31',
  edge: '#7A7F88',
  text: '#E3E5E8',
  faint: '#B5BAC1',
  event: '#5B9BEA',
  date: '#8ABCF4',
  deadline: '#F0924A',
  track: '#3F434A',
} as const;

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly align?: 'left' | 'right';
}

/** Centred on `y`. */
export const text = (words: string, x: number, y: number, look: TextLook = {}): object => ({
  type: 'text',
  x,
  y,
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

type Point = readonly [x: number, y: number];

export const line = ([x1, y1]: Point, [x2, y2]: Point, stroke: string, lineDash?: readonly number[]): object => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style: { stroke, lineWidth: 3, ...(lineDash ? { lineDash } : {}) },
});

export const bar = (x: number, y: number, width: number, height: number, fill: string): object => ({
  type: 'rect',
  shape: { x, y, width, height, r: 3 },
  style: { fill },
});

/** The mark of an event is round; that of a deadline is larger, of another colour, and stands on its point. */
export function mark(kind: 'event' | 'deadline', x: number, y: number): object {
  const style = { fill: COLOUR[kind], stroke: COLOUR.ground, lineWidth: 3 };
  if (kind === 'event') return { type: 'circle', shape: { cx: x, cy: y, r: 8 }, style };
  const points: Point[] = [
    [x, y - 12],
    [x + 12, y],
    [x, y + 12],
    [x - 12, y],
  ];
  return { type: 'polygon', shape: { points }, style };
}

/** The background with round corners, outside which the picture is transparent. */
export const card = (height: number): object => ({
  type: 'rect',
  shape: { x: 1, y: 1, width: WIDTH - 2, height: height - 2, r: MARGIN / 2 },
  style: { fill: COLOUR.ground, stroke: COLOUR.edge, lineWidth: 2 },
});

/** A drawing or a part of it: elements of ECharts in absolute pixels, later ones on top, and where they end. */
export interface Drawn {
  readonly elements: readonly object[];
  readonly end: number;
}

/** Items drawn one below the other, starting at `top`. */
export function stacked<T>(items: readonly T[], top: number, draw: (item: T, top: number) => Drawn): Drawn {
  return items.reduce<Drawn>(
    ({ elements, end }, item) => {
      const next = draw(item, end);
      return { elements: [...elements, ...next.elements], end: next.end };
    },
    { elements: [], end: top },
  );
}
