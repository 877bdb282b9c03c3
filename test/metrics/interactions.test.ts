import { describe, expect, test } from 'vitest';
import { countInteraction, countSuggestion, countUpload, expectCommands } from '../../src/metrics/interactions.ts';
import { growth, scraped } from './scraped.ts';

describe('a request', () => {
  const ended = { command: 'search', outcome: 'answered', acknowledgedMs: 700, repliedMs: 4_000 } as const;

  test('is counted by command and outcome', async () => {
    const series = 'pilcrow_interactions_total{command="search",outcome="answered"}';
    expect(await growth(series, () => countInteraction(ended))).toBe(1);
  });

  test('is timed in seconds to its first response and to its reply', async () => {
    const within = (name: string, le: string) =>
      `pilcrow_${name}_bucket{le="${le}"${name === 'reply_seconds' ? ',command="search"' : ''}}`;
    for (const [name, le, expected] of [
      ['acknowledge_seconds', '0.5', 0],
      ['acknowledge_seconds', '0.75', 1],
      ['reply_seconds', '3', 0],
      ['reply_seconds', '5', 1],
    ] as const)
      expect(await growth(within(name, le), () => countInteraction(ended))).toBe(expected);
  });

  test('that was not answered has no time', async () => {
    const unsent = { command: 'search', outcome: 'unsent', acknowledgedMs: null, repliedMs: null } as const;
    expect(await growth('pilcrow_acknowledge_seconds_count', () => countInteraction(unsent))).toBe(0);
    expect(await growth('pilcrow_reply_seconds_count{command="search"}', () => countInteraction(unsent))).toBe(0);
  });
});

test('what has not happened yet is 0, not missing', async () => {
  expect(await scraped('pilcrow_interactions_total{command="never",outcome="late"}')).toBeUndefined();
  expectCommands(['never']);
  expect(await scraped('pilcrow_interactions_total{command="never",outcome="late"}')).toBe(0);
  expect(await scraped('pilcrow_interactions_total{command="other",outcome="bug"}')).toBe(0);
});

test('choices are counted and timed', async () => {
  const series = 'pilcrow_suggestions_total{command="mission",outcome="bug"}';
  expect(await growth(series, () => countSuggestion('mission', 'bug', 2))).toBe(1);
  const within = 'pilcrow_suggestion_seconds_bucket{le="0.005"}';
  expect(await growth(within, () => countSuggestion('mission', 'answered', 2))).toBe(1);
});

describe('a file', () => {
  test('counts as what was done with it, and is handed on', async () => {
    const series = 'pilcrow_uploads_total{outcome="added"}';
    expect(
      await growth(series, async () => expect(await countUpload('added', Promise.resolve('file'))).toBe('file')),
    ).toBe(1);
  });

  test('that is refused counts as refused, and is refused', async () => {
    const refused = () => expect(countUpload('read', Promise.reject(new Error('no text')))).rejects.toThrow('no text');
    expect(await growth('pilcrow_uploads_total{outcome="refused"}', refused)).toBe(1);
  });
});
