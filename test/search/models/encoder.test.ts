import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  DIMENSIONS,
  type Encoder,
  MODEL_DIRECTORY,
  openEncoder,
  type Role,
} from '../../../src/search/models/encoder.ts';
import { sharedEncoder } from '../sharedEncoder.ts';

/** Texts with their vectors, computed by another program. */
const CHECKS = JSON.parse(readFileSync(join(MODEL_DIRECTORY, 'check.json'), 'utf8')) as {
  text: string;
  embedding: number[];
}[];

let encoder: Encoder;

beforeAll(async () => {
  encoder = await sharedEncoder();
});

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, index) => sum + value * (b[index] as number), 0);
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

describe('vectors', () => {
  // 0.999 on the processor that computed them; one without VNNI adds otherwise.
  test.each(CHECKS)('of $text are those that another program computes', async ({ text, embedding }) => {
    const [, role, said] = /^(query|passage): (.*)$/su.exec(text) as unknown as [string, Role, string];
    const { vector } = await encoder.encode(role, said);
    expect(cosine(vector, embedding)).toBeGreaterThan(0.98);
  });

  test('are as long as 1', async () => {
    const { vector } = await encoder.encode('passage', '秘书长');
    expect(dot(vector, vector)).toBeCloseTo(1, 3);
  });
});

describe('pieces', () => {
  test('are those of the text alone, each as long as 1', async () => {
    const { pieces, pieceVectors } = await encoder.encode('query', '维和人员');
    expect(pieces.length).toBeGreaterThan(0);
    expect(pieceVectors).toHaveLength(pieces.length * DIMENSIONS);
    for (const [row] of pieces.entries()) {
      const vector = pieceVectors.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS);
      expect(dot(vector, vector)).toBeCloseTo(1, 3);
    }
  });

  test('do not depend on what the text is for', async () => {
    const asked = await encoder.encode('query', '维和人员');
    const said = await encoder.encode('passage', '维和人员');
    expect(asked.pieces).toEqual(said.pieces);
  });

  test('of a text that is too long are cut, and nothing breaks', async () => {
    const { pieces } = await encoder.encode('passage', '联合国维持和平人员。'.repeat(300));
    expect(pieces.length).toBeGreaterThan(500);
    expect(pieces.length).toBeLessThan(512);
  });

  test('of no text are the space before it at the most', async () => {
    expect((await encoder.encode('query', '')).pieces.length).toBeLessThan(2);
  });
});

test('a folder without a model is an error', async () => {
  await expect(openEncoder('/nowhere')).rejects.toThrow('ENOENT');
});
