import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../src/log/log.ts';
import { MODEL_DIRECTORY } from '../../src/search/models/encoder.ts';
import { openReader } from '../../src/search/reader/trainedReader.ts';
import { exchanged } from '../command/exchange.ts';
import { library } from '../library.ts';
import { pipe, SHORT } from '../thread/unreliable.ts';

const QUESTIONS = ['2013年有多少维和人员被打死？', '马里稳定团有多少人', '预算是多少'].map((question) => ({
  command: 'ask',
  options: { question },
}));

test('whatever a reader does that hangs, dies and stays off, people get what is found without one', async () => {
  const { path, release } = pipe();
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(JSON.parse(line).msg) });
  const thread = { file: new URL('../thread/hangingThread.ts', import.meta.url), limits: SHORT };
  const model = { model: path, tokenizer: join(MODEL_DIRECTORY, 'tokenizer.json'), threads: 1 };
  const reader = await openReader(log, model, { thread, patienceMs: 1_000, pauses: [0] });
  const [whole, hung] = [await library(), { ...(await library()), reader }];
  expect(reader).not.toBeNull();
  const ask = async () => {
    for (const request of QUESTIONS) {
      const unread = await exchanged(request, {}, { ...whole, reader: null });
      const { words, logged } = await exchanged(request, {}, hung);
      expect(words).toBe(unread.words);
      expect(logged).toEqual([]);
    }
  };
  const said = (what: string) => lines.filter((line) => line.includes(what)).length;
  await ask();
  await expect.poll(() => said('is there again')).toBe(1);
  await ask();
  await expect.poll(() => said('stays off')).toBe(1);
  await ask();
  expect([said('opened anew'), said('is there again'), said('stays off')]).toEqual([1, 1, 1]);
  await reader?.close();
  release();
});
