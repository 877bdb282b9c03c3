import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReportPages, reportApp, reportFiles } from '../../../src/web/reportPages/reportApp.ts';
import { listen, type Web } from '../../../src/web/serving/listen.ts';
import { REPORT } from '../../corpus.ts';
import { paragraphOf } from '../../presentation/hostile.ts';
import { describePage, openTab, type Tab } from '../browser.ts';
import { violations } from '../violations.ts';

const { document } = REPORT;

let web: Web;

beforeAll(async () => {
  web = await listen(reportApp([document]), '127.0.0.1', 0);
});
afterAll(() => web.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(web.url + path, { headers, method, redirect: 'manual' });

describe('a report', () => {
  it('is found by its symbol, whatever stands behind a question mark', async () => {
    for (const path of ['/read/a-68-652', '/read/a-68-652?from=discord']) {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await response.text()).toContain('id="p93"');
    }
  });

  it('is sent once, and then only if it has changed', async () => {
    const first = await get('/read/a-68-652');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get('/read/a-68-652', { 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await get('/read/a-68-652', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('can be asked about without being sent', async () => {
    const response = await get('/read/a-68-652', {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(50_000);
  });
});

describe('everything else', () => {
  it.each(['/read/a-68-653', '/read/a-68-652/', '/read/A/68/652', '/read/__proto__', '/x', '/read/%2e%2e/main.ts'])(
    'is nothing: %s',
    async (path) => {
      const response = await get(path, { 'accept-language': 'zh-TW,zh;q=0.9,en;q=0.8' });
      expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
      expect(await response.text()).toContain('這個位址沒有報告');
    },
  );

  it.each([
    '//evil.example',
    '/read/../../etc/passwd',
    '/read/<script>alert(1)</script>',
    '*',
    'http://evil.example/read/a-68-652',
  ])('is nothing as it stands, too: %j', async (path) => {
    const { port } = new URL(web.url);
    const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve([response.statusCode, text]));
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(404);
    expect(body).not.toContain('script');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not to be changed: %s', async (method) => {
    const response = await get('/read/a-68-652', {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('leads to the list of what is held', async () => {
    for (const path of ['/', '/read']) {
      const response = await get(path);
      expect([response.status, response.headers.get('location')]).toEqual([302, 'read/']);
    }
    const list = await get('/read/', { 'accept-language': 'en-GB,en;q=0.5' });
    expect([list.status, await list.text()]).toEqual([200, expect.stringContaining('Reports held')]);
  });
});

const files = reportFiles([document]);
const textOf = (path: string) => Buffer.from(files.get(path)?.body ?? []).toString('utf8');

it('makes a page a report, small, with nothing that is not served', () => {
  expect([...files.keys()]).toEqual(['/read/reader.css', '/read/icon.svg', '/read/a-68-652']);
  expect(files.get('/read/a-68-652')?.body.length).toBeLessThan(150_000);
  expect(files.get('/read/reader.css')?.body.length).toBeLessThan(10_000);
  const head = textOf('/read/a-68-652').split('</head>')[0] ?? '';
  const addresses = [...head.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address]) => `/read/${address}`);
  expect(addresses.toSorted()).toEqual(['/read/icon.svg', '/read/reader.css']);
});

it('has colours for all that the style names', () => {
  const style = textOf('/read/reader.css');
  const used = new Set([...style.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name]) => name));
  expect([...used].filter((name) => !style.includes(`${name}:`))).toEqual([]);
  expect(style).not.toMatch(/url\(|@import/u);
});

it('tags what differs differently, and the same alike', () => {
  const again = reportFiles([document]);
  const other = reportFiles([{ ...document, sections: [] }]);
  const tag = (all: typeof files) => all.get('/read/a-68-652')?.tag;
  expect(tag(again)).toBe(tag(files));
  expect(tag(other)).not.toBe(tag(files));
  expect(tag(files)).toMatch(/^"[\w-]{22}"$/u);
});

const HOSTILE =
  '<script>document.title = "x"</script><img src=x onerror="document.title = 1"> </p></div>\u202Eabc & "x"';

let alone: Web;

beforeAll(async () => {
  const paragraphs = [{ ...paragraphOf(HOSTILE), id: 1 }];
  const hostile = { info: { ...document.info, id: 'hostile', symbol: HOSTILE }, sections: [], paragraphs };
  alone = await openReportPages([document, hostile], '127.0.0.1', 0);
});
afterAll(() => alone.close());

describe('what is served', () => {
  it.each(['/read/a-68-652', '/read/', '/read/reader.css', '/nothing'])('has its policy: %s', async (path) => {
    const { headers } = await fetch(alone.url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is the reports alone, and nothing of the channel', async () => {
    const statuses = ['/events', '/act', '/complete', '/main.js', '/attachments/1/2/a.csv'].map(
      async (path) => (await fetch(alone.url + path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404, 404]);
    expect((await fetch(`${alone.url}/act`, { method: 'POST', body: '{}' })).status).toBe(405);
  });
});

const styleOf = (page: Page, selector: string, property: string): Promise<unknown> =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);

describePage('a report in a browser', () => {
  const open = (path: string, reader: Parameters<typeof openTab>[1] = {}): Promise<Tab> =>
    openTab(`${alone.url}${path}`, { shows: 'main', ...reader });

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
    expect(page.url()).toBe(`${alone.url}/read/a-68-652#p59`);
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
