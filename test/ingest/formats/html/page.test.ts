import { expect, test } from 'vitest';
import {
  attribute,
  childrenOf,
  isElement,
  isOfHtml,
  parsePage,
  textOf,
} from '../../../../src/ingest/formats/html/page.ts';

function elements(html: string) {
  const body = childrenOf(childrenOf(parsePage(`<!doctype html><body>${html}`))[1] as never)[1];
  return childrenOf(body as never);
}

test('elements have their attributes and children, text its text', () => {
  const [paragraph, comment] = elements('<p id=a>文</p><!-- 注 -->');
  if (!paragraph || !comment || !isElement(paragraph)) throw new Error('no element');
  expect(attribute(paragraph, 'id')).toBe('a');
  expect(attribute(paragraph, 'class')).toBeUndefined();
  expect(childrenOf(paragraph).map(textOf)).toEqual(['文']);
  expect([textOf(comment), isElement(comment), childrenOf(comment)]).toEqual(['', false, []]);
});

test('elements of a formula are not those of HTML', () => {
  expect(elements('<p></p><math></math>').map((element) => isElement(element) && isOfHtml(element))).toEqual([
    true,
    false,
  ]);
});

test('a page nests a thousand elements at most', () => {
  expect(() => parsePage('<div>'.repeat(997))).not.toThrow();
  expect(() => parsePage('<div>'.repeat(1_000))).toThrow('The page nests more than 1000 elements in each other');
});
