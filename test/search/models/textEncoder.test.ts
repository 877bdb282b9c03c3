import { expect, test } from 'vitest';
import { localTextEncoder, questionVectors } from '../../../src/search/models/textEncoder.ts';
import { sharedEncoder } from '../sharedEncoder.ts';

test('the encoder of the bot reads questions as it reads them elsewhere', async () => {
  const encoder = await sharedEncoder();
  const { vector } = await encoder.encode('query', '维和人员');
  const local = localTextEncoder(encoder);
  expect(await local.question('維和人員')).toEqual(vector);
  expect(local.dimension).toBe(vector.length);
});

test('a question is encoded once; one that failed is tried again, and the fault told once', async () => {
  let [count, isBroken] = [0, true];
  const told: unknown[] = [];
  const read = questionVectors(
    {
      async question() {
        count += 1;
        if (isBroken) throw new Error('broken');
        return Float32Array.from([1]);
      },
    },
    { error: (...line: unknown[]) => void told.push(line) },
  );
  expect([await read('a'), await read('a')]).toEqual([null, null]);
  expect(told).toHaveLength(1);
  isBroken = false;
  expect([...((await read('a')) ?? [])]).toEqual([1]);
  await read('a');
  expect(count).toBe(3);
});
