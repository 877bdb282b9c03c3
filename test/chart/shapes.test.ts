import { expect, test } from 'vitest';
import { COLOUR, card, line, mark, text } from '../../src/chart/shapes.ts';

/** WCAG 2.2, Relative luminance and Contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each(['text', 'faint', 'date', 'deadline'] as const)('words in %s can be read on the ground', (name) => {
  expect(contrast(COLOUR[name], COLOUR.ground)).toBeGreaterThanOrEqual(4.5);
});

test('marks and bars can be seen on what is behind them', () => {
  expect(contrast(COLOUR.event, COLOUR.ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(COLOUR.deadline, COLOUR.ground)).toBeGreaterThanOrEqual(3);
  expect(contrast(COLOUR.event, COLOUR.track)).toBeGreaterThanOrEqual(3);
});

test('an event is round and a deadline is not', () => {
  expect(mark('event', 5, 6)).toMatchObject({ type: 'circle', shape: { cx: 5, cy: 6 } });
  expect(mark('deadline', 5, 6)).toMatchObject({ type: 'polygon', style: { fill: COLOUR.deadline } });
});

test('shapes stand where they are put', () => {
  expect(text('字', 3, 4, { bold: true })).toMatchObject({ x: 3, y: 4, style: { text: '字', fontWeight: 700 } });
  expect(line([1, 2], [3, 4], '#000000')).toMatchObject({ shape: { x1: 1, y1: 2, x2: 3, y2: 4 } });
  expect(card(100)).toMatchObject({ type: 'rect', shape: { height: 98 } });
});
