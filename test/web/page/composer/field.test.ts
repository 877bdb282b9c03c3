import { beforeEach, expect, it } from 'vitest';
import { describePage } from '../../browser.ts';
import { pretendTab } from '../../pretendTab.ts';

const said = { description: '说明' };
const command = {
  id: '1',
  type: 1,
  name: 'list',
  ...said,
  options: [
    { type: 3, name: 'topic', required: true, autocomplete: true, ...said },
    {
      type: 3,
      name: 'sort',
      choices: [{ name: 'By date', name_localizations: { 'zh-CN': '按日期' }, value: 'date' }],
      ...said,
    },
    { type: 5, name: 'private', name_localizations: { 'zh-CN': '私下' }, ...said },
    { type: 4, name: 'page', ...said },
  ],
};

describePage('the options of a command', () => {
  const pretend = pretendTab({ commands: [command] });

  beforeEach(() => pretend.tab.page.keyboard.type('/list '));

  const add = (name: string) => pretend.tab.page.getByRole('button', { name: `+ ${name}` }).click();
  const press = (key: string) => pretend.tab.page.keyboard.press(key);

  it('are sent as what they are: a suggestion, a choice, yes or no, a number', async () => {
    const { page } = pretend.tab;
    await page.keyboard.type('马');
    await page.getByRole('option', { name: '马?' }).click();
    await add('sort');
    await page.keyboard.type('日期');
    await press('Enter');
    await add('私下');
    await press('Enter');
    await add('page');
    await page.keyboard.type('2');
    await press('Enter');
    const options = { topic: 'completed', sort: 'date', private: true, page: 2 };
    await expect.poll(() => pretend.channel.acts).toEqual([{ act: 'command', name: 'list', options, locale: 'zh-CN' }]);
  });

  it('take any text where there are only suggestions', async () => {
    await pretend.tab.page.keyboard.type('别的');
    await pretend.tab.page.getByRole('option', { name: '别的?' }).waitFor();
    await press('Enter');
    await expect.poll(() => pretend.channel.acts).toMatchObject([{ options: { topic: '别的' } }]);
    expect(pretend.channel.typed.at(-1)).toEqual({ command: 'list', options: { topic: '别的' }, focused: 'topic' });
  });

  it('that ask yes or no mean yes to whoever opens them, and nothing to whoever goes on', async () => {
    const { page } = pretend.tab;
    await page.keyboard.type('别的');
    await add('私下');
    await page.getByRole('option', { name: '是', selected: true }).waitFor();
    await press('Tab');
    expect(await page.getByRole('combobox', { name: '私下' }).inputValue()).toBe('');
    await page.getByRole('combobox', { name: '私下' }).focus();
    await page.keyboard.type('否');
    await press('Tab');
    expect(await page.getByRole('combobox', { name: '私下' }).inputValue()).toBe('否');
    await press('Enter');
    await expect.poll(() => pretend.channel.acts).toMatchObject([{ options: { topic: '别的', private: false } }]);
  });

  it('take the first suggestion with Tab once something is typed, and leave it alone with Shift+Tab', async () => {
    const { page } = pretend.tab;
    const topic = page.getByRole('combobox', { name: 'topic' });
    await page.getByRole('option', { name: '?' }).waitFor();
    await press('Tab');
    expect(await topic.inputValue()).toBe('');
    await topic.focus();
    await page.keyboard.type('马');
    await page.getByRole('option', { name: '马?' }).waitFor();
    await press('Shift+Tab');
    expect(await topic.inputValue()).toBe('马');
    await topic.focus();
    await page.keyboard.type('里');
    await page.getByRole('option', { name: '马里?' }).waitFor();
    await press('Tab');
    expect(await topic.inputValue()).toBe('马里?');
  });

  it('refuse what is no choice and no number', async () => {
    const { page } = pretend.tab;
    await page.keyboard.type('马');
    await add('sort');
    await page.keyboard.type('别的');
    await press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe('请填写或选择：sort');
    expect(pretend.channel.acts).toEqual([]);
  });

  it('close their list first and the command then, with Escape', async () => {
    const { page } = pretend.tab;
    await page.keyboard.type('马');
    await page.getByRole('option', { name: '马?' }).waitFor();
    await press('Escape');
    expect(await page.getByRole('option', { name: '马?' }).count()).toBe(0);
    expect(await page.locator('.chip').count()).toBe(1);
    await press('Escape');
    expect(await page.locator('.chip').count()).toBe(0);
  });
});
