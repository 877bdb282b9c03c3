import { describe, expect, test } from 'vitest';
import { toLines } from '../../../src/ingest/layouts/lines.ts';
import { isResolution, readResolutionText } from '../../../src/ingest/layouts/resolutionText.ts';
import type { Document } from '../../../src/report/document.ts';
import { REPORT } from '../../corpus.ts';
import { expectNothingLost } from './wayBack.ts';

const read = (source: string): Document => readResolutionText(source, REPORT.document.info);
const idsOf = (source: string) => read(source).paragraphs.map(({ id }) => id);

const LAMPS = `第 12(2031)号决议

安全理事会，

回顾其关于灯塔的各项决议，

重申湖泊公约，

1. 决定灯塔常明；

2. 请秘书长提出报告。

附件

1. 灯油由渔业部门供应。
`;

const WRAPPED = `Lamps
The General Assembly,
Recalling its resolution on lamps, adopted in 1993,
Vienna, and its
annex,
Deeply concerned at the dark,
1. Decides that lamps shall burn;
2. Requests a report.`;

describe('a resolution', () => {
  test('has a masthead, preambular and operative paragraphs, and an annex with numbers of its own', () => {
    expect(idsOf(LAMPS)).toEqual(['front', 'pre1', 'pre2', 1, 2, 'ax0-1']);
    expect(read(LAMPS).paragraphs[0]?.text).toBe('第 12(2031)号决议\n安全理事会，');
  });

  test('without blank lines has its clauses told by their ends and beginnings', () => {
    expect(read(WRAPPED).paragraphs.map(({ id, text }) => [id, text])).toEqual([
      ['front', 'Lamps\nThe General Assembly,'],
      ['pre1', 'Recalling its resolution on lamps, adopted in 1993, Vienna, and its annex,'],
      ['pre2', 'Deeply concerned at the dark,'],
      [1, 'Decides that lamps shall burn;'],
      [2, 'Requests a report.'],
    ]);
  });

  test('counts operative paragraphs that have no number', () => {
    const source = 'The Security Council,\n\nHaving heard the keeper,\n\nThanks him;\n\nDecides to go on.';
    expect(idsOf(source)).toEqual(['front', 'pre1', 'op1', 'op2']);
  });

  test('has who adopted it and when in the masthead, up to the organ', () => {
    const source =
      'Adopted by the Council at its 97th meeting, on\n3 May 2031\n\nThe Security Council,\n\nRecalling,\n\n1. Ends.';
    expect(idsOf(source)).toEqual(['front', 'pre1', 1]);
  });

  test('in parts has them as sections, each with a preamble', () => {
    const source =
      'The Security Council,\n\nRecalling A,\n\nA\n\n1. Decides;\n\nB. Lamps of the lake\n\nActing under B,\n\n2. Decides.';
    const { sections, paragraphs } = read(source);
    expect(sections.map(({ numeral }) => numeral)).toEqual(['A', 'B']);
    expect(paragraphs.map(({ id, section }) => [id, section?.numeral])).toEqual([
      ['front', undefined],
      ['pre1', undefined],
      [1, 'A'],
      ['pre2', 'B'],
      [2, 'B'],
    ]);
  });

  test('is told by the organ that stands alone in a line near its beginning', () => {
    expect([LAMPS, WRAPPED].map((text) => isResolution(toLines(text)))).toEqual([true, true]);
    for (const masthead of ['大会第六十八届会议', '大会', 'General Assembly'])
      expect(isResolution(toLines(`${masthead}\n\n1. 报告。`))).toBe(false);
  });

  test('may be of any organ, if that stands between empty lines', () => {
    for (const organ of [
      'The Conference of the Keepers (Lakeside, 2031),',
      '缔约方会议，',
      '全权代表大会(2031年，湖城)，',
    ]) {
      expect(isResolution(toLines(`决议\n\n${organ}\n\n考虑到灯塔，`))).toBe(true);
      expect(isResolution(toLines(`决议\n${organ}\n\n考虑到灯塔，`))).toBe(false);
    }
  });

  test('has a section for each verb that stands alone, with paragraphs whose numbers have no point', () => {
    const source = `The Conference of the Keepers,

noting
a) that it is dark;
b) that there is oil,

resolves

1 that lamps shall burn;

2 to pay for oil, in the following order:
2.1 the lake;
2.2 the sea,

invites the Keepers

to report.`;
    expect(read(source).paragraphs.map(({ id, text, section }) => [id, section?.heading, text])).toEqual([
      ['front', undefined, 'The Conference of the Keepers,'],
      ['pre1', undefined, 'noting\na) that it is dark;\nb) that there is oil,'],
      [1, 'resolves', 'that lamps shall burn;'],
      [2, 'resolves', 'to pay for oil, in the following order:\n2.1 the lake;\n2.2 the sea,'],
      ['op1', 'invites the Keepers', 'to report.'],
    ]);
  });

  test('in Chinese has a verb as a section where numbers or items follow', () => {
    const source = '缔约方会议，\n\n考虑到\n\na) 天黑；\n\n责成秘书长\n\n1 点灯；\n\n2 报告。';
    expect(read(source).sections.map(({ heading }) => heading)).toEqual(['考虑到', '责成秘书长']);
    expect(idsOf(source)).toEqual(['front', 'pre1', 1, 2]);
  });

  test('has no number where digits begin a line for another reason', () => {
    const source =
      'The Security Council,\n\nRecalling,\n\n1. Decides to keep\n12 lamps and\n1.5 tons of oil;\n\n2. Ends.';
    expect(idsOf(source)).toEqual(['front', 'pre1', 1, 2]);
  });
});

test('nothing is lost or doubled in any text', () => {
  expectNothingLost(
    read,
    '安全理事会，',
    'The General Assembly,',
    'Adopted by the Security Council at its 1st meeting',
    'Recalling its resolution,',
    'Decides to go on;',
    '1. 决定；',
    '2. Requests',
    'wrapped line,',
    '续行，¹ 完。',
    '附件一',
    'resolves',
    '1 that it be',
    '(a) oil;',
    'A',
    'B. Lamps',
    '',
    '  缩进 ',
    '𠮷',
  );
});
