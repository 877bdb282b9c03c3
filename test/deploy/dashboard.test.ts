import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import '../../src/dispatch/dispatch.ts';
import '../../src/open.ts';
import { OUTCOMES } from '../../src/metrics/interactions.ts';
import { measureProcess, metricsText } from '../../src/metrics/registry.ts';
import '../../src/status.ts';

/** What shows the numbers, and what tells of them. */
const DASHBOARD = 'deploy/grafana/pilcrow.json';
const ALERTS = 'deploy/prometheus/alerts.yaml';
const SHOWN = [DASHBOARD, ALERTS, 'deploy/prometheus/alerts.test.yaml'];

const read = (file: string) => readFileSync(file, 'utf8');
const all = (text: string, pattern: RegExp) => [
  ...new Set(Array.from(text.matchAll(pattern), ([, found]) => found ?? '')),
];

/** Names of series, with the endings of those that a histogram has, and the text that they are from. */
let served: readonly string[];
let text: string;

beforeAll(async () => {
  measureProcess();
  text = await metricsText();
  served = all(text, /^# TYPE (\S+)/gmu).flatMap((name) =>
    text.includes(`# TYPE ${name} histogram`)
      ? ['bucket', 'sum', 'count'].map((ending) => `${name}_${ending}`)
      : [name],
  );
});

describe('what is watched', () => {
  test.each(SHOWN)('%s names no number that is not served', (file) => {
    const named = all(read(file), /\b((?:pilcrow|process|nodejs)_\w+)/gu);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !served.includes(name))).toEqual([]);
  });

  test('the dashboard shows every number of ours', () => {
    const dashboard = read(DASHBOARD);
    const ours = all(text, /^# TYPE (pilcrow_\S+)/gmu);
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((name) => !dashboard.includes(name))).toEqual([]);
  });

  test.each(SHOWN)('%s asks for outcomes that there are', (file) => {
    const asked = all(read(file), /outcome=~?\\?"([^"\\]+)/gu).flatMap((outcomes) => outcomes.split('|'));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((outcome) => !(OUTCOMES as readonly string[]).includes(outcome))).toEqual([]);
  });

  test('no two panels of the dashboard overlap, and each has a query', () => {
    const { panels } = JSON.parse(read(DASHBOARD)) as {
      panels: {
        id: number;
        type: string;
        gridPos: Record<'x' | 'y' | 'w' | 'h', number>;
        targets?: { expr: string }[];
      }[];
    };
    expect(panels.filter(({ type, targets }) => type !== 'row' && !targets?.every(({ expr }) => expr))).toEqual([]);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)}:${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

describe.skipIf(!hasPromtool)('Prometheus', () => {
  test.each([
    ['check', 'rules', 'alerts.yaml'],
    ['check', 'config', 'prometheus.yaml'],
    ['test', 'rules', 'alerts.test.yaml'],
  ])('promtool %s %s %s finds no fault', (...words) => {
    const { status, stdout, stderr } = spawnSync('promtool', words, { cwd: 'deploy/prometheus', encoding: 'utf8' });
    expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('SUCCESS')]);
  });

  test('promtool reads the numbers, and has nothing to say against them', () => {
    const { status, stderr } = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' });
    // prom-client's own: gauges that end in _total.
    const ours = stderr.split('\n').filter((line) => line.startsWith('pilcrow'));
    expect([[0, 3].includes(status ?? -1), ours]).toEqual([true, []]);
  });
});
