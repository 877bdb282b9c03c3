import { expect, it } from 'vitest';
import { figuresPage } from '../../../src/web/reportPages/figuresPage.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { EXPORTED, SERVED } from '../../../src/web/reportPages/place.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { attribute, elementsOf, inside, textOf } from './parsed.ts';

const { document } = REPORT;
const { figures } = await library();
const rowsOf = (place = SERVED) =>
  elementsOf(toHtml(figuresPage(document, figures, place)))
    .filter(({ tagName }) => tagName === 'tr')
    .slice(1);

it('has a row a figure: as printed, what it is, its period, and a link that highlights its sentence', () => {
  const rows = rowsOf();
  expect(rows).toHaveLength(figures.length);
  const cells = rows.map((row) =>
    inside(row)
      .filter(({ tagName }) => tagName === 'td')
      .map(textOf),
  );
  expect(cells).toContainEqual(['两项', '秘书长提出了两项政策', '自2011年以来', '第85段']);
  const links = rows.flatMap((row) => inside(row).flatMap((element) => attribute(element, 'href') ?? []));
  expect(links).toHaveLength(figures.length);
  expect(links.every((link) => /^\.\.\/a-68-652#(?:p\d+|summary|front|fn\d+)(?::~:text=\S+)?$/u.test(link))).toBe(true);
  expect(links.filter((link) => link.includes(':~:')).length).toBeGreaterThan(links.length * 0.9);
});

it('leads to files where the pages are files', () => {
  expect(
    rowsOf(EXPORTED)
      .flatMap(inside)
      .flatMap((each) => attribute(each, 'href') ?? [])[0],
  ).toMatch(/^\.\.\/a-68-652\.html#/u);
});
