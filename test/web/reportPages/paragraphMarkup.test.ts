import { expect, it } from 'vitest';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import type { Paragraph, ParagraphId } from '../../../src/report/paragraph.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { isFootnote, paragraphMarkup } from '../../../src/web/reportPages/paragraphMarkup.ts';
import { paragraph } from '../../corpus.ts';
import { paragraphOf } from '../../presentation/hostile.ts';
import { attribute, classed, elementsOf, inside, textOf } from './parsed.ts';

const drawn = (each: Paragraph, wording = zhCN) => elementsOf(toHtml(paragraphMarkup(each, wording)));
const textIn = (elements: ReturnType<typeof drawn>, name: string) => classed(elements, name).map(textOf);

it.each([
  [15, 'p15', '15.', '第15段的链接'],
  ['summary', 'summary', '摘要', '摘要的链接'],
  ['fn1', 'fn1', '脚注1', '脚注1的链接'],
] as const)('paragraph %s stands under #%s, which its number %s leads to', (id, anchor, label, title) => {
  const elements = drawn(paragraph(id));
  const [block] = classed(elements, 'paragraph');
  expect(block && attribute(block, 'id')).toBe(anchor);
  const [number] = classed(elements, 'number');
  expect(number && [attribute(number, 'href'), textOf(number), attribute(number, 'title')]).toEqual([
    `#${anchor}`,
    label,
    title,
  ]);
});

it('stands under its name where that is too long for the margin', () => {
  const classOf = (id: ParagraphId) =>
    drawn({ ...paragraph(15), id }).flatMap((each) => attribute(each, 'class') ?? [])[1];
  expect([15, 'art19', 'art19-2', 'pre3'].map((id) => classOf(id as ParagraphId))).toEqual([
    'number',
    'number',
    'number named',
    'number named',
  ]);
});

it('has the words of the report in one element, and what is wrong in them apart', () => {
  const elements = drawn(paragraph(14));
  expect(textIn(elements, 'words')).toEqual([paragraph(14).text]);
  expect(textIn(elements, 'sic')).toEqual(['〔原文如此，疑为“利比里亚”，印作“利比亚”〕']);
  expect(textIn(drawn(paragraph(15)), 'sic')).toEqual([]);
});

it('leads from the mark of a footnote to the footnote and back', () => {
  const marked = drawn(paragraph(47));
  const [mark] = classed(marked, 'mark');
  expect(mark && [textOf(mark), attribute(mark, 'href'), attribute(mark, 'id')]).toEqual(['¹', '#fn1', 'fn1-mark']);
  expect(textIn(marked, 'words')).toEqual([paragraph(47).text]);
  const [back] = classed(drawn(paragraph('fn1')), 'back');
  expect(back && attribute(back, 'href')).toBe('#fn1-mark');
  expect(classed(marked, 'back')).toEqual([]);
});

it('cuts a mark of two figures where it ends', () => {
  const text = '科索沃¹²的<b>';
  const elements = drawn({ ...paragraphOf(text), footnotes: [{ id: 'fn12', at: 3, end: 5 }] });
  expect(textIn(elements, 'mark')).toEqual(['¹²']);
  expect(textIn(elements, 'words')).toEqual([text]);
});

it('sets off the words that are an error of the source, and keeps the text', () => {
  const elements = drawn(paragraph(14));
  expect(textIn(elements, 'erratum').every((words) => words === '利比亚')).toBe(true);
  expect(textIn(elements, 'erratum')).toHaveLength(paragraph(14).errata.length);
});

it('gives its citation to select in two languages, and itself as JSON', () => {
  const elements = drawn(paragraph(15));
  expect(textIn(elements, 'citation')).toEqual(['A/68/652，第15段', 'A/68/652, para. 15']);
  expect(textIn(drawn(paragraph(15), enUS), 'citation')).toEqual(['A/68/652, para. 15', 'A/68/652，第15段']);
  const record = elements.find((each) => attribute(each, 'type') === 'application/json');
  expect(record && attribute(record, 'href')).toBe('a-68-652/15.json');
  const [summary] = elements.filter(({ tagName }) => tagName === 'summary');
  expect(summary && [attribute(summary, 'aria-label'), textOf(summary)]).toEqual(['引用第15段', '引用']);
});

it('has the identifier of Akoma Ntoso, where it has a number', () => {
  const eIdIn = (each: Paragraph) => drawn(each).flatMap((element) => attribute(element, 'data-eid') ?? []);
  expect([eIdIn(paragraph(15)), eIdIn(paragraph('summary'))]).toEqual([['para_15'], []]);
});

it('is named in the language of its report', () => {
  const [number] = classed(drawn(paragraph(15), enUS), 'number');
  expect(number && attribute(number, 'title')).toBe('Link to para. 15');
});

it('takes no text for markup', () => {
  const text = '</span></p></div><script>alert(1)</script><img src=x onerror=alert(1)>';
  const [block] = classed(drawn(paragraphOf(text)), 'paragraph');
  expect(block && inside(block).map(({ tagName }) => tagName)).toEqual([
    'p',
    'a',
    'span',
    ...['details', 'summary', 'p', 'span', 'span', 'a'],
  ]);
});

it('tells footnotes from all else', () => {
  expect(['fn1', 1, 'front', 'summary'].map((id) => isFootnote(id as Paragraph['id']))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
