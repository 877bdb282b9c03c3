import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { headings } from '../../../src/report/section.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { SERVED } from '../../../src/web/reportPages/place.ts';
import { contentsMarkup, reportPage } from '../../../src/web/reportPages/reportPage.ts';
import { REPORT } from '../../corpus.ts';
import { hostileText, paragraphOf } from '../../presentation/hostile.ts';
import { attribute, classed, elementsOf, inside, textOf } from './parsed.ts';

const { document } = REPORT;
const HOLDINGS = { documents: [document], figures: [], pairs: [] };
const pageOf = (info: Partial<typeof document.info> = {}) =>
  elementsOf(toHtml(reportPage({ ...document, info: { ...document.info, ...info } }, HOLDINGS, SERVED)));
const page = pageOf();
const named = (tag: string, elements = page) => elements.filter(({ tagName }) => tagName === tag);
const lang = (elements: typeof page) => named('html', elements).map((html) => attribute(html, 'lang'));

describe('the page of the report', () => {
  it('holds every paragraph, in order, in the very words of the report', () => {
    const shown = classed(page, 'paragraph').map((block) => {
      const words = classed(inside(block), 'words').map(textOf);
      return [attribute(block, 'id'), ...words];
    });
    expect(shown).toEqual(document.paragraphs.map(({ id, text }) => [typeof id === 'number' ? `p${id}` : id, text]));
    expect(shown).toHaveLength(96);
  });

  it('has every heading as printed, above the paragraphs that stand under it', () => {
    const open: string[] = [];
    const under = new Map<string | undefined, string[]>();
    for (const element of page) {
      if (element.tagName === 'h2' && /^s\d/u.test(attribute(element, 'id') ?? '')) open.splice(0, 2, textOf(element));
      if (element.tagName === 'h3') open.splice(1, 1, textOf(element));
      if (classed([element], 'paragraph').length > 0) under.set(attribute(element, 'id'), [...open]);
    }
    for (const { id, section } of document.paragraphs) {
      if (typeof id === 'number') expect(under.get(`p${id}`)).toEqual(headings(section));
    }
  });

  it('says what it is: symbol and whence it is known, titles, kind, date, official text', () => {
    const [title, heading, translated, symbol] = [
      named('title'),
      named('h1'),
      classed(page, 'translated'),
      classed(page, 'symbol'),
    ].map(([first]) => first && textOf(first));
    expect([title, heading, translated, symbol]).toEqual([
      `A/68/652 ${document.info.title.zh}`,
      document.info.title.zh,
      document.info.title.en,
      'A/68/652 文号据外部资料',
    ]);
    expect(classed(page, 'facts').map(textOf)).toEqual([
      '大会 · 秘书长的报告 · 2014年2月7日重发',
      '官方全文 · 收录的报告',
    ]);
    const official = named('a').find((link) => textOf(link) === '官方全文');
    expect(official && attribute(official, 'href')).toBe('https://docs.un.org/zh/A/68/652');
    const list = named('a').find((link) => textOf(link) === '收录的报告');
    expect(list && attribute(list, 'href')).toBe('./');
  });

  it('has no two elements of one id, and no link to an anchor that is not there', () => {
    const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const anchors = named('a').flatMap((link) => (attribute(link, 'href') ?? '').match(/^#(.+)/u)?.[1] ?? []);
    expect(anchors.length).toBeGreaterThan(96);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  it('needs no script, and nothing in it is inline', () => {
    expect(named('script').map((script) => [attribute(script, 'src'), textOf(script)])).toEqual([['reader.js', '']]);
    expect(named('style')).toEqual([]);
    expect(page.flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual(
      [],
    );
  });
});

it('is in the language of its report, with the other title marked as what it is', () => {
  expect(lang(page)).toEqual(['zh-Hans']);
  expect(classed(page, 'translated').map((title) => attribute(title, 'lang'))).toEqual(['en']);
  const english = pageOf({ language: 'en', symbolSource: null, dates: { issued: '2013-12-06' } });
  expect(lang(english)).toEqual(['en']);
  expect(named('h1', english).map(textOf)).toEqual([document.info.title.en]);
  expect(classed(english, 'translated').map((title) => attribute(title, 'lang'))).toEqual(['zh']);
  expect(classed(english, 'symbol').map(textOf)).toEqual(['A/68/652']);
  expect(classed(english, 'facts').map(textOf)).toEqual([
    'General Assembly · Report of the Secretary-General · issued December 6, 2013',
    'Official text · Reports held',
  ]);
  const traditional = pageOf({ language: 'zh-Hant', dates: {} });
  expect(lang(traditional)).toEqual(['zh-Hant']);
  expect(classed(traditional, 'facts').map(textOf)).toEqual(['大会 · 秘书长的报告', '官方全文 · 收錄的報告']);
});

it('without a symbol has no official text to lead to, and says one title once', () => {
  const treaty = pageOf({ symbol: '《灯塔公约》', hasSymbol: false, title: { zh: '灯塔公约', en: '灯塔公约' } });
  expect(classed(treaty, 'symbol')).toEqual([]);
  expect(classed(treaty, 'translated')).toEqual([]);
  expect(classed(treaty, 'facts').map(textOf).at(-1)).toBe('收录的报告');
  expect(named('title', treaty).map(textOf)).toEqual(['灯塔公约']);
});

it('leads to its corrigendum, and that leads back', () => {
  const corrigendum = { ...document, info: { ...document.info, id: 'corr', symbol: 'A/68/652/Corr.1' } };
  const both = { ...HOLDINGS, documents: [document, corrigendum] };
  const linksOf = (shown: typeof document) =>
    named('a', elementsOf(toHtml(reportPage(shown, both, SERVED)))).map((link) => [
      attribute(link, 'href'),
      textOf(link),
    ]);
  expect(linksOf(document)).toContainEqual(['corr', '更正：A/68/652/Corr.1']);
  expect(linksOf(corrigendum)).toContainEqual(['a-68-652', '原文件：A/68/652']);
});

const drawn = (wording = zhCN, held = document) => elementsOf(toHtml(contentsMarkup(held, wording)));
const linksIn = (elements: ReturnType<typeof drawn>) =>
  elements.filter(({ tagName }) => tagName === 'a').map((link) => [attribute(link, 'href'), textOf(link)]);

it('lists summary, every heading as printed, and footnotes', () => {
  expect(linksIn(drawn())).toEqual([
    ['#summary', '摘要'],
    ...document.sections.map((section, index) => [`#s${index + 1}`, section.heading]),
    ['#footnotes', '脚注'],
  ]);
});

it('puts subsections under their section, each with its paragraphs', () => {
  const nested = drawn().filter(({ tagName }) => tagName === 'ul')[1];
  const below = nested && inside(nested).filter(({ tagName }) => tagName === 'li');
  expect(below?.map((item) => textOf(item).trim().slice(-8))).toEqual([' 第53至54段', ' 第55至56段']);
});

it('leaves out what a report does not have', () => {
  const bare = { ...document, paragraphs: document.paragraphs.filter(({ id }) => typeof id === 'number') };
  expect(linksIn(drawn(enUS, bare)).map(([href]) => href)).toEqual(document.sections.map((_, at) => `#s${at + 1}`));
});

it('leaves out a table of contents that would be empty', () => {
  const articles = {
    ...document,
    sections: [],
    paragraphs: document.paragraphs.filter(({ id }) => typeof id === 'number'),
  };
  expect(toHtml(contentsMarkup(articles, zhCN))).toBe('');
});

it('gives headings of the same numeral anchors of their own', () => {
  const anchors = page.flatMap((element) => attribute(element, 'id')?.match(/^s\d+$/u) ?? []);
  expect(new Set(anchors).size).toBe(document.sections.length);
});

it('has no element but our own, whatever the text, the title, the heading and the errata say', () => {
  const drawnTags = (text: string, heading: string) => {
    const info = {
      ...document.info,
      // What has a symbol has one of letters, digits and slashes.
      symbol: text,
      hasSymbol: false,
      title: { zh: text, en: heading },
      kind: { zh: text, en: text },
    };
    const section = { numeral: heading, heading, parent: null, source: { start: 0, end: 1 } };
    const errata = [{ start: 0, end: 1, printed: text, suggested: heading, reason: text, confidence: 'low' as const }];
    const paragraphs = [{ ...paragraphOf(text), document: info, section, errata }];
    const all = elementsOf(toHtml(reportPage({ info, sections: [section], paragraphs }, HOLDINGS, SERVED)));
    expect(all.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual(
      [],
    );
    return all.map(({ tagName }) => tagName).filter((tag) => tag !== 'p');
  };
  const usual = drawnTags('文', '节');
  fc.assert(
    fc.property(hostileText(), hostileText(), (text, heading) => {
      expect(drawnTags(text, heading).filter((tag) => !usual.includes(tag))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
