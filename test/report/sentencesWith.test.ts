import { expect, test } from 'vitest';
import { sentencesWith } from '../../src/report/sentencesWith.ts';
import { paragraphOf } from './figures/read.ts';

const paragraph = paragraphOf('一是这样。 二是那样。三呢？');

test('the sentence that holds a span, without the space round it', () => {
  expect(sentencesWith(paragraph, { start: 7, end: 8 }).text).toBe('二是那样。');
});

test('the sentences that a span touches, from the first to the last', () => {
  expect(sentencesWith(paragraph, { start: 2, end: 8 }).text).toBe('一是这样。 二是那样。');
});
