import { expect, test } from 'vitest';
import { queryOf } from '../../../src/answer/question/query.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { library } from '../../library.ts';

const opened = await library();

test('the engine is asked with the words of reports and the names behind acronyms', () => {
  const query = queryOf(understand('UNOCI 裁到多少人', opened), { section: '二' }, 7);
  expect(query).toMatchObject({ text: 'UNOCI 裁到多少人', filter: { section: '二' }, limit: 7 });
  expect(query.also).toContainEqual({ text: '缩编', weight: 0.6 });
  expect(query.meant).toMatch(/^unoci裁到多少人 联科行动 .*缩编/u);
});
