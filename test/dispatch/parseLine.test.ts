import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../commands/index.ts';
import { parseLine } from '../../src/dispatch/parseLine.ts';
import type { Request } from '../../src/presentation/message.ts';
import { UserError } from '../../src/presentation/wording/wording.ts';
import { zhCN } from '../../src/presentation/wording/zhCN.ts';
import { harmless, toText } from '../../src/terminal/print.ts';
import { hostileText } from '../presentation/hostile.ts';

const parsed = (line: string) => parseLine(line, SLASH_COMMANDS);

describe('a line', () => {
  test.each<[string, string, Record<string, string>]>([
    ['多少人？', 'ask', { question: '多少人？' }],
    ['  多少人？\n', 'ask', { question: '多少人？' }],
    ['/ask 多少人？', 'ask', { question: '多少人？' }],
    ['/mission 马里稳定团', 'mission', { name: '马里稳定团' }],
    ['/特派团 马里稳定团', 'mission', { name: '马里稳定团' }],
    ['／特派團　马里稳定团', 'mission', { name: '马里稳定团' }],
    ['/MISSION mali wendingtuan', 'mission', { name: 'mali wendingtuan' }],
    ['/段 摘要', 'paragraph', { number: '摘要' }],
    ['/目录', 'outline', {}],
    ['/help 什么', 'help', {}],
    ['/搜索 无人机 私密：是', 'search', { words: '无人机', private: '是' }],
    ['/search 无人机 section:五 page:2', 'search', { words: '无人机', section: '五', page: '2' }],
    ['/search section:五 无人机', 'search', { words: '无人机', section: '五' }],
    ['/搜索 无人机 节：五 特派团:MINUSMA', 'search', { words: '无人机', section: '五', mission: 'MINUSMA' }],
    ['/search 保护 mission:"联合国 安理会"', 'search', { words: '保护', mission: '联合国 安理会' }],
    ['/search words:维和 人员', 'search', { words: '维和 人员' }],
    ['/ask 见 https://docs.un.org/zh/A/68/652 吗', 'ask', { question: '见 https://docs.un.org/zh/A/68/652 吗' }],
    ['/mission name:MINUSMA page:2', 'mission', { name: 'MINUSMA', page: '2' }],
    ['/verify 文字：section:五 page:2 "引文"', 'verify', { text: '文字：section:五 page:2 "引文"' }],
    ['/核对 一行\n> 又一行', 'verify', { text: '一行\n> 又一行' }],
    ['/verify text:"一行 又一行" page:2', 'verify', { text: '一行 又一行', page: '2' }],
    ['/verify', 'verify', {}],
    ['/ask 注：人数是多少 Note: 14:30 A:B', 'ask', { question: '注：人数是多少 Note: 14:30 A:B' }],
    ['/budget 图：是 chart:False', 'budget', { chart: 'False' }],
  ])('%j', (line, command, options) => {
    expect(parsed(line)).toEqual({ command, options });
  });

  test('of white space alone asks nothing', () => {
    expect(parsed(' ')).toEqual({ command: 'ask', options: { question: '' } });
  });

  test.each([
    ['/weather', '没有 /weather 这个命令；/help 列出全部命令。'],
    ['/', '没有 / 这个命令；/help 列出全部命令。'],
    ['/constructor', '没有 /constructor 这个命令；/help 列出全部命令。'],
    ['/ask foo:1 多少人？', '没有“foo”这个选项；可用：问题、文件、私密。'],
    ['/search 无人机 kind:money', '没有“kind”这个选项；可用：关键词、节、特派团、文件、私密。'],
    ['/budget 马里 chart:maybe', '“chart”只能填是或否，不能填“maybe”。'],
    ['/ask 多少人？ 私密：', '“私密”只能填是或否，不能填“”。'],
  ])('that no command takes is a mistake: %s', (line, sentence) => {
    try {
      parsed(line);
    } catch (error) {
      expect((error as UserError).sentence(zhCN)).toBe(sentence);
    }
    expect.assertions(1);
  });

  test('without a slash is a question, whatever it holds; with one, a request or a mistake', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        fc.pre(!/^\s*[/／]/u.test(text));
        expect(parsed(text)).toEqual({ command: 'ask', options: { question: text.trim() } });
        try {
          expect(parsed(`/search ${text}`).command).toBe('search');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
        expect(() => parsed(`/x${text}`)).toThrow(UserError);
      }),
    );
  });
});

/** The line that a reply prints for a button. */
function typed(request: Request): string {
  const row = { kind: 'row', controls: [{ kind: 'button', label: '下一页', request }] } as const;
  return toText({ accent: 0, components: [row] }, { colour: false }).replace('[下一页] ', '');
}

describe('what a reply prints for a button can be typed, and asks the same', () => {
  test('with words that look like options', () => {
    const word = fc.constantFrom('维和', 'section:五', 'page:2', '"', '\\', 'a"b', '节：A', 'words:"x"', '85 207');
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, fc.constantFrom('五', 'A'), (text, section) => {
        const request = { command: 'search', options: { words: text, section, page: 2 } };
        expect(parsed(typed(request))).toEqual({ command: 'search', options: { words: text, section, page: '2' } });
      }),
    );
  });

  test('with any text that fits into a line', () => {
    // What cannot be printed cannot be typed: `print` shows it as a picture, and an end of line as a space.
    const value = hostileText(8).map((text) => harmless(text).replace(/[\n\u2028\u2029]/gu, ' '));
    fc.assert(
      fc.property(value, value, (words, section) => {
        const request = { command: 'search', options: { words, section } };
        expect(typed(request)).not.toMatch(/[\n\u2028\u2029]/u);
        expect(parsed(typed(request))).toEqual(request);
      }),
      { numRuns: 500 },
    );
  });

  test('white space is held together by quotation marks', () => {
    expect(typed({ command: 'search', options: { words: '维和 行动', page: 2 } })).toBe(
      '/search words:"维和 行动" page:2',
    );
    expect(typed({ command: 'search', options: { words: '说 "和"' } })).toBe('/search words:"说 \\"和\\""');
  });
});

test('a line that is longer than all options of its command together is refused before it is read', () => {
  expect(() => parseLine(`/search ${'words:x '.repeat(1_000)}`, SLASH_COMMANDS)).toThrow(UserError);
  expect(() => parseLine(`/verify text:"${'不'.repeat(10_000)}"`, SLASH_COMMANDS)).toThrow(UserError);
});
