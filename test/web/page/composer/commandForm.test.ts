import { expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { realTab } from '../../realTab.ts';

describePage('a command that is filled in', () => {
  const real = realTab();

  it('takes an option that is typed with its name', async () => {
    const { page } = real.tab;
    await page.keyboard.type('/budget chart:true');
    await expect.poll(() => page.locator('.field').count()).toBe(2);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message').last().locator('.picture img').count()).toBe(1);
  });

  it('takes what the pointer highlights with Enter', async () => {
    const { page } = real.tab;
    await page.keyboard.type('/mission 马里');
    const option = page.locator('.composer [role=option]').filter({ hasText: 'MINUSMA' });
    await option.hover();
    await page.keyboard.press('Enter');
    expect(await page.locator('.field input').inputValue()).toContain('MINUSMA');
  });
});
