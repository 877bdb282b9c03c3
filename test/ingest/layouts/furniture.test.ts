import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../../src/ingest/layouts/furniture.ts';

const split = (source: string) => {
  const { lines, furniture } = layOut(source);
  return {
    text: lines.map(({ text }) => text),
    furniture: furniture.map(({ start, end }) => source.slice(start, end)),
    kinds: [...new Set(furniture.map(({ kind }) => kind))],
  };
};

const page = (number: number, ...lines: string[]) => ['A/97/12', `Page ${number}`, '', ...lines, ''].join('\n');

test('symbols, job numbers, page numbers and lines drawn on pages are no text', () => {
  const { text, furniture } = split(
    ['一段的开头', '6/21 31-58263 (C)', 'A/97/12', '一段的结尾', '_____', '31-58263', '第7页', 'A/97/12'].join('\n\n'),
  );
  expect(text).toEqual(['一段的开头', '一段的结尾']);
  expect(furniture).toHaveLength(6);
});

test('the symbol in the masthead is text, and one that is printed once is, too', () => {
  expect(split('A/97/12\n\nLamps\n\n1. One.\n\nA/97/12\n\nmore.').text).toEqual([
    'A/97/12',
    'Lamps',
    '1. One.',
    'more.',
  ]);
  expect(split('1. One refers to\n\nA/97/11\n\nand more.').furniture).toEqual([]);
});

test('a running title is told by standing at the edge of three pages', () => {
  const { text } = split([2, 3, 4].map((at) => `${page(at, 'Lamps of the lake', `Text ${at}`)}`).join('\n'));
  expect(text).toEqual(['Text 2', 'Text 3', 'Text 4']);
  expect(split('Lamps\n\nx\n\nLamps\n\ny\n\nLamps').furniture).toEqual([]);
});

test('a lone number is one of a page if it counts pages or stands beside an edge', () => {
  const body = (from: number) => Array.from({ length: 6 }, (_, at) => `Line ${from + at}`).join('\n');
  expect(split(`${body(1)}\n\n1\n\n${body(7)}\n\n2\n\n${body(13)}`).furniture).toEqual(['1', '2']);
  expect(split('Oil\n\n12\n\nLamps\n\n13\n\nBoats\n\n99').furniture).toEqual([]);
  expect(split('Text\n\n7\n\fmore').furniture).toEqual(['7']);
});

test.each(['2012/13', '7/2', '13-5826', 'A/97/12 is cited', 'Page', '第6页说'])(
  '%s alone in a line is text',
  (line) => {
    expect(split(`一\n\n${line}\n\n二`).furniture).toEqual([]);
  },
);

test('what stands at the edge of a page in a line with gaps is no text, but a masthead is', () => {
  const head = (date: string) => `${date}      Lamps of the lake      S/PV.97`;
  const source = [
    'United Nations      S/PV.97',
    'one',
    head('3/05/2031'),
    'two',
    '2/8      31-58263',
    head('03/05/2031'),
    'three',
  ];
  expect(split(source.join('\n')).text).toEqual(['United Nations      S/PV.97', 'one', 'two', 'three']);
  expect(split('Oil      12\nLamps      13\n12      13').furniture).toEqual([]);
});

test('contents are left out as such', () => {
  expect(split('Contents\n\nI. A ..... 1\n\nII. B ..... 2\n\nIII. C ..... 3\n\n1. Text.')).toEqual({
    text: ['1. Text.'],
    furniture: ['Contents', 'I. A ..... 1', 'II. B ..... 2', 'III. C ..... 3'],
    kinds: ['contents'],
  });
});

test('a blank line at the edge of a page parts nothing', () => {
  const { lines, afterPage } = layOut('the\n\n6/21\n\nrest\n\nnew');
  expect(lines.map(({ first }) => first)).toEqual([true, false, true]);
  expect([...afterPage].map(({ text }) => text)).toEqual(['rest']);
});

test('every line is either read or furniture', () => {
  const line = fc.constantFrom(
    '6/21',
    'A/97/12',
    '3',
    '4',
    '1. 一',
    'Lamps',
    '',
    '31-58263 (C)',
    '\f',
    '_____',
    '目录',
    '一 .... 3',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (chosen) => {
      const source = chosen.join('\n');
      const { lines, furniture } = layOut(source);
      const places = [...lines, ...furniture].map(({ start }) => start).toSorted((a, b) => a - b);
      expect(places).toEqual(Array.from(source.matchAll(/[^\s](?:[^\n\f]*\S)?/gu), ({ index }) => index));
    }),
  );
});
