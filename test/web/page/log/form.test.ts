import { beforeEach, expect, it } from 'vitest';
import { zhCN } from '../../../../src/presentation/wording/zhCN.ts';
import type { Act } from '../../../../src/web/channel.ts';
import { describePage } from '../../browser.ts';
import { pretendTab } from '../../pretendTab.ts';
import { violations } from '../../violations.ts';

describePage('a form', () => {
  const component = { type: 4, custom_id: 'input', style: 1, required: false, max_length: 20 };
  const components = [{ type: 18, label: '第几段？', description: '段号，或“无”', component }];
  const form = { token: 'token', title: '这个回答不对', components };
  const answers: { submit: () => Promise<object> } = { submit: async () => ({}) };
  const pretend = pretendTab({
    act: async ({ act }: Act) => {
      if (act === 'submit') return answers.submit();
      return act === 'press' ? { form } : {};
    },
  });
  const submitted = (input: string) => ({ act: 'submit', form: 'token', fields: { input }, locale: 'zh-CN' });
  const dialog = () => pretend.tab.page.getByRole('dialog', { name: '这个回答不对' });
  const button = () => pretend.tab.page.getByRole('button', { name: '不对', exact: true });
  const isFocused = () => button().evaluate((node) => node === node.ownerDocument.activeElement);

  beforeEach(async () => {
    answers.submit = async () => ({});
    const pressed = { type: 2, style: 2, label: '不对', custom_id: 'wrong' };
    pretend.channel.post({ id: 'm1', components: [{ type: 1, components: [pressed] }] });
    await button().focus();
    await pretend.tab.page.keyboard.press('Enter');
    await dialog().waitFor();
  });

  it('is opened by a button, labelled and described, and keeps nobody out', async () => {
    const input = dialog().getByLabel('第几段？');
    expect(await input.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    const described = await input.getAttribute('aria-describedby');
    expect(await dialog().locator(`#${described}`).innerText()).toBe('段号，或“无”');
    expect(await violations(pretend.tab.page)).toEqual([]);
  });

  it('sends what was typed, up to its limit, closes, and gives the focus back', async () => {
    await pretend.tab.page.keyboard.type(`第15段${'…'.repeat(30)}`);
    await pretend.tab.page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    expect(pretend.channel.acts.at(-1)).toEqual(submitted(`第15段${'…'.repeat(16)}`));
    expect(await isFocused()).toBe(true);
  });

  it('may stay empty', async () => {
    await dialog().getByRole('button', { name: zhCN.web.send }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(pretend.channel.acts.at(-1)).toEqual(submitted(''));
  });

  it.each(['Escape', 'cancel'])('is closed by %s, and nothing is sent', async (how) => {
    await pretend.tab.page.keyboard.type('15');
    if (how === 'cancel') await dialog().getByRole('button', { name: zhCN.web.cancel }).click();
    else await pretend.tab.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(pretend.channel.acts.map(({ act }) => act)).toEqual(['press']);
    expect(await isFocused()).toBe(true);
  });

  it('stays open with what was typed where it was not taken', async () => {
    answers.submit = async () => {
      throw new Error('No bot is connected to the gateway.');
    };
    await pretend.tab.page.keyboard.type('15');
    await pretend.tab.page.keyboard.press('Enter');
    await expect.poll(() => dialog().getByRole('alert').innerText()).toBe(zhCN.web.failed);
    expect(await violations(pretend.tab.page)).toEqual([]);
    answers.submit = async () => ({});
    await dialog().getByRole('button', { name: zhCN.web.send }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(pretend.channel.acts.at(-1)).toEqual(submitted('15'));
  });

  it('shows hostile words as they are', async () => {
    await pretend.tab.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    form.title = '<img src=x onerror=alert(1)>';
    await button().click();
    expect(await pretend.tab.page.getByRole('heading', { name: form.title }).innerText()).toBe(form.title);
    form.title = '这个回答不对';
  });
});
