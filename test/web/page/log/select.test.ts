import { beforeEach, expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { pretendTab } from '../../pretendTab.ts';
import { everything } from '../everything.ts';

describePage('selects', () => {
  const pretend = pretendTab();

  beforeEach(() => pretend.channel.post({ id: 'm1', components: everything() }));

  it('send one value as soon as it is chosen', async () => {
    await pretend.tab.page.getByRole('combobox', { name: '选一个' }).click();
    await pretend.tab.page.getByRole('option', { name: '乙' }).click();
    await expect
      .poll(() => pretend.channel.acts)
      .toEqual([{ act: 'choose', message: 'm1', control: 'pick', values: ['b'], locale: 'zh-CN' }]);
  });

  it('collect several by keyboard until they are closed, and no more than allowed', async () => {
    const { page } = pretend.tab;
    await page.getByRole('combobox', { name: '选几个' }).focus();
    for (const key of ['ArrowDown', ' ', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('[role=option][aria-selected=true]').allInnerTexts()).toHaveLength(2);
    expect(pretend.channel.acts).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => pretend.channel.acts)
      .toEqual([{ act: 'choose', message: 'm1', control: 'pick several', values: ['a', 'b'], locale: 'zh-CN' }]);
  });

  it('send nothing when they are left with Escape', async () => {
    const { page } = pretend.tab;
    await page.getByRole('combobox', { name: '选几个' }).focus();
    for (const key of ['ArrowDown', ' ', 'Escape']) await page.keyboard.press(key);
    expect(await page.getByRole('combobox', { name: '选几个' }).innerText()).toBe('选几个');
    expect(pretend.channel.acts).toEqual([]);
  });
});
