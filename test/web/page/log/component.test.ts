import { expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { pretendTab } from '../../pretendTab.ts';
import { everything } from '../everything.ts';

describePage('components', () => {
  const pretend = pretendTab();

  it('are shown as they were sent', async () => {
    pretend.channel.post({ components: everything() });
    const box = pretend.tab.page.locator('.container');
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
    pretend.channel.post({ id: 'm1', components: everything() });
    await pretend.tab.page.getByRole('button', { name: '三' }).click();
    await pretend.tab.page.getByRole('button', { name: '看' }).click();
    await expect
      .poll(() => pretend.channel.acts)
      .toEqual([
        { act: 'press', message: 'm1', control: 'three', locale: 'zh-CN' },
        { act: 'press', message: 'm1', control: 'see', locale: 'zh-CN' },
      ]);
  });

  it('never load a picture from elsewhere, nor link to what is no web address', async () => {
    const media = { id: '0', url: 'https://example.org/a.png', proxy_url: 'https://example.org/a.png' };
    const link = { type: 2, style: 5, label: '链', url: 'javascript:alert(1)' };
    pretend.channel.post({
      components: [
        { type: 12, items: [{ media }] },
        { type: 1, components: [link] },
      ],
    });
    expect(await pretend.tab.page.locator('.gallery a').getAttribute('href')).toBe('https://example.org/a.png');
    expect(await pretend.tab.page.locator('.gallery img').count()).toBe(0);
    expect(await pretend.tab.page.getByText('链').getAttribute('href')).toBeNull();
  });
});
