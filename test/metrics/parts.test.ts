import { expect, test } from 'vitest';
import { partIsOn, timed, timedReading } from '../../src/metrics/parts.ts';
import { growth, scraped } from './scraped.ts';

test('work that is timed gives what it gives, and is counted', async () => {
  const doubled = timed('engine', async (given: number) => given * 2);
  expect(
    await growth('pilcrow_part_seconds_count{part="engine"}', async () => expect(await doubled(21)).toBe(42)),
  ).toBe(1);
});

test('work that fails is timed too, and fails', async () => {
  const failing = timed('encoder', async () => Promise.reject(new Error('no model')));
  const work = () => expect(failing()).rejects.toThrow('no model');
  expect(await growth('pilcrow_part_seconds_count{part="encoder"}', work)).toBe(1);
});

test('passages wait until they are read, or until reading fails', async () => {
  let end = (_: readonly number[] | null) => {};
  const read = timedReading<readonly number[]>(() => new Promise((resolve) => (end = resolve)));
  const reading = read('谁？', ['a', 'b', 'c']);
  expect(await scraped('pilcrow_readings_waiting')).toBe(3);
  end([1, 2, 3]);
  expect(await reading).toEqual([1, 2, 3]);
  expect(await scraped('pilcrow_readings_waiting')).toBe(0);
  const failing = timedReading(() => Promise.reject(new Error('lost')));
  await expect(failing('谁？', ['a'])).rejects.toThrow('lost');
  expect(await scraped('pilcrow_readings_waiting')).toBe(0);
});

test('a question that the reader had no time for is counted', async () => {
  expect(await growth('pilcrow_unread_total', () => timedReading(async () => null)('谁？', []))).toBe(1);
  expect(await growth('pilcrow_unread_total', () => timedReading(async () => [])('谁？', []))).toBe(0);
});

test('a part is on or off', async () => {
  partIsOn('reader', true);
  partIsOn('meaning', false);
  expect(await scraped('pilcrow_part_on{part="reader"}')).toBe(1);
  expect(await scraped('pilcrow_part_on{part="meaning"}')).toBe(0);
});
