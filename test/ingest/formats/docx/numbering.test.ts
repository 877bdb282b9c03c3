import { describe, expect, test } from 'vitest';
import { blocksOf, level, list, numbered, paragraph, warningsOf } from '../docxFile.ts';

const OUTLINE = level(0, 'chineseCounting', '%1、') + level(1, 'upperLetter', '%2.') + level(2, 'decimal', '%3.');
const LEGAL = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerRoman', '(%3)');

const body = (...levels: number[]) => levels.map((each) => numbered('x', each)).join('');
const labels = (numbering: string, content: string, styles = '') =>
  blocksOf({ body: content, numbering, styles }).map((block) => block.replace(/ ?x$/u, ''));

describe('numbers', () => {
  test('count on each level, and start anew below a higher one', () => {
    expect(labels(list(OUTLINE), body(0, 1, 2, 2, 1, 2, 0, 1))).toEqual([
      '一、',
      'A.',
      '1.',
      '2.',
      'B.',
      '1.',
      '二、',
      'A.',
    ]);
  });

  test('hold the numbers of the levels above', () => {
    expect(labels(list(LEGAL), body(0, 1, 1, 0, 1))).toEqual(['1.', '1.1', '1.2', '2.', '2.1']);
  });

  test('show the start of a level above that has not come yet', () => {
    expect(labels(list(LEGAL), body(1, 1))).toEqual(['1.1', '1.2']);
  });

  test('go on after paragraphs without numbers, and after tables', () => {
    const between = `${paragraph('y')}<w:tbl><w:tr><w:tc>${numbered('x')}</w:tc></w:tr></w:tbl>`;
    expect(labels(list(LEGAL), body(0) + between + body(0))).toEqual(['1.', 'y', '2.', '3.']);
  });

  test('begin where the list says', () => {
    expect(labels(list(level(0, 'decimal', '%1.', '<w:start w:val="15"/>')), body(0, 0))).toEqual(['15.', '16.']);
  });

  test('start anew once where a reference to the list says so, and only there', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const content = [1, 1, 2, 2, 1].map((numbering) => numbered('x', 0, numbering)).join('');
    expect(labels(list(LEGAL, '', restart), content)).toEqual(['1.', '2.', '5.', '6.', '7.']);
    expect(labels(list(LEGAL, '', ''), content)).toEqual(['1.', '2.', '3.', '4.', '5.']);
  });

  test('have another form where a reference to the list says so', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`;
    expect(labels(list(LEGAL, override), body(0))).toEqual(['I.']);
  });

  test('do not start anew where the level says so', () => {
    const never =
      level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>');
    expect(labels(list(never), body(0, 1, 0, 1))).toEqual(['1.', '(a)', '2.', '(b)']);
    const third = LEGAL.replace('<w:lvl w:ilvl="2">', '<w:lvl w:ilvl="2"><w:lvlRestart w:val="1"/>');
    expect(labels(list(third), body(0, 1, 2, 1, 2, 0, 2))).toEqual(['1.', '1.1', '(i)', '1.2', '(ii)', '2.', '(i)']);
  });

  test('are digits on every level where the level says so', () => {
    const legal = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:start w:val="1"/><w:isLgl/>');
    expect(labels(list(legal), body(0, 1))).toEqual(['I.', '1.1']);
  });

  test('are parted from the text by a space, or by nothing', () => {
    const nothing = level(0, 'decimal', '%1、', '<w:start w:val="1"/><w:suff w:val="nothing"/>');
    expect(blocksOf({ body: body(0), numbering: list(nothing) })).toEqual(['1、x']);
    const space = level(0, 'decimal', '%1、', '<w:start w:val="1"/><w:suff w:val="space"/>');
    expect(blocksOf({ body: body(0), numbering: list(space) })).toEqual(['1、 x']);
  });

  test('are dashes in a list of points, and nothing where there are none', () => {
    expect(labels(list(level(0, 'bullet', '\uf0b7')), body(0))).toEqual(['-']);
    expect(labels(list(level(0, 'none', '')), body(0))).toEqual(['']);
    expect(labels(list(LEGAL), numbered('x', 0, 0) + numbered('x', 0, 9) + numbered('x', 8))).toEqual(['', '', '']);
  });

  test('are printed before an empty paragraph, dashes are not', () => {
    expect(labels(list(LEGAL), numbered('') + body(0))).toEqual(['1.', '2.']);
    expect(labels(list(level(0, 'bullet', '•')), numbered('') + body(0))).toEqual(['-']);
  });

  test('of a format that is not known are digits, and told of', () => {
    const parts = { body: body(0), numbering: list(level(0, 'hebrew1', '%1.')) };
    expect(blocksOf(parts)).toEqual(['1. x']);
    expect(warningsOf(parts)).toEqual(['Numbers of these formats are in digits: hebrew1']);
  });
});

test('a number made to fill the memory is refused', () => {
  const parts = { body: body(0), numbering: list(level(0, 'decimal', '%1'.repeat(1_000_000))) };
  expect(() => blocksOf(parts)).toThrow('A number of a paragraph has more than 200 characters');
});

describe('numbers by style', () => {
  const style = (id: string, properties: string, further = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}" ${further}>${properties}</w:style>`;
  const number = (id: number, at?: number) =>
    `<w:pPr><w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr></w:pPr>`;
  const styled = (id: string, further = '') => paragraph('x', `<w:pStyle w:val="${id}"/>${further}`);
  const styles = style('H1', number(1)) + style('H2', number(1, 1)) + style('H3', '<w:basedOn w:val="H2"/>');

  test('are those of the style, or of the one it is based on', () => {
    expect(labels(list(LEGAL), styled('H1') + styled('H2') + styled('H3') + styled('H0'), styles)).toEqual([
      ...['1.', '1.1', '1.2', ''],
    ]);
  });

  test('have the level that names the style', () => {
    const linked = LEGAL.replace('<w:lvl w:ilvl="2">', '<w:lvl w:ilvl="2"><w:pStyle w:val="H1"/>');
    expect(labels(list(linked), styled('H1'), styles)).toEqual(['(i)']);
  });

  test('give way to what the paragraph says, of which it may say only a part', () => {
    expect(labels(list(LEGAL), styled('H1', '<w:numPr><w:numId w:val="0"/></w:numPr>'), styles)).toEqual(['']);
    expect(labels(list(LEGAL), styled('H1', '<w:numPr><w:ilvl w:val="1"/></w:numPr>'), styles)).toEqual(['1.1']);
  });

  test('are those of the usual style where the paragraph names none', () => {
    expect(labels(list(LEGAL), paragraph('x'), style('N', number(1), 'w:default="1"'))).toEqual(['1.']);
  });

  test('do not end in a ring of styles', () => {
    expect(labels(list(LEGAL), styled('A'), style('A', '<w:basedOn w:val="A"/>'))).toEqual(['']);
  });
});
