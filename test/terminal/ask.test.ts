import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../src/presentation/wording/zhTW.ts';
import type { Library } from '../../src/search/library.ts';
import { answerBatchLine, askLine } from '../../src/terminal/ask.ts';
import { toText } from '../../src/terminal/print.ts';
import { library } from '../library.ts';
import { hostileText } from '../presentation/hostile.ts';
import { messageOf, wordsIn } from '../presentation/messages.ts';

let opened: Library;

beforeAll(async () => {
  opened = await library();
});

const asked = (line: string, wording = zhCN) => askLine(line, opened, wording, { error: () => {} });

describe('a line', () => {
  test.each([
    ['多少人被打死？', 'ask', { question: '多少人被打死？' }],
    ['/特派团 马里稳定团', 'mission', { name: '马里稳定团' }],
    ['/search 安全 page:2', 'search', { words: '安全', page: 2 }],
  ])('%s is answered as on Discord', async (line, command, options) => {
    const answer = await asked(line);
    expect(answer.command).toBe(command);
    expect(answer.reply.message).toEqual(await messageOf(command, options));
  });

  test('is answered in the language that is wanted', async () => {
    expect(wordsIn((await asked('/outline', zhTW)).reply.message)).toMatch(/^目錄\n/u);
    expect(wordsIn((await asked('/nonsense', zhTW)).reply.message)).toBe(
      '沒有 /nonsense 這個指令；/help 列出全部指令。',
    );
  });

  test('is answered with links to the pages of reports where they have an address', async () => {
    const { reply } = await askLine(
      '/段 15',
      opened,
      zhCN,
      { error: () => {} },
      { publicUrl: 'https://reports.example' },
    );
    expect(toText(reply.message, { colour: false })).toContain(
      'A/68/652，第15段 <https://reports.example/read/a-68-652#p15:~:text=',
    );
  });

  test('that is a mistake says so', async () => {
    expect((await asked('')).reply.answer).toBe('error');
    expect(await asked('/nonsense')).toMatchObject({ command: '', reply: { answer: 'error' } });
  });

  test('gets a reply, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), fc.constantFrom('', '/', '/search ', '/段 '), async (text, before) => {
        expect((await asked(before + text)).reply.message.components).not.toEqual([]);
      }),
    );
  });
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
