import { expect, test } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteers.ts';
import { makersHash } from '../../../src/search/kept/makersHash.ts';

test('it is the same for the same names, and another for other names', () => {
  const { all } = readGazetteer('corpus');
  expect(makersHash({ all })).toBe(makersHash({ all }));
  expect(makersHash({ all: all.slice(1) })).not.toBe(makersHash({ all }));
});
