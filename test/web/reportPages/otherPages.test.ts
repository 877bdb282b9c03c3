import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { WORDINGS } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { listPage, nothingPage } from '../../../src/web/reportPages/otherPages.ts';
import { EXPORTED, SERVED } from '../../../src/web/reportPages/place.ts';
import { REPORT } from '../../corpus.ts';
import { attribute, elementsOf, textOf } from './parsed.ts';

const { document } = REPORT;
const english = {
  ...document,
  info: { ...document.info, id: 's-2013 1', symbol: 'S/2013/1', language: 'en' as const },
};

it('leads to every report, by a title in the language of that report', () => {
  const elements = elementsOf(toHtml(listPage([document, english], zhTW, SERVED)));
  const links = elements.filter(({ tagName }) => tagName === 'a');
  expect(links.map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
    ['#text', '跳到正文'],
    ['a-68-652', `A/68/652 ${document.info.title.zh}`],
    ['s-2013%201', `S/2013/1 ${document.info.title.en}`],
  ]);
  expect(elements.flatMap((element) => attribute(element, 'lang') ?? [])).toEqual(['zh-TW', 'zh-Hans', 'en']);
});

it('speaks the language of whoever asks', () => {
  expect(toHtml(listPage([document], enUS, SERVED))).toContain('<h1>Reports held</h1>');
});

it.each(Object.entries(WORDINGS))('says in one sentence that nothing is there, in %s', (locale, wording) => {
  const elements = elementsOf(toHtml(nothingPage('/read/x', wording)));
  const [heading] = elements.filter(({ tagName }) => tagName === 'h1');
  expect(heading && textOf(heading)).toBe(wording.reader.nothing);
  expect(elements[0] && attribute(elements[0], 'lang')).toBe(locale);
});

it.each(['/', '/x', '/read/x', '/read/a/b/'])('finds its way from %s, wherever a proxy puts it', (path) => {
  const elements = elementsOf(toHtml(nothingPage(path, zhCN)));
  const addresses = elements.flatMap((element) => attribute(element, 'href') ?? []);
  for (const base of ['https://reports.example', 'https://un.example/pilcrow']) {
    expect(addresses.map((address) => new URL(address, base + path).href)).toEqual([
      `${base}/read/icon.svg`,
      `${base}/read/reader.css`,
      `${base}${path}#text`,
      `${base}/read/`,
    ]);
  }
});

it('stands whatever is asked for: `*`, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'/.*?a') }), (path) => {
      expect(toHtml(nothingPage(path, zhCN))).toContain(zhCN.reader.nothing);
    }),
  );
});

it('leads to files where the pages are files', () => {
  expect(toHtml(listPage([document], zhCN, EXPORTED))).toContain('<a href="a-68-652.html">');
});
