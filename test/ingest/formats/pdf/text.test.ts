import { expect, test } from 'vitest';
import { PagedText } from '../../../../src/ingest/formats/pdf/text.ts';
import { linesAt } from './pieces.ts';

test('each page begins where its first word stands', () => {
  const text = new PagedText();
  text.add([...linesAt(['One paragraph', 'goes'], { page: 1 }), ...linesAt(['on.', 'Here.'], { page: 2 })], '');
  text.add(linesAt(['Another.'], { page: 2 }), '');
  text.add(linesAt(['A note.'], { page: 1 }), '¹ ');
  const { text: printed, pages } = text.finish();
  expect(printed).toBe('One paragraph goes on. Here.\n\nAnother.\n\n¹ A note.');
  expect(pages.map(({ at, page }) => [page, printed.slice(at, at + 3)])).toEqual([
    [1, 'One'],
    [2, 'on.'],
    [1, '¹ A'],
  ]);
});
