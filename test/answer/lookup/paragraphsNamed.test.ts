import { expect, test } from 'vitest';
import { paragraphsNamed } from '../../../src/answer/lookup/paragraphsNamed.ts';
import type { ParagraphReference } from '../../../src/answer/question/paragraphReference.ts';
import { readReference } from '../../../src/answer/question/paragraphReference.ts';
import { paragraph } from '../../corpus.ts';
import { library } from '../../library.ts';

const opened = await library();
const named = (typed: string) => paragraphsNamed(readReference(typed) as ParagraphReference, typed, opened);

test('all that are named are given, in the order in which they are', () => {
  expect(named('53、2')).toEqual([paragraph(53), paragraph(2)]);
  expect(named('A/68/652')).toEqual([paragraph('front')]);
});

test('one that is not there makes the whole missing, with those that are there as nearest', () => {
  expect(named('93、99')).toMatchObject({
    missing: { what: 'paragraph', name: '第99段' },
    nearest: [{ paragraph: { id: 93 } }],
  });
  expect(named('第99段')).toMatchObject({ missing: { what: 'paragraph', name: '第99段' }, nearest: [] });
});

test('a document that is not held has the sentences that cite it', () => {
  const answer = named('A/66/19, para. 93');
  expect(answer).toMatchObject({ missing: { what: 'document', name: 'A/66/19' } });
  expect('nearest' in answer && answer.nearest.every(({ text }) => text.includes('A/66/19'))).toBe(true);
});
