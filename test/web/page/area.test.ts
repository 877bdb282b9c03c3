import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LocalChannel } from '../../../src/localChannel.ts';
import { describePage, openTab, type Tab } from '../browser.ts';
import { realChannel } from '../realChannel.ts';

describePage('what is written on several lines', () => {
  let channel: LocalChannel;
  let tab: Tab;
  beforeAll(async () => {
    channel = await realChannel();
  });
  afterAll(() => channel.close());
  beforeEach(async () => {
    tab = await openTab(channel.url);
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.complaints).toEqual([]);
  });

  it('breaks the line with Shift and Enter, and keeps pasted lines', async () => {
    const { page } = tab;
    const line = page.locator('.line');
    await line.fill('第一行');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('第二行');
    expect(await line.inputValue()).toBe('第一行\n第二行');
    expect(await line.getAttribute('rows')).toBe('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cause').last().innerText()).toContain('第一行');
    expect(await line.inputValue()).toBe('');
  });
});
