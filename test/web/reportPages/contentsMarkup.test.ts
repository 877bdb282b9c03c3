import { expect, it } from 'vitest';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { contentsMarkup, sectionAnchor } from '../../../src/web/reportPages/contentsMarkup.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { REPORT } from '../../corpus.ts';
import { attribute, elementsOf, inside, textOf } from './parsed.ts';

const { document } = REPORT;
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

it('gives headings of the same numeral anchors of their own', () => {
  const anchors = document.sections.map((section) => sectionAnchor(document, section));
  expect(new Set(anchors).size).toBe(document.sections.length);
});
