import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../../scripts/picture/blocks.ts';
import { element, type Piece, toHtml } from '../../../scripts/picture/element.ts';
import { escapeMarkdown } from '../../../src/presentation/escape.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { visible, withoutIsolates } from '../../presentation/shown.ts';

const html = (markdown: string): string => blocks(markdown).map(toHtml).join('\n');

describe('blocks', () => {
  it.each([
    ['## 甲\n### 乙', '<h2>甲</h2>\n<h3>乙</h3>'],
    ['- **甲**：乙\n  丙', '<div class="item"><span class="bullet">•</span><p><strong>甲</strong>：乙\n丙</p></div>'],
    ['23. 甲', '<div class="item"><span class="bullet">23.</span><p>甲</p></div>'],
    ['> 甲\n> \n> 乙\n-# 丙', '<blockquote><p>甲\n\n乙</p></blockquote>\n<p class="small">丙</p>'],
    ['甲\n乙', '<p>甲\n乙</p>'],
    ['[A/68/652](https://docs.un.org/zh/A/68/652)', '<p><span class="link">A/68/652</span></p>'],
    ['❓ 甲', '<p><span class="emoji question">❓</span> 甲</p>'],
    ['23\\. \\*甲\\*', '<p>23. *甲*</p>'],
  ])('draws %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('refuses what it has no drawing for', () => {
    expect(() => blocks('<@123456789012345678>')).toThrow('The page cannot draw user.');
  });

  it('draws escaped text, however hostile, as the text itself', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const drawn = blocks(escapeMarkdown(text));
        expect(drawn.every(isPlain)).toBe(true);
        expect(withoutIsolates(drawn.map(textOf).join('\n'))).toBe(withoutIsolates(visible(text)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toHtml', () => {
  it('lets no text become markup', () => {
    expect(toHtml(element('p', 'a', ['<img src="x" onerror=alert(1)>&amp;']))).toBe(
      '<p class="a">&lt;img src=&quot;x&quot; onerror=alert(1)&gt;&amp;amp;</p>',
    );
  });
});

/** A run of lines with nothing in it but words and emoji. */
const isPlain = (piece: Piece): boolean =>
  typeof piece !== 'string' &&
  piece.tag === 'p' &&
  piece.className === '' &&
  piece.children.every((child) => typeof child === 'string' || child.className.startsWith('emoji'));

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.children.map(textOf).join(''));
