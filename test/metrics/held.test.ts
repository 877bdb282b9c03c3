import { expect, test } from 'vitest';
import { readHeld } from '../../src/metrics/held.ts';
import { scraped } from './scraped.ts';

test('numbers that others hold are read each time, wherever they say they are', async () => {
  let documents = 3;
  readHeld({ documents: () => documents });
  readHeld({ passages: () => 96, turnsWaiting: () => 1, inFlight: () => 2, journal: () => 8 });
  const names = ['documents', 'passages', 'turns_waiting', 'requests_in_flight', 'journal_entries'];
  expect(await Promise.all(names.map((name) => scraped(`pilcrow_${name}`)))).toEqual([3, 96, 1, 2, 8]);
  documents = 4;
  expect(await scraped('pilcrow_documents')).toBe(4);
});
