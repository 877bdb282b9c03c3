import { describe, expect, it } from 'vitest';
import { inline } from '../../../../src/web/page/markdown/inline.ts';
import { textOf } from '../../../../src/web/page/markdown/piece.ts';
import { outline, SCENE } from './outline.ts';

const drawn = (markdown: string): string => inline(markdown, SCENE).map(outline).join('');

describe('inline', () => {
  it.each([
    ['**甲** *乙* _丙_ __丁__ ~~戊~~', 'strong(甲) em(乙) em(丙) u(丁) s(戊)'],
    ['***甲***', 'strong(em(甲))'],
    ['**甲\\*\\*乙**', 'strong(甲**乙)'],
    ['`**甲**` ``乙`丙``', 'code(**甲**) code(乙`丙)'],
    ['||甲||', 'details(summary(▮▮▮)甲)'],
    ['a_b_c 2 * 3 * 4', 'a_b_c 2 * 3 * 4'],
    ['\\*\\*甲\\*\\*', '**甲**'],
    ['<@42> <@43> <#7> </mission:9> @everyone', 'span(@小林) span(@43) span(#7) span(/mission) span(@everyone)'],
    ['<:smile:123> <a:smile:123>', ':smile: :smile:'],
    ['<b>甲</b> &amp;', '<b>甲</b> &amp;'],
  ])('draws %j', (markdown, expected) => {
    expect(drawn(markdown)).toBe(expected);
  });

  it.each([
    ['[A/68/652](https://docs.un.org/zh/A/68/652)', 'A/68/652', 'https://docs.un.org/zh/A/68/652'],
    ['[**甲**](<https://un.org/>)', '甲', 'https://un.org/'],
    ['https://un.org/a_b_c', 'https://un.org/a_b_c', 'https://un.org/a_b_c'],
    ['<https://un.org/>', 'https://un.org/', 'https://un.org/'],
  ])('links %j', (markdown, words, href) => {
    const [link] = inline(markdown, SCENE);
    expect(link).toMatchObject({ tag: 'a', attributes: { href, target: '_blank', rel: 'noreferrer' } });
    expect(textOf(link ?? '')).toBe(words);
  });

  it.each(['[甲](javascript:alert(1))', '[甲](data:text/html,x)', '<javascript:alert(1)>', '[甲](//un.org)', '[甲]'])(
    'leaves %j as it is',
    (markdown) => {
      expect(inline(markdown, SCENE)).toEqual([markdown]);
    },
  );

  it('draws a moment in the language of the reader', () => {
    const [moment] = inline('<t:0:D>', { ...SCENE, locale: 'zh-CN' });
    expect(moment).toMatchObject({ tag: 'time', attributes: { datetime: '1970-01-01T00:00:00.000Z' } });
    expect(textOf(moment ?? '')).toContain('年');
  });

  it('gives up on nesting that nothing real has', () => {
    const deep = `${'**_'.repeat(1000)}甲${'_**'.repeat(1000)}`;
    expect(inline(deep, SCENE).map(textOf).join('')).toContain('甲');
  });

  it('reads marks that never end, and what stands behind them', () => {
    const marks = ['*', '_', '**', '||', '~~', '`', '`a', '[', '<@', '[a](', '\\', '* *', '*a ', '**_', 'https://'];
    for (const mark of marks) {
      const nodes = inline(`${mark.repeat(4000 / mark.length)} 甲`, SCENE);
      expect(nodes.map(textOf).join('')).toContain('甲');
    }
  });
});

const moment = (markdown: string, locale: string) => inline(markdown, { ...SCENE, locale })[0] ?? '';

it.each([
  ['d', 'en-US', /\d{1,2}\/\d{1,2}\/\d{2}/u],
  ['D', 'zh-CN', /2013年1月\d{1,2}日/u],
  ['F', 'en-US', /day, January/u],
  ['', 'zh-TW', /2013年1月\d{1,2}日/u],
])('says a moment in the style %s in %s', (style, locale, expected) => {
  const piece = moment(`<t:1357000000${style && `:${style}`}>`, locale);
  expect(textOf(piece)).toMatch(expected);
  expect(piece).toMatchObject({ tag: 'time', attributes: { datetime: '2013-01-01T00:26:40.000Z' } });
});

it('says a distance in the largest unit that it fills', () => {
  const now = Math.round(Date.now() / 1000);
  expect(textOf(moment(`<t:${now - 2 * 86_400}:R>`, 'en-US'))).toBe('2 days ago');
  expect(textOf(moment(`<t:${now + 7300}:R>`, 'zh-CN'))).toBe('2小时后');
});

it('leaves a number that no calendar reaches', () => {
  expect(moment('<t:9999999999999:F>', 'en-US')).toBe('9999999999999');
});
