import { beforeAll, expect, test } from 'vitest';
import { printedOf } from '../../../../src/answer/verify/compare/printed.ts';
import { stretch } from '../../../../src/answer/verify/compare/stretch.ts';
import { foldedFacts } from '../../../../src/answer/verify/facts/facts.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

/** The stretch of paragraph 2 that stands for these words with others before and after them. */
function stretched(words: string, before: string, after: string): string {
  const source = printedOf(opened).find(({ paragraph }) => paragraph.id === 2);
  if (!source) throw new Error('No paragraph 2');
  const { text } = source.folded;
  const start = text.indexOf(words);
  const part = { source, posted: { start: 0, end: 0 }, printed: { start, end: start + words.length } };
  const span = stretch(part, before, after, foldedFacts(source.folded, source.facts));
  return text.slice(span.start, span.end);
}

test.each([
  ['国家派遣了', '', '', '国家派遣了'],
  ['的军事力量部署', '是今天的世界上第二大', '', '却是当今世界规模第二大的军事力量部署'],
  ['名警察人员', '12000', '', '12807名警察人员'],
  ['名警察人员', '', ',', '名警察人员,'],
  ['名警察人员', '', '们', '名警察人员'],
  [
    '大规模的复杂事业,有赖于会员国共同提供政治和实务支持.',
    '',
    '和爱',
    '大规模的复杂事业,有赖于会员国共同提供政治和实务支持.',
  ],
  ['207名军事人员', '', '', '85207名军事人员'],
])('%s, with %j before and %j after it: %s', (words, before, after, expected) => {
  expect(stretched(words, before, after)).toBe(expected);
});
