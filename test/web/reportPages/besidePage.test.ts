import { expect, it } from 'vitest';
import { besidePage } from '../../../src/web/reportPages/besidePage.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { EXPORTED, SERVED } from '../../../src/web/reportPages/place.ts';
import { REPORT } from '../../corpus.ts';
import { attribute, classed, elementsOf, inside, textOf } from './parsed.ts';
import { englishOf } from './twoLanguages.ts';

const { document } = REPORT;
const english = englishOf([20]);
const page = elementsOf(toHtml(besidePage({ chinese: document, english }, SERVED)));
const rowOf = (anchor: string) => {
  const [row] = page.filter((element) => attribute(element, 'id') === anchor);
  return row ? classed(inside(row), 'side') : [];
};

it('has every paragraph in its own words and its own language, the Chinese first', () => {
  const sides = rowOf('p15');
  expect(sides.map((side) => attribute(side, 'lang'))).toEqual(['zh-Hans', 'en']);
  expect(sides.flatMap((side) => classed(inside(side), 'words').map(textOf))).toEqual([
    document.paragraphs.find(({ id }) => id === 15)?.text,
    'This stands in place of paragraph 15.',
  ]);
  expect(classed(page, 'words')).toHaveLength(document.paragraphs.length * 2 - 1);
});

it('leads from each paragraph to the same in the page of its language', () => {
  const links = (place: typeof SERVED) =>
    elementsOf(toHtml(besidePage({ chinese: document, english }, place)))
      .filter((element) => attribute(element, 'class') === 'place')
      .map((link) => attribute(link, 'href'));
  expect(links(SERVED)).toEqual(expect.arrayContaining(['../a-68-652#p15', '../a-68-652-en#p15']));
  expect(links(EXPORTED)).toEqual(expect.arrayContaining(['../a-68-652.html#p15', '../a-68-652-en.html#p15']));
});

it('says where a language has no such paragraph, in that language', () => {
  expect(rowOf('p20').map(textOf)[1]).toBe('The text in this language has no such paragraph.');
});

it('has each heading once in each language, above its paragraphs', () => {
  const headings = page.filter(({ tagName }) => tagName === 'h2').map(textOf);
  const printed = document.sections.flatMap(({ heading }) => [heading, heading]);
  expect(headings.toSorted()).toEqual([...printed, '脚注', 'Footnotes'].toSorted());
});

it('has no two elements of one id', () => {
  const ids = page.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});
