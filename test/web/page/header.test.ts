import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { LocalChannel } from '../../../src/localChannel.ts';
import { describePage, openTab, type Reader, send, type Tab } from '../browser.ts';
import { realChannel } from '../realChannel.ts';

describePage('the header', () => {
  let channel: LocalChannel;
  let tab: Tab;
  const open = async (reader: Reader = {}) => {
    tab = await openTab(channel.url, reader);
    return tab.page;
  };

  beforeAll(async () => {
    channel = await realChannel();
  });
  afterAll(() => channel.close());
  afterEach(async () => {
    await tab.close();
    expect(tab.complaints).toEqual([]);
  });

  it.each([
    ['zh-CN', '维和报告'],
    ['zh-HK', '維和報告'],
    ['de', 'peacekeeping-report'],
  ])('speaks the language that a browser of %s wants', async (locale, name) => {
    const page = await open({ locale });
    expect(await page.locator('h1').innerText()).toBe(name);
  });

  it('switches the names of options, the replies and its own words; what is typed stays, and so does the choice', async () => {
    const page = await open();
    await page.keyboard.type('/mission 马里稳定团');
    await page.locator('.languages').selectOption('zh-TW');
    expect(await page.locator('.field label').innerText()).toBe('名稱');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW');
    await page.locator('.field input').press('Enter');
    await expect.poll(() => page.locator('.message').last().innerText()).toContain('更多');
    await page.locator('.languages').selectOption('en-US');
    await page.locator('.line').fill('/paragraph 14');
    await page.locator('.field input').press('Enter');
    await expect.poll(() => page.locator('.message').last().innerText()).toContain('para. 14');
    await page.reload();
    expect(await page.locator('.languages').inputValue()).toBe('en-US');
  });

  it('is dark or light as the system is, and as the person wants from then on', async () => {
    const page = await open({ theme: 'light' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.locator('.theme').click();
    expect(await ground()).toBe('rgb(26, 26, 30)');
    await page.reload();
    await page.locator('.composer').waitFor();
    expect(await ground()).toBe('rgb(26, 26, 30)');
  });

  it('fits a phone: nothing is wider than 360 pixels, and fingers have room', async () => {
    const page = await open({ width: 360 });
    await send(page, '/figures ');
    await page.locator('.message').last().waitFor();
    await page.keyboard.type('/search ');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const wide = `[...document.querySelectorAll('.log *, footer *')].filter((node) => node.getBoundingClientRect().right > 360.5).length`;
    expect(await page.evaluate(wide)).toBe(0);
    const small = `[...document.querySelectorAll('button, input, select')].filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      return width > 0 && (height < 42 || width < 44);
    }).map((node) => node.className)`;
    expect(await page.evaluate(small)).toEqual([]);
  });
});
