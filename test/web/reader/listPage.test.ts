import { expect, it } from 'vitest';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhTW } from '../../../src/presentation/wording/zhTW.ts';
import { listPage } from '../../../src/web/reader/listPage.ts';
import { toHtml } from '../../../src/web/reader/markup.ts';
import { REPORT } from '../../corpus.ts';
import { attribute, elementsOf, textOf } from './parsed.ts';

const { document } = REPORT;
const english = {
  ...document,
  info: { ...document.info, id: 's-2013 1', symbol: 'S/2013/1', language: 'en' as const },
};

it('leads to every report, by a title in the language of that report', () => {
  const elements = elementsOf(toHtml(listPage([document, english], zhTW)));
  const links = elements.filter(({ tagName }) => tagName === 'a');
  expect(links.map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
    ['a-68-652', `A/68/652 ${document.info.title.zh}`],
    ['s-2013%201', `S/2013/1 ${document.info.title.en}`],
  ]);
  expect(elements.flatMap((element) => attribute(element, 'lang') ?? [])).toEqual(['zh-TW', 'zh-Hans', 'en']);
});

it('speaks the language of whoever asks', () => {
  expect(toHtml(listPage([document], enUS))).toContain('<h1>Reports held</h1>');
});
