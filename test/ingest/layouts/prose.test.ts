import { describe, expect, test } from 'vitest';
import { isProse } from '../../../src/ingest/layouts/prose.ts';
import { readProseText } from '../../../src/ingest/layouts/reportText.ts';
import { REPORT } from '../../corpus.ts';
import { coverage, expectNothingLost } from './wayBack.ts';

test.each([
  'Security Council\n\nLetter dated 3 May 2031 from the Keeper of the Lake\n\n1. I write.',
  'Identical letters dated 3 May 2031 from the Keeper\n\nI write.',
  '2031年5月3日湖国常驻联合国代表给秘书长的信\n\n1. 谨此。',
  '湖泊说明\n\n灯塔常明。\n\n船只平安。\n\n守灯人满意。',
])('a letter, or a text without numbers, is prose: %j', (source) => {
  expect(isProse(source)).toBe(true);
});

test.each([
  '湖泊报告\n\n1. 灯塔常明。\n\n船只平安。\n\n守灯人满意。',
  '什么都没有',
  'Report\n\n1. The letter dated 3 May 2031 is annexed.',
  'Titles\n\nonly\n\nand\n\nnames',
])('a report is none, nor is what has no paragraphs: %j', (source) => {
  expect(isProse(source)).toBe(false);
});

describe('a letter', () => {
  const LETTER = `Security Council

Letter dated 3 May 2031 from the Keeper of
the Lake addressed to the President

I have the honour to write about the
lamps of the lake.

They burn, and will burn for the

winter.

(Signed) A. Wick
Keeper

Annex to the letter dated 3 May 2031 from the Keeper of
the Lake addressed to the President

[Original: English]

Lamps

The list of the lamps is long.

Appendix

1. One lamp.

2. Two lamps.
`;

  test('has its masthead, its paragraphs counted, its signature, and the numbers of its annexes', () => {
    const { sections, paragraphs } = readProseText(LETTER, REPORT.document.info);
    expect(sections.map(({ numeral, heading }) => [numeral, heading])).toEqual([
      ['Annex', 'Annex to the letter dated 3 May 2031 from the Keeper of the Lake addressed to the President'],
      ['Appendix', 'Appendix'],
    ]);
    expect(paragraphs.map(({ id, text, section }) => [id, text, section?.numeral])).toEqual([
      ...[
        [
          'front',
          'Security Council\nLetter dated 3 May 2031 from the Keeper of the Lake addressed to the President',
          undefined,
        ],
      ],
      ...[['un1', 'I have the honour to write about the lamps of the lake.', undefined]],
      ...[['un2', 'They burn, and will burn for the winter.', undefined]],
      ...[['un3', '(Signed) A. Wick Keeper', undefined]],
      ...[['un4', '[Original: English]', 'Annex']],
      ...[['un5', 'Lamps The list of the lamps is long.', 'Annex']],
      ...[['ax0-1', 'One lamp.', 'Appendix']],
      ...[['ax0-2', 'Two lamps.', 'Appendix']],
    ]);
    expect(new Set(coverage(readProseText(LETTER, REPORT.document.info), LETTER))).toEqual(new Set([1]));
  });

  test('loses and doubles nothing', () => {
    expectNothingLost(
      (source) => readProseText(source, REPORT.document.info),
      ...['Letter dated 3 May 2031', 'I write.', 'wrapped', 'Annex', 'Annex to the letter dated 3 May 2031 from'],
      ...['1. One.', 'I. Lamps', '(Signed) A. Wick', '', '6/21', '¹ Note.', '摘要'],
    );
  });
});
