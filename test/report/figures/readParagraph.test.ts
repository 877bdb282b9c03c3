import { expect, test } from 'vitest';
import { figuresOf, paragraphOf, readAlone } from './read.ts';

test('each sentence comes with its quote, and none is mere white space', () => {
  const read = readAlone(paragraphOf(' 马里稳定团有 14 人。 \n 联科行动有 7 人。\n'));
  expect(read.map(({ quote }) => quote.text)).toEqual(['马里稳定团有 14 人。', '联科行动有 7 人。']);
});

test('what a place belongs to is named by its clause, or else is what the paragraph is about', () => {
  const text = '马里稳定团部署了人员。马里稳定团有 14 人，联科行动有 7 人。其中 3 人是警察。';
  const read = readAlone(paragraphOf(text));
  const owners = read.flatMap(({ sentence, entityAt }) => sentence.quantities.map((at) => entityAt(at)?.id));
  expect(owners).toEqual(['MINUSMA', 'UNOCI', 'MINUSMA']);
});

test.each([
  ['nearest before it in its clause', '将非索特派团部队兵力增加 4 395 人。', ['AMISOM']],
  ['first after it', '其中 5 次事件发生在达尔富尔混合行动。', ['UNAMID']],
  ['the only one of the clauses before', '联海稳定团延长任务后，人员将减少15%。', ['MINUSTAH']],
  ['not that of a later clause', '27 名人员身亡，其中 5 名在达尔富尔混合行动。', [undefined, 'UNAMID']],
  ['none of a list', '3 个特派团(联刚稳定团、南苏丹特派团和联科行动)制定了程序。', [undefined]],
])('the entity of a number is the %s', (_, text, ids) => {
  expect(figuresOf(text).map(({ entity }) => entity?.id)).toEqual(ids);
});
