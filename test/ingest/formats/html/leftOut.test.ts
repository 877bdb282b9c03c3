import { expect, test } from 'vitest';
import { isFurniture, isLeftOut, isPicture } from '../../../../src/ingest/formats/html/leftOut.ts';
import { elementOf } from './elementOf.ts';

test.each([
  ['<p hidden>', true],
  ['<p hidden=until-found>', true],
  ['<p style="DISPLAY:NONE">', true],
  ['<p style="margin:0;display: none !important">', true],
  ['<p style="display:block">', false],
  ['<p style="x-display:none">', false],
  ['<p>', false],
])('%s is left out: %s', (html, left) => {
  expect(isLeftOut(elementOf(html, 'p'))).toBe(left);
});

test('a hidden picture is none', () => {
  expect([isPicture(elementOf('<img>', 'img')), isPicture(elementOf('<img hidden>', 'img'))]).toEqual([true, false]);
});

test.each([
  ['<div title="header">', true],
  ['<div title=footer>', true],
  ['<div title="header of a table">', false],
  ['<div>', false],
])('%s is a running title: %s', (html, running) => {
  expect(isFurniture(elementOf(html, 'div'))).toBe(running);
});
