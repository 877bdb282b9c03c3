import { expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { realTab } from '../../realTab.ts';

describePage('what is written on several lines', () => {
  const real = realTab();

  it('breaks the line with Shift and Enter, and keeps pasted lines', async () => {
    const { page } = real.tab;
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
