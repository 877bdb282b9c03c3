import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describePage, openTab, type Tab } from '../../browser.ts';
import { type PretendChannel, pretendChannel } from '../../pretendChannel.ts';
import { everything } from '../everything.ts';

describePage('selects', () => {
  let channel: PretendChannel;
  let tab: Tab;

  beforeAll(async () => {
    channel = await pretendChannel();
  });
  afterAll(() => channel.web.close());
  beforeEach(async () => {
    channel.acts.length = 0;
    tab = await openTab(channel.web.url);
    channel.post({ id: 'm1', components: everything() });
  });
  afterEach(() => tab.close());

  it('send one value as soon as it is chosen', async () => {
    await tab.page.getByRole('combobox', { name: '选一个' }).click();
    await tab.page.getByRole('option', { name: '乙' }).click();
    await expect
      .poll(() => channel.acts)
      .toEqual([{ act: 'choose', message: 'm1', control: 'pick', values: ['b'], locale: 'zh-CN' }]);
  });

  it('collect several by keyboard until they are closed, and no more than allowed', async () => {
    const { page } = tab;
    await page.getByRole('combobox', { name: '选几个' }).focus();
    for (const key of ['ArrowDown', ' ', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('[role=option][aria-selected=true]').allInnerTexts()).toHaveLength(2);
    expect(channel.acts).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => channel.acts)
      .toEqual([{ act: 'choose', message: 'm1', control: 'pick several', values: ['a', 'b'], locale: 'zh-CN' }]);
  });

  it('send nothing when they are left with Escape', async () => {
    const { page } = tab;
    await page.getByRole('combobox', { name: '选几个' }).focus();
    for (const key of ['ArrowDown', ' ', 'Escape']) await page.keyboard.press(key);
    expect(await page.getByRole('combobox', { name: '选几个' }).innerText()).toBe('选几个');
    expect(channel.acts).toEqual([]);
  });
});
