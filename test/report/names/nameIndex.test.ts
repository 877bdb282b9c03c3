import { expect, test } from 'vitest';
import { plainName } from '../../../src/report/names/nameIndex.ts';
import { entity, ids, NAMES } from '../gazetteer.ts';

test('missions are found under the places that their location names', () => {
  expect(ids(NAMES.located.get(entity('MALI')) ?? [])).toEqual(['MINUSMA', 'UNOM', 'AFISMA']);
  expect(ids(NAMES.located.get(entity('GOLAN')) ?? [])).toEqual(['UNDOF', 'OGG']);
  expect(ids(NAMES.located.get(entity('HAITI')) ?? [])).toContain('MINUSTAH');
  expect(ids(NAMES.located.get(entity('MINUSMA')) ?? [])).toEqual([]);
});

test('South Sudan does not count as Sudan, nor Somalia as Mali', () => {
  expect(ids(NAMES.located.get(entity('SUDAN')) ?? [])).not.toContain('UNMISS');
  expect(ids(NAMES.located.get(entity('MALI')) ?? [])).not.toContain('AMISOM');
});

test('names are compared without accents, width, case and script', () => {
  expect(plainName('Côte d’Ivoire')).toBe("cote d'ivoire");
  expect(plainName(' ＭＩＮＵＳＭＡ ')).toBe('minusma');
  expect(plainName('馬里穩定團')).toBe('马里稳定团');
});
