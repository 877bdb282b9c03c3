import { expect, it } from 'vitest';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { inTurn } from '../../../src/queue/queue.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { searchInTurn } from '../../../src/web/reportPages/searchInTurn.ts';
import { library } from '../../library.ts';

const opened = await library();
const SOUGHT = { words: '维和', within: null };

it('gives up where the bot has no time, begins no more than twenty, and searches again later', async () => {
  const search = searchInTurn(50);
  let end = () => {};
  const held = inTurn(
    new AbortController().signal,
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  const waiting = Array.from({ length: 20 }, () => search(SOUGHT, opened, zhCN));
  expect(await search(SOUGHT, opened, zhCN)).toBeNull();
  expect(await Promise.all(waiting)).toEqual(Array.from({ length: 20 }, () => null));
  end();
  await held;
  const page = await searchInTurn()(SOUGHT, opened, zhCN);
  expect(page && toHtml(page)).toContain('<mark>维和</mark>');
});
