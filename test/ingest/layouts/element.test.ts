import { expect, test } from 'vitest';
import { classify } from '../../../src/ingest/layouts/element.ts';
import { toLines } from '../../../src/ingest/layouts/lines.ts';

const kindOf = (text: string) => classify(toLines(text)[0] as ReturnType<typeof toLines>[0]).kind;

test.each([
  ['摘要', 'summary'],
  ['Summary', 'summary'],
  ['摘要如下。', 'text'],
  ['附件一', 'annex'],
  ['Annex', 'annex'],
  ['15. 2013 年 4 月', 'text'],
])('%s is a %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
