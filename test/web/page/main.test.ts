import { afterAll, beforeAll, expect, it } from 'vitest';
import { zhCN } from '../../../src/presentation/wording/zhCN.ts';
import { describePage, openTab, send } from '../browser.ts';
import { type PretendChannel, pretendChannel } from '../pretendChannel.ts';
import { violations } from '../violations.ts';
import { everything } from './everything.ts';

describePage('the page', () => {
  let channel: PretendChannel;

  beforeAll(async () => {
    channel = await pretendChannel({
      commands: [
        {
          id: '1',
          type: 1,
          name: 'mission',
          description: 'A mission',
          options: [{ type: 3, name: 'name', description: 'Its name', required: true, autocomplete: true }],
        },
        { id: '2', type: 3, name: 'Verify', description: '' },
      ],
    });
  });
  afterAll(() => channel.web.close());

  it.each([
    ['dark', 900],
    ['light', 360],
  ] as const)('keeps nobody out: %s, %i wide', async (theme, width) => {
    const { page, complaints, close } = await openTab(channel.web.url, { theme, width });
    expect(await violations(page)).toEqual([]);
    channel.post({ components: everything() });
    channel.post({ components: everything(), flags: (1 << 15) | (1 << 6) });
    await page.locator('.message').nth(1).waitFor();
    await page.keyboard.type('/mis');
    await page.locator('.composer [role=option]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('马');
    await page.locator('.composer [role=option]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox').nth(1).click();
    expect(await violations(page)).toEqual([]);
    await page
      .locator('.message')
      .first()
      .click({ button: 'right', position: { x: 4, y: 4 } });
    expect(await violations(page)).toEqual([]);
    await close();
    expect(complaints).toEqual([]);
  });

  it('says that the bot is at work, and that something failed', async () => {
    let fail = (_: Error) => {};
    const failing = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const slow = await pretendChannel({ act: () => failing });
    const { page, close } = await openTab(slow.web.url);
    await send(page, '问');
    await expect.poll(() => page.getByRole('status').innerText()).toBe('引段正在输入…');
    fail(new Error('No bot is connected to the gateway.'));
    // What the server says is for developers.
    await expect.poll(() => page.getByRole('alert').innerText()).toBe(zhCN.web.failed);
    expect(await page.getByRole('status').innerText()).toBe('');
    slow.emit({ type: 'typing' });
    await expect.poll(() => page.getByRole('status').innerText()).toBe('引段正在输入…');
    slow.post({ content: '答' });
    await expect.poll(() => page.getByRole('status').innerText()).toBe('');
    await close();
    await slow.web.close();
  });

  it('says when the bot is gone', async () => {
    const gone = await pretendChannel();
    const { page, close } = await openTab(gone.web.url);
    await gone.web.close();
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('正在重连');
    await close();
  });
});
