import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CorpusError } from '../../src/ingest/fault.ts';
import { readOrFaults } from '../../src/ingest/json.ts';
import { readLexicon } from '../../src/ingest/lexicon.ts';

const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** The lexicon with a change in one file. */
function lexiconWith(file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pilcrow-'));
  copies.push(copy);
  for (const name of ['synonyms', 'glossary', 'countries', 'worldNames']) {
    cpSync(`corpus/${name}.json`, join(copy, `${name}.json`));
  }
  writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8').replace(from, to));
  return copy;
}

test('the lexicon of the repository is without fault', () => {
  expect(readLexicon('corpus').glossary.size).toBeGreaterThan(400);
});

test.each([
  ['countries.json', '阿爾巴尼亞', '阿爾及利亞', /is not the Traditional form/u],
  ['countries.json', '"Albania"', '"Algeria"', /is also a name of/u],
  ['glossary.json', '"peacekeeper"', '"peacekeeping"', /has a translation already/u],
  ['synonyms.json', '"weight": 0.6', '"weight": 2', /weight/u],
])('a fault of %s is named with its line: %s → %s', (file, from, to, message) => {
  const [fault] = readOrFaults(() => readLexicon(lexiconWith(file, from, to))).faults;
  expect(fault?.message).toMatch(message);
  expect(fault?.line).toBeGreaterThan(1);
});

test('a list that a folder lacks is the shared one, and a fault of its own is named in its own', () => {
  const folder = lexiconWith('countries.json', '"Albania"', '"Algeria"');
  for (const name of ['synonyms', 'glossary', 'worldNames']) rmSync(join(folder, `${name}.json`));
  const { faults } = readOrFaults(() => readLexicon(folder, 'corpus'));
  expect(faults.map(({ file }) => file)).toEqual([join(folder, 'countries.json')]);
  cpSync('corpus/countries.json', join(folder, 'countries.json'));
  expect(readLexicon(folder, 'corpus').glossary).toEqual(readLexicon('corpus').glossary);
});

test('a lexicon that cannot be read does not open', () => {
  expect(() => readLexicon(lexiconWith('synonyms.json', '"rows"', '"row"'))).toThrow(CorpusError);
});
