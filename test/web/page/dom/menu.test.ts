import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describePage, openTab, type Tab } from '../../browser.ts';
import { type PretendChannel, pretendChannel } from '../../pretendChannel.ts';

describePage('the menu of a message', () => {
  let channel: PretendChannel;
  let tab: Tab;
  const verify = { act: 'menu', message: 'm1', name: 'Verify quote' };

  beforeAll(async () => {
    const names = { name: 'Verify quote', name_localizations: { 'zh-CN': '核对引文', 'zh-TW': '核對引文' } };
    channel = await pretendChannel({ commands: [{ id: '1', type: 3, ...names, description: '' }] });
  });
  afterAll(() => channel.web.close());
  beforeEach(async () => {
    channel.acts.length = 0;
    tab = await openTab(channel.web.url);
    channel.post({ id: 'm1', content: '“引文”', flags: 0, author: { id: '3', username: '小林', global_name: null } });
    await tab.page.locator('.message').waitFor();
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.complaints).toEqual([]);
  });

  it('opens with the right button of the mouse, in the language of the person', async () => {
    await tab.page.locator('.message').click({ button: 'right' });
    await tab.page.getByRole('menuitem', { name: '核对引文' }).click();
    await expect.poll(() => channel.acts).toEqual([{ ...verify, locale: 'zh-CN' }]);
  });

  it('opens by its button and is used by keyboard; the focus comes back', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: '消息操作' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').innerText()).toBe('核对引文');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('回复');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(
      await page
        .getByRole('button', { name: '消息操作' })
        .evaluate((node) => node === node.ownerDocument.activeElement),
    ).toBe(true);
  });

  it('opens with Shift+F10', async () => {
    const { page } = tab;
    await page.locator('.message').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: '核对引文' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => channel.acts).toEqual([{ ...verify, locale: 'zh-CN' }]);
  });

  it('opens with a long press', async () => {
    const touches = [{ identifier: 0, clientX: 100, clientY: 100 }];
    await tab.page.locator('.message').dispatchEvent('touchstart', { touches });
    await tab.page.getByRole('menuitem', { name: '核对引文' }).waitFor();
    await tab.page.keyboard.press('Escape');
    await tab.page.locator('.message').dispatchEvent('touchstart', { touches });
    await tab.page.locator('.message').dispatchEvent('touchend', {});
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tab.page.getByRole('menu').count()).toBe(0);
  });

  it('copies the text of the message', async () => {
    await tab.page.locator('.message').click({ button: 'right' });
    await tab.page.getByRole('menuitem', { name: '复制文字' }).click();
    await expect.poll(() => tab.page.evaluate('navigator.clipboard.readText()')).toContain('“引文”');
  });
});
