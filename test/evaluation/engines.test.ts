import { expect, test } from 'vitest';
import { ENGINES } from '../../src/evaluation/engines.ts';
import { library } from '../library.ts';

test('the encoder alone finds nothing where there is none', async () => {
  const { analysis, passages } = await library();
  const engine = ENGINES.encoder?.(analysis, null);
  await engine?.index(passages);
  expect(await engine?.query({ text: '维和', limit: 3 })).toEqual([]);
});
