import { beforeAll, expect, test } from 'vitest';
import { cover } from '../../../../src/answer/verify/compare/cover.ts';
import { printedOf } from '../../../../src/answer/verify/compare/printed.ts';
import type { Library } from '../../../../src/search/library.ts';
import { library } from '../../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const parts = (text: string, ids: readonly unknown[], names: readonly { start: number; end: number }[] = []) => {
  const sources = printedOf(opened).filter(({ paragraph }) => ids.includes(paragraph.id));
  return cover(text, sources, names).map(({ posted, printed, source }) => [
    text.slice(posted.start, posted.end),
    source.folded.text.slice(printed.start, printed.end),
    source.paragraph.id,
  ]);
};

const LONG = '这种可快速部署的援助仍然供不应求';
const OTHER = '最重要的是政治上的支持';

test('a text of one place is one part, whatever was changed in it', () => {
  expect(parts('这种可快速派遣的援助供不应求', [36, 89])).toEqual([['这种可快速派遣的援助供不应求', LONG, 36]]);
});

test('a text of two places is two parts, in its own order', () => {
  expect(parts(OTHER + LONG, [36, 89])).toEqual([
    [OTHER, OTHER, 89],
    [LONG, LONG, 36],
  ]);
});

test('a few words, or a name, of another place are no part', () => {
  expect(parts(`${LONG}政治支持`, [36, 89])).toEqual([[LONG, LONG, 36]]);
  const text = `${LONG}联合国安全管理系统`;
  const names = [{ start: LONG.length, end: text.length }];
  expect(parts(text, [36, 55], names)).toEqual([[LONG, LONG, 36]]);
});

test('pieces of one sentence, in its order, stay one part', () => {
  const text = '必须认识到互补性，我说这一点的时候想到的是很多别的事情，以使特派团可以侧重于核心任务';
  expect(parts(text, [41])).toHaveLength(1);
});

test('never begins or ends inside a number', () => {
  expect(parts('207名军事人员和12807名警察人员', [2])).toEqual([
    ['207名军事人员和12807名警察人员', '85207名军事人员和12807名警察人员', 2],
  ]);
});

test('finds nothing where there is nothing', () => {
  expect(parts('abc', [36])).toEqual([]);
  expect(parts(LONG, [])).toEqual([]);
});
