import { expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { drawInChild } from '../../src/chart/drawInChild.ts';
import { DENSITY, WIDTH } from '../../src/chart/look.ts';

const chart = (what: string): Chart => ({
  kind: 'bars',
  groups: [
    {
      title: '人数',
      note: '',
      end: 2,
      isWhole: false,
      bars: [{ value: 1, printed: what, note: '第1段', what: [what] }],
    },
  ],
});

test('draws charts one after the other, each its own, while this process goes on', async () => {
  let turns = 0;
  const ticks = setInterval(() => turns++, 5);
  const [a, b, again] = await Promise.all([
    drawInChild(chart('甲')),
    drawInChild(chart('乙')),
    drawInChild(chart('甲')),
  ]);
  clearInterval(ticks);
  expect(Buffer.from(a as Uint8Array).readUInt32BE(16)).toBe(DENSITY * WIDTH);
  expect(Buffer.from(a as Uint8Array).equals(b as Uint8Array)).toBe(false);
  expect(Buffer.from(a as Uint8Array).equals(again as Uint8Array)).toBe(true);
  expect(turns).toBeGreaterThan(10);
});

test('a chart that cannot be drawn is refused, and the next one is drawn', async () => {
  await expect(drawInChild({ kind: 'bars' } as unknown as Chart)).rejects.toThrow();
  await expect(drawInChild(chart('丙'))).resolves.toBeInstanceOf(Uint8Array);
});

test('a chart that takes too long is given up, and the next one is drawn', async () => {
  await expect(drawInChild(chart('丁'), 0)).rejects.toThrow('SIGKILL');
  await expect(drawInChild(chart('戊'))).resolves.toBeInstanceOf(Uint8Array);
});
