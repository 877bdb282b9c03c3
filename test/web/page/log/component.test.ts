import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describePage, openTab, type Tab } from '../../browser.ts';
import { type PretendChannel, pretendChannel } from '../../pretendChannel.ts';
import { everything } from '../everything.ts';

describePage('components', () => {
  let channel: PretendChannel;
  let tab: Tab;

  beforeAll(async () => {
    channel = await pretendChannel();
  });
  afterAll(() => channel.web.close());
  beforeEach(async () => {
    tab = await openTab(channel.web.url);
  });
  afterEach(async () => {
    await tab.close();
    expect(tab.complaints).toEqual([]);
  });

  it('are shown as they were sent', async () => {
    channel.post({ components: everything() });
    const box = tab.page.locator('.container');
    expect(await box.evaluate((node) => node.ownerDocument.defaultView?.getComputedStyle(node).borderLeftColor)).toBe(
      'rgb(65, 143, 222)',
    );
    expect(await box.locator('h3').innerText()).toBe('标题');
    expect(await box.locator('blockquote').innerText()).toBe('引文');
    expect(await box.getByRole('img', { name: '一张图' }).evaluate((image) => image.naturalWidth)).toBe(9);
    expect(await box.locator('.file').innerText()).toMatch(/a\.csv\s+1\.2/u);
    expect(await box.getByRole('button', { name: '五' }).isDisabled()).toBe(true);
    expect(await box.getByRole('link', { name: '六' }).getAttribute('href')).toBe('https://un.org/');
  });

  it('send a press with the message and the control', async () => {
    channel.post({ id: 'm1', components: everything() });
    await tab.page.getByRole('button', { name: '三' }).click();
    await tab.page.getByRole('button', { name: '看' }).click();
    await expect
      .poll(() => channel.acts)
      .toEqual([
        { act: 'press', message: 'm1', control: 'three', locale: 'zh-CN' },
        { act: 'press', message: 'm1', control: 'see', locale: 'zh-CN' },
      ]);
  });

  it('never load a picture from elsewhere, nor link to what is no web address', async () => {
    const media = { id: '0', url: 'https://example.org/a.png', proxy_url: 'https://example.org/a.png' };
    const link = { type: 2, style: 5, label: '链', url: 'javascript:alert(1)' };
    channel.post({
      components: [
        { type: 12, items: [{ media }] },
        { type: 1, components: [link] },
      ],
    });
    expect(await tab.page.locator('.gallery a').getAttribute('href')).toBe('https://example.org/a.png');
    expect(await tab.page.locator('.gallery img').count()).toBe(0);
    expect(await tab.page.getByText('链').getAttribute('href')).toBeNull();
  });
});
