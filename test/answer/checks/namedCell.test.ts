import { describe, expect, test } from 'vitest';
import { namedCell } from '../../../src/answer/checks/namedCell.ts';
import { understand } from '../../../src/answer/question/understand.ts';
import { library } from '../../library.ts';
import { paragraphOf } from '../../report/figures/read.ts';

const opened = await library();
const TEXT =
  '指控按类别列示如下。\n类别\t2028年\t2029年\n欺诈\t17\t21\n骚扰\t40\t35\n没有别的指控。\n人数如下：\n特派团\t军人\t警察\n马里稳定团\t5 201\t949\n联利特派团\t4 110\t312';

function cellFor(question: string, read: string) {
  const start = TEXT.indexOf(read);
  const place = { start, end: start + read.length };
  const cell = namedCell(place, paragraphOf(TEXT), understand(question, opened), opened);
  return cell && [TEXT.slice(cell.start, cell.end), cell.isNamed];
}

describe('an answer that was read in a table', () => {
  test.each<[string, string, string, boolean]>([
    ['2029年欺诈指控有几起', '21', '21', true],
    ['2029年欺诈指控有几起', '17', '21', true],
    ['2029年欺诈指控有几起', '40', '21', true],
    ['马里稳定团有多少警察', '5 201\t949', '949', true],
    ['马里稳定团有多少警察', '联利特派团\t4 110', '949', true],
    ['2028年的情况', '35', '40', false],
    ['指控有多少', '35', '35', false],
    ['指控有多少', '35\n', '35', false],
  ])('%s: for %j it is %s', (question, read, cell, isNamed) => {
    expect(cellFor(question, read)).toEqual([cell, isNamed]);
  });
});

test('words beside the table give way to a cell only where row and column are named', () => {
  expect(cellFor('2029年欺诈指控有几起', '指控按类别列示如下')).toEqual(['21', true]);
  expect(cellFor('指控有多少', '指控按类别列示如下')).toBeNull();
});
