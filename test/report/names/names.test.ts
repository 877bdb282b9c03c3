import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/report/names/entity.ts';
import { exactEntity, findEntities, meantEntity, nearEntities } from '../../../src/report/names/names.ts';
import { syllables } from '../../../src/text/pinyin.ts';
import { GAZETTEER, ids, NAMES } from '../gazetteer.ts';

const found = (typed: string) => findEntities(typed, NAMES).map(({ entity, how }) => `${entity.id} ${how}`);

describe('people find an entity', () => {
  test.each([
    ['by its short name', '马里稳定团', 'MINUSMA name'],
    ['by a Traditional name', '聯合國安理會', 'UNSC name'],
    ['by a name used in Taiwan', '馬利穩定團', 'MINUSMA name'],
    ['by its English acronym', 'unisfa', 'UNISFA acronym'],
    ['by its French acronym', 'FISNUA', 'UNISFA acronym'],
    ['by the beginning of its acronym', 'minust', 'MINUSTAH prefix'],
    ['by English words', 'stabilization mali', 'MINUSMA contains'],
    ['by a part of its name', '支助办', 'UNSOA contains'],
    ['by pinyin', 'mali wendingtuan', 'MINUSMA spelled'],
    ['by pinyin with tone marks', 'mǎlǐ wěndìngtuán', 'MINUSMA spelled'],
    ['by pinyin with tone numbers', 'ma3li3 wen3ding4tuan2', 'MINUSMA spelled'],
    ['by v for ü', 'nvxing weihe', 'WPN pinyin'],
    ['by initials', 'mlwdt', 'MINUSMA initials'],
    ['with one wrong character', '联力特派团', 'UNMIL near'],
    ['with two letters swapped', 'MINUSAM', 'MINUSMA near'],
    ['with a slip in pinyin', 'mali wendintuan', 'MINUSMA near'],
  ])('%s: %s', (_, typed, first) => {
    expect(found(typed)[0]).toBe(first);
  });
});

describe('a place means itself and what works there', () => {
  test.each([
    ['马里', ['MALI name', 'MINUSMA place', 'UNOM place', 'AFISMA place']],
    ['馬利', ['MALI name', 'MINUSMA place', 'UNOM place', 'AFISMA place']],
    ['象牙海岸', ['COTE_DIVOIRE name', 'UNOCI place']],
    ["Cote d'Ivoire", ['COTE_DIVOIRE name', 'UNOCI place']],
    ['haidi', ['HAITI spelled', 'MINUSTAH place']],
    ['利比亞', ['LIBYA name', 'UNSMIL place']],
    ['DRC', ['DRC acronym', 'MONUSCO place', 'FIB place']],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});

describe('the list', () => {
  test('is the missions in the order of their file for an empty text', () => {
    expect(ids(findEntities('', NAMES, ['mission']).map(({ entity }) => entity)).slice(0, 3)).toEqual([
      'MINUSMA',
      'UNMISS',
      'UNISFA',
    ]);
    expect(findEntities('  ', NAMES)).toHaveLength(25);
  });

  test('holds only the kinds asked for', () => {
    expect(findEntities('马里', NAMES, ['mission']).every(({ entity }) => entity.kind === 'mission')).toBe(true);
  });

  test('holds nothing for a text that is like no name', () => {
    expect(found('§§')).toEqual([]);
    expect(found('今天天气很好')).toEqual([]);
  });

  test('never holds more than 25, nor one entity twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('联', 'u', 'a', '团')), (typed) => {
        const list = findEntities(typed, NAMES).map(({ entity }) => entity.id);
        expect(list.length).toBeLessThanOrEqual(25);
        expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  test('every name finds its own entity exactly', () => {
    for (const entity of GAZETTEER.all) {
      for (const name of namesOf(entity)) expect(exactEntity(name, NAMES)?.id, name).toBe(entity.id);
      expect(exactEntity(entity.names.official.zhHant, NAMES)?.id).toBe(entity.id);
    }
  });

  test('every short name is found by its pinyin and by its initials', () => {
    for (const entity of GAZETTEER.all) {
      const spelled = syllables(entity.names.short?.zh ?? entity.names.official.zh);
      for (const typed of [spelled.join(' '), spelled.map(([first]) => first).join('')]) {
        expect(
          findEntities(typed, NAMES).map(({ entity: { id } }) => id),
          typed,
        ).toContain(entity.id);
      }
    }
  });
});

describe('the one entity meant', () => {
  test.each([
    ['mlwdt', 'MINUSMA'],
    ['minusm', 'MINUSMA'],
    ['海地', 'MINUSTAH'],
    ['利比亚', 'UNSMIL'],
    ['賽普勒斯', 'UNFICYP'],
  ])('%s means the mission %s', (typed, id) => {
    expect(meantEntity(typed, NAMES, ['mission'])?.id).toBe(id);
  });

  test.each(['马里', '稳定团', 'MINUSCA', 'MINURSO', '联苏特派团', '联', ''])('%s means no one mission', (typed) => {
    expect(meantEntity(typed, NAMES, ['mission'])).toBeNull();
  });

  test.each(['minusm', 'MINUSCA', '联合国', '', ' '])('%j is no exact name', (typed) => {
    expect(exactEntity(typed, NAMES)).toBeNull();
  });
});

describe('an unknown name gets near ones', () => {
  test.each([
    ['MINUSCA', 'MINUSMA'],
    ['联苏特派团', 'UNMIL'],
    ['中非稳定团', 'MISCA'],
    ['联合国苏丹特派团', 'UNMISS'],
  ])('%s gets %s', (typed, id) => {
    expect(ids(nearEntities(typed, NAMES))).toContain(id);
  });

  test('five at most, none for an empty text or one that is like nothing', () => {
    expect(nearEntities('稳定团', NAMES).length).toBeLessThanOrEqual(5);
    expect(nearEntities('', NAMES)).toEqual([]);
    expect(nearEntities('今天天气很好', NAMES)).toEqual([]);
  });
});
