import { beforeEach, expect, test } from 'vitest';
import { notReady, tellCondition, unhealthy } from '../../src/metrics/condition.ts';
import { forgetShards, gatewayState } from '../../src/metrics/gateway.ts';
import { scraped } from './scraped.ts';

beforeEach(() => {
  tellCondition({ isOpen: false, isConnected: false, isStopping: false, dead: null });
  forgetShards();
});

test('a process is ready from when it is open and connected until it stops, and says why it is not', async () => {
  expect(notReady()).toBe('The library is not open yet.');
  tellCondition({ isOpen: true });
  expect(notReady()).toBe('Discord is not connected yet.');
  expect(await scraped('pilcrow_ready')).toBe(0);
  tellCondition({ isConnected: true });
  expect([notReady(), unhealthy()]).toEqual([null, null]);
  expect(await scraped('pilcrow_ready')).toBe(1);
  tellCondition({ isStopping: true });
  expect([notReady(), unhealthy()]).toEqual(['The bot is stopping.', null]);
});

test('a shard that connects again makes it unready, not unhealthy', () => {
  tellCondition({ isOpen: true, isConnected: true });
  gatewayState(0, 'ready');
  expect(notReady()).toBeNull();
  gatewayState(0, 'reconnecting');
  expect([notReady(), unhealthy()]).toEqual(['Shard 0 is reconnecting.', null]);
});

test('what will never answer again is neither ready nor healthy', () => {
  const dead = 'Discord closed the connection for good.';
  tellCondition({ isOpen: true, isConnected: true, dead });
  expect([notReady(), unhealthy()]).toEqual([dead, dead]);
});
