import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WORDINGS } from '../../../src/presentation/wording/wording.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { toHtml } from '../../../src/web/reader/markup.ts';
import { nothingPage } from '../../../src/web/reader/nothingPage.ts';
import { attribute, elementsOf, textOf } from './parsed.ts';

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
