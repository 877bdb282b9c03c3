import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MODEL_DIRECTORY } from '../../../src/search/models/encoder.ts';
import { openModel } from '../../../src/search/models/onnxModel.ts';

const files = ['model.onnx', 'tokenizer.json'].map((file) => join(MODEL_DIRECTORY, file)) as [string, string];

test('a model cuts text into its pieces and gives the outputs that are asked for', async () => {
  const model = await openModel(...files);
  const { ids, texts } = model.pieces('维和人员', true);
  expect(texts.slice(1, -1).join('').replaceAll('▁', '')).toBe('维和人员');
  expect(model.pieces('维和人员', false).ids).toEqual(ids.slice(1, -1));
  const outputs = await model.run({ ids }, ['embedding']);
  expect(Object.keys(outputs)).toEqual(['embedding']);
  expect(outputs.embedding).toHaveLength(384);
  await model.close();
});

test('a file that is not there is an error', async () => {
  await expect(openModel('nowhere.onnx', files[1])).rejects.toThrow();
});
