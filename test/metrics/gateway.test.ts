import { afterEach, expect, test } from 'vitest';
import { forgetShards, gatewayState, readPings, unreadyShard } from '../../src/metrics/gateway.ts';
import { metricsText } from '../../src/metrics/registry.ts';
import { scraped } from './scraped.ts';

afterEach(forgetShards);

test('a shard is in one state', async () => {
  gatewayState(3, 'reconnecting');
  gatewayState(3, 'ready');
  const text = await metricsText();
  const states = ['ready', 'reconnecting', 'closed'];
  const shown = states.map((state) => scraped(`pilcrow_gateway_state{shard="3",state="${state}"}`, text));
  expect(await Promise.all(shown)).toEqual([1, 0, 0]);
});

test('the first shard that is not ready is named', () => {
  expect(unreadyShard()).toBeNull();
  gatewayState(0, 'ready');
  expect(unreadyShard()).toBeNull();
  gatewayState(1, 'reconnecting');
  expect(unreadyShard()).toEqual([1, 'reconnecting']);
});

test('a ping is in seconds, and none where it is not known yet', async () => {
  readPings(
    () =>
      new Map([
        [0, 42],
        [1, -1],
      ]),
  );
  expect(await scraped('pilcrow_gateway_ping_seconds{shard="0"}')).toBe(0.042);
  expect(await scraped('pilcrow_gateway_ping_seconds{shard="1"}')).toBeUndefined();
});
