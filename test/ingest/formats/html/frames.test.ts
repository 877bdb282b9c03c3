import { expect, test } from 'vitest';
import { framesOf, inPrintedOrder } from '../../../../src/ingest/formats/html/frames.ts';
import { elementOf } from './elementOf.ts';

test.each([
  ['holds a table', '<table><tr><td>1<td><div><table><tr><td>1<td>2</table></div></table>', true],
  ['has one column', '<table><tr><td>1<tr><td>2</table>', true],
  ['says so', '<table role=presentation><tr><td>1<td>2</table>', true],
  ['has two columns', '<table><tr><td>1<tr><td>1<th>2</table>', false],
])('a table that %s is a frame: %s', (_, html, frame) => {
  const table = elementOf(html, 'table');
  expect(framesOf(table).has(table)).toBe(frame);
});

test('a table is printed from its caption to its foot', () => {
  const table = elementOf('<table><tfoot></tfoot><tbody></tbody><caption></caption><thead></thead></table>', 'table');
  expect(inPrintedOrder(table).map(({ nodeName }) => nodeName)).toEqual(['caption', 'thead', 'tbody', 'tfoot']);
});
