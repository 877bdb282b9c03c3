import { expect, test } from 'vitest';
import { circuitBreaker } from '../../../src/search/cluster/breaker.ts';
import { ClusterFault } from '../../../src/search/cluster/clusterFault.ts';

function broken() {
  let now = 0;
  let asked = 0;
  const guarded = circuitBreaker(() => now);
  const fail = (kind: 'unreachable' | 'refused' = 'unreachable') =>
    guarded(async () => {
      asked += 1;
      throw new ClusterFault(kind, 'no');
    }).catch((error: ClusterFault) => error.kind);
  return { guarded, fail, later: (ms: number) => (now += ms), count: () => asked };
}

test('after five failures in a row nobody asks for five seconds', async () => {
  const { fail, count } = broken();
  for (let at = 0; at < 8; at++) expect(await fail()).toBe('unreachable');
  expect(count()).toBe(5);
});

test('after the pause one attempt goes through, and its success opens the way', async () => {
  const { guarded, fail, later, count } = broken();
  for (let at = 0; at < 5; at++) await fail();
  later(5_001);
  await Promise.all([fail(), fail(), fail()]);
  expect(count()).toBe(6);
  later(5_001);
  expect(await guarded(async () => 'well')).toBe('well');
  expect(await guarded(async () => 'again')).toBe('again');
});

test('what will not pass does not close the way', async () => {
  const { fail, count } = broken();
  for (let at = 0; at < 8; at++) expect(await fail('refused')).toBe('refused');
  expect(count()).toBe(8);
});
