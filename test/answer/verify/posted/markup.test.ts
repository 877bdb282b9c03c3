import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../../src/answer/verify/posted/markup.ts';
import { escapeMarkdown } from '../../../../src/presentation/markdown/escape.ts';
import { REPORT } from '../../../corpus.ts';
import { hostileText } from '../../../presentation/hostile.ts';

const texts = (message: string) => readLines(message).map(({ text }) => text);

describe('a message without its markup', () => {
  test.each([
    ['**维持**和平', ['维持和平']],
    ['***维持***__和平__', ['维持和平']],
    ['~~维持~~||和平||`行动`', ['维持和平行动']],
    ['> 维持和平', ['维持和平']],
    ['### 维持\n- 和平\n-# 行动', ['维持', '和平', '行动']],
    ['[维持和平](https://un.org/a_b)', ['维持和平']],
    ['维持 <@123> 和平 https://un.org/x', ['维持  和平']],
    ['1\\. 维持\\*和平\\*', ['1. 维持*和平*']],
    ['5 * 6 = 30', ['5 * 6 = 30']],
    ['📌 维持🕊️和平 👍🏽', ['维持🕊️和平']],
    ['** 由于技术原因', ['由于技术原因']],
    ['维持\r\n和平', ['维持', '和平']],
    ['最重要的是政治上的支持。 #维和 #联合国', ['最重要的是政治上的支持。']],
    ['甲 #乙 丙', ['甲 #乙 丙']],
    ['甲 #12', ['甲 #12']],
  ])('%j', (message, expected) => {
    expect(texts(message)).toEqual(expected);
  });

  test('knows what is a block quote', () => {
    expect(readLines('甲\n> 乙\n丙').map(({ quoted }) => quoted)).toEqual([false, true, false]);
    expect(readLines('甲\n>>> 乙\n丙').map(({ quoted }) => quoted)).toEqual([false, true, true]);
  });

  test('is, of our own markdown, what it shows', () => {
    for (const { text } of REPORT.document.paragraphs) {
      for (const line of text.split('\n')) expect(texts(escapeMarkdown(line))).toEqual([line.trim()]);
    }
  });

  test('is read, whatever it is', () => {
    fc.assert(
      fc.property(hostileText(60), (message) => {
        expect(readLines(message).length).toBeGreaterThan(0);
      }),
    );
    for (const piece of ['*', '**', '[a](https://', '> ', '\\', '<@1', '`', '||'])
      expect(readLines(`${piece.repeat(4000 / piece.length)}\n甲`)).toHaveLength(2);
  });
});
