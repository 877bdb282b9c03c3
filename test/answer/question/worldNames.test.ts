import { expect, test } from 'vitest';
import { unknownNames } from '../../../src/answer/question/worldNames.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();

test.each([
  ['中国派了多少人', ['中国']],
  ['中國派了多少人', ['中國']],
  ['孟加拉国派遣了多少人', ['孟加拉国']],
  ['MINUSCA 部署了多少人', ['MINUSCA']],
  ['minurso 的情况', ['minurso']],
  ['What about Ukraine?', ['Ukraine']],
  ['UN women in the United States', ['UN women', 'United States']],
  ['世卫组织做了什么', ['世卫组织']],
  ['COVID-19 对维和的影响', ['COVID']],
])('%s names %s', (question, names) => {
  expect(unknownNames(question, opened)).toEqual(names);
});

test.each([
  '发展中国家',
  '其中国际文职人员',
  '法国军队',
  '乌干达恩德培',
  'MINUSMA',
  'tell us about Mali',
  'un peacekeepers',
  'DDR',
  'What is the Military Unit Manual of the Secretariat?',
  'Who leads the Mission in Haiti?',
])('%s names nothing unknown', (question) => expect(unknownNames(question, opened)).toEqual([]));

function openEnglish(text: string) {
  const info = { ...REPORT.document.info, language: 'en' as const };
  return openLibrary([{ info, sections: [], paragraphs: [{ ...paragraph(1), text }] }], opened.gazetteer);
}

test('a name that an English document prints is known there, and one inside a longer word is not', async () => {
  const english = await openEnglish('Ships left Ukraine for Nigeria.');
  expect(unknownNames('What about Ukraine and Niger?', english)).toEqual(['Niger']);
});

test('an acronym is known where the name that it is short for is printed', async () => {
  const english = await openEnglish('It establishes a United Nations Protection Force.');
  expect(unknownNames('For how long is UNPROFOR established? And MINURSO?', english)).toEqual(['MINURSO']);
});
