import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { drawInChild, openDrawing } from '../../src/chart/drawInChild.ts';
import { DENSITY, WIDTH } from '../../src/chart/shapes.ts';
import { exchanged } from '../command/exchange.ts';

/** For a process that has yet to start, on a busy machine. */
const PATIENT = 60_000;

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
    drawInChild(chart('甲'), PATIENT),
    drawInChild(chart('乙'), PATIENT),
    drawInChild(chart('甲'), PATIENT),
  ]);
  clearInterval(ticks);
  expect(Buffer.from(a as Uint8Array).readUInt32BE(16)).toBe(DENSITY * WIDTH);
  expect(Buffer.from(a as Uint8Array).equals(b as Uint8Array)).toBe(false);
  expect(Buffer.from(a as Uint8Array).equals(again as Uint8Array)).toBe(true);
  expect(turns).toBeGreaterThan(10);
});

test('a chart that cannot be drawn is refused, and the next one is drawn', async () => {
  await expect(drawInChild({ kind: 'bars' } as unknown as Chart, PATIENT)).rejects.toThrow();
  await expect(drawInChild(chart('丙'), PATIENT)).resolves.toBeInstanceOf(Uint8Array);
});

/** The drawing process of this one. */
function artist(): number {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  return Number(/^\s*(?<pid>\d+) .*drawingProcess/mu.exec(stdout)?.groups?.pid);
}

test('a chart that takes too long is given up, and the next one is drawn', async () => {
  await expect(drawInChild(chart('丁'), 0)).rejects.toThrow('in time');
  await expect(drawInChild(chart('戊'), PATIENT)).resolves.toBeInstanceOf(Uint8Array);
});

test('a process that is stuck costs its charts alone: it is ended, and another draws the next', async () => {
  await drawInChild(chart('己'), PATIENT);
  process.kill(artist(), 'SIGSTOP');
  await expect(drawInChild(chart('庚'), PATIENT, 100)).rejects.toThrow('SIGKILL');
  await expect(drawInChild(chart('辛'), PATIENT)).resolves.toBeInstanceOf(Uint8Array);
});

test('more charts than can come in time are refused at once', async () => {
  const many = await Promise.allSettled(Array.from({ length: 15 }, () => drawInChild(chart('壬'), PATIENT)));
  expect(many.map(({ status }) => status)).toEqual([...Array(10).fill('fulfilled'), ...Array(5).fill('rejected')]);
});

test('nobody waits for the chart of another, however stuck', async () => {
  await drawInChild(chart('癸'), PATIENT);
  process.kill(artist(), 'SIGSTOP');
  const order: string[] = [];
  const reply = (name: string) => ({ reply: async () => void order.push(name) });
  const drawn = exchanged({ command: 'timeline', options: {} }, reply('timeline'));
  // It comes while the chart is waited for.
  await sleep(500);
  await exchanged({ command: 'help', options: {} }, reply('help'));
  await drawn;
  process.kill(artist(), 'SIGKILL');
  await expect.poll(artist).toBeNaN();
  expect(order).toEqual(['help', 'timeline']);
});

test('a process that always dies is started anew later each time, and at last no more; nobody waits for it', async () => {
  const draw = openDrawing(fileURLToPath(new URL('../process/dyingArtist.ts', import.meta.url)), [0, 0.3]);
  for (const seconds of [0, 0.3]) {
    await expect(draw(chart('子'), PATIENT)).rejects.toThrow('ended with 3');
    if (seconds > 0) await expect(draw(chart('丑'), PATIENT)).rejects.toThrow('died too often');
    await sleep(1_100 * seconds);
  }
  await expect(draw(chart('寅'), PATIENT)).rejects.toThrow('ended with 3');
  await sleep(400);
  await expect(draw(chart('卯'), PATIENT)).rejects.toThrow('died too often');
});

test('a process that is killed while it draws costs one chart, however many wait', async () => {
  const draw = openDrawing();
  await draw(chart('辰'), PATIENT);
  process.kill(artist(), 'SIGSTOP');
  const drawn = Promise.allSettled(['巳', '午', '未'].map((what) => draw(chart(what), PATIENT)));
  process.kill(artist(), 'SIGKILL');
  expect((await drawn).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
