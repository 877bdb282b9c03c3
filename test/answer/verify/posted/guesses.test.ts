import { describe, expect, test } from 'vitest';
import { guessesOf, piecesOf, readableText } from '../../../../src/answer/verify/posted/guesses.ts';
import { readLines } from '../../../../src/answer/verify/posted/markup.ts';

const readings = (message: string) =>
  guessesOf(readLines(message)).map((block) => block.map(({ stretches }) => stretches.map(({ text }) => text)));

describe('a message is read', () => {
  test('shown without markup, and without lines that are no quotes', () => {
    expect(readableText('真的吗\n> **维和**行动\n-# A/68/652，第1段')).toBe('维和行动');
    expect(readableText('维和行动\n\n第1段\n和平')).toBe('维和行动\n和平');
  });

  test('with a number before a line that is printed alone', () => {
    expect(readings('八. 意见\n88. 维持和平行动。')).toContainEqual(
      expect.arrayContaining([['八. 意见', '维持和平行动。']]),
    );
  });

  test('as it stands, without the marks round it and its citation', () => {
    expect(readings('“维持和平行动。”（A/68/652，第1段）')).toEqual([[['维持和平行动。']]]);
  });

  test('without who says so', () => {
    expect(readings('据秘书长报告，维持和平行动。')[0]?.at(-1)).toEqual(['维持和平行动。']);
    expect(readings('报告第2段说：维持和平行动。')[0]?.at(-1)).toEqual(['维持和平行动。']);
    expect(readings('报告称维持和平行动。')[0]?.at(-1)).toEqual(['维持和平行动。']);
    expect(readings('【引文】维持和平行动。')[0]?.at(-1)).toEqual(['维持和平行动。']);
    expect(readings('As the report notes, 维持和平行动。')[0]?.at(-1)).toEqual(['维持和平行动。']);
    expect(readings('A/68/652，第2段：维持和平行动。')[0]?.at(-1)).toEqual(['维持和平行动。']);
    expect(readings('15. 2013 年 4 月获得授权。')[0]?.at(-1)).toEqual(['2013 年 4 月获得授权。']);
  });

  test.each(['报告没有说：维持和平行动。', '报告将说明联合国如何执行决议', '3.25 亿美元', '根据决议，兵力已增加'])(
    'with all of it, where nobody says so: %s',
    (text) => {
      expect(readings(text)).toEqual([[[text]]]);
    },
  );

  test('as what is in its quotation marks', () => {
    expect(readings('他说“维持和平行动部”，又说“外勤支助部的人”。')[0]?.at(-1)).toEqual([
      '维持和平行动部',
      '外勤支助部的人',
    ]);
    expect(readings('走上“安全道路”的人')).toEqual([[['走上“安全道路”的人']]]);
  });

  test('by its block quotes alone, where it has any', () => {
    expect(readings('看这个\n> 维持和平。\n真的吗？')).toEqual([[['维持和平。']]]);
  });

  test('by its quoted lines alone, where it has any', () => {
    expect(readings('看这个\n“维持和平行动。”\nA/68/652，第1段\n真的吗？')).toEqual([[['维持和平行动。']]]);
  });

  test('over the ends of lines, and also line by line', () => {
    expect(readings('维持\n和平')).toEqual([[['维持和平'], ['维持', '和平']]]);
    expect(readings('peace\nkeeping')[0]?.[0]).toEqual(['peace keeping']);
    expect(readings('维持。\n和平')).toEqual([[['维持。']], [['和平']]]);
  });

  test('as nothing, where it has no words', () => {
    expect(readings('')).toEqual([]);
    expect(readings('A/68/652，第15段')).toEqual([]);
  });
});

test.each([
  ['第一句。第二句！第三句？', ['第一句。', '第二句！', '第三句？']],
  ['前面〔…〕后面', ['前面', '后面']],
  ['前面（……），后面。', ['前面', '后面。']],
  ['前面...后面', ['前面', '后面']],
  ['……后面', ['后面']],
  ['“第一句。”第二句', ['第一句。', '第二句']],
  ['增加了3.5%。', ['增加了3.5%。']],
  ['？！', []],
  ['', []],
])('%j is checked as %j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('what is longer than any sentence is cut between clauses, or anywhere', () => {
  const clause = `${'维和行动'.repeat(10)}，`;
  const pieces = piecesOf(clause.repeat(30));
  expect(pieces.join('')).toBe(clause.repeat(30));
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) expect(piece.length % clause.length).toBe(0);
  const cut = piecesOf('😀不'.repeat(500));
  expect(cut.every((piece) => piece.length <= 300 && !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u.test(piece))).toBe(true);
});
