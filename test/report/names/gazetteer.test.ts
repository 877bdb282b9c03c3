import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { GAZETTEER, ids } from '../gazetteer.ts';

describe('the gazetteers of the repository', () => {
  test('hold 26 missions, 66 other bodies and 35 places, in this order', () => {
    const kinds = GAZETTEER.all.map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(26).fill('mission'), ...Array(66).fill('body'), ...Array(35).fill('place')]);
  });

  test('begin with MINUSMA and end the missions with MISCA', () => {
    const missions = ids(GAZETTEER.all.filter(({ kind }) => kind === 'mission'));
    expect([missions[0], missions.at(-1)]).toEqual(['MINUSMA', 'MISCA']);
  });

  test('find an entity by its id and nothing by any other', () => {
    expect(GAZETTEER.get('UNDOF')?.names.short?.zh).toBe('观察员部队');
    expect(GAZETTEER.get('MINURSO')).toBeUndefined();
  });

  test('tell Liberia from Libya', () => {
    expect(GAZETTEER.get('UNMIL')?.location?.zh).toBe('利比里亚');
    expect(GAZETTEER.get('UNSMIL')?.location?.zh).toBe('利比亚');
  });
});

describe('the words for the dictionary', () => {
  test('are Chinese, folded and each there once', () => {
    expect(GAZETTEER.words).toContain('马里稳定团');
    expect(GAZETTEER.words).toContain('维持和乎行动部');
    expect(GAZETTEER.words).toContain('赖比瑞亚');
    expect(new Set(GAZETTEER.words).size).toBe(GAZETTEER.words.length);
    for (const word of GAZETTEER.words) {
      expect(word).toMatch(/^\p{Script=Han}+$/u);
      expect(fold(word).text).toBe(word);
    }
  });
});
