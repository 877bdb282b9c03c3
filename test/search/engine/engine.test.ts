import { beforeAll, expect, test } from 'vitest';
import type { ParagraphId } from '../../../src/report/paragraph.ts';
import { type Filter, type Passage, passes } from '../../../src/search/engine/engine.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

let passageOf: (id: ParagraphId) => Passage;

beforeAll(async () => {
  const { analysis } = await library();
  passageOf = (id) => analysis.passage(paragraph(id));
});

test.each<[string, ParagraphId, Filter]>([
  ['no filter', 'front', {}],
  ['one of these documents', 15, { documents: new Set(['a-69-642', 'a-68-652']) }],
  ['its language', 15, { language: 'zh-Hans' }],
  ['its section', 15, { section: '二' }],
  ['its subsection', 54, { section: 'A' }],
  ['the section above its subsection', 54, { section: '五' }],
  ['something it mentions', 15, { entity: 'MINUSMA' }],
  ['all of these', 15, { documents: new Set(['a-68-652']), language: 'zh-Hans', section: '二', entity: 'MINUSMA' }],
])('%s lets a passage pass', (_, id, filter) => {
  expect(passes(passageOf(id), filter)).toBe(true);
});

test.each<[string, ParagraphId, Filter]>([
  ['another document', 15, { documents: new Set(['a-69-642']) }],
  ['another language', 15, { language: 'en' }],
  ['another section', 15, { section: '五' }],
  ['another subsection', 54, { section: 'B' }],
  ['a section, for what stands in none', 'summary', { section: '一' }],
  ['something it does not mention', 15, { entity: 'UNDOF' }],
  ['one of several that does not hold', 15, { section: '二', entity: 'UNDOF' }],
  ['an empty section', 15, { section: '' }],
])('%s keeps a passage out', (_, id, filter) => {
  expect(passes(passageOf(id), filter)).toBe(false);
});
