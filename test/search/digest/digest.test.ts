import { expect, test } from 'vitest';
import { digestOf } from '../../../src/search/digest/digest.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';

test('a digest holds what the library tells of the document', async () => {
  const { analysis, gazetteer, passages, figures, occasions } = await library();
  const digest = await digestOf(REPORT.document, analysis, gazetteer);
  expect(digest.document).toBe(REPORT.document);
  expect(digest.passages).toEqual(passages);
  expect(digest.figures).toEqual(figures);
  expect(digest.occasions).toEqual(occasions);
});
