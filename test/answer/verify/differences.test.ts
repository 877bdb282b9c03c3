import { beforeAll, expect, test } from 'vitest';
import { cover } from '../../../src/answer/verify/cover.ts';
import { differencesOf } from '../../../src/answer/verify/differences.ts';
import { findFacts } from '../../../src/answer/verify/facts.ts';
import { foldPrint } from '../../../src/answer/verify/likePrint.ts';
import { printedOf } from '../../../src/answer/verify/printed.ts';
import type { Library } from '../../../src/search/library.ts';
import { library } from '../../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

function compared(raw: string, ids: readonly unknown[]) {
  const sources = printedOf(opened).filter(({ paragraph }) => ids.includes(paragraph.id));
  const folded = foldPrint(raw);
  const parts = cover(folded.text, sources, []);
  const found = differencesOf({ raw, folded, facts: findFacts(raw, opened) }, parts);
  return {
    differences: found?.differences.map(({ kind, posted, printed }) => [kind, posted, printed]),
    printed: found?.printed.map(({ start, end }, index) => parts[index]?.source.paragraph.text.slice(start, end)),
  };
}

test('one part: what differs, words before and after it included', () => {
  expect(compared('那种可快速部署的援助仍然供不应求！', [36])).toEqual({
    differences: [
      ['changed', '那', '这'],
      ['changed', '！', '。'],
    ],
    printed: ['这种可快速部署的援助仍然供不应求。'],
  });
});

test('several parts: each says that it is of another place', () => {
  const { differences, printed } = compared('这种可快速部署的援助仍然供不应求，最重要的是政治上的扶持', [36, 89]);
  expect(differences).toEqual([
    ['joined', '，最重要的是政治上的扶持', '最重要的是政治上的支持'],
    ['added', '，', ''],
    ['changed', '扶', '支'],
  ]);
  expect(printed).toHaveLength(2);
});

test('no part: nothing to compare', () => {
  expect(compared('abc', [])).toEqual({ differences: [], printed: [] });
});
