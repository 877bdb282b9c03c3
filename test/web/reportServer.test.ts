import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReportPages } from '../../src/web/reportServer.ts';
import type { Web } from '../../src/web/serving/listen.ts';
import { REPORT } from '../corpus.ts';
import { paragraphOf } from '../presentation/hostile.ts';
import { describePage, openTab, type Tab } from './browser.ts';
import { violations } from './violations.ts';

const { document } = REPORT;
const HOSTILE =
  '<script>document.title = "x"</script><img src=x onerror="document.title = 1"> </p></div>\u202Eabc & "x"';

let web: Web;

beforeAll(async () => {
  const paragraphs = [{ ...paragraphOf(HOSTILE), id: 1 }];
  const hostile = { info: { ...document.info, id: 'hostile', symbol: HOSTILE }, sections: [], paragraphs };
  web = await openReportPages({ host: '127.0.0.1', port: 0, documents: [document, hostile] });
});
afterAll(() => web.close());

describe('what is served', () => {
  it.each(['/read/a-68-652', '/read/', '/read/reader.css', '/nothing'])('has its policy: %s', async (path) => {
    const { headers } = await fetch(web.url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is the reports alone, and nothing of the channel', async () => {
    const statuses = ['/events', '/act', '/complete', '/main.js', '/attachments/1/2/a.csv'].map(
      async (path) => (await fetch(web.url + path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404, 404]);
    expect((await fetch(`${web.url}/act`, { method: 'POST', body: '{}' })).status).toBe(405);
  });
});

const styleOf = (page: Page, selector: string, property: string): Promise<unknown> =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);

describePage('a report in a browser', () => {
  const open = (path: string, reader: Parameters<typeof openTab>[1] = {}): Promise<Tab> =>
    openTab(`${web.url}${path}`, { shows: 'main', ...reader });

  it.each([
    ['dark', 1200],
    ['light', 360],
  ] as const)('keeps nobody out, and is no wider than its window: %s, %i wide', async (theme, width) => {
    for (const path of ['/read/a-68-652#p47', '/read/', '/read/nothing', '/read/hostile']) {
      const { page, complaints, close } = await open(path, { theme, width });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await close();
      // That a page is not found is said by the browser as well.
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    }
  });

  it('shows every paragraph in the words of the report', async () => {
    const { page, close } = await open('/read/a-68-652');
    expect(await page.locator('.words').allTextContents()).toEqual(document.paragraphs.map(({ text }) => text));
    await close();
  });

  it('shows text that looks like markup as text, and runs none of it', async () => {
    const { page, close } = await open('/read/hostile');
    expect(await page.locator('.words').allTextContents()).toEqual([HOSTILE]);
    expect(await page.title()).toContain('<script>');
    expect(await page.locator('script, img').count()).toBe(0);
    await close();
  });

  it('shows which paragraph its address names, and a paragraph its own address', async () => {
    const { page, close } = await open('/read/a-68-652#p58', { width: 360 });
    const colour = (id: string) => styleOf(page, `#${id}`, 'backgroundColor');
    const top = await page.evaluate('document.querySelector("#p58").getBoundingClientRect().top');
    expect(Math.abs(Number(top))).toBeLessThan(100);
    expect(await colour('p58')).not.toBe(await colour('p59'));
    await page.getByRole('link', { name: '59.', exact: true }).click();
    expect(page.url()).toBe(`${web.url}/read/a-68-652#p59`);
    expect(await colour('p59')).not.toBe(await colour('p58'));
    await close();
  });

  it('is found through by keyboard: past the contents, or to a section', async () => {
    const { page, close } = await open('/read/a-68-652');
    const focused = () => page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('跳到正文');
    expect(await styleOf(page, '.skip', 'clipPath')).toBe('none');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('文首');
    await page.getByRole('link', { name: '五. 安全和安保' }).press('Enter');
    expect(page.url()).toContain('#s5');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('51.');
    await close();
  });

  it('leaves to paper what is of use there', async () => {
    const { page, close } = await open('/read/a-68-652#p1', { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents, .skip, .back').filter({ visible: true }).count()).toBe(0);
    expect(await styleOf(page, '#p1', 'backgroundColor')).toBe('rgba(0, 0, 0, 0)');
    await close();
  });
});
