import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component, Inline, Line, Message } from '../../src/presentation/message.ts';
import { Quote } from '../../src/report/quote.ts';
import { harmless, toText } from '../../src/terminal/print.ts';
import { hostileCut, hostileText, paragraphOf } from '../presentation/hostile.ts';
import { visible } from '../presentation/shown.ts';

const text = (content: string, strong = false): Inline => ({ kind: 'text', text: content, strong });
const line = (style: Line['style'], ...parts: Inline[]): Line => ({ style, parts });
const message = (...components: Component[]): Message => ({ accent: 0x0080ff, components });
const plain = { colour: false };
const paragraph = paragraphOf('第一句。\n第二句。');
const quote = Quote.whole(paragraph);

describe('toText', () => {
  it('prints each kind of line', () => {
    const lines = [
      line('title', text('标题')),
      line('heading', text('小标题')),
      line('body', text('见'), { kind: 'link', text: '全文', url: 'https://docs.un.org' }),
      line('quote', text('“'), { kind: 'quote', quote, strong: { start: 0, end: 3 } }, text('”')),
      line('item', text('甲\n乙')),
      line('small', text('附注')),
      line('code', text('甲\n# 乙')),
    ];
    expect(toText(message({ kind: 'text', lines }), plain)).toBe(
      [
        '标题',
        '小标题',
        '见全文 <https://docs.un.org>',
        '│ “第一句。',
        '│ 第二句。”',
        '• 甲',
        '  乙',
        '附注',
        '甲',
        '# 乙',
      ].join('\n'),
    );
  });

  it('strikes through by a colour code, or by signs where there is no colour', () => {
    const lines = [line('body', text('甲'), { kind: 'text', text: '乙', struck: true }, text('丙'))];
    expect(toText(message({ kind: 'text', lines }), plain)).toBe('甲~~乙~~丙');
    expect(toText(message({ kind: 'text', lines }), { colour: true })).toBe('甲\u001b[9m乙\u001b[0m丙');
  });

  it('prints the name, kind and size of a file', () => {
    const files = [{ name: 'figures.csv', mediaType: 'text/csv', content: '\ufeff数字\r\n' }];
    expect(toText({ ...message({ kind: 'file', name: 'figures.csv' }), files }, plain)).toBe(
      '[figures.csv] text/csv 11 B',
    );
  });

  it('prints a picture as a file, and leaves what it shows to the lines below it', () => {
    const files = [{ name: 'a.png', mediaType: 'image/png', content: new Uint8Array(5) }];
    expect(toText({ ...message({ kind: 'picture', name: 'a.png', description: '75亿美元' }), files }, plain)).toBe(
      '[a.png] image/png 5 B',
    );
  });

  it('prints separators as a rule', () => {
    expect(toText(message({ kind: 'separator' }), plain)).toBe('─'.repeat(40));
  });

  it('prints what to type instead of buttons and selects', () => {
    const printed = toText(
      message(
        {
          kind: 'row',
          controls: [
            { kind: 'button', label: '上一页', request: { command: 'search', options: {} }, disabled: true },
            { kind: 'button', label: '下一页', request: { command: 'search', options: { query: '维和', page: 2 } } },
            { kind: 'link', label: '官方全文', url: 'https://docs.un.org' },
          ],
        },
        {
          kind: 'row',
          controls: [
            {
              kind: 'select',
              placeholder: '选择一节',
              request: { command: 'outline', options: {} },
              fills: 'section',
              choices: [{ label: '五. 安全', value: '五' }],
            },
          ],
        },
      ),
      plain,
    );
    expect(printed).toBe(
      [
        '[下一页] /search query:维和 page:2',
        '[官方全文] https://docs.un.org',
        '选择一节',
        '  [五. 安全] /outline section:五',
      ].join('\n'),
    );
  });

  it('colours only where colour is on, and switches every colour off again on its line', () => {
    const lines = [
      line('title', text('标'), text('题', true)),
      line('quote', { kind: 'quote', quote, strong: { start: 2, end: 7 } }),
    ];
    expect(toText(message({ kind: 'text', lines }), { colour: true })).toBe(
      [
        '\u001b[1m标题\u001b[0m',
        '\u001b[38;2;0;128;255m│\u001b[0m 第一\u001b[1m句。\u001b[0m',
        '\u001b[38;2;0;128;255m│\u001b[0m \u001b[1m第二\u001b[0m句。',
      ].join('\n'),
    );
  });

  it('lets no text command the terminal', () => {
    fc.assert(
      fc.property(hostileCut, hostileText(5), (cut, label) => {
        const printed = toText(
          message(
            {
              kind: 'text',
              lines: [
                line('quote', { kind: 'quote', quote: Quote.cut(cut.paragraph, cut.span), strong: cut.strong }),
                line('body', text(label), { kind: 'link', text: label, url: label }),
              ],
            },
            {
              kind: 'row',
              controls: [{ kind: 'button', label, request: { command: label, options: { [label]: label } } }],
            },
          ),
          plain,
        );
        expect(printed.replaceAll('\n', '')).not.toMatch(/(?!\t)[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('prints a quote character for character where it can be shown', () => {
    fc.assert(
      fc.property(hostileCut, ({ paragraph: source, span, strong }) => {
        const cut = Quote.cut(source, span);
        const printed = toText(
          message({ kind: 'text', lines: [line('quote', { kind: 'quote', quote: cut, strong })] }),
          plain,
        );
        const lines = printed.split('\n').map((row) => row.replace(/^│ /u, ''));
        expect(lines).toEqual(harmless(cut.text).split('\n'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('harmless', () => {
  it('shows control characters as symbols', () => {
    expect(harmless('\u001b[31m\0\t\u007f\u009b1m\u0085\u202e\ud800')).toBe('␛[31m␀\t␡␛[1m␛E⟨U+202E⟩\ufffd');
  });

  it('leaves everything else as it is', () => {
    fc.assert(
      fc.property(hostileText(), (content) => {
        const ordinary = content.replace(/[\t\u0080-\u009f\u202A-\u202E\u2066-\u2069]/gu, '');
        expect(harmless(ordinary)).toBe(visible(ordinary));
      }),
    );
  });
});
