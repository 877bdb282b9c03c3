import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isNoun, openSegmenter, type Segmenter } from '../../src/text/segment.ts';

let segment: Segmenter;
beforeAll(() => {
  segment = openSegmenter(['马里稳定团']);
});

const terms = (text: string) => segment(fold(text).text).map(({ term }) => term);

test('a name of the gazetteer is one word, with its parts beside it', () => {
  expect(terms('马里稳定团获得授权')).toEqual(['马里', '稳定', '马里稳定团', '获得', '授权']);
});

test('numbers and Latin words stay whole', () => {
  expect(terms('2013年85 207名MINUSMA人员，0.4%')).toEqual(['2013', '年', '85207', '名', 'minusma', '人员', '0.4']);
});

test('every word stands where it says it stands', () => {
  const han = fc.string({ unit: fc.constantFrom(...'联合国维持和平行动天上马里稳定团的2013ab ，𠮷'), maxLength: 40 });
  fc.assert(
    fc.property(han, (raw) => {
      const folded = fold(raw).text;
      for (const { term, start, end } of segment(folded)) expect(folded.slice(start, end)).toBe(term);
    }),
  );
});

test('the dictionary tells things from what is done', () => {
  expect(['公司', '天气', '疫苗'].every(isNoun)).toBe(true);
  expect(['遍布', '办完', '四根'].some(isNoun)).toBe(false);
});
