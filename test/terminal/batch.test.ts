import { beforeAll, describe, expect, test } from 'vitest';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import type { Library } from '../../src/search/library.ts';
import { answerBatchLine } from '../../src/terminal/batch.ts';
import { library } from '../library.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const answered = (line: unknown) =>
  answerBatchLine(typeof line === 'string' ? line : JSON.stringify(line), opened, zhCN, { error: () => {} });

describe('a line of a batch', () => {
  test.each([
    [
      { id: 'a', question: '有多少维和人员被打死？' },
      { id: 'a', command: 'ask', kind: 'quoted' },
    ],
    [
      { id: 7, question: '/mission 马里稳定团' },
      { id: 7, command: 'mission', kind: 'quoted' },
    ],
    [
      { id: '', question: 'MINUSCA' },
      { id: '', command: 'ask', kind: 'nothing_found' },
    ],
    [
      { id: 'h', question: '/help', more: true },
      { id: 'h', command: 'help', kind: 'text' },
    ],
    [
      { id: 'e', question: '/nonsense' },
      { id: 'e', command: '', kind: 'error' },
    ],
    [
      { id: 'q', question: ' ' },
      { id: 'q', command: 'ask', kind: 'error' },
    ],
    [
      { id: 'v', question: '/verify 今天，有若干因素影响到联合国维持和平行动的运作。\npage:2' },
      { id: 'v', command: 'verify', kind: 'verified' },
    ],
  ])('%j is answered with its id', async (line, expected) => {
    expect(await answered(line)).toMatchObject({ ...expected, question: line.question });
  });

  test.each<[unknown, string | number | null]>([
    ['no JSON', null],
    ['', null],
    ['null', null],
    [[1], null],
    [{ question: '多少' }, null],
    [{ id: 'x' }, 'x'],
    [{ id: 3, question: 5 }, 3],
    [{ id: null, question: '多少' }, null],
    [{ id: {}, question: '多少' }, null],
  ])('that is bad, %j, is an error with what it had for an id', async (line, id) => {
    expect(await answered(line)).toEqual({
      id,
      command: '',
      question: '',
      kind: 'error',
      answer: null,
      missing: null,
      quotes: [],
      nearest: [],
    });
  });
});
