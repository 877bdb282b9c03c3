import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/presentation/markdown/escape.ts';
import { blocks } from '../../../../src/web/page/markdown/blocks.ts';
import { textOf } from '../../../../src/web/page/markdown/piece.ts';
import { hostileText } from '../../../presentation/hostile.ts';
import { visible, withoutIsolates } from '../../../presentation/shown.ts';
import { isPlain, outline, SCENE } from './outline.ts';

const drawn = (markdown: string): string => blocks(markdown, SCENE).map(outline).join(' ');

describe('blocks', () => {
  it.each([
    ['## 甲\n### 乙', 'h3(甲) h4(乙)'],
    ['- **甲**：乙\n  丙', 'div(span(•) p(strong(甲)：乙\n丙))'],
    ['- 甲\n  - 乙', 'div(span(•) p(甲)) div(span(•) p(乙))'],
    ['23. 甲', 'div(span(23.) p(甲))'],
    ['> 甲\n> \n> 乙\n-# 丙', 'blockquote(p(甲\n\n乙)) p(丙)'],
    ['甲\n>>> 乙\n丙', 'p(甲) blockquote(p(乙\n丙))'],
    ['甲\n乙', 'p(甲\n乙)'],
    ['甲\n```js\n**乙**\n# 丙\n```\n丁', 'p(甲) pre(code(**乙**\n# 丙)) p(丁)'],
    ['23\\. \\*甲\\*', 'p(23. *甲*)'],
    ['\\# 甲', 'p(# 甲)'],
  ])('draws %j', (markdown, expected) => {
    expect(drawn(markdown)).toBe(expected);
  });

  it.each(['> ', '>>> ', '>>> > ', '> \n>>> ', '```a```', '> ```'])('draws %j over and over, and ends', (mark) => {
    const markdown = `${mark.repeat(4_000 / mark.length)}甲`;
    expect(blocks(markdown, SCENE).map(textOf).join('')).toContain('甲');
  });

  it('draws escaped text, however hostile, as the text itself', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const pieces = blocks(escapeMarkdown(text), SCENE);
        expect(pieces.every(isPlain)).toBe(true);
        expect(withoutIsolates(pieces.map(textOf).join('\n')).replaceAll('\t', '    ')).toBe(
          withoutIsolates(visible(text)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no word of text that is not escaped, and ends', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const words = (all: string) => [...all].filter((character) => /\p{Script=Han}/u.test(character)).join('');
        expect(words(blocks(text, SCENE).map(textOf).join(''))).toContain(words(text).slice(0, 1));
      }),
      { numRuns: 1000 },
    );
  });
});
