import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorpusError } from '../../src/ingest/fault.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import { readOrFaults } from '../../src/ingest/json.ts';

const FILES = ['missions.json', 'bodies.json', 'places.json'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteers-'));
  for (const file of FILES) cpSync(join('corpus', file), join(folder, file));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Replaces the first occurrence in a copy of the real file. */
function spoil(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
}

const faults = () =>
  readOrFaults(() => readGazetteer(folder, 'corpus')).faults.map(
    ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`,
  );

test('the gazetteers of the repository have no faults', () => {
  expect(readOrFaults(() => readGazetteer('corpus')).faults).toEqual([]);
});

describe('a fault names its file, line and entity', () => {
  test('an unknown field in place of a known one', () => {
    spoil('missions.json', '"printed": []', '"printd": []');
    expect(faults()).toEqual([
      expect.stringMatching(/^missions\.json:6 entities\.0\.names\.printed: MINUSMA: /u),
      expect.stringMatching(/^missions\.json:6 entities\.0\.names: MINUSMA: Unrecognized key: "printd"$/u),
    ]);
  });

  test('an empty name', () => {
    spoil('bodies.json', '"zh": "武力干预旅"', '"zh": ""');
    expect(faults()).toEqual([expect.stringContaining('FIB: is empty or has white space around it')]);
  });

  test('an id that is taken', () => {
    spoil('places.json', '"id": "SOUTH_SUDAN"', '"id": "MALI"');
    expect(faults()).toEqual([expect.stringMatching(/^places\.json:\d+ MALI: its id is taken$/u)]);
  });

  test('a name that two entities share, even in another script', () => {
    spoil('bodies.json', '"干预旅", ', '"干预旅", "馬里穩定團", ');
    expect(faults()).toEqual([expect.stringContaining('FIB: “马里稳定团” is also a name of MINUSMA')]);
  });

  test('a Traditional name that is another name', () => {
    spoil('missions.json', '"zhHant": "聯利特派團"', '"zhHant": "聯科行動"');
    expect(faults()).toEqual([expect.stringContaining('UNMIL: 聯科行動 is not the Traditional form of 联利特派团')]);
  });

  test('JSON that cannot be read', () => {
    spoil('places.json', '"entities"', 'entities');
    expect(faults()[0]).toMatch(/^places\.json:3 /u);
  });

  test('a file that is not there', () => {
    rmSync(join(folder, 'bodies.json'));
    const { faults } = readOrFaults(() => readGazetteer(folder));
    expect(faults[0]).toMatchObject({ file: join(folder, 'bodies.json'), line: null });
  });
});

test('what a folder lacks is read in the shared one, and what it has in its own', () => {
  for (const file of ['missions.json', 'bodies.json']) rmSync(join(folder, file));
  spoil('places.json', '"id": "SOUTH_SUDAN"', '"id": "ATLANTIS"');
  const ids = readGazetteer(folder, 'corpus').all.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['MINUSMA', 'FIB', 'ATLANTIS']));
  expect(ids).not.toContain('SOUTH_SUDAN');
});

test('a gazetteer with faults is not opened', () => {
  spoil('places.json', '"id": "SOUTH_SUDAN"', '"id": "MALI"');
  expect(() => readGazetteer(folder, 'corpus')).toThrow(CorpusError);
});
