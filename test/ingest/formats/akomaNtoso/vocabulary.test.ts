import { expect, test } from 'vitest';
import type { AknElement } from '../../../../src/ingest/formats/akomaNtoso/tree.ts';
import { isDivision, isInline, isLeftOut, isUnit } from '../../../../src/ingest/formats/akomaNtoso/vocabulary.ts';

const element = (name: string, attributes = {}, children: AknElement['children'] = []): AknElement => ({
  name,
  attributes,
  children,
});

test('words in a line are inline, and so is what is of another vocabulary', () => {
  expect(['ref', 'authorialNote', '?math', 'p', 'unheardOf'].map((name) => isInline(element(name)))).toEqual([
    ...[true, true, true, false, false],
  ]);
});

test('a chapter is a division, a paragraph a unit', () => {
  expect([isDivision(element('chapter')), isDivision(element('paragraph'))]).toEqual([true, false]);
  expect([isUnit(element('paragraph')), isUnit(element('chapter'))]).toEqual([true, false]);
});

test('recitals are one unit where words introduce them', () => {
  expect(isUnit(element('recitals', {}, ['\n', element('recital')]))).toBe(false);
  expect(isUnit(element('recitals', {}, ['\n', element('intro'), element('recital')]))).toBe(true);
});

test('metadata, contents and what is deleted or removed are no text', () => {
  expect(['meta', 'toc', 'del', 'ins'].map((name) => isLeftOut(element(name)))).toEqual([true, true, true, false]);
  expect(isLeftOut(element('p', { status: 'removed' }))).toBe(true);
});
