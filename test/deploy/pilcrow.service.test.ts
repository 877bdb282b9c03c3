import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const UNIT = 'deploy/pilcrow.service';
const analyze = (...args: string[]) => spawnSync('systemd-analyze', [...args, UNIT], { encoding: 'utf8' });
/** Of 10. Every version of systemd counts a little differently: 252 says 1.3. */
const MOST_EXPOSED = 1.5;

describe.skipIf(spawnSync('systemd-analyze', ['--version']).error)('the systemd service', () => {
  test('is understood', () => {
    const { status, stdout, stderr } = analyze('verify');
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  });

  test('is as little exposed as the documentation says', () => {
    const { stdout } = analyze('security', '--offline=true', '--no-pager');
    const exposure = Number(/Overall exposure level for pilcrow\.service: ([\d.]+)/u.exec(stdout)?.[1]);
    expect(exposure).toBeLessThanOrEqual(MOST_EXPOSED);
    expect(readFileSync('docs/operations.md', 'utf8')).toContain(`at most ${MOST_EXPOSED} of 10`);
  });
});

test('it is given the time to answer who has asked', () => {
  const seconds = /^TimeoutStopSec=(\d+)s$/mu.exec(readFileSync(UNIT, 'utf8'))?.[1];
  expect(Number(seconds)).toBeGreaterThan(40);
});
