import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/ingest/gazetteers.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { openReportPages, reportApp } from '../../../src/web/reportPages/reportApp.ts';
import { listen, type Web } from '../../../src/web/serving/listen.ts';
import { REPORT } from '../../corpus.ts';
import { library } from '../../library.ts';
import { paragraphOf } from '../../presentation/hostile.ts';
import { describePage, openTab, type Tab } from '../browser.ts';
import { violations } from '../violations.ts';

const { document } = REPORT;

let web: Web;

beforeAll(async () => {
  const held = await library();
  web = await listen(await reportApp(() => held), { host: '127.0.0.1', port: 0 });
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
    expect((await get('/read/a-68-652')).headers.get('content-encoding')).toBe('gzip');
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
    expect(body).not.toMatch(/alert|evil|passwd/u);
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

describe('a search', () => {
  const found = async (query: string, headers = {}) => (await get(`/read/search?${query}`, headers)).text();

  it('answers by the engine, in the language of whoever asks', async () => {
    const page = await found(`q=${encodeURIComponent('無人機')}`, { 'accept-language': 'zh-TW' });
    expect(page).toContain('<h1>搜尋：無人機</h1>');
    expect(page).toMatch(/<a href="a-68-652#p\d+:~:text=[^"]+">A\/68\/652，第\d+段<\/a>/u);
  });

  it('keeps to a document, and knows no other', async () => {
    const words = encodeURIComponent('维和人员');
    expect(await found(`q=${words}&in=a-68-652`)).toContain('name="in" value="a-68-652"');
    expect(await found(`q=${words}&in=%3Cscript%3E`)).not.toContain('name="in"');
  });

  it.each([
    '',
    'q=',
    'q=%20',
    'q=%ff%fe',
    'q[]=a',
    `q=${'x'.repeat(201)}`,
    'q=%3Cscript%3Ealert(1)%3C/script%3E',
    'in=a&in=b',
  ])('takes whatever is asked: %s', async (query) => {
    const response = await get(`/read/search?${query}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('<script>');
  });
});

it('gives each paragraph as JSON', async () => {
  const response = await get('/read/a-68-652/15.json');
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.json()).toMatchObject({ paragraph: 15, citation: { en: 'A/68/652, para. 15' }, next: 16 });
  expect((await get('/read/a-68-652/94.json')).status).toBe(404);
});

const HOSTILE =
  '<script>document.title = "x"</script><img src=x onerror="document.title = 1"> </p></div>\u202Eabc & "x"';

let alone: Web;

beforeAll(async () => {
  const paragraphs = [{ ...paragraphOf(HOSTILE), id: 1 }];
  const hostile = { info: { ...document.info, id: 'hostile', symbol: HOSTILE }, sections: [], paragraphs };
  const held = await openLibrary([document, hostile], readGazetteer('corpus'));
  alone = await openReportPages(() => held, '127.0.0.1', 0);
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
    for (const path of [
      '/read/a-68-652#p47',
      '/read/a-68-652/figures',
      '/read/',
      '/read/nothing',
      '/read/hostile',
      '/read/search?q=维和',
    ]) {
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
    expect(await page.locator('script:not([src]), img').count()).toBe(0);
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
    expect(await page.locator('.contents, .skip, .back, .search, .cite').filter({ visible: true }).count()).toBe(0);
    expect(await styleOf(page, '#p1', 'backgroundColor')).toBe('rgba(0, 0, 0, 0)');
    await close();
  });
});
