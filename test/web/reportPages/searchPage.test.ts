import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { toHtml } from '../../../src/web/reportPages/markup.ts';
import { searchPage } from '../../../src/web/reportPages/searchPage.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { hostileText } from '../../presentation/hostile.ts';
import { attribute, classed, elementsOf, inside, textOf } from './parsed.ts';

const opened = await library();
const { info } = REPORT.document;
const drawn = async (words: string, within = null as typeof info | null, wording = zhCN) =>
  elementsOf(toHtml(await searchPage({ words, within }, opened, wording)));

it('lists paragraphs by citation with the words that were found, and highlights their sentence', async () => {
  const page = await drawn('无人机');
  const hits = classed(page, 'hits')
    .flatMap(inside)
    .filter(({ tagName }) => tagName === 'li');
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) {
    const [link] = inside(hit).filter(({ tagName }) => tagName === 'a');
    const id = Number(/第(\d+)段/u.exec(link ? textOf(link) : '')?.[1]);
    expect(link && attribute(link, 'href')).toMatch(new RegExp(`^a-68-652#p${id}(?::~:text=\\S+)?$`, 'u'));
    const words = classed(inside(hit), 'words').map(textOf).join('');
    expect(paragraph(id).text).toContain(words);
  }
  expect(page.filter(({ tagName }) => tagName === 'mark').map(textOf)).toContain('无人');
});

it('keeps the words in the box, and offers to look in all reports', async () => {
  const page = await drawn('维和 "人员"', info);
  const box = page.find((each) => attribute(each, 'name') === 'q');
  expect(box && attribute(box, 'value')).toBe('维和 "人员"');
  const everywhere = page.find((each) => textOf(each) === zhCN.reader.search.everywhere && each.tagName === 'a');
  expect(everywhere && attribute(everywhere, 'href')).toBe(`search?q=${encodeURIComponent('维和 "人员"')}`);
});

it('says in one sentence that nothing is there, that nothing was asked, or that it is too much', async () => {
  const sentences = async (words: string) =>
    (await drawn(words, null, enUS)).filter(({ tagName }) => tagName === 'p').map(textOf);
  expect(await sentences('火星殖民地')).toEqual([enUS.reader.search.nothing]);
  expect(await sentences(' ')).toEqual([]);
  expect(await sentences('x'.repeat(201))).toEqual([enUS.errors.tooLong('Find', 200)]);
});

it('takes no words for markup, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText(8), async (words) => {
      const page = await drawn(words, info);
      const tags = new Set(page.map(({ tagName }) => tagName));
      for (const tag of ['img', 'b', 'style', 'iframe']) expect(tags.has(tag)).toBe(false);
      expect(page.filter(({ tagName }) => tagName === 'script').map((each) => attribute(each, 'src'))).toEqual([
        'reader.js',
      ]);
    }),
    { numRuns: 60 },
  );
});
