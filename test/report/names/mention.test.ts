import { describe, expect, test } from 'vitest';
import { countMentions, isAbout, subject } from '../../../src/report/names/mention.ts';
import { findMentions } from '../../../src/report/names/mentions.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { entity, GAZETTEER } from '../gazetteer.ts';

const counts = (text: string) =>
  Array.from(countMentions(findMentions(text, GAZETTEER)), ([{ id }, times]) => `${id} ${times}`);

test('a full name with its short name in brackets counts once', () => {
  expect(counts('联合国驻黎巴嫩临时部队(联黎部队)')).toEqual(['UNIFIL 1', 'LEBANON 1']);
  expect(counts('联合国驻黎巴嫩临时部队 （联黎部队）')).toEqual(['UNIFIL 1', 'LEBANON 1']);
});

test('a definition cut by a page break counts once, too', () => {
  expect(counts(paragraph(20).text)).toContain('UNFICYP 2');
});

test('every other mention counts, in the order of first mention', () => {
  expect(counts('联利特派团和联科行动，以及联利特派团')).toEqual(['UNMIL 2', 'UNOCI 1']);
});

test('these paragraphs of the report are about one mission, and no others', () => {
  const about = REPORT.document.paragraphs.flatMap(({ id, text }) => {
    const mission = subject(findMentions(text, GAZETTEER), 'mission');
    return mission ? [`${id} ${mission.id}`] : [];
  });
  expect(about).toEqual([
    '8 MONUSCO',
    '9 UNMISS',
    '10 UNISFA',
    '11 UNAMID',
    '13 UNOCI',
    '14 UNMIL',
    '15 MINUSMA',
    '16 MINUSTAH',
    '17 UNDOF',
    '18 UNIFIL',
    '19 UNMIK',
    '20 UNFICYP',
    '21 AMISOM',
    '22 MISCA',
  ]);
});

describe('a paragraph only mentions a mission', () => {
  test.each([
    ['which it names once, by definition: 12', 12, 'UNOWA'],
    ['among many that a unit helped: 35', 35, 'UNOM'],
    ['which it names once besides another body: 38', 38, 'UNOAU'],
    ['among those that leave: 40', 40, 'UNMIT'],
    ['among the examples of partnership: 43', 43, 'MINUSMA'],
    ['that is named twice, but as one of two that work together: 70', 70, 'UNMIL'],
  ])('%s', (_, number, id) => {
    expect(isAbout(findMentions(paragraph(number).text, GAZETTEER), entity(id))).toBe(false);
  });
});

test('a paragraph may also be about a body', () => {
  expect(subject(findMentions(paragraph(38).text, GAZETTEER), 'body')?.id).toBe('UNMAS');
  expect(subject(findMentions(paragraph(72).text, GAZETTEER), 'body')?.id).toBe('POLDIV');
});

test('a text without mentions is about nothing', () => {
  expect(subject(findMentions('今天天气很好', GAZETTEER), 'mission')).toBeNull();
});
