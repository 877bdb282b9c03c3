import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { fitLine } from '../../src/chart/fitText.ts';
import { toPng, withFontFor } from '../../src/chart/png.ts';
import { toSvg } from '../../src/chart/svg.ts';
import { hostileText } from '../presentation/hostile.ts';

const timeline = (what: string): Chart => ({
  kind: 'timeline',
  rows: [{ kind: 'event', date: what, what: [what], place: '第1段' }],
});

const bars = (what: string): Chart => ({
  kind: 'bars',
  groups: [
    { title: what, note: what, end: 2, isWhole: true, bars: [{ value: 1, printed: what, note: what, what: [what] }] },
  ],
});

/** The texts of an SVG, as a reader sees them. */
const textsIn = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu), ([, text = '']) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );

test.each(['<script>alert(1)</script>', 'a & b', ']]>', '{a|b}', '"><rect/>', '😀', '&lt;', '{value}'])(
  '%s is drawn as it stands',
  (text) => {
    for (const chart of [timeline(text), bars(text)]) {
      const svg = toSvg(chart);
      expect(textsIn(svg)).toContain(text);
      expect(svg).not.toContain('<script');
    }
  },
);

test('no text breaks the picture', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(), async (text) => {
      const what = fitLine(text, 20);
      for (const chart of [timeline(what), bars(what)]) {
        const svg = toSvg(chart);
        // The renderer throws for what is not well-formed.
        expect(toPng(svg, []).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 50 },
  );
});

test('the same chart is drawn the same, whatever was drawn before', async () => {
  const draw = (chart: Chart) => {
    const svg = toSvg(chart);
    return withFontFor(svg, (files) => toPng(svg, files));
  };
  const first = await draw(bars('维和人员'));
  await draw(timeline('预算'));
  expect((await draw(bars('维和人员'))).equals(first)).toBe(true);
});

test('bars are as long as their values', () => {
  const some = [4, 1].map((value) => ({ value, printed: '', note: '', what: [] }));
  const group = { title: '', note: '', end: 4, isWhole: false, bars: some };
  const paths = toSvg({ kind: 'bars', groups: [group] }).match(/<path d="[^"]+" fill="#5B9BEA"/gu) ?? [];
  const widths = paths.map((path) => {
    const xs = Array.from(path.matchAll(/[ML](\d+(?:\.\d+)?) /gu), ([, x]) => Number(x));
    return Math.max(...xs) - Math.min(...xs);
  });
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(4, 0);
});
