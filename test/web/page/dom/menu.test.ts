import { beforeEach, expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { pretendTab } from '../../pretendTab.ts';

describePage('the menu of a message', () => {
  const names = { name: 'Verify quote', name_localizations: { 'zh-CN': '核对引文', 'zh-TW': '核對引文' } };
  const pretend = pretendTab({ commands: [{ id: '1', type: 3, ...names, description: '' }] });
  const verify = { act: 'menu', message: 'm1', name: 'Verify quote' };

  beforeEach(async () => {
    pretend.channel.post({
      id: 'm1',
      content: '“引文”',
      flags: 0,
      author: { id: '3', username: '小林', global_name: null },
    });
    await pretend.tab.page.locator('.message').waitFor();
  });

  it('opens with the right button of the mouse, in the language of the person', async () => {
    await pretend.tab.page.locator('.message').click({ button: 'right' });
    await pretend.tab.page.getByRole('menuitem', { name: '核对引文' }).click();
    await expect.poll(() => pretend.channel.acts).toEqual([{ ...verify, locale: 'zh-CN' }]);
  });

  it('opens by its button and is used by keyboard; the focus comes back', async () => {
    const { page } = pretend.tab;
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
    const { page } = pretend.tab;
    await page.locator('.message').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: '核对引文' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => pretend.channel.acts).toEqual([{ ...verify, locale: 'zh-CN' }]);
  });

  it('opens with a long press', async () => {
    const touches = [{ identifier: 0, clientX: 100, clientY: 100 }];
    await pretend.tab.page.locator('.message').dispatchEvent('touchstart', { touches });
    await pretend.tab.page.getByRole('menuitem', { name: '核对引文' }).waitFor();
    await pretend.tab.page.keyboard.press('Escape');
    await pretend.tab.page.locator('.message').dispatchEvent('touchstart', { touches });
    await pretend.tab.page.locator('.message').dispatchEvent('touchend', {});
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await pretend.tab.page.getByRole('menu').count()).toBe(0);
  });

  it('copies the text of the message', async () => {
    await pretend.tab.page.locator('.message').click({ button: 'right' });
    await pretend.tab.page.getByRole('menuitem', { name: '复制文字' }).click();
    await expect.poll(() => pretend.tab.page.evaluate('navigator.clipboard.readText()')).toContain('“引文”');
  });
});
