import { describe, expect, test } from 'vitest';
import { isNear, matchName, plainName, typedName } from '../../../src/report/names/nameIndex.ts';
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

const name = (text: string) => {
  const found = NAMES.names.find((each) => each.text === text);
  if (!found) throw new Error(`No name ${text}`);
  return found;
};

describe('the way in which typed text finds a name', () => {
  test.each([
    ['马里稳定团', '马里稳定团', 'name'],
    ['馬里穩定團', '马里稳定团', 'name'],
    ['MINUSMA', 'minusma', 'acronym'],
    ['minu', 'minusma', 'prefix'],
    ['马里稳', '马里稳定团', 'prefix'],
    ['稳定', '马里稳定团', 'contains'],
    ['mission liberia', 'united nations mission in liberia', 'contains'],
    ['mali wendingtuan', '马里稳定团', 'spelled'],
    ['wendingtuan', '马里稳定团', 'pinyin'],
    ['mlwdt', '马里稳定团', 'initials'],
    ['mali wdt', '马里稳定团', 'initials'],
  ])('%s finds %s: %s', (typed, text, way) => {
    expect(matchName(typedName(typed), name(text))).toBe(way);
  });

  test('Latin letters inside a word find nothing: AU is not in bureau', () => {
    expect(matchName(typedName('nited'), name('united nations mission in liberia'))).toBeNull();
  });
});

describe('one slip is near', () => {
  test.each([
    ['马力稳定团', '马里稳定团'],
    ['minsuma', 'minusma'],
    ['mali wendintuan', '马里稳定团'],
  ])('%s is near %s', (typed, text) => {
    expect(isNear(typedName(typed), name(text))).toBe(true);
  });
});
