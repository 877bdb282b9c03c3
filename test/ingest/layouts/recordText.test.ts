import { describe, expect, test } from 'vitest';
import { toLines } from '../../../src/ingest/layouts/lines.ts';
import { isRecord, readRecordText } from '../../../src/ingest/layouts/recordText.ts';
import { headings } from '../../../src/report/section.ts';
import { REPORT } from '../../corpus.ts';
import { expectNothingLost } from './wayBack.ts';

const read = (source: string) => readRecordText(source, REPORT.document.info);
const told = (source: string) =>
  read(source).paragraphs.map(({ id, section, text }) => [id, headings(section).join(' > '), text]);

const MEETING = `S/PV.97
9701st meeting
Monday, 3 May 2031

The meeting was called to order at 10 a.m.

The President: I call the meeting to order.

The agenda was adopted.

Lamps of the lake

The President: I now give the floor to the Keeper.

Mr. Wick (Lakeland) (spoke in French): We thank you. The lamps

2/9 31-00001
S/PV.97

burn.

They do not stop, as the Keeper: a man of few words, says.

The meeting rose at noon.
`;

const SITZUNG = `主席：我宣布会议开始。

灯先生(湖国)(以法语发言)：灯塔常明。

我们感谢各位。

代理主席（以英语发言）：谢谢。
`;

describe('the record of a meeting', () => {
  test('has a paragraph for each of its speakers, who stand above their words', () => {
    expect(told(MEETING)).toEqual([
      ['front', '', 'S/PV.97 9701st meeting Monday, 3 May 2031\nThe meeting was called to order at 10 a.m.'],
      ['turn1-1', 'The President:', 'I call the meeting to order.'],
      ['turn1-2', '', 'The agenda was adopted.'],
      ['turn2-1', 'Lamps of the lake > The President:', 'I now give the floor to the Keeper.'],
      [...['turn3-1', 'Lamps of the lake > Mr. Wick (Lakeland) (spoke in French):', 'We thank you. The lamps burn.']],
      [
        'turn3-2',
        'Lamps of the lake > Mr. Wick (Lakeland) (spoke in French):',
        'They do not stop, as the Keeper: a man of few words, says.',
      ],
      ['turn3-3', 'Lamps of the lake', 'The meeting rose at noon.'],
    ]);
  });

  test('is read in Chinese, too', () => {
    expect(told(SITZUNG)).toEqual([
      ['turn1-1', '主席：', '我宣布会议开始。'],
      ['turn2-1', '灯先生(湖国)(以法语发言)：', '灯塔常明。'],
      ['turn2-2', '灯先生(湖国)(以法语发言)：', '我们感谢各位。'],
      ['turn3-1', '代理主席（以英语发言）：', '谢谢。'],
    ]);
    expect(read(SITZUNG).sections[1]?.numeral).toBe('灯先生(湖国)(以法语发言)');
  });

  test('is told by three turns, the chair among them', () => {
    expect([MEETING, SITZUNG].map((text) => isRecord(toLines(text)))).toEqual([true, true]);
    expect(isRecord(toLines('Mr. A (X): One.\n\nMr. B (Y): Two.\n\nMr. C (Z): Three.'))).toBe(false);
    expect(isRecord(toLines('The President: One.\n\n1. Two.'))).toBe(false);
  });
});

test('without blank lines a paragraph begins where a line is set in', () => {
  const source = `  The President: We begin.
  Mr. Wick (Lakeland): We
thank you.
  They burn.
2/9      31-00001
3/05/2031      S/PV.97
  The lamps
burn.
  The President: Thanks.`;
  expect(told(source).map(([id, , text]) => [id, text])).toEqual([
    ['turn1-1', 'We begin.'],
    ['turn2-1', 'We thank you.'],
    ['turn2-2', 'They burn. The lamps burn.'],
    ['turn3-1', 'Thanks.'],
  ]);
});

test('nothing is lost or doubled in any text', () => {
  expectNothingLost(
    read,
    ...['The President: I call.', 'Mr. Wick (Lakeland):', '主席：请。', 'Lamps of the lake', 'wrapped line', 'An end.'],
    ...['The meeting rose at noon.', '(a) oil;', '6/21', 'S/PV.97', '¹ Note.', 'law¹', '', '\f', '  缩进 '],
  );
});
