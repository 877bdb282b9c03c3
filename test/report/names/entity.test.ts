import { expect, test } from 'vitest';
import { namesOf } from '../../../src/report/names/entity.ts';
import { entity } from '../gazetteer.ts';

test('the names of a mission are its full, short, English and French ones, misprints and common ones', () => {
  expect(namesOf(entity('UNMIL'))).toEqual([
    '联合国利比里亚特派团',
    'United Nations Mission in Liberia',
    '联利特派团',
    'UNMIL',
    'MINUL',
    '联合国利比亚特派团',
    '賴比瑞亞特派團',
    '联利团',
    '聯合國賴比瑞亞特派團',
  ]);
});

test('an acronym that is the same in English and French is one name', () => {
  expect(namesOf(entity('MINUSTAH')).filter((name) => name === 'MINUSTAH')).toHaveLength(1);
});
