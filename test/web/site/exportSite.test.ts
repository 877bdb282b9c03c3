import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteers.ts';
import { enUS } from '../../../src/presentation/wording/enUS.ts';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { Quote } from '../../../src/report/quote.ts';
import { highlighted } from '../../../src/report/readerUrl.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { exportSite } from '../../../src/web/site/exportSite.ts';
import { paragraph, REPORT } from '../../corpus.ts';
import { paragraphOf } from '../../presentation/hostile.ts';
import { describePage, openTab, type Reader } from '../browser.ts';
import { englishOf } from '../reportPages/twoLanguages.ts';
import { violations } from '../violations.ts';

const { document } = REPORT;
const HOSTILE = '<script>document.title="x"</script><img src=x onerror="document.title=1">灯塔</p></div>\u202E & "x"';

let parent: string;
let folder: string;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'pilcrow-site-'));
  folder = join(parent, 'site');
  const info = { ...document.info, id: 'hostile', symbol: HOSTILE, title: { zh: HOSTILE, en: HOSTILE } };
  const hostile = { info, sections: [], paragraphs: [{ ...paragraphOf(HOSTILE), document: info, id: 1 }] };
  const library = await openLibrary([document, englishOf([20]), hostile], readGazetteer('corpus'));
  expect(await exportSite(library, folder, zhCN)).toMatchObject({ isDone: true });
});
afterAll(() => rmSync(parent, { recursive: true }));

const address = (path: string) => `${pathToFileURL(folder).href}/${path}`;
const open = (path: string, reader: Reader = {}) => openTab(address(path), { shows: 'main', ...reader });

it('says in one sentence why a folder is not taken', async () => {
  const other = join(parent, 'other');
  const library = await openLibrary([document], readGazetteer('corpus'));
  await exportSite(library, other, enUS);
  expect(readFileSync(join(other, 'index.html'), 'utf8')).toContain('Reports held');
  writeFileSync(join(other, 'notes.txt'), '');
  const refused = await exportSite(library, other, enUS);
  expect(refused).toEqual({ isDone: false, sentence: expect.stringContaining('holds notes.txt, which is no part') });
});

it('loads less than 100 kB before the first report can be read, its scripts included', () => {
  const loaded = ['a-68-652.html', 'reader.css', 'reader.js', 'search.js', 'icon.svg'];
  const bytes = loaded.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  expect(Math.min(...bytes)).toBeGreaterThan(100);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(100_000);
});

/** The share of a picture that has the colour of highlighted words, `--found` of the light theme: #ffe58f. */
async function highlightedShare(picture: Buffer): Promise<number> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let found = 0;
  for (let at = 0; at < data.length; at += 3)
    found += Number(data.subarray(at, at + 3).equals(Buffer.from('ffe58f', 'hex')));
  return found / (info.width * info.height);
}

describePage('an exported site, opened from its folder', () => {
  it.each([
    ['dark', 1200],
    ['light', 1200],
    ['dark', 360],
    ['light', 360],
  ] as const)('keeps nobody out, and is no wider than its window: %s, %i wide', async (theme, width) => {
    for (const path of [
      'index.html',
      'a-68-652.html#p15',
      'a-68-652/figures.html',
      'a-68-652/en.html',
      'hostile.html',
    ]) {
      const { page, complaints, close } = await open(path, { theme, width });
      await page.locator('.search').waitFor();
      if (path.includes('#p15')) await page.locator('#p15 summary').click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(complaints).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });

  it('leads to a quote: its paragraph is in view, and the quote is highlighted', async () => {
    const words = '随后举行的 2013 年总统选举和议会选举是在实现和平与稳定的道路上向前迈出的重要一步';
    const start = paragraph(15).text.indexOf(words);
    const quote = Quote.cut(paragraph(15), { start, end: start + words.length });
    const url = highlighted('a-68-652.html#p15', quote, [document]);
    const shares = [];
    for (const path of [url, 'a-68-652.html#p15']) {
      const { page, close } = await open(path, { theme: 'light' });
      await page.waitForFunction('scrollY > 0');
      const top = Number(await page.evaluate('document.querySelector("#p15").getBoundingClientRect().top'));
      expect(top).toBeGreaterThan(-100);
      expect(top).toBeLessThan(800);
      shares.push(await highlightedShare(await page.locator('#p15 .words').screenshot()));
      await close();
    }
    const [quoted, whole] = shares;
    expect(whole).toBe(0);
    // A seventh of the paragraph, less the black of its characters.
    expect(quoted).toBeGreaterThan(0.03);
    expect(quoted).toBeLessThan(0.3);
  });

  it('finds paragraphs by script, in this report alone, and leads to them', async () => {
    const { page, complaints, close } = await open('a-68-652.html');
    await page.getByRole('searchbox').fill('無人駕駛');
    const first = page.locator('.hits li').first();
    expect(await first.locator('mark').allTextContents()).toContain('无人驾驶');
    expect(await first.textContent()).toMatch(/^A\/68\/652，第\d+段/u);
    const name = await first.locator('a').textContent();
    await first.locator('a').click();
    expect(page.url()).toContain(`#p${/第(\d+)段/u.exec(name ?? '')?.[1]}`);
    await page.getByRole('searchbox').fill('灯塔');
    await page.getByText(zhCN.reader.search.nothing).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds in all reports from their list, and shows hostile text as text', async () => {
    const { page, complaints, close } = await open('index.html');
    await page.getByRole('searchbox').fill('灯塔');
    await page.getByRole('button', { name: '查找' }).click();
    const [shown = ''] = await page.locator('.hits p').allTextContents();
    expect(HOSTILE.endsWith(shown.replace(/^…/u, '')) && shown.includes('灯塔</p>')).toBe(true);
    await page.locator('.hits a').click();
    await page.locator('#p1').waitFor();
    expect(await page.locator('.words').allTextContents()).toEqual([HOSTILE]);
    expect(await page.title()).toContain('<script>');
    expect(complaints).toEqual([]);
    await close();
  });

  it('copies a citation', async () => {
    const { page, close } = await open('a-68-652.html#p15');
    await page.locator('#p15 summary').click();
    await page.locator('#p15').getByRole('button', { name: '复制' }).first().click();
    await page.locator('#p15').getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('A/68/652，第15段');
    expect(await page.evaluate('getSelection().toString()')).toBe('A/68/652，第15段');
    await close();
  });

  it('shows two languages in two columns on a desk, and one under the other on a phone', async () => {
    for (const [width, isBeside] of [
      [1200, true],
      [360, false],
    ] as const) {
      const { page, close } = await open('a-68-652/en.html#p15', { width });
      const [chinese, english] = await Promise.all(
        [0, 1].map((side) => page.locator('#p15 .side').nth(side).boundingBox()),
      );
      expect(chinese?.y === english?.y).toBe(isBeside);
      expect(chinese?.x === english?.x).toBe(!isBeside);
      await close();
    }
  });

  it('can be read and cited without scripts, and then shows no box that would do nothing', async () => {
    const { page, close } = await open('a-68-652.html', { javaScript: false });
    expect(await page.locator('.words').allTextContents()).toEqual(document.paragraphs.map(({ text }) => text));
    await page.locator('#p15 summary').click();
    expect(await page.locator('#p15 .citation').first().isVisible()).toBe(true);
    expect(await page.locator('.search').isVisible()).toBe(false);
    await close();
  });
});
