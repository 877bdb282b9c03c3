import { expect, test } from 'vitest';
import { queryOf } from '../../src/answer/question/query.ts';
import { understand } from '../../src/answer/question/understand.ts';
import { rank } from '../../src/answer/rank.ts';
import { slotsOf } from '../../src/answer/slots.ts';
import { library } from '../library.ts';

const opened = await library();

async function ranked(question: string) {
  const asked = understand(question, opened);
  const query = queryOf(asked, opened, {}, 30);
  const candidates = rank(await opened.engine.query(query), query, slotsOf(asked, opened), opened);
  return candidates.map(({ hit, lack }) => ({ id: hit.passage.paragraph.id, lack }));
}

test('what holds what was asked comes before what lacks it', async () => {
  const [first, ...others] = await ranked('联科行动缩编到多少人？');
  expect(first).toEqual({ id: 13, lack: null });
  expect(others.some(({ lack }) => lack === 'entity')).toBe(true);
});

test('a comparison has a passage for each of the things compared among the first', async () => {
  const ids = (await ranked('阿卜耶伊部队扩编和索马里非盟部队增兵，各自依据哪个决议？')).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(expect.arrayContaining([10, 21]));
});

test('of places compared without a word more come the passages that are about them and their missions', async () => {
  expect((await ranked('对比马里和南苏丹')).slice(0, 2).map(({ id }) => id)).toEqual([15, 9]);
});

test('no passage comes twice', async () => {
  const ids = (await ranked('对比联科行动和联利特派团')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
