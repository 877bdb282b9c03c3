import { expect, it } from 'vitest';
import { zhCN } from '../../../../src/presentation/wording/zhCN.ts';
import { describePage, send } from '../../browser.ts';
import { realTab } from '../../realTab.ts';

describePage('the bot behind the page', () => {
  const real = realTab();
  const message = () => real.tab.page.locator('.message').last();
  /** Sends a command and waits for its reply, which then is the last message. */
  const command = async (line: string) => {
    const before = await real.tab.page.locator('.message').count();
    await send(real.tab.page, line);
    await real.tab.page.locator('.message').nth(before).waitFor();
  };

  it('answers a question in plain words, marking nothing but what was sent', async () => {
    const before = await real.tab.page.locator('.message').count();
    await send(real.tab.page, '2013年有多少维和人员被打死？');
    await real.tab.page
      .locator('.message')
      .nth(before + 1)
      .waitFor();
    expect(await message().innerText()).toContain('A/68/652，第51段');
    expect(await message().locator('strong').count()).toBeGreaterThan(0);
    expect(await message().locator('.cause').innerText()).toMatch(/读者\s+.*2013年有多少维和人员被打死？/u);
  });

  it('is asked with an example', async () => {
    await real.tab.page.locator('.example').nth(1).click();
    await expect.poll(() => message().innerText()).toContain('75亿美元');
  });

  it('answers in the language of the page, whatever is written', async () => {
    const { page } = real.tab;
    await page.locator('.languages').selectOption('en-US');
    await page.locator('.line').focus();
    await send(page, '联科行动缩编到多少人？');
    await expect.poll(() => message().innerText()).toContain('A/68/652, para. 13');
    await send(page, '/nothing');
    await expect.poll(() => message().innerText()).toContain('There is no command /nothing');
  });

  it('says that a message to everyone is not for the bot', async () => {
    await send(real.tab.page, '@everyone 有多少警察？');
    expect(await real.tab.page.locator('.alert').innerText()).toBe(zhCN.web.everyone);
  });

  it('takes a command by keyboard alone: list, suggestion, Enter', async () => {
    const { page } = real.tab;
    await page.keyboard.type('／');
    const options = page.locator('.composer [role=option]');
    await expect
      .poll(() => options.count())
      .toBe(real.channel.discord.commands().filter(({ type }) => type === 1).length);
    await page.keyboard.type('mis');
    await expect.poll(() => options.count()).toBeLessThan(real.channel.discord.commands().length);
    await page.keyboard.press('Tab');
    await page.keyboard.type('马里稳定');
    await options.filter({ hasText: 'MINUSMA' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.field input').getAttribute('aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => message().innerText()).toContain('联合国马里多层面综合稳定团');
    expect(await page.locator('.line:focus').count()).toBe(1);
  });

  it('sends a command that needs nothing with a second Enter, for all to read, in answer to nothing', async () => {
    const { page } = real.tab;
    await command('/paragraph 14');
    await message().getByRole('button', { name: '操作' }).click();
    await page.getByRole('menuitem', { name: '回复' }).click();
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    expect(await page.locator('.send:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.line:focus').count()).toBe(1);
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    expect(await page.locator('.answering').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => message().innerText()).toContain('引段：用报告原文回答');
    expect(await message().innerText()).not.toContain(zhCN.web.private);
  });

  it('turns pages in place, and the focus stays', async () => {
    const { page } = real.tab;
    await command('/mission 马里稳定团');
    const next = message().getByRole('button', { name: '更多', exact: true });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => message().innerText()).toContain('第 2 页');
    expect(await page.locator('.message :focus').innerText()).toBe('更多');
  });

  it('shows the quote chosen in a select', async () => {
    const { page } = real.tab;
    await command('/figures 联科行动');
    const select = message().getByRole('combobox');
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => message().locator('blockquote').count()).toBeGreaterThan(0);
  });

  it('replies to a message from its menu, and the follow-up is completed', async () => {
    const { page } = real.tab;
    await command('/mission 马里稳定团');
    await message().getByRole('button', { name: '操作' }).click();
    await page.getByRole('menuitem', { name: '回复' }).click();
    expect(await page.locator('.answering').innerText()).toContain('回复');
    const before = await page.locator('.message').count();
    await send(page, '它的预算呢？');
    await page
      .locator('.message')
      .nth(before + 1)
      .waitFor();
    expect(await message().innerText()).toContain('马里稳定团');
    expect(await page.locator('.answering').count()).toBe(0);
  });

  it('asks an example by itself, though a reply was begun', async () => {
    const { page } = real.tab;
    await command('/paragraph 14');
    await message().getByRole('button', { name: '操作' }).click();
    await page.getByRole('menuitem', { name: '回复' }).click();
    const before = await page.locator('.message').count();
    await page.locator('.example').first().click();
    expect(await page.locator('.answering').count()).toBe(0);
    const asked = page.locator('.message').nth(before);
    await asked.waitFor();
    expect(await asked.locator('.cause').count()).toBe(0);
  });

  it('edits the person’s own message, which 重新回答 then reads anew; what was being typed stays', async () => {
    const { page } = real.tab;
    const before = await page.locator('.message').count();
    await send(page, '联科行动缩编到多少人？');
    const asked = page.locator('.message').nth(before);
    const answer = page.locator('.message').nth(before + 1);
    await answer.waitFor();
    await answer.getByRole('button', { name: '操作' }).click();
    expect(await page.getByRole('menuitem', { name: '编辑消息' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.line').fill('半句话');
    await asked.getByRole('button', { name: '操作' }).click();
    await page.getByRole('menuitem', { name: '编辑消息' }).click();
    expect(await page.locator('.answering').innerText()).toContain('编辑消息');
    expect(await page.locator('.line').inputValue()).toBe('联科行动缩编到多少人？');
    await page.locator('.line').fill('/段 14');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.innerText()).toMatch(/已编辑[\s\S]*@引段 Pilcrow\s*\/段 14/u);
    await expect.poll(() => answer.locator('.cause').innerText()).toContain('/段 14');
    expect(await page.locator('.line').inputValue()).toBe('半句话');
    expect(await page.locator('.message').count()).toBe(before + 2);
    await answer.getByRole('button', { name: '重新回答' }).click();
    await expect.poll(() => answer.innerText()).toContain('A/68/652，第14段');
  });

  it('takes an answer away without a complaint', async () => {
    const { page } = real.tab;
    await command('/paragraph 14');
    const before = await page.locator('.message').count();
    await message().getByRole('button', { name: '删除' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(before - 1);
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  it('gives a file to be saved', async () => {
    const { page } = real.tab;
    await command('/budget ');
    await expect.poll(() => message().innerText()).toContain('75亿美元');
    await page.keyboard.type('/budget ');
    await page.getByRole('button', { name: '+ 导出' }).click();
    await page.keyboard.type('CSV');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([page.waitForEvent('download'), message().locator('.file').click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/u);
  });

  it('shows a hostile question as the text it is', async () => {
    const { page } = real.tab;
    const hostile = '<img src=x onerror=alert(1)> **[a](javascript:alert(1))** <@123> 2013年预算';
    const before = await page.locator('.message').count();
    await send(page, hostile);
    await page
      .locator('.message')
      .nth(before + 1)
      .waitFor();
    expect(await message().innerText()).toContain(hostile);
    expect(await message().locator('img, [href^=javascript]').count()).toBe(0);
  });

  it('asks for what is missing, and lets a command go', async () => {
    const { page } = real.tab;
    await page.keyboard.type('/mission ');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe('请填写或选择：名称');
    expect(await page.locator('[aria-invalid]:focus').count()).toBe(1);
    // The first closes the list, the second the command.
    await page.locator('.composer [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.line:focus').count()).toBe(1);
  });
});
